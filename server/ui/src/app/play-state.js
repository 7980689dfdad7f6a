import { bothSit, isTaken, renewed, told } from './pair.js';

/**
 * What the conversation page knows, as a pure function of what has happened: (state, message) -> state.
 * Messages are the server's (`state`, `turn`, `refused`, and in a pair `whispered` and `presence`) and the page's own (`choose`,
 * `rewind`, `whisper`, `enter`, `reveal`, `reveal-all`, `link`).
 *
 * `transcript` is everything the server has told; `shown` how much of it the learner has met. What lies between is still to be
 * played. `said` is the log: what was revealed on this page, in order, never twice, never again after a reconnect.
 */
export const INITIAL = Object.freeze({
  phase: 'loading',
  link: 'connecting',
  everLost: false,
  stale: false,
  attempt: null,
  cast: [],
  stages: [],
  scene: null,
  player: null,
  moods: {},
  silences: [],
  intentions: [],
  asksIntention: false,
  language: null,
  seq: 0,
  turn: 0,
  transcript: [],
  shown: 0,
  exchange: 0,
  said: [],
  faces: {},
  stage: null,
  why: null,
  ending: null,
  options: [],
  sheet: null,
  hint: null,
  signs: [],
  canRewind: false,
  pending: null,
  refused: null,
  pair: null,
  lead: null,
  entered: true,
  whispering: null,
  unsaid: '',
});

export function reduce(state, message) {
  switch (message.type) {
    case 'state':
      return onState(state, message);
    case 'turn':
      return onTurn(state, message);
    case 'refused':
      return onRefused(state, message);
    case 'choose':
      return canTake(state, message.option) ? { ...state, pending: { turnId: message.turnId, option: message.option }, refused: null } : state;
    case 'rewind':
      return canAct(state) && state.canRewind
        ? { ...state, pending: { turnId: message.turnId, rewind: true }, refused: null }
        : state;
    case 'whispered':
      return onWhispered(state, message);
    case 'whisper':
      return canWhisper(state) ? { ...state, whispering: { turnId: message.turnId, text: message.text }, unsaid: '', refused: null } : state;
    case 'presence':
      return state.pair ? { ...state, pair: renewed(state.pair, message) } : state;
    case 'enter':
      return state.pair && bothSit(state.pair) ? { ...state, entered: true } : state;
    case 'reveal':
      return reveal(state);
    case 'reveal-all':
      return revealAll(state);
    case 'link':
      return { ...state, link: message.link, refused: state.link === 'open' ? null : state.refused, everLost: state.everLost || (message.link === 'lost' && state.phase !== 'loading') };
    default:
      return state;
  }
}

/** True when the other side has finished and it is the learner's turn. */
export function canAct(state) {
  return isFree(state) && leads(state);
}

/** True for a choice that the learner can make now: who leads makes any, and a word that was left behind can be taken. */
export function canTake(state, option) {
  return canAct(state) || (isFree(state) && option === state.pair?.handOver?.option);
}

function isFree(state) {
  return state.phase === 'running' && !state.pending && settled(state) && state.entered;
}

/** True for who has the word, or stands in for who has it; alone one always has it. */
export function leads({ pair }) {
  return !pair || ((pair.lead === pair.you || Boolean(pair.standsIn)) && bothSit(pair));
}

/** Who has the word, as far as the conversation is shown. */
export function leadOf(state) {
  return settled(state) ? state.pair.lead : state.lead;
}

/** True while a whisper can be sent: to somebody who sits there, in a conversation that goes on, one at a time. */
export function canWhisper({ phase, pair, entered, whispering }) {
  return Boolean(pair) && phase === 'running' && entered && !whispering && pair.whispersLeft > 0;
}

/** True when everything the server has told has been shown. */
export function settled(state) {
  return state.phase !== 'loading' && state.shown === state.transcript.length;
}

/** The last course of events on the page: what the learner did and what came of it, as far as it is shown. */
export function exchangeOf(state) {
  return state.transcript.slice(state.exchange, state.shown);
}

/** Where in these events what happens later begins, or -1: the end of the conversation tells with which event. */
export function epilogueIn(events, { transcript }) {
  const end = transcript.at(-1);
  return end?.type === 'ended' && end.epilogue ? events.findIndex((event) => event.id === end.epilogue) : -1;
}

/** True for what the learner did, which the log does not read back to them. */
export function isOwn(event) {
  return !event.mate && (isTaken(event) || event.type === 'whisper');
}

/** True once this person has been seen or heard, as far as the conversation is shown. */
export function hasMet({ transcript, shown }, person) {
  return transcript.slice(0, shown).some((event) => [event.speaker, event.of, event.who].includes(person));
}

/** True for a face that changes with the direction after it: the direction tells of it in words. */
export function isShownBy(event, next) {
  return event.type === 'mood' && next?.type === 'direction' && next.of === event.who;
}

function onState(state, message) {
  const first = state.phase === 'loading' || state.attempt?.id !== message.attempt.id;
  const opening = message.seq === 0 && message.status === 'running';
  const total = message.transcript.length;
  const base = first ? { ...INITIAL, link: state.link } : state;
  const shorter = total < base.transcript.length;
  const shown = first ? (opening ? 0 : total) : shorter ? total : Math.min(base.shown, total);
  const committed = message.seq > base.seq;
  const pair = message.pair ?? null;
  const transcript = told(message.transcript, pair);
  const next = {
    ...base,
    ...offered(message),
    attempt: message.attempt,
    cast: message.cast,
    stages: message.stages,
    scene: message.scene,
    player: message.player,
    moods: message.moods ?? {},
    silences: message.silences ?? [],
    intentions: message.intentions ?? [],
    language: transcript.findLast((event) => event.lang)?.lang ?? message.attempt.language,
    transcript,
    shown,
    exchange: first || shorter || (committed && base.pending) ? lastExchange(transcript) : Math.min(base.exchange, total),
    // Until it is answered by its turn id: what was committed may have been a whisper, or the other window's.
    pending: first ? null : base.pending,
    pair,
    // Two who have not begun yet meet outside the door, and so do two who try again.
    entered: first ? !pair || (bothSit(pair) && (message.turn > 0 || message.status === 'ended')) : base.entered,
    stale: false,
  };
  return seenUpTo(next, shown);
}

function onTurn(state, message) {
  const answered = state.pending?.turnId === message.turnId;
  if (message.seq <= state.seq) return answered ? { ...state, pending: null } : state;
  if (message.seq > state.seq + 1) return { ...state, stale: true };
  const pair = renewed(state.pair, message.pair);
  const next = { ...state, ...offered(message), pair, pending: answered ? null : state.pending, refused: null };
  const rewound = message.events.find((event) => event.type === 'rewound');
  if (rewound) {
    const transcript = told(message.transcript, pair);
    const total = transcript.length;
    const back = { ...next, transcript, exchange: lastExchange(transcript), shown: total, why: null };
    return { ...seenUpTo(back, total), said: [...state.said, rewound] };
  }
  const events = told(message.events, pair);
  // What the other one of a pair has done meanwhile waits until this has been heard.
  if (pair && !answered && !settled(state)) return { ...next, transcript: [...state.transcript, ...events] };
  const caughtUp = revealAll(next);
  return { ...caughtUp, transcript: [...caughtUp.transcript, ...events], exchange: caughtUp.transcript.length, why: null };
}

function onWhispered(state, message) {
  const own = state.whispering?.turnId === message.turnId;
  const base = own ? { ...state, whispering: null, unsaid: '' } : state;
  if (message.seq <= state.seq) return base;
  if (message.seq > state.seq + 1) return { ...state, stale: true };
  const whisper = told([{ type: 'whisper', seat: message.seat, text: message.text }], state.pair);
  const next = { ...base, seq: message.seq, pair: { ...state.pair, whispersLeft: message.left }, transcript: [...state.transcript, ...whisper] };
  return settled(state) ? reveal(next) : next;
}

function onRefused(state, message) {
  const { whispering } = state;
  if (whispering?.turnId === message.turnId) return { ...state, whispering: null, unsaid: whispering.text, refused: message.reason };
  if (state.pending?.turnId !== message.turnId) return state;
  return { ...state, pending: null, refused: message.reason };
}

function offered(message) {
  return {
    phase: message.status,
    seq: message.seq,
    turn: message.turn ?? message.seq,
    options: message.options ?? [],
    sheet: message.sheet ?? null,
    hint: message.hint ?? null,
    signs: message.signs ?? [],
    asksIntention: message.asksIntention ?? false,
    canRewind: message.canRewind ?? false,
  };
}

function reveal(state) {
  if (state.shown >= state.transcript.length) return state;
  const at = state.shown;
  const event = state.transcript[at];
  const unsaid = isOwn(event) || isShownBy(event, state.transcript[at + 1]);
  const begins = isTaken(event) && at > state.exchange && !isTaken(state.transcript[at - 1]);
  return { ...met(state, event), shown: at + 1, exchange: begins ? at : state.exchange, said: unsaid ? state.said : [...state.said, event] };
}

function revealAll(state) {
  let next = state;
  while (next.shown < next.transcript.length) next = reveal(next);
  return next;
}

/** Faces, stage and ending as they are after the first `shown` events, without saying any of them. */
function seenUpTo(state, shown) {
  const faces = Object.fromEntries(state.cast.map((person) => [person.id, { mood: person.mood, moodName: state.moods[person.mood] }]));
  const start = { ...state, faces, stage: null, ending: null, why: null, lead: state.pair?.seats[0].id ?? null };
  return state.transcript.slice(0, shown).reduce(met, start);
}

function met(state, event) {
  switch (event.type) {
    case 'stage':
      return { ...state, stage: event.stage };
    case 'why':
      return { ...state, why: event };
    case 'hand-over':
      return { ...state, lead: event.to };
    case 'ended':
      return { ...state, ending: event.ending };
    case 'mood':
      return withFace(state, event.who, event);
    case 'line':
      return event.mood ? withFace(state, event.speaker, event) : state;
    case 'direction':
      return event.mood && event.of ? withFace(state, event.of, event) : state;
    default:
      return state;
  }
}

function withFace(state, who, { mood, moodName }) {
  return { ...state, faces: { ...state.faces, [who]: { mood, moodName: moodName ?? state.moods[mood] ?? mood } } };
}

/** Where the last course of events begins: with the last thing a learner did, else with the last stage. */
function lastExchange(transcript) {
  let at = transcript.findLastIndex(isTaken);
  if (at < 0) return Math.max(0, transcript.findLastIndex((event) => event.type === 'stage'));
  while (at > 0 && isTaken(transcript[at - 1])) at -= 1;
  return at;
}
