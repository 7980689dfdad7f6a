import { isOwn } from './play-state.js';

const LETTER = 19;
const PAUSE = { short: 560, long: 1_400 };
const SILENCE = 3_800;
/** What has no words of its own in the room needs no time of its own. */
const WORDLESS = ['stage', 'why', 'mood', 'hand-over', 'asked-again', 'whisper'];

const hold = (text) => Math.min(3_200, 560 + 21 * (text?.length ?? 0));

/**
 * Plays what the server told, one beat at a time: a pause, the words at reading pace, a moment to take them in.
 * `skip` takes the next step at once, whatever it is waiting for; `finish` shows all that belongs together at once.
 * Without motion everything is there immediately.
 *
 * @param next     returns the event to play next, or undefined when all is shown
 * @param reveal   shows that event
 * @param change   called whenever `beat` has changed
 * @param still    true when there shall be no motion and no waiting
 * @param ownPace  true when every step waits for the learner
 * @param parts    true for an event with which something new begins, before which `finish` halts
 * @param busy     true while a line is still being read aloud
 */
export class Playback {
  beat = { phase: 'idle', letters: 0 };
  #timer = 0;
  #then = null;

  constructor({ next, reveal, change, still, ownPace, parts, busy }) {
    Object.assign(this, { next, reveal, change, still, ownPace, parts, busy });
  }

  get playing() {
    return this.beat.phase !== 'idle';
  }

  /** Begins, unless it is already under way. */
  play() {
    if (!this.playing) this.#step();
  }

  skip() {
    const then = this.#then;
    if (!then) return;
    clearTimeout(this.#timer);
    this.#then = null;
    then();
  }

  finish() {
    if (!this.playing) return;
    clearTimeout(this.#timer);
    this.#then = null;
    let halted = this.beat.phase === 'typing' && this.#parted();
    while (!halted && this.next()) {
      this.reveal();
      halted = this.#parted();
    }
    if (halted) this.#wait(0, () => this.#step(), true);
    else this.stop();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#then = null;
    this.#set({ phase: 'idle', letters: 0 });
  }

  #set(beat) {
    this.beat = beat;
    this.change();
  }

  #after(ms, then, byHand = false) {
    clearTimeout(this.#timer);
    this.#then = then;
    if (byHand) return;
    this.#timer = setTimeout(() => {
      this.#then = null;
      then();
    }, ms);
  }

  #step() {
    let event = this.next();
    if (this.still()) {
      for (; event; event = this.next()) this.reveal();
    }
    while (event && WORDLESS.includes(event.type)) {
      this.reveal();
      event = this.next();
    }
    if (!event) {
      this.stop();
      return;
    }
    if (event.pause && PAUSE[event.pause]) {
      this.#set({ phase: 'pause', letters: 0 });
      this.#after(PAUSE[event.pause], () => this.#show(event));
    } else {
      this.#show(event);
    }
  }

  #show(event) {
    this.reveal();
    // A silence of a known length has been kept already; one without is kept now.
    if (event.type === 'silence' && !event.length) {
      this.#set({ phase: 'silence', letters: 0 });
      this.#after(SILENCE, () => this.#step());
    } else if (event.type === 'line' && event.speaker !== 'you') {
      this.#type(event, 1);
    } else {
      this.#rest(event, isOwn(event) ? 700 : hold(event.text));
    }
  }

  #type(event, letters) {
    if (letters >= event.text.length) {
      this.#rest(event, hold(event.text + (event.direction ?? '')));
      return;
    }
    this.#set({ phase: 'typing', letters });
    this.#after(LETTER, () => this.#type(event, letters + 1));
    // Skipping takes the rest of the line, not the next letter.
    this.#then = () => this.#rest(event, hold(event.text));
  }

  #rest(event, ms) {
    const last = !this.next();
    if (last) {
      this.#step();
      return;
    }
    this.#wait(ms, () => (this.busy() ? this.#rest(event, 250) : this.#step()), this.ownPace() && !isOwn(event));
  }

  #wait(ms, then, byHand) {
    this.#set({ phase: 'rest', letters: Infinity, byHand });
    this.#after(ms, then, byHand);
  }

  /** True when something new begins next. */
  #parted() {
    const event = this.next();
    return event !== undefined && this.parts(event);
  }
}
