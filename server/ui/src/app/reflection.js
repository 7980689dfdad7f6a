import { api } from './api.js';

const REST = 700;
const FIRST_RETRY = 1_500;
const LONGEST_RETRY = 30_000;
const LONGEST_ANSWER = 4_000;

const keyOf = (attempt) => `samtale.reflection.${attempt}`;

/**
 * What a learner writes about one attempt, saved as it is typed. What the server has not confirmed yet lies on this device
 * and is sent again until it has; when somebody else (another window) has saved meanwhile, their answers are read and the
 * ones typed here laid over them. `status` is '', 'saving', 'saved' or 'kept'; a `change` event follows every change.
 */
export class Reflection extends EventTarget {
  status = '';
  /** The part of the status worth interrupting for: that answers could not be sent, and that they have been after all. */
  announced = '';
  /** The answer that was typed last, so that its field can show the status. */
  touched = null;
  #version = 0;
  #answers = {};
  #unsent = {};
  #timer = 0;
  #failures = 0;
  #sending = false;

  constructor(attempt) {
    super();
    this.attempt = attempt;
    addEventListener('online', this.#hurry);
  }

  close() {
    removeEventListener('online', this.#hurry);
    if (Object.keys(this.#unsent).length) this.#send();
    clearTimeout(this.#timer);
  }

  async load() {
    this.#unsent = this.#kept();
    await this.#read();
    if (Object.keys(this.#unsent).length) this.#send();
  }

  get(key) {
    return this.#unsent[key] ?? this.#answers[key] ?? '';
  }

  get empty() {
    return ![...Object.values(this.#answers), ...Object.values(this.#unsent)].some(Boolean);
  }

  set(key, text) {
    this.#unsent[key] = text.slice(0, LONGEST_ANSWER);
    this.touched = key;
    this.#keep();
    this.#tell('saving');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), REST);
  }

  async #read() {
    const { version, answers } = await api.reflection(this.attempt);
    this.#version = version;
    this.#answers = answers;
  }

  async #send() {
    if (this.#sending) return;
    this.#sending = true;
    const sent = { ...this.#unsent };
    const answers = Object.fromEntries(Object.entries({ ...this.#answers, ...sent }).filter(([, text]) => text !== ''));
    try {
      const kept = await api.keepReflection(this.attempt, { version: this.#version, answers });
      this.#version = kept.version;
      this.#answers = answers;
      this.#failures = 0;
      for (const key of Object.keys(sent)) if (this.#unsent[key] === sent[key]) delete this.#unsent[key];
      this.#keep();
    } catch (error) {
      await this.#failed(error);
    }
    this.#sending = false;
    if (Object.keys(this.#unsent).length === 0) this.#tell('saved');
    else if (this.status !== 'kept') this.#again(REST);
  }

  async #failed(error) {
    if (error.status === 412) {
      await this.#read().catch(() => {});
      return;
    }
    this.#tell('kept');
    this.#again(Math.random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#failures++) + REST);
  }

  #again(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), ms);
  }

  #hurry = () => {
    if (Object.keys(this.#unsent).length) this.#send();
  };

  #tell(status) {
    this.status = status;
    if (status === 'kept' || (status === 'saved' && this.announced)) this.announced = status;
    this.dispatchEvent(new Event('change'));
  }

  #keep() {
    try {
      if (Object.keys(this.#unsent).length) localStorage.setItem(keyOf(this.attempt), JSON.stringify(this.#unsent));
      else localStorage.removeItem(keyOf(this.attempt));
    } catch {
      // Without storage the answers live as long as the page.
    }
  }

  #kept() {
    try {
      return JSON.parse(localStorage.getItem(keyOf(this.attempt)) ?? '{}');
    } catch {
      return {};
    }
  }
}
