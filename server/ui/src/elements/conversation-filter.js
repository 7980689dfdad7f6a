import { LitElement, css, html, nothing } from 'lit';

import { base } from '../styles/shared.js';
import { namesOf } from '../app/home-order.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const KINDS = { audience: 'audience', theme: 'themes' };

/** Which of the conversations one wants to see: for whom, and about what. Only what tells some of them apart is asked. */
export class ConversationFilter extends LitElement {
  static properties = { scenarios: { attribute: false }, wanted: { attribute: false }, found: { type: Number } };

  static styles = [base, css`
    :host { display: block; }
    form { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-4); align-items: end; }
    label { display: grid; gap: var(--s-1); flex: 0 1 auto; min-width: min(11rem, 100%); font-size: var(--t-s); color: var(--ink-2); }
    select { min-height: var(--tap); width: 100%; padding: 0 var(--s-3); border: 1.5px solid var(--line-strong); border-radius: var(--r-m); background: var(--surface); color: var(--ink); font: inherit; font-size: 1rem; }
    p { flex-basis: 100%; font-size: var(--t-s); color: var(--ink-2); }
    p:empty { display: none; }
    @media (max-width: 30em) { label { flex: 1 1 100%; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { audience, theme } = this.wanted;
    return html`<form role="search" aria-label=${t('home.filter')} @submit=${(event) => event.preventDefault()}>
      ${Object.keys(KINDS).map((kind) => this.#select(kind))}
      <p role="status">${audience || theme ? t('home.filter.count', this.found, this.scenarios.length) : nothing}</p></form>`;
  }

  #select(kind) {
    const names = namesOf(this.scenarios, KINDS[kind], settings.language);
    if (names.length < 2) return nothing;
    const wanted = this.wanted[kind];
    return html`<label>${t(`home.filter.${kind}`)}<select name=${kind} @change=${({ target }) => this.#choose(kind, target.value)}>
      <option value="" ?selected=${!wanted}>${t(`home.filter.${kind}.all`)}</option>
      ${names.map(({ id, name }) => html`<option value=${id} ?selected=${id === wanted}>${name}</option>`)}</select></label>`;
  }

  #choose(kind, value) {
    this.dispatchEvent(new CustomEvent('choose', { detail: { ...this.wanted, [kind]: value } }));
  }
}

customElements.define('conversation-filter', ConversationFilter);
