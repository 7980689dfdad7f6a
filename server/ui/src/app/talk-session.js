import { api } from './api.js';
import { AttemptSocket } from './attempt-socket.js';
import { forgetInvitation } from './invitation.js';
import { bothSit } from './pair.js';
import { INITIAL, canAct, canTake, canWhisper, epilogueIn, exchangeOf, isOwn, reduce, settled } from './play-state.js';
import { Playback } from './playback.js';
import { settings } from './settings.js';
import { newTurnId } from './turn-id.js';
import { voice } from './voice.js';

const quiet = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * One conversation in progress, for a page to draw: keeps the state, the line to the server and the playback together and
 * calls `changed` after every change and `settled` when it has become the learner's turn.
 */
export class TalkSession {
  state = INITIAL;

  constructor(attempt, { changed, settled }) {
    this.attempt = attempt;
    this.changed = changed;
    this.onSettled = settled;
    this.playback = new Playback({
      next: () => this.state.transcript[this.state.shown],
      reveal: () => this.#reveal(),
      change: () => this.#beat(),
      still: () => quiet.matches,
      ownPace: () => settings.get('ownPace'),
      parts: (event) => epilogueIn([event], this.state) === 0,
      busy: () => settings.get('sound') && voice.busy,
    });
    this.socket = new AttemptSocket({
      id: attempt,
      language: settings.language,
      onMessage: (message) => this.#receive(message),
      onLink: (link) => this.#dispatch({ type: 'link', link }),
      isGone: () => this.#isGone(),
    });
  }

  close() {
    this.socket.close();
    this.playback.stop();
    voice.hush();
  }

  /** The same conversation in the language that is in force now. */
  speak(language) {
    if (this.socket.language !== language) this.socket.reconnect(language);
  }

  /** What a click or a key does while others speak: ends a silence, goes on at one's own pace, else shows the rest at once. */
  step() {
    const { phase, byHand } = this.playback.beat;
    if (settings.get('ownPace') || phase === 'silence' || byHand) this.playback.skip();
    else this.playback.finish();
  }

  hush() {
    voice.hush();
  }

  /** Takes an option; `more` is what goes with it, such as how long a silence was. */
  choose(option, more = {}) {
    if (!canTake(this.state, option.id)) return;
    const turnId = newTurnId();
    const after = this.state.seq;
    this.#dispatch({ type: 'choose', turnId, option: option.id });
    this.socket.send({ type: 'choose', turnId, after, option: option.id, ...more });
  }

  rewind() {
    if (!canAct(this.state) || !this.state.canRewind) return;
    const turnId = newTurnId();
    const after = this.state.seq;
    this.#dispatch({ type: 'rewind', turnId });
    this.socket.send({ type: 'rewind', turnId, after });
  }

  whisper(text) {
    if (!canWhisper(this.state)) return;
    const turnId = newTurnId();
    const after = this.state.seq;
    this.#dispatch({ type: 'whisper', turnId, text });
    this.socket.send({ type: 'whisper', turnId, after, text });
  }

  /** Two who have met outside go in, and the conversation begins for this one. */
  enter() {
    this.#dispatch({ type: 'enter' });
    this.#go();
  }

  async #isGone() {
    try {
      await api.attempt(this.attempt, this.socket.language);
      return false;
    } catch (error) {
      // Not told in this language: the line is opened again in the one it was written in.
      if (error.status === 422) this.socket.language = null;
      return error.notFound;
    }
  }

  /** What is on the page now: the last exchange, or, once one has got there, what happens later. */
  get scene() {
    const exchange = exchangeOf(this.state);
    const from = epilogueIn(exchange, this.state);
    const epilogue = from >= 0;
    const hushed = !epilogue && this.state.ending !== null;
    // Without motion everything came at once, so nothing that was said goes away.
    const later = epilogue && !quiet.matches;
    return { epilogue, hushed, later, exchange: later ? exchange.slice(from) : exchange };
  }

  #receive(message) {
    this.#dispatch(message);
    if (message.type !== 'turn' && this.state.pair && bothSit(this.state.pair)) forgetInvitation(this.attempt);
    if (this.state.stale) {
      this.socket.reconnect();
      return;
    }
    if (this.state.entered) this.#go();
  }

  #go() {
    if (settled(this.state)) {
      this.playback.stop();
      if (!this.state.pending) this.onSettled();
    } else {
      this.playback.play();
    }
  }

  #dispatch(message) {
    this.state = reduce(this.state, message);
    this.changed();
  }

  #reveal() {
    const event = this.state.transcript[this.state.shown];
    this.#dispatch({ type: 'reveal' });
    const spoken = event.type === 'line' || event.type === 'whisper';
    if (!spoken || isOwn(event) || !settings.get('sound')) return;
    const { cast, pair, language } = this.state;
    const looks = [...cast, ...(pair?.seats ?? [])].find((one) => one.id === (event.seat ?? event.speaker))?.looks;
    voice.say(event.text, event.lang ?? language, looks);
  }

  #beat() {
    this.changed();
    if (!this.playback.playing && settled(this.state)) this.onSettled();
  }
}
