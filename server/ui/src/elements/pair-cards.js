import { LitElement, css, html } from 'lit';

import { base } from '../styles/shared.js';
import { ownSeat } from '../app/pair.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** What the two want together, and what one's own profession looks for; the other one has a card of their own. */
export class PairCards extends LitElement {
  static properties = { pair: { attribute: false }, language: {}, nested: { type: Boolean } };

  static styles = [base, css`
    :host { display: grid; gap: var(--s-5); grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); align-items: start; padding-top: var(--s-3); }
    section { position: relative; background: var(--paper); border: 1px solid var(--paper-line); border-radius: 4px; padding: var(--s-6) var(--s-5) var(--s-5); box-shadow: var(--shadow-1); }
    section::before { content: ''; position: absolute; top: -.6rem; left: 50%; width: 4.5rem; height: 1.25rem; translate: -50% 0; rotate: -1.5deg; background: color-mix(in srgb, var(--sc-tape) 80%, transparent); }
    section + section::before { rotate: 2deg; background: color-mix(in srgb, var(--sc-mat-2) 75%, transparent); }
    h2, h3 { font: 600 var(--t-s)/1.3 var(--font-ui); color: var(--ink-2); padding-bottom: var(--s-2); border-bottom: 1px solid var(--paper-line); margin-bottom: var(--s-3); letter-spacing: 0; }
    .goal, li { font: 420 1.1875rem/1.45 var(--font-voice); text-wrap: pretty; }
    ul { display: grid; gap: var(--s-2); }
    li { padding-left: 1.1rem; text-indent: -1.1rem; }
    li::before { content: '–'; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--ink-3); }
    .own { margin-top: var(--s-3); font-size: var(--t-s); color: var(--ink-2); }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { pair, language } = this;
    return html`
      <section aria-labelledby="goal">${this.#heading('goal', t('pair.goal'))}<p class="goal" lang=${language}>${pair.goal}</p></section>
      <section aria-labelledby="card">${this.#heading('card', t('pair.card', ownSeat(pair).name))}<ul role="list" lang=${language}>${pair.card.map((line) => html`<li>${line}</li>`)}</ul><p class="own">${t('pair.card.own')}</p></section>`;
  }

  #heading(id, text) {
    return this.nested ? html`<h3 id=${id}>${text}</h3>` : html`<h2 id=${id}>${text}</h2>`;
  }
}

customElements.define('pair-cards', PairCards);
