import { Drafts, both } from './drafts.js';
import { Outbox } from './outbox.js';
import { words } from './words.js';

/** What the form brings along that is not an answer. */
const NOT_ANSWERS = ['do', 'seen', 'event'];

/** The server's word for it, too. */
const SOMEBODY_ELSE = 412;

/** How long somebody waits for what is being sent before the form goes by itself. */
const PATIENCE = 3_000;

/**
 * Nothing that is typed or picked on a step is lost: each change lies on this device before anything else, and is sent until the
 * server has it. What can be wrong waits until somebody asks.
 */
export function keepWhatIsTyped(storage = localStorage) {
  const drafts = new Drafts(storage);
  const outbox = new Outbox(drafts);
  const form = document.querySelector('form[data-who]');
  if (form) new StepForm(form, outbox);
  outbox.addEventListener('sent', ({ detail }) => detail.state === 'refused' && showRefused(drafts));
  showRefused(drafts);
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
  #leaving = false;
  #ready = false;
  /** Whether what is said here is said of what was sent. */
  #isTold = false;

  constructor(form, outbox) {
    this.#form = form;
    this.#outbox = outbox;
    this.#path = form.getAttribute('action');
    this.#judged = 'judged' in form.dataset;
    this.#status = form.querySelector('.saved');
    this.#seen = form.querySelector('input[name=seen]');
    this.#layOut();
    this.#before = JSON.stringify(this.#fields());
    for (const change of ['input', 'change']) form.addEventListener(change, () => this.#changed());
    // Some controls move things about without saying so.
    for (const done of ['click', 'pointerup']) form.addEventListener(done, () => setTimeout(() => this.#changed()));
    form.addEventListener('submit', (event) => this.#submitted(event));
    outbox.addEventListener('sent', ({ detail }) => {
      // Whatever was sent has made this browser somebody's.
      this.#form.dataset.who ||= detail.who ?? '';
      if (detail.path === this.#path) this.#sent(detail);
    });
    addEventListener('pageshow', (event) => event.persisted && this.#shownAgain());
  }

  /** What lies here of this step, laid over what the server wrote. */
  #layOut() {
    const draft = this.#outbox.drafts.get(this.#path);
    if (!draft) return;
    if (draft.who !== '' && draft.who !== this.#form.dataset.who) {
      this.#outbox.drafts.refuse(this.#path, SOMEBODY_ELSE);
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
    } else {
      this.#isTold = sorted(draft.fields) === sorted(this.#fields());
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
    const fields = this.#fields();
    const now = JSON.stringify(fields);
    if (now === this.#before) return;
    this.#before = now;
    this.#say(navigator.onLine === false ? words.later : '');
    this.#outbox.keep(this.#path, {
      title: document.querySelector('h1').textContent,
      who: this.#form.dataset.who,
      seen: this.#seen?.value ?? '',
      judged: this.#judged,
      fields,
    });
  }

  #sent({ state, seen, texts }) {
    if (state === 'later') this.#say(words.later);
    if (state !== 'saved') return;
    if (this.#judged) {
      // The answer was sent for who could not send it: now it can be told.
      if (!this.#leaving && !this.#isTold) location.replace(this.#path);
      return;
    }
    if (this.#seen) this.#seen.value = seen;
    const left = this.#outbox.drafts.get(this.#path);
    if (left) this.#fill(left.fields, (value) => value);
    else if (texts) this.#fill(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text]])), (value) => value);
    this.#before = JSON.stringify(this.#fields());
    this.#say(left ? '' : words.saved);
  }

  /** One tap sends once; and what is being sent arrives before, so that a new browser does not become two people. */
  #submitted(event) {
    const hasWaited = this.#ready;
    this.#ready = false;
    if (this.#leaving && !hasWaited) {
      event.preventDefault();
      return;
    }
    this.#leaving = true;
    this.#changed();
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
    if (!draft || (this.#judged && !draft.asked)) return;
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
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }
}

/** The same for the same answer, in whatever order its controls stand. */
const sorted = (fields) => JSON.stringify(Object.entries(fields).map(([name, values]) => [name, [...values].sort()]).sort(([one], [other]) => (one < other ? -1 : 1)));

const place = (item) => Number(item.querySelector('select')?.value ?? 0);

/** The cursor stays at the words where it stood. */
function setText(field, text) {
  if (field.value === text) return;
  const fromEnd = field.value.length - field.selectionEnd;
  const isHere = document.activeElement === field;
  field.value = text;
  if (isHere) field.setSelectionRange(text.length - fromEnd, text.length - fromEnd);
}

function showRefused(drafts) {
  document.querySelectorAll('.untaken').forEach((shown) => shown.remove());
  document.querySelector('main').prepend(...drafts.refused().map((one) => refused(one, drafts)));
}

function refused({ path, title, status, text }, drafts) {
  const box = element('section', 'untaken');
  box.setAttribute('role', 'alert');
  const said = element('span', 'hint');
  const copy = button(words.copy, async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = words.copied;
    } catch {
      // Not every browser lets pages copy, and none does without HTTPS.
      const field = box.querySelector('textarea') ?? element('textarea');
      field.readOnly = true;
      field.value = text;
      field.setAttribute('aria-label', title);
      box.append(field);
      field.select();
    }
  });
  const actions = element('p', 'actions');
  actions.append(copy, button(words.letGo, () => { drafts.letGo(path); box.remove(); }), said);
  box.append(element('p', 'title', words.untaken(title)), element('p', '', status === SOMEBODY_ELSE ? words.other : words.changed), actions);
  return box;
}

function button(name, act) {
  const made = element('button', 'second', name);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function element(kind, style = '', text = '') {
  const made = document.createElement(kind);
  made.className = style;
  made.textContent = text;
  return made;
}
