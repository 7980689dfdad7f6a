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
