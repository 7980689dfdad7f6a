import { css, html } from 'lit';

import './save-progress.js';
import './top-bar.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { t } from '../app/texts/index.js';
import { Page } from './page.js';

/** What is kept about the learner, and where. */
export class MePage extends Page {
  static styles = [base, buttons, cards, css`
    main { max-width: 44rem; margin: 0 auto; padding: clamp(var(--s-4), 4vh, var(--s-10)) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; gap: var(--s-6); }
    h1 { font: 500 var(--t-title)/1.08 var(--font-voice); letter-spacing: -.02em; }
    h1:focus { outline: none; }
    h2 { font-size: var(--t-l); }
    .card { display: grid; gap: var(--s-3); }
    .address { font: 420 var(--t-l)/1.4 var(--font-voice); overflow-wrap: anywhere; }
    p { text-wrap: pretty; max-width: 60ch; }
    .more { color: var(--ink-2); }
  `];

  get pageTitle() {
    return t('me.title');
  }

  load() {
    return api.me();
  }

  renderPage({ addresses }) {
    return html`<top-bar></top-bar><main><h1 tabindex="-1">${t('me.title')}</h1>${addresses.length ? this.#saved(addresses) : this.#here()}</main>`;
  }

  #saved(addresses) {
    return html`<section class="card"><h2>${t('me.saved')}</h2>${addresses.map((address) => html`<p class="address"><bdi>${address}</bdi></p>`)}<p class="more">${t('me.saved.text')}</p></section>`;
  }

  #here() {
    return html`<section class="card"><h2>${t('me.here')}</h2><p class="more">${t('me.here.text')}</p></section>
      <section class="card"><h2>${t('save.title')}</h2><p>${t('save.text')}</p><save-progress></save-progress></section>`;
  }
}

customElements.define('me-page', MePage);
