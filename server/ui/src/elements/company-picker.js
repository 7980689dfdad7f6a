import { LitElement, css, html, nothing } from 'lit';

import './seat-face.js';
import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** Alone, or together with somebody of another profession, and then as whom. Tells the seat, or null for alone, with `choose`. */
export class CompanyPicker extends LitElement {
  static properties = { seats: { attribute: false }, seat: {}, language: {} };

  static styles = [base, css`
    :host { display: grid; gap: var(--s-4); }
    .either { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--s-2); }
    .either p { grid-column: 1 / -1; margin-top: var(--s-3); font-size: var(--t-s); color: var(--ink-2); text-wrap: pretty; }
    legend { font-size: var(--t-s); font-weight: 650; margin-bottom: var(--s-1); }
    label { display: grid; grid-template-columns: auto 1fr auto; gap: 0 var(--s-3); align-items: center; padding: var(--s-3) var(--s-4); border: 1.5px solid var(--line); border-radius: var(--r-m); cursor: pointer; margin-top: var(--s-2); }
    label:hover { border-color: var(--line-strong); }
    label:has(:checked) { border-color: var(--brand); background: var(--brand-soft); color: var(--brand-on-soft); }
    label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
    input { width: 1.25rem; height: 1.25rem; margin: .1rem 0 0; accent-color: var(--brand); grid-row: span 2; align-self: start; outline: none; }
    b { font-weight: 650; }
    small { font-size: var(--t-s); color: var(--ink-2); grid-column: 2; }
    label:has(:checked) small { color: inherit; }
    seat-face { grid-column: 3; grid-row: 1 / span 2; --face: 3rem; margin: -.25rem -.25rem -.25rem 0; }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { seats, seat, language } = this;
    return html`
      <fieldset><legend>${t('pair.company')}</legend>
        <div class="either">${this.#option('company', 'alone', !seat, null, t('pair.alone'))}${this.#option('company', 'together', Boolean(seat), seat || seats[0].id, t('pair.together'))}
          ${seat ? html`<p>${t('pair.together.text')}</p>` : nothing}</div></fieldset>
      ${seat ? html`<fieldset><legend>${t('pair.who')}</legend>
        ${seats.map((one, i) => this.#option('seat', one.id, one.id === seat, one.id, html`<span lang=${language}>${one.name}</span>`, html`<span lang=${language}>${one.role}</span>${i === 0 ? html` · ${t('pair.first')}` : nothing}`, html`<seat-face .seat=${one}></seat-face>`))}</fieldset>` : nothing}`;
  }

  #option(name, value, checked, seat, title, text = '', face = nothing) {
    return html`<label><input type="radio" name=${name} value=${value} .checked=${checked} @change=${() => this.dispatchEvent(new CustomEvent('choose', { detail: seat }))}><b>${title}</b>${text ? html`<small>${text}</small>` : nothing}${face}</label>`;
  }
}

customElements.define('company-picker', CompanyPicker);
