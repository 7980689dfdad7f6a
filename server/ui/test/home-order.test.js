import { chosen, inOrder, lastUnderWay, namesOf } from '/app/home-order.js';

const label = (id) => ({ id, name: id });
const scenario = (id, { audience = ['ot'], themes = [], people = 2, minutes } = {}) => ({ id, title: id, audience: audience.map(label), themes: themes.map(label), cast: Array(people).fill({}), minutes });
const running = (scenario, startedAt, lastTurnAt) => ({ scenario, status: 'running', startedAt, lastTurnAt });
const ended = (scenario) => ({ scenario, status: 'ended', startedAt: '2026-11-01T08:00:00Z' });

function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

const order = (scenarios, attempts = []) => inOrder(scenarios, attempts).map(({ id }) => id);

export async function theBigPlaceGoesToTheConversationOneWouldGoOnWith() {
  const all = [scenario('a'), scenario('b'), scenario('c')];
  const attempts = [running('b', '2026-11-03T08:00:00Z'), running('c', '2026-11-01T08:00:00Z', '2026-11-04T08:00:00Z'), ended('c')];

  equal(lastUnderWay(attempts).scenario, 'c', 'the one with the latest turn');
  equal(order(all, attempts)[0], 'c', 'though another was begun later, and this one was ended once');
}

export async function whatWasNotTalkedToItsEndComesBeforeWhatWas() {
  equal(order([scenario('a'), scenario('b')], [ended('a')]), ['b', 'a'], 'order');
}

export async function aNewcomerFirstMeetsWhatAsksForLeastAndIsForMost() {
  equal(order([scenario('unsaid'), scenario('long', { minutes: 20, audience: ['ot', 'pt'] }), scenario('short', { minutes: 8 })]), ['short', 'long', 'unsaid'], 'the shortest that says so');
  equal(order([scenario('narrow'), scenario('wide', { audience: ['ot', 'pt'] })]), ['wide', 'narrow'], 'most audiences');
  equal(order([scenario('crowd', { people: 3 }), scenario('pair', { people: 1 })]), ['pair', 'crowd'], 'fewest people');
  equal(order([scenario('b'), scenario('a')]), ['a', 'b'], 'by title');
}

export async function whatIsForSupervisorsAloneStandsBehindWhatStudentsTalkTo() {
  const all = [scenario('corridor', { minutes: 3, audience: ['supervisor'] }), scenario('house', { minutes: 12 })];

  equal(order(all), ['house', 'corridor'], 'although it is shorter');
  equal(order(all, [ended('house')])[0], 'corridor', 'until the other has been talked to its end');
}

export async function onlyWhatFitsBothWishesIsShown() {
  const all = [scenario('a', { audience: ['ot', 'pt'], themes: ['children'] }), scenario('b', { audience: ['pt'], themes: ['older'] })];
  const ids = (wanted) => chosen(all, wanted).map(({ id }) => id);

  equal(ids({ audience: '', theme: '' }), ['a', 'b'], 'without a wish');
  equal(ids({ audience: 'pt', theme: '' }), ['a', 'b'], 'for whom');
  equal(ids({ audience: 'pt', theme: 'older' }), ['b'], 'both');
  equal(ids({ audience: 'ot', theme: 'older' }), [], 'neither');
}

export async function everyNameCanBeWishedForOnce() {
  const all = [scenario('a', { audience: ['ot', 'pt'] }), scenario('b', { audience: ['pt', 'nursing'] })];

  equal(namesOf(all, 'audience', 'nb').map(({ id }) => id), ['ot', 'pt', 'nursing'], 'names');
}

export async function aNameIsSaidInTheLanguageOfThePageWhereSomebodyKnowsIt() {
  const all = [{ language: 'nb', audience: [{ id: 'ot', name: 'Ergoterapi' }] }, { language: 'en', audience: [{ id: 'ot', name: 'Occupational therapy' }] }];

  equal(namesOf(all, 'audience', 'en').map(({ name }) => name), ['Occupational therapy'], 'in English');
  equal(namesOf(all, 'audience', 'nb').map(({ name }) => name), ['Ergoterapi'], 'in Norwegian');
}
