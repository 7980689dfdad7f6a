import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base, cards } from '../styles/shared.js';
import { t } from '../app/texts/index.js';

const ARROWS = { up: 'up', down: 'down', same: 'same' };

/** Practice only: what one can see in the other person, in words, and what the last choice did. Never a number. */
export class SignCard extends LitElement {
  static properties = { signs: { attribute: false }, why: { attribute: false } };

  static styles = [base, cards, css`
    .card { padding: var(--s-4) var(--s-6) var(--s-5); }
    h2 { font-size: var(--t-s); font-weight: 600; color: var(--ink-2); margin-bottom: var(--s-2); letter-spacing: 0; }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: var(--s-2) var(--s-5); }
    dt { font-size: var(--t-s); color: var(--ink-2); }
    dd { font: 500 var(--t-l)/1.25 var(--font-voice); }
    .change { display: inline-flex; align-items: center; gap: .25rem; font: 400 var(--t-s)/1.3 var(--font-ui); color: var(--ink-2); }
    .change ui-icon { width: 1rem; height: 1rem; }
    .change.up { color: var(--up); } .change.down { color: var(--down); }
    .why { margin-top: var(--s-3); padding-top: var(--s-3); border-top: 1px solid var(--line); color: var(--ink-2); font-size: var(--t-s); text-wrap: pretty; }
    @media (max-width: 60em) { .card { border-radius: var(--r-l); padding: var(--s-3) var(--s-4) var(--s-4); } }
  `];

  render() {
    return html`<section class="card" aria-labelledby="signs"><h2 id="signs">${t('talk.signs')}</h2>
      <dl>${(this.signs ?? []).map((sign) => html`<div><dt>${sign.name}</dt><dd>${sign.bandName}</dd>
        <dd class="change ${sign.change}"><ui-icon name=${ARROWS[sign.change]}></ui-icon>${t(`talk.signs.${sign.change}`)}</dd></div>`)}</dl>
      ${this.why ? html`<p class="why" lang=${this.why.lang}>${this.why.text}</p>` : nothing}</section>`;
  }
}

customElements.define('sign-card', SignCard);
