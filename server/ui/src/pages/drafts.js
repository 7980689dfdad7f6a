import { newTurnId } from '../app/turn-id.js';

const PREFIX = 'samtale.typed.';
const REFUSED = 'samtale.untaken.';

/** Lies beside what whoever came in types at the same step. */
const NOBODYS = '#nobodys';

export const isNobodys = (path) => path.endsWith(NOBODYS);

export const stepOf = (path) => (isNobodys(path) ? path.slice(0, -NOBODYS.length) : path);

/** Between words from two places. */
const APART = '\n\n';

/**
 * What was typed or picked on steps of courses and is not known to be on the server, by the path of its step; what nobody typed before
 * somebody came, by a path of its own; and what the server will never take, until its owner has put it elsewhere. Lies on this device,
 * or in the page where nothing may lie there.
 */
export class Drafts {
  #storage;
  #memory = new Map();

  constructor(storage) {
    this.#storage = storage;
  }

  /** Whether all of it outlives this page. */
  get isLasting() {
    return this.#memory.size === 0;
  }

  get(path) {
    const draft = this.#read(PREFIX + path);
    return draft?.fields ? draft : undefined;
  }

  put(path, draft) {
    this.#write(PREFIX + path, draft);
  }

  remove(path) {
    this.#delete(PREFIX + path);
  }

  paths() {
    return this.#keys(PREFIX).filter((path) => this.get(path));
  }

  /**
   * Puts what nobody typed beside what is typed from now on.
   *
   * @param unclaimed whether it must be asked whose it is; the server knows of most
   */
  setAside(path, unclaimed = false) {
    const aside = stepOf(path) + NOBODYS;
    const draft = this.get(path);
    const before = aside === path ? undefined : this.get(aside);
    this.remove(path);
    this.put(aside, { ...(before ? together(before, draft) : draft), unclaimed: unclaimed || before?.unclaimed });
  }

  /** What nobody typed is `who`'s, together with what they have typed since. */
  claim(path, who, owner) {
    const draft = { ...this.get(path), unclaimed: undefined };
    const lying = this.get(stepOf(path));
    this.remove(path);
    this.put(stepOf(path), lying ? together(draft, lying) : { ...draft, who, owner });
  }

  /** What was refused before at the same step stays, too, if it is of the same. Of what was picked only that it was. */
  refuse(path, status) {
    const draft = this.get(path);
    // Another page has let it go meanwhile.
    if (!draft) return;
    const { title, fields, judged, asked, who, owner } = draft;
    const step = who ? `${stepOf(path)}#${who}` : stepOf(path);
    const before = this.#read(REFUSED + step)?.text ?? '';
    const words = Object.entries(fields).filter(([name]) => name.startsWith('text.')).flatMap(([, values]) => values).filter(Boolean).join('\n\n');
    const isPicked = (!judged || asked) && Object.keys(fields).some((name) => !name.startsWith('text.'));
    if (words || isPicked) this.#write(REFUSED + step, { title, status, text: both(words, before), who: who || undefined, owner });
    this.remove(path);
  }

  refused() {
    return this.#keys(REFUSED).map((path) => ({ path, ...this.#read(REFUSED + path) })).filter(({ text }) => text !== undefined);
  }

  letGo(path) {
    this.#delete(REFUSED + path);
  }

  #keys(prefix) {
    let keys;
    try {
      keys = Object.keys(this.#storage);
    } catch {
      keys = [];
    }
    return [...new Set([...keys, ...this.#memory.keys()])].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  #read(key) {
    if (this.#memory.has(key)) return this.#memory.get(key);
    try {
      return JSON.parse(this.#storage.getItem(key)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  #write(key, value) {
    try {
      this.#storage.setItem(key, JSON.stringify(value));
      this.#memory.delete(key);
    } catch {
      // Full, or not allowed: then it lasts as long as the page.
      this.#memory.set(key, value);
    }
  }

  #delete(key) {
    this.#memory.delete(key);
    try {
      this.#storage.removeItem(key);
    } catch {
      // Then it did not lie there either.
    }
  }
}

/** Under which the words of a draft have been kept here, by this page and by others. */
export const eventsOf = ({ event, over = [] }) => [event, ...over];

/** Words that were typed in two places; as the server joins them. */
export function both(typed, before) {
  if (typed.includes(before)) return typed;
  return before.includes(typed) ? before : before + APART + typed;
}

/** What stands in a field now, whose words of a moment ago were sent, or left here, and have been joined with others since. */
export function carried(now, sent, told) {
  const words = sent.trim();
  if (told.trim() === words || now.includes(told)) return now;
  if (words && told.endsWith(APART + words)) {
    const before = told.slice(0, told.length - words.length);
    // A page may have laid them out already.
    return now.startsWith(before) ? now : before + now.trimStart();
  }
  if (words && told.startsWith(words + APART)) {
    const after = told.slice(words.length);
    return now.endsWith(after) ? now : now + after;
  }
  // A first letter stands in most words, and is none of them.
  return now.trim() ? told + APART + now : told;
}

/** As above, of all fields; what was rated elsewhere stays where nothing was picked here. */
export function laidOver(told, sent, now) {
  const laid = { ...now };
  for (const [name, values] of Object.entries(told)) {
    if (!(name in now)) laid[name] = values;
    else if (name.startsWith('text.')) laid[name] = [carried(now[name][0], sent[name]?.[0] ?? '', values[0])];
  }
  return laid;
}

/** The words of two drafts of one step; what can be wrong is as it was picked last. */
function together(before, draft) {
  if (draft.judged) return draft;
  return { ...draft, event: newTurnId(), over: [...eventsOf(before), ...eventsOf(draft)], fields: laidOver(before.fields, {}, draft.fields) };
}

/** Whether there are more words in a field than the server takes. */
export const isTooLong = ({ longest, fields }) =>
  Object.entries(fields).some(([name, values]) => name.startsWith('text.') && values?.[0]?.length > longest);
