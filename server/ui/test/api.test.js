import { api } from '/app/api.js';

/** What the call gives, or the status it failed with, while `stand-ins` take the place of what the browser has. */
async function asked(standIns, call = () => api.attempts()) {
  const real = { fetch: window.fetch, timeout: AbortSignal.timeout };
  window.fetch = standIns.fetch ?? real.fetch;
  AbortSignal.timeout = standIns.timeout ?? real.timeout;
  try {
    return await call();
  } catch (error) {
    return `failed with ${error.status}`;
  } finally {
    window.fetch = real.fetch;
    AbortSignal.timeout = real.timeout;
  }
}

function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

export async function anAnswerIsWhatTheServerSaid() {
  equal(await asked({ fetch: async () => new Response('[1]') }), [1]);
}

export async function anAnswerThatBreaksOffHalfWayIsNone() {
  equal(await asked({ fetch: async () => new Response('[{"id": "a') }), 'failed with 0');
}

export async function whoeverIsNotAnsweredInTimeIsNotLeftWaiting() {
  equal(await asked({ timeout: () => AbortSignal.abort() }), 'failed with 0');
}

export async function aRefusalWithoutWordsIsStillARefusal() {
  equal(await asked({ fetch: async () => new Response('', { status: 503 }) }), 'failed with 503');
}

/** A server that answers so, one after the other, and counts. */
function server(...answers) {
  const standIn = { asked: 0, fetch: async () => answers[Math.min(standIn.asked++, answers.length - 1)]() };
  return standIn;
}

const busy = (retryAfter) => () => new Response('{}', { status: 503, headers: { 'Retry-After': retryAfter } });
const there = () => new Response('[1]');

export async function whatIsReadIsAskedForOnceMoreWhereTheServerWantsThat() {
  const once = server(busy('0'), there);
  equal(await asked(once), [1]);
  equal(once.asked, 2);
}

export async function aServerThatCannotTwiceIsNotAskedAThirdTime() {
  const away = server(busy('0'));
  equal(await asked(away), 'failed with 503');
  equal(away.asked, 2);
}

export async function nobodyWaitsAMinuteForAPage() {
  const long = server(busy('60'), there);
  equal(await asked(long), 'failed with 503');
  equal(long.asked, 1);
}

export async function whatIsWrittenIsNotSentAgainByItself() {
  const written = server(busy('0'), there);
  equal(await asked(written, () => api.begin({ scenario: 'quiet-emma', language: 'nb' })), 'failed with 503');
  equal(written.asked, 1);
}
