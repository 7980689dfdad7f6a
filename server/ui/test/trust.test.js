import { isTrust, trustMoved } from '/app/trust.js';

function equal(found, expected) {
  if (found !== expected) throw new Error(`${found} instead of ${expected}`);
}

export function knowsTheTrustOfEveryPerson() {
  equal(isTrust({ id: 'trust' }), true);
  equal(isTrust({ id: 'alliance', as: 'trust' }), true);
  equal(isTrust({ id: 'openness' }), false);
}

export function addsUpHowAllTrustMoved() {
  const turn = { changes: [{ meter: 'alliance', by: 4 }, { meter: 'child-trust', by: -1 }, { meter: 'heat', by: -6 }] };
  equal(trustMoved(turn, new Set(['alliance', 'child-trust'])), 3);
}
