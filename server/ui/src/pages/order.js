/** Turns places that are picked from a list into buttons up and down; the lists stay, and are what is sent. */
export function orderByButtons(list) {
  const said = document.createElement('p');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  list.after(said);

  const place = () => [...list.children].forEach((item, index) => {
    item.querySelector('select').value = String(index + 1);
    const [up, down] = item.querySelectorAll('.moves button');
    up.disabled = index === 0;
    down.disabled = index === list.children.length - 1;
  });

  for (const item of list.children) {
    const select = item.querySelector('select');
    const label = select.closest('label');
    const words = item.querySelector('p').textContent;
    const moves = document.createElement('span');
    moves.className = 'moves';
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
        said.textContent = `${select.value}. ${words}`;
      });
      moves.append(button);
    }
    label.hidden = true;
    item.prepend(moves);
  }
  place();
}
