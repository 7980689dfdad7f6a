import { closing, habits } from '/app/habits.js';

const move = (id, misstep = false, countsAs = {}) => ({ id, name: id, means: `${id}, in short`, language: 'nb', misstep, countsAs });
const profile = (moves, ...tries) => ({ moves, tries: tries.map(([turns, used]) => ({ turns, moves: used })) });

function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

export async function whatOpensComesFirstAndWhatWasUsedMostBeforeTheRest() {
  const rows = habits(profile([move('press', true), move('wait'), move('mirror')], [4, { press: 3, wait: 1 }], [4, { mirror: 3 }]));

  equal(rows.map(({ key, times }) => [key, ...times]), [['mirror', 0, 3], ['wait', 1, 0], ['press', 3, 0]], 'rows');
}

export async function movesThatAnotherFrameworkCallsTheSameAreOneRow() {
  const rows = habits(profile([move('mirror', false, { mi: 'Reflect' }), move('follow', false, { mi: 'Reflect' }), move('wait')], [4, { mirror: 1, follow: 2, wait: 1 }]), 'mi');

  equal(rows.map(({ name, means, times }) => [name, means, times]), [['Reflect', ['mirror', 'follow'], [3]]], 'rows');
}

export async function theShareOfWhatClosesIsThatOfTheTurns() {
  equal(closing(profile([move('press', true), move('wait')], [4, { press: 1, wait: 3 }], [0, {}])), [25, 0], 'shares');
}
