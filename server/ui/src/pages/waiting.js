import { api } from '../app/api.js';
import { isTooLong } from './drafts.js';
import { NOT_THEIRS } from './outbox.js';
import { words } from './words.js';

/** The step is another one by now, or gone. */
const CHANGED = [404, 422];

/**
 * Shows what lies on this device and is not sent before somebody has done something about it.
 *
 * @param here the path of the step that this page has the form of, which tells by itself what is too long there
 */
export function showWaiting(drafts, here) {
  const waiting = drafts.paths().map((path) => ({ path, ...drafts.get(path) }));
  document.querySelectorAll('.untaken').forEach((shown) => shown.remove());
  document.querySelector('main').prepend(
    ...drafts.refused().map((one) => refused(one, drafts)),
    ...waiting.filter((one) => one.unclaimed).map((one) => unclaimed(one, drafts)),
    ...waiting.filter((one) => !one.unclaimed && isTooLong(one) && one.path !== here).map(tooLong),
  );
}

function refused({ path, title, status, text }, drafts) {
  const said = element('span', 'hint');
  const copy = button(words.copy, async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = words.copied;
    } catch {
      // Not every browser lets pages copy, and none does without HTTPS.
      const field = made.querySelector('textarea') ?? element('textarea');
      field.readOnly = true;
      field.value = text;
      field.setAttribute('aria-label', title);
      made.append(field);
      field.select();
    }
  });
  const because = status === NOT_THEIRS ? words.other : (CHANGED.includes(status) ? words.changed : '') + words.lies;
  const made = box(words.untaken(title), because, copy, button(words.letGo, () => { drafts.letGo(path); made.remove(); }), said);
  return made;
}

function unclaimed({ path, title }, drafts) {
  const said = element('span', 'hint');
  const mine = button(words.mine, async () => {
    try {
      const { who } = await api.keptAnswer(path);
      drafts.put(path, { ...drafts.get(path), who, unclaimed: undefined });
      location.assign(path);
    } catch {
      said.textContent = words.again;
    }
  });
  const made = box(words.whose(title), words.before, mine, button(words.notMine, () => { drafts.remove(path); made.remove(); }), said);
  return made;
}

function tooLong({ path, title }) {
  const link = element('a', 'second', words.toStep);
  link.href = path;
  return box(words.waits(title), words.longThere, link);
}

function box(title, text, ...does) {
  const made = element('section', 'untaken');
  made.setAttribute('role', 'alert');
  const actions = element('p', 'actions');
  actions.append(...does);
  made.append(element('p', 'title', title), element('p', '', text), actions);
  return made;
}

function button(name, act) {
  const made = element('button', 'second', name);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

export function element(kind, style = '', text = '') {
  const made = document.createElement(kind);
  made.className = style;
  made.textContent = text;
  return made;
}
