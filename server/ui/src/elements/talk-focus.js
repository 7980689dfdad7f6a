/** Where the focus stays although something happened in the conversation. */
const LEFT_ALONE = ['side-drawer', 'talk-settings', 'pair-bar', 'whisper-box'];

/**
 * A controller that never lets the focus of a conversation be lost: it waits at the step button while others speak and comes to
 * the choices when they are done. The host has `listening` and `waiting` (for the server), and `picked` while a choice is played.
 */
export class TalkFocus {
  /** True when the turn that was listened to is over and the focus is still to move. */
  #settled = false;
  #title = false;

  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  /** Asks for the heading of the page, as soon as there is one. */
  toTitle() {
    this.#title = true;
    this.host.requestUpdate();
  }

  taken() {
    this.#settled = false;
  }

  /** A turn has been listened to; what the other one of a pair did moves the focus only when it is nowhere. */
  settled({ own }) {
    this.#settled = own || !this.host.renderRoot.activeElement;
  }

  async toQuestion() {
    await this.host.updateComplete;
    this.#find('#ask')?.focus({ preventScroll: true });
  }

  hostUpdated() {
    const title = this.#title && this.#find('talk-header, pair-lobby');
    if (title) {
      this.#title = false;
      title.updateComplete.then(() => title.focusTitle());
    }
    const { listening, waiting, picked } = this.host;
    if (this.#settled && !listening && !waiting) {
      this.#settled = false;
      if (!this.#elsewhere()) this.#toNext();
    } else if (!this.#settled && listening && picked && !this.#elsewhere() && this.host.renderRoot.activeElement?.localName !== 'speech-card') {
      const card = this.#find('speech-card');
      card?.updateComplete.then(() => this.host.listening && card.focusStep());
    }
  }

  #elsewhere() {
    const active = this.host.renderRoot.activeElement;
    return LEFT_ALONE.includes(active?.localName) || (active?.localName === 'talk-header' && active.isUsed);
  }

  #toNext() {
    const ending = this.#find('ending-card');
    if (ending) ending.updateComplete.then(() => ending.focusTitle());
    else this.#find('#ask')?.focus({ preventScroll: true });
  }

  #find(selector) {
    return this.host.renderRoot.querySelector(selector);
  }
}
