import { markedTurns } from '/app/marks.js';

const BANDS = [{ id: 'shut', from: 0 }, { id: 'wary', from: 20 }, { id: 'answering', from: 40 }];
const trust = (...curve) => ({ id: 'trust', good: 'high', bands: BANDS, curve });
const blame = (...curve) => ({ id: 'blame', good: 'low', bands: BANDS, curve });

function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

const kinds = (marks, ...meters) => markedTurns({ marks, meters }).map((marked) => marked.kinds);

export async function theBestTurnOpenedItWhenAMeterRoseIntoAHigherBand() {
  equal(kinds({ best: 2 }, trust(30, 30, 41)), [['best']], 'from wary to answering');
}

export async function theBestTurnOfAConversationThatNeverOpenedDidTheMostGood() {
  equal(kinds({ best: 1 }, trust(21, 25, 22)), [['good']], 'within a band');
  equal(kinds({ best: 1 }, trust(21, 19)), [['good']], 'into a lower band');
  equal(kinds({ best: 1 }, blame(35, 45), { id: 'information', good: 'high', curve: [0, 40] }), [['good']], 'where more is worse, or nothing has bands');
}

export async function aTurnMarkedTwiceStandsOnceAndTheTurnsInTheirOrder() {
  equal(markedTurns({ marks: { best: 3, turning: 3, missed: { turn: 1 } }, meters: [trust(30, 30, 30, 41)] }), [{ turn: 1, kinds: ['missed'] }, { turn: 3, kinds: ['best', 'turning'] }], 'marked');
}
