const PREFIX = 'samtale.typed.';
const REFUSED = 'samtale.untaken.';

/** Between words from two places. */
const APART = '\n\n';

/**
 * What was typed or picked on steps of courses and is not known to be on the server, by the path of its step; and what the server
 * will never take, until its owner has put it elsewhere. Lies on this device, or in the page where nothing may lie there.
 */
export class Drafts {
  #storage;
  #memory = new Map();

  constructor(storage) {
    this.#storage = storage;
  }

  get(path) {
    return this.#read(PREFIX + path);
  }

  put(path, draft) {
    this.#write(PREFIX + path, draft);
  }

  remove(path) {
    this.#delete(PREFIX + path);
  }

  paths() {
    return this.#keys(PREFIX);
  }

  /** What was refused before at the same step stays, too. */
  refuse(path, status) {
    const { title, fields } = this.get(path);
    const before = this.#read(REFUSED + path)?.text ?? '';
    const words = Object.entries(fields).filter(([name]) => name.startsWith('text.')).flatMap(([, values]) => values).filter(Boolean).join('\n\n');
    if (words) this.#write(REFUSED + path, { title, status, text: both(words, before) });
    this.remove(path);
  }

  refused() {
    return this.#keys(REFUSED).map((path) => ({ path, ...this.#read(REFUSED + path) }));
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

/** Whether there are more words in a field than the server takes. */
export const isTooLong = ({ longest, fields }) =>
  Object.entries(fields).some(([name, [text]]) => name.startsWith('text.') && text.length > longest);
