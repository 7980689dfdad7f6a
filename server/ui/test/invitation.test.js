import { forgetInvitation, invitationTo, keepInvitation } from '/app/invitation.js';

const ATTEMPT = 'a-test';
const KEPT = '/pair/AAAAAAAAAAAAAAAAAAAAAA';
const NEW = '/pair/BBBBBBBBBBBBBBBBBBBBBB';
const DAY = 24 * 3_600_000;

/** A server that knows some invitations, and makes a new one when asked. */
async function withServer(known, test) {
  const real = { fetch: window.fetch, now: Date.now };
  window.fetch = async (path, { method }) => {
    if (known === null) throw new TypeError('offline');
    if (method === 'POST') return Response.json({ invitation: NEW });
    return Response.json({}, { status: known.some((one) => path.endsWith(one.split('/').at(-1))) ? 200 : 404 });
  };
  try {
    await test();
  } finally {
    window.fetch = real.fetch;
    Date.now = real.now;
    localStorage.removeItem(`samtale.invitation.${ATTEMPT}`);
  }
}

async function leadsTo(path, why) {
  const address = await invitationTo(ATTEMPT);
  if (address !== new URL(path, location.origin).href) throw new Error(`${why}: ${address}`);
}

export async function theWayInIsTheOneThatWasKept() {
  await withServer([KEPT], async () => {
    keepInvitation(ATTEMPT, KEPT);
    await leadsTo(KEPT, 'it leads in');
  });
}

export async function aWayInThatIsNearlyTooOldIsRenewed() {
  await withServer([KEPT, NEW], async () => {
    const { now } = Date;
    keepInvitation(ATTEMPT, KEPT);
    Date.now = () => now() + 13 * DAY;
    await leadsTo(NEW, 'the old one would lead in for a day');
    Date.now = () => now() + 20 * DAY;
    await leadsTo(NEW, 'the new one is kept');
  });
}

export async function aWayInTheServerDoesNotKnowIsRenewed() {
  await withServer([NEW], async () => {
    keepInvitation(ATTEMPT, KEPT);
    await leadsTo(NEW, 'a new one');
    await leadsTo(NEW, 'and it is kept');
  });
}

export async function withoutAnAnswerTheOldWayInIsAsGoodAsItWas() {
  await withServer(null, async () => {
    keepInvitation(ATTEMPT, KEPT);
    await leadsTo(KEPT, 'as it was');
  });
}

export async function aWayInThatWasKeptWithoutADateIsRenewed() {
  await withServer([KEPT, NEW], async () => {
    localStorage.setItem(`samtale.invitation.${ATTEMPT}`, KEPT);
    await leadsTo(NEW, 'nobody knows how old it is');
  });
}

export async function aWayInIsForgottenOnceTheOtherOneHasCome() {
  await withServer([KEPT, NEW], async () => {
    keepInvitation(ATTEMPT, KEPT);
    forgetInvitation(ATTEMPT);
    await leadsTo(NEW, 'nothing is kept');
  });
}
