import { css, html, nothing } from 'lit';

import { api } from '../app/api.js';
import { day, t } from '../app/texts/index.js';
import { RowList } from './row-list.js';

/** The ways by which one comes back; each can go as long as another one stays. Tells with `changed`. */
export class WayList extends RowList {
  static properties = { ways: { attribute: false } };

  static styles = [...RowList.styles, css`
    :host { gap: var(--s-2); }
    div { flex: 1 1 12rem; min-width: 0; }
    .address { font: 420 var(--t-l)/1.4 var(--font-voice); overflow-wrap: anywhere; }
  `];

  constructor() {
    super();
    this.ways = [];
  }

  render() {
    return html`<ul>${this.ways.map((one) => this.#row(one))}</ul>${this.renderOutcome()}`;
  }

  #row({ id, name, since }) {
    return html`<li><div><bdi class="address">${name}</bdi><small>${t('me.since', day(since))}</small></div>
      ${this.ways.length > 1 ? html`<button class="btn quiet" aria-label=${t('me.remove.name', name)} @click=${() => this.#remove(id, name)}>${t('me.remove')}</button>` : nothing}</li>`;
  }

  #remove(id, name) {
    return this.takeAway(() => api.removeIdentity(id), async () => {
      this.ways = (await api.me()).identities;
      this.dispatchEvent(new CustomEvent('changed', { detail: this.ways }));
    }, ['me.removed', name]);
  }
}

customElements.define('way-list', WayList);
