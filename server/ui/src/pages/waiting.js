import { isTooLong, stepOf } from './drafts.js';
import { NOT_THEIRS, passes } from './outbox.js';
import { words } from './words.js';

/** The step is another one by now, or gone. */
const CHANGED = [404, 422];

/**
 * Shows what lies on this device and is not sent before somebody has done something about it.
 *
 * @param form the one of this page, if it has one, which tells by itself what is too long there, and who is `here`
 */
export function showWaiting(outbox, form) {
  const { drafts } = outbox;
  const waiting = drafts.paths().map((path) => ({ path, ...drafts.get(path) }));
  const untaken = drafts.refused();
  const boxes = new Map([
    ...(untaken.some((one) => isAnothers(one, form?.here)) ? [['others', () => others(drafts, form.here)]] : []),
    ...untaken.filter((one) => wasNobodys(one) || isTheirs(one, form?.here)).map((one) => [`refused ${one.path} ${one.status} ${one.text}`, () => refused(one, drafts)]),
    ...waiting.filter((one) => one.unclaimed).map((one) => [`unclaimed ${one.path}`, () => unclaimed(one, outbox, form)]),
    ...waiting.filter((one) => !one.unclaimed && isTooLong(one) && stepOf(one.path) !== form?.path)
      .map((one) => [`long ${one.path}`, () => tooLong(one, form)]),
  ]);
  // Whoever is busy with one of them stays there, and none is read out twice.
  for (const shown of document.querySelectorAll('.untaken')) {
    if (!boxes.delete(shown.dataset.about)) shown.remove();
  }
  document.querySelector('main').prepend(...[...boxes].map(([about, make]) => {
    const made = make();
    made.dataset.about = about;
    return made;
  }));
}

/** Nobody had come when it was typed; of what somebody had, older versions of this page did not say whose it is. */
const wasNobodys = ({ who, status }) => !who && status !== NOT_THEIRS;

/** Who wrote it is who they are also after they have come in anew. */
const isTheirs = ({ who, owner }, here) => Boolean(here && who && (who === here.who || (owner && owner === here.owner)));

/** Where a page cannot tell who is here, nothing is said. */
const isAnothers = (one, here) => Boolean(here) && !wasNobodys(one) && !isTheirs(one, here);

/** That it lies here, and not a word of it. */
function others(drafts, here) {
  const made = box(words.others, words.othersOnly, button(words.letGoOthers, () => {
    drafts.refused().filter((one) => isAnothers(one, here)).forEach(({ path }) => drafts.letGo(path));
    made.remove();
  }));
  return made;
}

function refused({ path, title, status, text }, drafts) {
  if (!text) {
    const picked = box(words.unpicked(title), CHANGED.includes(status) ? words.changedPicks : words.chooseAgain,
      button(words.fine, () => { drafts.letGo(path); picked.remove(); }));
    return picked;
  }
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
  const because = (CHANGED.includes(status) ? words.changed : '') + words.lies;
  const made = box(words.untaken(title), because, copy, button(words.letGo, () => { drafts.letGo(path); made.remove(); }), said);
  return made;
}

function unclaimed({ path, title, judged }, outbox, form) {
  const { drafts } = outbox;
  const said = element('span', 'hint');
  const mine = button(words.mine, async () => {
    mine.disabled = notMine.disabled = true;
    try {
      const lay = await outbox.claim(path);
      if (lay && drafts.isLasting) location.assign(stepOf(path));
      else outbox.flush();
    } catch (error) {
      if (error.status === undefined) throw error;
      if (passes(error.status)) said.textContent = words.again;
      else drafts.refuse(path, error.status);
    } finally {
      mine.disabled = notMine.disabled = false;
    }
    showWaiting(outbox, form);
  });
  const notMine = button(words.notMine, () => { drafts.remove(path); made.remove(); });
  const made = box(judged ? words.whosePicks(title) : words.whose(title), judged ? words.beforePicks : words.before, mine, notMine, said);
  made.classList.add('asks');
  return made;
}

function tooLong({ path, title, who }, form) {
  const link = element('a', 'second', words.toStep);
  link.href = stepOf(path);
  return box(who && who === form?.who ? words.waits(title) : words.waitsHere(title), words.longThere, link);
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
