import { draggable, grip } from './drag.js';

/**
 * Lets cards be dragged to piles, or tapped and then a pile tapped. The piles come up where the hand is not far from; the fields
 * of each card stay, and are what is sent.
 */
export function sortByHand(sort) {
  const cards = [...sort.querySelectorAll('.sorted')];
  const said = document.createElement('p');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = sort.dataset.hint;
  sort.before(hint);
  const tray = pilesToTake(sort, cards);
  sort.after(said, tray.element);

  const lay = (card, pile) => {
    const field = card.querySelectorAll('input')[pile];
    field.checked = true;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    said.textContent = `${wordsOf(card)} → ${tray.name(pile)}`;
  };

  for (const card of cards) {
    const legend = card.querySelector('legend');
    const dots = grip();
    legend.prepend(dots);
    draggable([legend], dots, {
      begin() {
        tray.open(card);
        card.classList.add('lifted');
        let over = -1;
        return {
          words: wordsOf(card),
          over(x, y) { over = tray.at(x, y); },
          drop() { if (over >= 0) lay(card, over); },
          end() {
            card.classList.remove('lifted');
            tray.close();
          },
        };
      },
      tap() {
        card.classList.add('lifted');
        tray.ask(card, (pile) => {
          card.classList.remove('lifted');
          if (pile >= 0) lay(card, pile);
          (card.querySelector('input:checked') ?? card.querySelector('input')).focus({ preventScroll: true });
        });
      },
    });
  }
}

const wordsOf = (card) => card.querySelector('legend').textContent.trim();

/** The piles at the lower edge of the window, for as long as a card is in the hand. */
function pilesToTake(sort, cards) {
  const element = document.createElement('div');
  element.className = sort.classList.contains('ladder') ? 'tray ladder' : 'tray';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', sort.dataset.to);
  element.hidden = true;
  const held = document.createElement('p');
  const names = [...cards[0].querySelectorAll('.pile')].map((pile) => pile.textContent.trim());
  const piles = names.map((name) => {
    const pile = document.createElement('button');
    pile.type = 'button';
    pile.className = 'drop';
    const count = document.createElement('span');
    pile.append(name, ' ', count);
    return pile;
  });
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'leave';
  back.textContent = sort.dataset.back;
  const row = document.createElement('div');
  row.append(...piles);
  element.append(held, row, back);

  let answer = null;
  const close = () => {
    element.hidden = true;
    piles.forEach((pile) => pile.classList.remove('over'));
  };
  const take = (pile) => {
    close();
    const tell = answer;
    answer = null;
    tell?.(pile);
  };
  piles.forEach((pile, index) => pile.addEventListener('click', () => take(index)));
  back.addEventListener('click', () => take(-1));
  element.addEventListener('keydown', (event) => { if (event.key === 'Escape') take(-1); });

  const open = (card) => {
    if (answer) take(-1);
    held.textContent = wordsOf(card);
    piles.forEach((pile, index) => {
      pile.querySelector('span').textContent =
        cards.filter((one) => one.querySelectorAll('input')[index].checked).length;
    });
    element.hidden = false;
  };
  return {
    element,
    open,
    close,
    name: (pile) => names[pile],
    ask(card, tell) {
      open(card);
      answer = tell;
      piles[0].focus({ preventScroll: true });
    },
    /** The pile at this point of the window, which is shown; -1 for none. */
    at(x, y) {
      const hit = document.elementFromPoint(x, y)?.closest('.drop') ?? null;
      piles.forEach((pile) => pile.classList.toggle('over', pile === hit));
      return piles.indexOf(hit);
    },
  };
}
