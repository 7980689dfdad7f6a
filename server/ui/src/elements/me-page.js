import { css, html, nothing } from 'lit';

import './browser-list.js';
import './erase-data.js';
import './my-courses.js';
import './save-progress.js';
import './top-bar.js';
import './way-list.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Page } from './page.js';

/** What the learner has done and goes on with, what is kept about them, and where. */
export class MePage extends Page {
  static styles = [base, buttons, cards, css`
    main { max-width: 44rem; margin: 0 auto; padding: clamp(var(--s-4), 4vh, var(--s-10)) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; gap: var(--s-6); }
    h1 { font: 500 var(--t-title)/1.08 var(--font-voice); letter-spacing: -.02em; }
    h1:focus { outline: none; }
    h2 { font-size: var(--t-l); }
    .card { display: grid; gap: var(--s-3); }
    p { text-wrap: pretty; max-width: 60ch; }
    .more { color: var(--ink-2); }
  `];

  get pageTitle() {
    return t(this.data.erased ? 'erased.title' : 'me.title');
  }

  async load() {
    const [{ identities, providers }, browsers] = await Promise.all([api.me(), api.browsers()]);
    return { identities, providers, browsers };
  }

  renderPage({ identities, providers, browsers, erased }) {
    if (erased) return html`<notice-page kind="erased"></notice-page>`;
    return html`<top-bar></top-bar><main><h1 tabindex="-1">${t('me.title')}</h1><my-courses></my-courses>${identities.length ? html`${this.#saved(identities)}${this.#more(identities, providers)}${this.#browsers(browsers)}` : this.#here(providers)}${browsers.length ? html`${this.#download()}${this.#erase(identities.length > 0)}` : nothing}</main>`;
  }

  #saved(identities) {
    return html`<section class="card"><h2>${t('me.saved')}</h2><way-list .ways=${identities} @changed=${({ detail }) => (this.data = { ...this.data, identities: detail })}></way-list><p class="more">${t('me.saved.text')}</p></section>`;
  }

  #more(identities, providers) {
    const left = providers.filter(({ name }) => !identities.some((one) => one.kind === 'account' && one.name === name));
    return html`<section class="card"><h2>${t('me.more')}</h2><p class="more">${t('me.more.text')}</p><save-progress adds .providers=${left}></save-progress></section>`;
  }

  /** Without a way back there is but this one, and no way back into it. */
  #browsers(browsers) {
    return html`<section class="card"><h2>${t('browsers.title')}</h2><p class="more">${t('browsers.text')}</p><browser-list .browsers=${browsers}></browser-list></section>`;
  }

  #download() {
    return html`<section class="card"><h2>${t('download.title')}</h2><p class="more">${t('download.text')}</p><p><a class="btn second" href=${api.downloadOfMe(settings.language)} download>${t('download.get')}</a></p></section>`;
  }

  #erase(saved) {
    return html`<section class="card"><h2>${t('erase.title')}</h2><p class="more">${t(saved ? 'erase.kept' : 'erase.forgotten')}</p><erase-data @erased=${this.#erased}></erase-data></section>`;
  }

  #erased() {
    this.data = { erased: true };
    this.focusTitle();
  }

  #here(providers) {
    return html`<section class="card"><h2>${t('me.here')}</h2><p class="more">${t('me.here.text')}</p></section>
      <section class="card"><h2>${t('save.title')}</h2><p>${t('save.text')}</p><save-progress .providers=${providers}></save-progress></section>`;
  }
}

customElements.define('me-page', MePage);
