import { floorOf } from '/app/floor.js';

const cast = [{ id: 'ida' }, { id: 'geir' }, { id: 'nora', at: 'away' }];
const talk = (...rows) => rows.map(([who, ...lines]) => ({ who, name: who, lines }));
const to = (turn, ...people) => ({ turn, option: { kind: 'say', to: people } });

function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

export async function whoeverIsAskedAndSilentWhileAnotherSpeaksLostTheFloor() {
  const [, ida] = floorOf({ talk: talk(['you', 0, 1, 1], ['ida', 0, 0, 1], ['geir', 1, 2, 0]), turns: [to(1, 'ida'), to(2, 'ida')], scenario: { cast } });

  equal([ida.asked, ida.answered, ida.taken], [[1, 2], 1, [{ turn: 1, by: 'geir' }]], 'the floor of Ida');
}

export async function whereNobodyAnswersNobodyTookTheFloor() {
  const [, ida] = floorOf({ talk: talk(['you', 0, 1], ['ida', 0, 0], ['geir', 0, 0]), turns: [to(1, 'ida')], scenario: { cast } });

  equal([ida.answered, ida.taken], [0, []], 'a silence of Ida');
}

export async function thoseWhoAreOnlyHeardFromElsewhereHaveNoRow() {
  const floor = floorOf({ talk: talk(['you', 0], ['ida', 1], ['geir', 0], ['nora', 0]), turns: [], scenario: { cast } });

  equal(floor.map(({ who }) => who), ['you', 'ida', 'geir'], 'rows');
}
