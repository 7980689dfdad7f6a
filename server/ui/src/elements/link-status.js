import { LitElement, css, html, nothing } from 'lit';

import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const BACK_FOR = 4_000;
const SLOW = 400;

/** One calm line about the connection: saving (only when it takes a while), lost, back again, or why a choice did not go through. */
export class LinkStatus extends LitElement {
  static properties = { link: {}, everLost: { type: Boolean }, pending: { type: Boolean }, refused: {}, slow: { state: true }, back: { state: true } };

  static styles = [base, buttons, css`
    :host { position: absolute; z-index: 6; inset: var(--s-4) var(--s-4) auto; display: grid; justify-items: center; gap: var(--s-2); pointer-events: none; }
    .btn { pointer-events: auto; }
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
    if (['lost', 'held'].includes(changed.get('link')) && this.link === 'open' && this.everLost) {
      this.back = true;
      setTimeout(() => (this.back = false), BACK_FOR);
    }
    if (this.link === 'lost') this.back = false;
  }

  render() {
    const text = this.link === 'held' ? t('talk.held')
      : this.link === 'lost' ? t('talk.lost')
      : this.slow && this.pending ? t('talk.saving')
      : this.refused ? t(`talk.refused.${this.refused}`)
      : this.back ? t('talk.back') : '';
    return html`<p role="status">${text}</p>
      ${this.link === 'held' ? html`<button class="btn" @click=${() => this.dispatchEvent(new Event('again'))}>${t('talk.held.button')}</button>` : nothing}`;
  }
}

customElements.define('link-status', LinkStatus);
