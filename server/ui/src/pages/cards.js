const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Lays cards into a row that is turned one at a time: by buttons, by arrow keys, by a swipe. All of them stay in the page. */
export function turnCards(list) {
  const cards = [...list.children];
  const bar = document.createElement('div');
  bar.className = 'turn';
  const where = document.createElement('p');
  where.setAttribute('role', 'status');
  const [previous, next] = [[list.dataset.previous, '←'], [list.dataset.next, '→']].map(([name, sign]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', name);
    return button;
  });
  bar.append(previous, where, next);
  list.classList.add('turning');
  // A row that scrolls must be reached by keyboard.
  list.tabIndex = 0;
  list.after(bar);

  let at = -1;
  const show = (index) => {
    if (index === at) return;
    at = index;
    where.textContent = cards[at].dataset.place;
    previous.disabled = at === 0;
    next.disabled = at === cards.length - 1;
  };
  const turn = (by) => {
    const to = Math.max(0, Math.min(cards.length - 1, at + by));
    list.scrollTo({ left: cards[to].offsetLeft - cards[0].offsetLeft, behavior: calm.matches ? 'instant' : 'smooth' });
    const focused = document.activeElement;
    show(to);
    // A button at the end of its way is disabled, and would drop the focus.
    if (focused === next && next.disabled) previous.focus();
    if (focused === previous && previous.disabled) next.focus();
  };
  previous.addEventListener('click', () => turn(-1));
  next.addEventListener('click', () => turn(1));
  list.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -cards.length, End: cards.length }[event.key];
    if (!by) return;
    event.preventDefault();
    turn(by);
  });
  let settled = 0;
  list.addEventListener('scroll', () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      const middle = list.scrollLeft + list.clientWidth / 2;
      const distance = (card) => Math.abs(card.offsetLeft + card.offsetWidth / 2 - middle);
      show(cards.indexOf(cards.reduce((one, other) => (distance(other) < distance(one) ? other : one))));
    }, 120);
  }, { passive: true });
  show(0);
}
