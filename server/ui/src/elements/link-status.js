import { LitElement, css, html } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const BACK_FOR = 4_000;
const SLOW = 400;

/** One calm line about the connection: saving (only when it takes a while), lost, back again, or why a choice did not go through. */
export class LinkStatus extends LitElement {
  static properties = { link: {}, everLost: { type: Boolean }, pending: { type: Boolean }, refused: {}, slow: { state: true }, back: { state: true } };

  static styles = [base, css`
    :host { position: absolute; z-index: 6; inset: var(--s-4) var(--s-4) auto; display: grid; justify-items: center; pointer-events: none; }
    p { padding: .45rem 1.1rem; border-radius: var(--r-l); background: color-mix(in srgb, var(--surface) 94%, transparent); color: var(--ink); font-size: var(--t-s); font-weight: 550; box-shadow: var(--shadow-1); text-align: center; }
    p:empty { visibility: hidden; }
  `];

  #timer = 0;

  constructor() {
    super();
    new Localized(this);
    this.slow = false;
    this.back = false;
  }

  willUpdate(changed) {
    if (changed.has('pending')) {
      clearTimeout(this.#timer);
      this.slow = false;
      if (this.pending) this.#timer = setTimeout(() => (this.slow = true), SLOW);
    }
    if (changed.get('link') === 'lost' && this.link === 'open' && this.everLost) {
      this.back = true;
      setTimeout(() => (this.back = false), BACK_FOR);
    }
    if (this.link === 'lost') this.back = false;
  }

  render() {
    const text = this.link === 'lost' ? t('talk.lost')
      : this.slow && this.pending ? t('talk.saving')
      : this.back ? t('talk.back')
      : this.refused ? t(`talk.refused.${this.refused}`) : '';
    return html`<p role="status">${text}</p>`;
  }
}

customElements.define('link-status', LinkStatus);
