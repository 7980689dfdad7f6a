import { api } from './api.js';

const keyOf = (attempt) => `samtale.invitation.${attempt}`;

/** The server takes a way in for fourteen days; what is nearly as old is not sent to anybody any more. */
const FRESH = 12 * 24 * 3_600_000;

/** Keeps the way in for the other one on this device: the server tells it once only. */
export function keepInvitation(attempt, path) {
  try {
    localStorage.setItem(keyOf(attempt), JSON.stringify({ path, since: Date.now() }));
  } catch {
    // Without storage the link is shown as long as the page is.
  }
}

/** Of no use any more: the other one has come. */
export function forgetInvitation(attempt) {
  try {
    localStorage.removeItem(keyOf(attempt));
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** The whole address to send: the one kept here if it leads in, else a new one. */
export async function invitationTo(attempt) {
  let path = kept(attempt);
  if (!path || !(await leadsIn(path))) {
    path = (await api.invite(attempt)).invitation;
    keepInvitation(attempt, path);
  }
  return new URL(path, location.origin).href;
}

/** Only the server's word that there is none counts: without an answer the old way is as good as it was. */
async function leadsIn(path) {
  try {
    await api.invitation(path.split('/').at(-1));
    return true;
  } catch (error) {
    return !error.notFound;
  }
}

function kept(attempt) {
  try {
    const { path, since } = JSON.parse(localStorage.getItem(keyOf(attempt)));
    return Date.now() - since < FRESH ? path : null;
  } catch {
    return null;
  }
}
