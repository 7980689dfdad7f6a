import { api } from '../app/api.js';
import { newTurnId } from '../app/turn-id.js';
import { carried } from './drafts.js';

/** After the last key. */
const REST = 1_500;

/** Between two times that somebody's words are saved who goes on writing: each time is kept for good. */
const LEAST = 10_000;

const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;

/** Answers after which the same may be taken another time. */
const passes = (status) => status === 0 || status >= 500 || [408, 425, 429].includes(status);

/**
 * Sends what lies on this device until the server has said that it is kept. A `sent` event tells what came of the words of a step:
 * `state` is 'saved', 'later' or 'refused'; with 'saved' come `seen`, the mark of what is kept now, `who`, the browser it is kept
 * for, and `texts`, with the ratings, where that is more than was sent.
 */
export class Outbox extends EventTarget {
  #timer = 0;
  #failures = 0;
  #last = -LEAST;
  #sending = null;

  /** While a form takes the same there. */
  held = false;

  constructor(drafts, { rest = REST, least = LEAST, retry = FIRST_RETRY } = {}) {
    super();
    this.drafts = drafts;
    this.pace = { rest, least, retry };
  }

  /** Resolves when nothing is under way any more. */
  get settled() {
    return this.#sending ?? Promise.resolve();
  }

  get isSending() {
    return this.#sending !== null;
  }

  /** Whether older words than those that lie here may have arrived: until that is known, these cannot be told from another person's. */
  isUnsure(path) {
    const draft = this.drafts.get(path);
    return Boolean(draft?.unsure) && !draft.judged && draft.unsure.event !== draft.event;
  }

  /**
   * Keeps what a form says now, in place of what it said before.
   *
   * @param form `title`, `who`, `seen`, `fields`, and `judged` where it is sent only once somebody has asked for it
   */
  keep(path, form) {
    const before = this.drafts.get(path);
    // Unsent words go on from what they were first typed over.
    this.drafts.put(path, { ...form, seen: before?.seen ?? form.seen, event: newTurnId(), unsure: before?.unsure });
    if (!form.judged) this.#in(Math.max(this.pace.rest, this.#last + this.pace.least - Date.now()));
  }

  /** Somebody wants to know whether it is right. */
  ask(path) {
    const draft = this.drafts.get(path);
    if (draft) this.drafts.put(path, { ...draft, asked: true });
  }

  /** Sends all that waits, one after the other: the first answer of a new browser makes it somebody's. */
  flush() {
    clearTimeout(this.#timer);
    if (this.held) return this.settled;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  #in(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), ms);
  }

  async #sendAll() {
    // Whoever calls has it before anything happens.
    await null;
    for (const path of this.drafts.paths()) {
      const draft = this.drafts.get(path);
      if (draft && (!draft.judged || draft.asked) && !(await this.#send(path, draft))) {
        this.#in(Math.random() * Math.min(LONGEST_RETRY, this.pace.retry * 2 ** this.#failures++) + this.pace.rest);
        return;
      }
    }
    this.#failures = 0;
  }

  /** Whether the server has answered. */
  async #send(path, { seen, who, event, fields, unsure }) {
    // What may have arrived already is sent first, as it was: only then is it known what the rest goes on from.
    const part = unsure ?? { event, fields };
    this.drafts.put(path, { ...this.drafts.get(path), unsure: part });
    this.#last = Date.now();
    try {
      const kept = await api.keepAnswer(path, { event: part.event, seen, who, fields: part.fields });
      this.#arrived(path, part, kept);
    } catch (error) {
      if (error.status === undefined) throw error;
      if (passes(error.status)) {
        this.#tell(path, { state: 'later' });
        return false;
      }
      this.#refused(path, error.status);
    }
    return true;
  }

  #arrived(path, part, { seen, who, texts }) {
    const now = this.drafts.get(path);
    if (now && now.event !== part.event) {
      this.drafts.put(path, { ...now, seen, who: now.who || who, unsure: undefined, fields: texts ? laidOver(texts, part.fields, now.fields) : now.fields });
      this.#in(this.pace.rest);
    } else if (now) {
      this.drafts.remove(path);
    }
    this.#tell(path, { state: 'saved', seen, who, texts });
  }

  #refused(path, status) {
    const draft = this.drafts.get(path);
    if (!draft) return;
    if (draft.judged && status === 422) {
      // Something is missing: its form says what.
      this.drafts.put(path, { ...draft, asked: false, unsure: undefined });
      return;
    }
    this.drafts.refuse(path, status);
    this.#tell(path, { state: 'refused' });
  }

  #tell(path, detail) {
    this.dispatchEvent(new CustomEvent('sent', { detail: { path, ...detail } }));
  }
}

/** Words go on from those that are kept; what was rated elsewhere stays where nothing was picked here. */
function laidOver(texts, sent, fields) {
  const laid = { ...fields };
  for (const [name, told] of Object.entries(texts)) {
    if (!(name in fields)) laid[name] = [told];
    else if (name.startsWith('text.')) laid[name] = [carried(fields[name][0], sent[name]?.[0] ?? '', told)];
  }
  return laid;
}
