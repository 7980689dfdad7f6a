import { draggable, grip } from './drag.js';

/**
 * Turns places that are picked from a list into buttons up and down, and lets the things be dragged; the lists stay, and are what is
 * sent.
 */
export function orderByHand(list) {
  const said = document.createElement('p');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  list.after(said);
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = list.dataset.hint;
  list.before(hint);

  const place = () => [...list.children].forEach((item, index) => {
    item.querySelector('select').value = String(index + 1);
    const [up, down] = item.querySelectorAll('.moves button');
    up.disabled = index === 0;
    down.disabled = index === list.children.length - 1;
  });

  for (const item of list.children) {
    const select = item.querySelector('select');
    const label = select.closest('label');
    const text = item.querySelector('p');
    const words = text.textContent;
    const moves = document.createElement('span');
    moves.className = 'moves';
    const tell = () => { said.textContent = `${select.value}. ${words}`; };
    for (const [name, sign, to] of [[list.dataset.up, '↑', -1], [list.dataset.down, '↓', 1]]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.setAttribute('aria-label', `${name}: ${words}`);
      button.addEventListener('click', () => {
        const other = to < 0 ? item.previousElementSibling : item.nextElementSibling;
        if (!other) return;
        if (to < 0) other.before(item);
        else other.after(item);
        place();
        // A button at the end of its way is disabled, and would drop the focus.
        (button.disabled ? moves.querySelector('button:not(:disabled)') : button).focus();
        tell();
      });
      moves.append(button);
    }
    label.hidden = true;
    item.prepend(moves);
    const dots = grip();
    item.append(dots);
    draggable([dots, text], dots, {
      scrolls: true,
      begin() {
        let gap = null;
        item.classList.add('lifted');
        return {
          words,
          over(x, y) {
            gap?.at.classList.remove('above', 'below');
            gap = gapAt(list, item, y);
            gap?.at.classList.add(gap.side);
          },
          drop() {
            if (!gap) return;
            if (gap.side === 'above') gap.at.before(item);
            else gap.at.after(item);
            place();
            tell();
          },
          end() {
            gap?.at.classList.remove('above', 'below');
            item.classList.remove('lifted');
          },
        };
      },
    });
  }
  place();
}

/** Where the item would come to lie at this height of the window; null where that is its place already. */
function gapAt(list, item, y) {
  const others = [...list.children].filter((one) => one !== item);
  const next = others.find((one) => {
    const { top, height } = one.getBoundingClientRect();
    return y < top + height / 2;
  });
  if (next ? next === item.nextElementSibling : others.at(-1) === item.previousElementSibling) return null;
  return next ? { at: next, side: 'above' } : { at: others.at(-1), side: 'below' };
}
