import { settings } from '../app/settings.js';

const TYPED_IN = 'input:not([type=radio]), textarea, select, dialog';

/**
 * A controller that lets a conversation be held with the keys: a number chooses, space or Enter shows the rest while others
 * speak, Escape leaves what was begun. The host has `listening`, `step()`, `leave()` and `chooseByNumber(n)`.
 */
export class TalkKeys {
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.#onKey);
  }

  #onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(TYPED_IN)) return;
    if (this.host.listening) {
      const onControl = target instanceof Element && target.closest('button, a');
      if ((event.key === ' ' || event.key === 'Enter') && !onControl) {
        event.preventDefault();
        this.host.step();
      }
    } else if (event.key === 'Escape') {
      this.host.leave();
    } else if (settings.get('numberKeys') && /^[1-9]$/.test(event.key)) {
      this.host.chooseByNumber(Number(event.key));
    }
  };
}
