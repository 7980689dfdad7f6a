import { Drafts, both, eventsOf } from './drafts.js';
import { NOT_THEIRS, Outbox } from './outbox.js';
import { element, showWaiting } from './waiting.js';
import { words } from './words.js';

/** What the form brings along that is not an answer. */
const NOT_ANSWERS = ['do', 'who', 'seen', 'event'];

/** How long somebody waits for what is being sent before the form goes by itself. */
const PATIENCE = 3_000;

/** Until every page knows what lies on the device. */
const A_MOMENT = 500;

/**
 * Nothing that is typed or picked on a step is lost: each change lies on this device before anything else, and is sent until the
 * server has it. What can be wrong waits until somebody asks.
 */
export function keepWhatIsTyped(storage = localStorage) {
  const drafts = new Drafts(storage);
  const outbox = new Outbox(drafts);
  const found = document.querySelector('.saved')?.closest('form');
  const form = found && new StepForm(found, outbox);
  const heard = (detail) => {
    form?.heard(detail);
    showWaiting(outbox, form);
    // Browsers tell their pages late what lies here by now.
    if (detail.isOthers) setTimeout(() => showWaiting(outbox, form), A_MOMENT);
  };
  // Other pages of this browser may show the same step.
  const others = new BroadcastChannel('samtale.typed');
  others.addEventListener('message', ({ data }) => heard({ ...data, isOthers: true }));
  outbox.addEventListener('sent', ({ detail }) => {
    heard(detail);
    others.postMessage(detail);
  });
  showWaiting(outbox, form);
  addEventListener('online', () => outbox.flush());
  addEventListener('pagehide', () => outbox.flush());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && outbox.flush());
  outbox.flush();
}

class StepForm {
  #form;
  #outbox;
  #path;
  #judged;
  #status;
  #seen;
  #before;
  /** Under which event it lies here, until it is told that this is kept. */
  #event;
  #leaving = false;
  #ready = false;
  /** Whether what is said here is said of what was sent. */
  #isTold = false;
  /** Whether what is kept stands here, too, with what was typed. */
  #isAll = false;

  constructor(form, outbox) {
    this.#form = form;
    this.#outbox = outbox;
    this.#path = form.getAttribute('action');
    this.#judged = 'judged' in form.dataset;
    this.#status = form.querySelector('.saved');
    this.#seen = form.querySelector('input[name=seen]');
    // What is too long is said here, in the language of the page.
    form.noValidate = true;
    this.#layOut();
    this.#standsHere();
    for (const change of ['input', 'change']) form.addEventListener(change, () => this.#changed());
    // Some controls move things about without saying so.
    for (const done of ['click', 'pointerup']) form.addEventListener(done, () => setTimeout(() => this.#changed()));
    form.addEventListener('submit', (event) => this.#submitted(event));
    addEventListener('pageshow', (event) => event.persisted && this.#shownAgain());
  }

  get path() {
    return this.#path;
  }

  /** The browser that what stands here was typed in; empty for nobody's. */
  get who() {
    return this.#form.dataset.who ?? this.#typedBy?.value ?? '';
  }

  /** Who is here, if this page could be told. */
  get here() {
    const { who, owner } = this.#form.dataset;
    return who === undefined ? undefined : { who, owner };
  }

  get #typedBy() {
    return this.#form.querySelector('input[name=who]');
  }

  /** What lies here of this step, laid over what the server wrote. */
  #layOut() {
    const lying = this.#outbox.drafts.get(this.#path);
    this.#isTold = Boolean(lying?.asked && this.#form.querySelector('.told')) && sorted(lying.fields) === sorted(this.#fields());
    const draft = this.#outbox.laidOut(this.#path, this.#form.dataset.who);
    // A page that could not be told whose it is says nothing of that.
    const who = this.#form.dataset.who ?? this.#typedBy?.value ?? draft?.who;
    if (!draft) return;
    if (draft.who && draft.who !== who) {
      this.#outbox.drafts.refuse(this.#path, NOT_THEIRS);
    } else if (!this.#judged) {
      const isNew = draft.seen === this.#seen?.value;
      this.#fill(draft.fields, (value, shown) => (isNew ? value : both(value, shown)));
    } else if (!this.#form.querySelector('.told')) {
      this.#fill(draft.fields, (value) => value);
      // The server has just said what is missing; there is no need to ask again.
      if (this.#form.querySelector('.task .missing')) this.#outbox.drafts.put(this.#path, { ...draft, asked: false, unsure: undefined });
    } else if (!draft.asked) {
      // It was answered meanwhile, and the answer is what is shown.
      this.#outbox.drafts.remove(this.#path);
    }
  }

  #fields() {
    const fields = {};
    for (const [name, value] of new FormData(this.#form)) {
      if (!NOT_ANSWERS.includes(name)) (fields[name] ??= []).push(value);
    }
    return fields;
  }

  #fill(fields, joined) {
    for (const control of this.#form.elements) {
      if (!(control.name in fields)) continue;
      const values = fields[control.name];
      if (control.type === 'radio' || control.type === 'checkbox') control.checked = values.includes(control.value);
      else if (control.type === 'textarea') setText(control, joined(values[0], control.value));
      else if (control.type === 'select-one') control.value = values[0];
    }
    for (const list of this.#form.querySelectorAll('ol.order')) {
      list.append(...[...list.children].sort((one, other) => place(one) - place(other)));
    }
  }

  #changed() {
    // What may be somebody else's is kept only once it has been said whose it is, by sending it.
    if ('asks' in this.#form.dataset) return;
    if (JSON.stringify(this.#fields()) !== this.#before) this.#keep();
  }

  #keep() {
    const fields = this.#fields();
    const form = {
      title: document.querySelector('h1').textContent,
      who: this.who,
      owner: this.#form.dataset.owner,
      seen: this.#seen?.value ?? '',
      judged: this.#judged,
      fields,
      longest: this.#form.querySelector('textarea')?.maxLength,
    };
    const kept = this.#outbox.keep(this.#path, form, JSON.parse(this.#before));
    if (!this.#judged) this.#fill(kept.fields, (value) => value);
    this.#event = kept.event;
    this.#standsHere(navigator.onLine === false ? words.later : '');
  }

  /** What came of what was sent, by this page or another one. */
  heard({ path, state, status, who, owner, isOthers, ...kept }) {
    // Whatever was sent has made this browser somebody's.
    if (who && !this.#form.dataset.who) Object.assign(this.#form.dataset, { who }, owner && { owner });
    // What stands here goes by them only if it was kept for them.
    if (state === 'saved' && path === this.#path && !isOthers && this.#typedBy?.value === '' && this.#outbox.shows(kept.events)) this.#typedBy.value = who ?? '';
    if (path !== this.#path || (isOthers && this.#judged)) return;
    const isShown = state === 'unclaimed' && this.#outbox.shows(kept.events);
    if (isShown || status === NOT_THEIRS || (who && who !== this.#form.dataset.who)) {
      // Only the server knows who is here by now; but what lies in this page alone goes with it.
      if (this.#outbox.drafts.isLasting) location.replace(this.#path);
      return;
    }
    if (state === 'long' || state === 'saved') this.#isAll = state === 'long';
    if (state === 'later') this.#say(words.later);
    else if (state === 'saved' && this.#judged) this.#answered();
    else if (state === 'saved' || state === 'long') this.#kept(kept);
  }

  /** The answer was sent for who could not send it: now it can be told. */
  #answered() {
    if (!this.#leaving && !this.#isTold) location.replace(this.#path);
  }

  #kept({ events = [], seen, fields }) {
    const lying = this.#outbox.laidOut(this.#path, this.who);
    // Browsers tell their pages of a moment ago what lay here then.
    const left = events.includes(lying?.event) ? undefined : lying;
    if (this.#event && !events.includes(this.#event)) {
      // Another page that sent older words may have taken these away from here with them.
      setTimeout(() => this.#liesAmong(this.#outbox.drafts.get(this.#path)) || this.#keep(), A_MOMENT);
      if (!this.#liesAmong(left)) return;
    }
    this.#event = left?.event;
    this.#seen.value = left?.seen ?? seen;
    this.#fill(left?.fields ?? fields, (value) => value);
    this.#standsHere(left ? '' : words.saved);
  }

  #liesAmong(draft) {
    return !this.#event || Boolean(draft && eventsOf(draft).includes(this.#event));
  }

  #standsHere(said = this.#status.textContent) {
    this.#before = JSON.stringify(this.#fields());
    this.#say(!this.#judged && this.#tooLong() ? words.notYet : said);
  }

  /** The first text that is too long; says of each by how much. */
  #tooLong() {
    const texts = [...this.#form.querySelectorAll('.field textarea')];
    texts.forEach((text) => {
      const field = text.closest('.field');
      const by = text.value.length - text.maxLength;
      const said = field.querySelector('.missing') ?? element('p', 'missing');
      said.id = `long-${text.id}`;
      said.textContent = words.long(by) + (this.#isAll ? words.longAll : '');
      if (by > 0) field.append(said);
      else said.remove();
      text.setAttribute('aria-invalid', by > 0);
      describe(text, [field.querySelector('.hint'), by > 0 ? said : null]);
    });
    const first = texts.find((text) => text.value.length > text.maxLength);
    if (!first) this.#form.querySelector('.task > .missing')?.remove();
    return first;
  }

  /** One tap sends once; and what is being sent arrives before, so that a new browser does not become two people. */
  #submitted(event) {
    const hasWaited = this.#ready;
    this.#ready = false;
    if (this.#leaving && !hasWaited) {
      event.preventDefault();
      return;
    }
    delete this.#form.dataset.asks;
    this.#changed();
    const long = !this.#judged && this.#tooLong();
    this.#leaving = !long;
    if (long) {
      event.preventDefault();
      long.focus();
      return;
    }
    if (this.#judged && event.submitter?.value === 'answer') {
      this.#outbox.ask(this.#path);
      this.#isTold = false;
    }
    if (navigator.onLine === false) {
      event.preventDefault();
      this.#leaving = false;
      this.#say(words.offline);
    } else if ((this.#outbox.isSending || this.#outbox.isUnsure(this.#path)) && !hasWaited) {
      event.preventDefault();
      const { submitter } = event;
      const settled = this.#outbox.isUnsure(this.#path) ? this.#outbox.flush() : this.#outbox.settled;
      Promise.race([settled, new Promise((then) => setTimeout(then, PATIENCE))]).then(() => {
        this.#ready = true;
        this.#form.requestSubmit(submitter);
      });
    } else if (this.#outbox.isUnsure(this.#path)) {
      event.preventDefault();
      this.#leaving = false;
      this.#say(words.later);
    } else {
      this.#outbox.held = true;
      this.#carry();
      // Whoever stops the page from loading can try again.
      setTimeout(() => this.#stays(), PATIENCE);
    }
  }

  /** The form says under which event the same lies here, so that the two are one. */
  #carry() {
    const draft = this.#outbox.drafts.get(this.#path);
    this.#form.querySelector('input[name=event]')?.remove();
    // What another page has left here goes its own way.
    if (!draft || (this.#judged && !draft.asked) || sorted(draft.fields) !== sorted(this.#fields())) return;
    this.#outbox.drafts.put(this.#path, { ...draft, unsure: undefined });
    const event = document.createElement('input');
    Object.assign(event, { type: 'hidden', name: 'event', value: draft.event });
    this.#form.append(event);
  }

  #stays() {
    this.#leaving = false;
    this.#outbox.held = false;
  }

  /** Back from another page: what this one was drawn from may be old. */
  #shownAgain() {
    this.#stays();
    if (this.#outbox.drafts.get(this.#path)) this.#outbox.flush();
    else location.replace(this.#path);
  }

  #say(text) {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

/** The same for the same answer, in whatever order its controls stand. */
const sorted = (fields) => JSON.stringify(Object.entries(fields).map(([name, values]) => [name, [...values].sort()]).sort(([one], [other]) => (one < other ? -1 : 1)));

const place = (item) => Number(item.querySelector('select')?.value ?? 0);

/** The cursor stays at the words where it stood; others come before them, or after. */
function setText(field, text) {
  const { value, selectionEnd } = field;
  if (value === text) return;
  const isAfter = text.startsWith(value) && !text.endsWith(value);
  const at = isAfter ? selectionEnd : text.length - (value.length - selectionEnd);
  const isHere = document.activeElement === field;
  field.value = text;
  if (isHere) field.setSelectionRange(at, at);
}

const describe = (text, by) => {
  const ids = by.filter((one) => one?.id).map(({ id }) => id);
  if (ids.length > 0) text.setAttribute('aria-describedby', ids.join(' '));
  else text.removeAttribute('aria-describedby');
};
