import { Playback } from '/app/playback.js';

const LINES = [
  { type: 'stage', stage: 'hello', name: 'Hei' },
  { type: 'line', speaker: 'you', text: 'Hei, Emma.' },
  { type: 'line', speaker: 'emma', text: 'Hei.', pause: 'long' },
  { type: 'line', speaker: 'emma', text: 'Dette er Nøtt.' },
];

function stageWith(events, { still = false, ownPace = false, parts = () => false } = {}) {
  const shown = [];
  const playback = new Playback({
    next: () => events[shown.length], reveal: () => shown.push(events[shown.length]), change: () => {}, still: () => still, ownPace: () => ownPace, parts, busy: () => false,
  });
  return { playback, shown };
}

function equal(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: expected ${expected} but got ${actual}`);
}

export async function withoutMotionEverythingIsThereAtOnce() {
  const { playback, shown } = stageWith(LINES, { still: true });
  playback.play();
  equal(shown.length, LINES.length, 'shown');
  equal(playback.playing, false, 'playing');
}

export async function aPauseComesBeforeTheWordsAndCanBeSkipped() {
  const { playback, shown } = stageWith(LINES);
  playback.play();
  equal(shown.length, 2, 'the stage and the own words');
  playback.skip();
  equal(playback.beat.phase, 'pause', 'then she hesitates');
  playback.skip();
  equal(shown.length, 3, 'her words');
  equal(playback.beat.phase, 'typing', 'come letter by letter');
  playback.stop();
}

export async function skippingFinishesTheLineBeforeItGoesOn() {
  const { playback, shown } = stageWith(LINES.slice(3).concat(LINES.slice(3)));
  playback.play();
  playback.skip();
  equal(shown.length, 1, 'still the first line');
  equal(playback.beat.phase, 'rest', 'complete');
  playback.skip();
  equal(shown.length, 2, 'then the next');
  playback.skip();
  equal(playback.playing, false, 'and then it is over');
}

export async function aSilenceIsHeldUntilItIsEnded() {
  const { playback, shown } = stageWith([{ type: 'silence', text: 'Vent.' }, ...LINES.slice(3)]);
  playback.play();
  equal(playback.beat.phase, 'silence', 'it is quiet');
  equal(shown.length, 1, 'nobody speaks');
  playback.skip();
  equal(shown.length, 2, 'until it is ended');
  playback.stop();
}

export async function atOnesOwnPaceALineWaits() {
  const { playback } = stageWith(LINES.slice(3).concat(LINES.slice(3)), { ownPace: true });
  playback.play();
  playback.skip();
  await new Promise((then) => setTimeout(then, 50));
  equal(playback.beat.phase, 'rest', 'until one goes on');
  playback.stop();
}

export async function finishingShowsAllAtOnce() {
  const { playback, shown } = stageWith(LINES);
  playback.play();
  playback.finish();
  equal(shown.length, LINES.length, 'shown');
  equal(playback.playing, false, 'playing');
}

export async function finishingHaltsBeforeWhatHappensLater() {
  const later = { type: 'direction', text: 'En uke senere.' };
  const { playback, shown } = stageWith([...LINES, later, ...LINES.slice(3)], { parts: (event) => event === later });
  playback.play();
  playback.finish();
  equal(shown.length, LINES.length, 'up to there');
  equal(playback.beat.byHand, true, 'time to read');
  playback.skip();
  equal(shown.length, LINES.length + 1, 'then what happens later');
  playback.finish();
  equal(shown.length, LINES.length + 2, 'then the rest');
  equal(playback.playing, false, 'and then it is over');
}
