import { LitElement, css, html, nothing } from 'lit';

import { base, buttons } from '../styles/shared.js';
import { api } from '../app/api.js';
import { day, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The ways by which one comes back; each can go as long as another one stays. Tells with `changed`. */
export class WayList extends LitElement {
  static properties = { ways: { attribute: false }, said: { state: true }, failed: { state: true } };

  static styles = [base, buttons, css`
    :host { display: grid; gap: var(--s-2); }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-1) var(--s-4); padding: var(--s-2) 0; border-top: 1px solid var(--line); }
    li:first-child { border: 0; }
    div { flex: 1 1 12rem; min-width: 0; display: grid; }
    .address { font: 420 var(--t-l)/1.4 var(--font-voice); overflow-wrap: anywhere; }
    small { font-size: var(--t-s); color: var(--ink-2); }
    .said { color: var(--up); font-weight: 600; }
    .mistake { color: var(--down); }
    p:empty { display: none; }
  `];

  #busy = false;

  constructor() {
    super();
    new Localized(this);
    this.ways = [];
    this.said = null;
    this.failed = false;
  }

  render() {
    return html`<ul>${this.ways.map((one) => this.#row(one))}</ul>
      <p class="said" role="status" tabindex="-1">${this.said ? t('me.removed', this.said) : nothing}</p>
      ${this.failed ? html`<p class="mistake" role="alert">${t('me.remove.failed')}</p>` : nothing}`;
  }

  #row({ id, name, since }) {
    return html`<li><div><bdi class="address">${name}</bdi><small>${t('me.since', day(since))}</small></div>
      ${this.ways.length > 1 ? html`<button class="btn quiet" aria-label=${t('me.remove.name', name)} @click=${() => this.#remove(id, name)}>${t('me.remove')}</button>` : nothing}</li>`;
  }

  async #remove(id, name) {
    if (this.#busy) return;
    this.#busy = true;
    this.failed = false;
    this.said = null;
    try {
      // Removed already, from elsewhere: that is what was wanted.
      await api.removeIdentity(id).catch((error) => { if (!error.notFound) throw error; });
      this.ways = (await api.me()).identities;
      this.said = name;
      this.dispatchEvent(new CustomEvent('changed', { detail: this.ways }));
      await this.updateComplete;
      // The button that was pressed is gone.
      this.renderRoot.querySelector('.said').focus();
    } catch (error) {
      if (error.status === undefined) throw error;
      this.failed = true;
    } finally {
      this.#busy = false;
    }
  }
}

customElements.define('way-list', WayList);
