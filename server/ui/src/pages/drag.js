/** How near to the edge of the window the page begins to scroll, in pixels. */
const EDGE = 80;
/** So far a hand may tremble before a press is a drag, in pixels. */
const SLACK = 6;

/** The dots that say: take hold of me here. */
export function grip() {
  const dots = document.createElement('span');
  dots.className = 'grip';
  dots.setAttribute('aria-hidden', 'true');
  return dots;
}

/**
 * Lets something be dragged. A mouse takes hold of any of `holds`, a finger only of the grip, so that the page still scrolls.
 * What lies where is for the caller to know, and there is another way to do it without dragging.
 *
 * @param begin   called when the drag begins; returns `words` to show under the hand, `over(x, y)` for where the hand is,
 *                `drop()` for letting go, and `end()`, which is always called last; Escape ends without a drop
 * @param tap     called for a press without a drag
 * @param scrolls true when the page is to scroll at the edges of the window
 */
export function draggable(holds, grip, { begin, tap, scrolls }) {
  let dragged = false;
  for (const hold of holds) {
    hold.classList.add('holds');
    hold.addEventListener('pointerdown', (down) => {
      dragged = false;
      if (down.button === 0 && down.isPrimary && (down.pointerType !== 'touch' || grip.contains(down.target))) {
        follow(down, begin, scrolls, () => { dragged = true; });
      }
    });
    hold.addEventListener('click', () => { if (!dragged) tap?.(); });
  }
}

function follow(down, begin, scrolls, begun) {
  let drag;
  let ghost;
  let frame = 0;
  let at = { x: down.clientX, y: down.clientY };

  const show = () => {
    ghost.style.translate = `${at.x}px ${at.y}px`;
    drag.over(at.x, at.y);
  };
  const scroll = () => {
    const beyond = Math.min(0, at.y - EDGE) + Math.max(0, at.y - (innerHeight - EDGE));
    if (beyond) {
      scrollBy({ top: beyond / 6, behavior: 'instant' });
      drag.over(at.x, at.y);
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = (event) => {
    if (event.pointerId !== down.pointerId) return;
    at = { x: event.clientX, y: event.clientY };
    if (!drag && Math.hypot(at.x - down.clientX, at.y - down.clientY) > SLACK) {
      begun();
      drag = begin();
      ghost = document.createElement('div');
      ghost.className = 'ghost';
      ghost.setAttribute('aria-hidden', 'true');
      ghost.textContent = drag.words;
      document.body.append(ghost);
      document.documentElement.classList.add('dragging');
      if (scrolls) scroll();
    }
    if (drag) show();
  };
  const end = (dropped) => {
    listening.abort();
    cancelAnimationFrame(frame);
    if (!drag) return;
    ghost.remove();
    document.documentElement.classList.remove('dragging');
    if (dropped) drag.drop();
    drag.end();
  };

  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', (event) => { if (event.pointerId === down.pointerId) end(true); }, { signal });
  addEventListener('pointercancel', (event) => { if (event.pointerId === down.pointerId) end(false); }, { signal });
  addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      end(false);
    }
  }, { signal });
}
