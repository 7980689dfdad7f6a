import { api } from '../app/api.js';
import { newTurnId } from '../app/turn-id.js';
import { eventsOf, isNobodys, isTooLong, laidOver, stepOf } from './drafts.js';

/** After the last key. */
const REST = 1_500;

/** Between two times that somebody's words are saved who goes on writing: each time is kept for good. */
const LEAST = 10_000;

const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;

/** Something else was sent under the same id. */
const ID_IS_TAKEN = 409;

/** Whoever asks is not known to have typed it. */
export const NOT_THEIRS = 412;

/** Something is missing, or too much. */
const UNFIT = 422;

/** Answers after which the same may be taken another time. */
export const passes = (status) => status === 0 || status >= 500 || [408, 425, 429].includes(status);

/** Whether a field has an answer that cannot be kept, and not a form fields that the step does not have. */
const isOfAnswer = ({ errors = [] }) => errors.length > 0 && errors.every(({ field }) => field.startsWith('answer.'));

/** What may be another's waits until they say, what can be wrong until somebody asks, and what is too long until who wrote it has shortened it. */
const isReady = (path, draft) => !draft.unclaimed && (draft.judged ? draft.asked : isNobodys(path) || !isTooLong(draft));

const isOf = ({ who }, other) => !who || !other || who === other;

/**
 * Sends what lies on this device until the server has said that it is kept. A `sent` event tells what came of the words of a step:
 * `state` is 'saved', 'later', 'long' where they lie here together with what is kept and are too many, 'unclaimed' where it must be
 * asked whose they are, or 'refused' with the `status`. With 'saved' and 'unclaimed' come the `events` that it is about; with 'saved'
 * `who`, the browser they are kept for, and their `owner`; with this and 'long' `seen`, the mark of what is kept now, and `fields`, all that is kept and
 * lies here.
 */
export class Outbox extends EventTarget {
  #timer = 0;
  #failures = 0;
  #last = -LEAST;
  #sending = null;
  #page = newTurnId();
  /** The events whose words stand in the form of this page, or stood there. */
  #shown = new Set();

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
   * Keeps what a form says now, in place of what it said before. What another page of the same step has left here meanwhile stays:
   * gives all that lies here then.
   *
   * @param form `title`, `who`, their sign as `owner`, `seen`, `fields`, `longest`, the most characters of a text, and `judged` where
   *     it is sent only once somebody has asked for it
   * @param before the fields as this page has last kept them, or laid them out
   */
  keep(path, form, before = {}) {
    const lying = this.#ofSame(path, form.who);
    const isJoined = lying && !form.judged && !this.#shown.has(lying.event);
    const fields = isJoined ? laidOver(lying.fields, before, form.fields) : form.fields;
    // Unsent words go on from what they were first typed over, and by whom.
    const { who, owner, seen, unsure } = { ...form, ...lying };
    const over = !lying || lying.page === this.#page ? lying?.over : eventsOf(lying);
    this.drafts.put(path, { ...form, fields, who, owner, seen, event: newTurnId(), over, page: this.#page, unsure });
    if (!form.judged) this.#inTurn();
    return this.laidOut(path);
  }

  /** What somebody else has left here is put aside; so is what nobody typed, unless it was typed on this page. */
  #ofSame(path, who) {
    const lying = this.drafts.get(path);
    if (!lying || !who || lying.who === who || (!lying.who && this.shows([lying.event]))) return lying;
    if (lying.who) {
      this.drafts.refuse(path, NOT_THEIRS);
      // Without a status: the page that types goes on.
      this.#tell(path, { state: 'refused' });
    } else {
      // The server is not asked about what nobody has asked it about.
      const unclaimed = lying.judged && !lying.asked;
      this.drafts.setAside(path, unclaimed);
      if (unclaimed) this.#tell(path, { state: 'unclaimed', events: eventsOf(lying) });
    }
    return undefined;
  }

  /** What lies here of a step and is `who`'s, as far as is known; it stands in the form of this page from now on. */
  laidOut(path, who) {
    const draft = this.#ofSame(path, who);
    if (draft) this.#shown.add(draft.event);
    return draft;
  }

  /** Whether any of these stands in the form of this page, or stood there. */
  shows(events) {
    return events.some((event) => this.#shown.has(event));
  }

  /** Takes what nobody typed for theirs who is here, if it lies there still: gives whether it did. Fails as a call to the server does. */
  async claim(path) {
    const { who, owner } = await api.keptAnswer(stepOf(path));
    const lies = Boolean(this.drafts.get(path));
    if (lies) this.#claimed(path, who, owner);
    return lies;
  }

  #claimed(path, who, owner) {
    const lying = this.drafts.get(stepOf(path));
    if (lying && !isOf(lying, who)) this.#refuse(stepOf(path), NOT_THEIRS);
    this.drafts.claim(path, who, owner);
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

  /** After a moment's rest, and not too soon after what was sent before. */
  #inTurn() {
    this.#in(Math.max(this.pace.rest, this.#last + this.pace.least - Date.now()));
  }

  #in(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), ms);
  }

  async #sendAll() {
    // Whoever calls has it before anything happens.
    await null;
    const tried = new Set();
    // What was typed before goes before; what is typed meanwhile goes along.
    const next = () => this.drafts.paths().sort((one, other) => isNobodys(other) - isNobodys(one))
      .find((path) => !tried.has(path) && isReady(path, this.drafts.get(path)));
    for (let path = next(); path; path = next()) {
      tried.add(path);
      if (!(await this.#send(path, this.drafts.get(path)))) {
        this.#in(Math.random() * Math.min(LONGEST_RETRY, this.pace.retry * 2 ** this.#failures++) + this.pace.rest);
        return;
      }
    }
    this.#failures = 0;
  }

  /** Whether the server has answered. */
  async #send(path, { seen, who, event, over, fields, unsure }) {
    // What may have arrived already is sent first, as it was: only then is it known what the rest goes on from.
    const part = unsure ?? { event, over, fields };
    this.drafts.put(path, { ...this.drafts.get(path), unsure: part });
    this.#last = Date.now();
    try {
      const kept = await api.keepAnswer(stepOf(path), { event: part.event, seen, who, fields: part.fields });
      this.#arrived(path, part, who, kept, part.event !== event);
      return true;
    } catch (error) {
      return this.#failed(path, part, who, error);
    }
  }

  /** @param leftRest whether there was more already when this was sent */
  #arrived(path, part, sentBy, { seen, who, owner, texts }, leftRest) {
    const now = this.drafts.get(path);
    const fields = texts ? asFields(texts) : part.fields;
    if (now && !(isOf(now, sentBy) && isOf(now, who))) {
      // Somebody else types here by now.
      this.#in(this.pace.rest);
    } else if (now && now.event !== part.event) {
      // Under another id, so that whoever shows the one before finds that there is more by now.
      const joined = texts && { ...underANewId(now), fields: laidOver(fields, part.fields, now.fields) };
      const unsure = now.unsure?.event === part.event ? undefined : now.unsure;
      this.drafts.put(path, { ...now, ...joined, seen, who: now.who || who || '', owner: now.owner ?? owner, unsure });
      if (isNobodys(path)) this.#claimed(path, who, owner);
      if (leftRest) this.#in(this.pace.rest);
      else this.#inTurn();
    } else if (now) {
      this.drafts.remove(path);
    }
    this.#tell(path, { state: 'saved', events: eventsOf(part), seen, who, owner, fields });
  }

  /** Whether the server has answered. */
  async #failed(path, part, sentBy, error) {
    const { status, problem } = error;
    if (status === undefined) throw error;
    if (passes(status)) {
      if (!isNobodys(path)) this.#tell(path, { state: 'later' });
      return false;
    }
    const draft = this.drafts.get(path);
    if (!draft) return true;
    if ((draft.who ?? '') !== (sentBy ?? '')) {
      // Nothing is said of what lies here now.
      this.#in(this.pace.rest);
    } else if (status === UNFIT && isNobodys(path)) {
      return this.#isTheirs(path, part, sentBy);
    } else if (status === UNFIT && draft.judged) {
      // Something is missing: its form says what.
      this.drafts.put(path, { ...draft, asked: false, unsure: undefined });
    } else if (status === UNFIT && isOfAnswer(problem)) {
      return this.#joinWithWhatIsKept(path, part, sentBy);
    } else if (status === ID_IS_TAKEN && !draft.renewed) {
      this.drafts.put(path, { ...draft, ...underANewId(draft), renewed: true, unsure: undefined });
      this.#in(this.pace.rest);
    } else if (status === NOT_THEIRS && !draft.who) {
      this.drafts.put(path, { ...draft, unsure: undefined });
      this.drafts.setAside(path, true);
      this.#tell(path, { state: 'unclaimed', events: eventsOf(draft) });
    } else {
      this.#refuse(path, status);
    }
    return true;
  }

  /** What is wrong is only told whose it is: the rest goes as with all that is theirs. */
  async #isTheirs(path, part, sentBy) {
    try {
      await this.claim(path);
      const draft = this.drafts.get(stepOf(path));
      if (draft && isTooLong(draft)) this.#tell(path, { state: 'long', seen: draft.seen, fields: draft.fields });
      this.#in(this.pace.rest);
      return true;
    } catch (error) {
      return this.#failed(path, part, sentBy, error);
    }
  }

  /** Together they are too long. Only who wrote them can say what is to go, so both stand in the form until they have. */
  async #joinWithWhatIsKept(path, part, sentBy) {
    try {
      const { seen, who, texts } = await api.keptAnswer(path);
      const now = this.drafts.get(path);
      if (!now) return true;
      if (!(isOf(now, sentBy) && isOf(now, who))) {
        this.#in(this.pace.rest);
        return true;
      }
      const draft = { ...now, ...underANewId(now), fields: laidOver(asFields(texts), {}, now.fields), seen, unsure: undefined };
      this.drafts.put(path, draft);
      if (isTooLong(draft)) this.#tell(path, { state: 'long', seen, fields: draft.fields });
      else if (now.event === part.event) this.#refuse(path, UNFIT);
      else this.#in(this.pace.rest);
      return true;
    } catch (error) {
      return this.#failed(path, part, sentBy, error);
    }
  }

  #refuse(path, status) {
    this.drafts.refuse(path, status);
    this.#tell(path, { state: 'refused', status });
  }

  #tell(path, detail) {
    this.dispatchEvent(new CustomEvent('sent', { detail: { path: stepOf(path), ...detail } }));
  }
}

const underANewId = (draft) => ({ event: newTurnId(), over: eventsOf(draft) });

const asFields = (texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text]]));
