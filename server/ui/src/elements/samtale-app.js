import { LitElement, css, html } from 'lit';

import './notice-page.js';
import './diagnostics-banner.js';
import { base, buttons } from '../styles/shared.js';
import { router } from '../app/router.js';
import { settings } from '../app/settings.js';
import { learn, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** How each page is fetched and drawn; a page's code comes when it is first visited. */
const PAGES = {
  home: { load: () => import('./home-page.js'), draw: () => html`<home-page></home-page>` },
  before: { load: () => import('./before-page.js'), draw: (id) => html`<before-page .scenario=${id}></before-page>` },
  pair: { load: () => import('./pair-page.js'), draw: (id) => html`<pair-page .token=${id}></pair-page>` },
  talk: { load: () => import('./talk-page.js'), draw: (id) => html`<talk-page .attempt=${id}></talk-page>` },
  debrief: { load: () => import('./debrief-page.js'), draw: (id) => html`<debrief-page .attempt=${id}></debrief-page>` },
  profile: { load: () => import('./profile-page.js'), draw: () => html`<profile-page></profile-page>` },
  me: { load: () => import('./me-page.js'), draw: () => html`<me-page></me-page>` },
  'not-found': { load: async () => {}, draw: () => html`<notice-page kind="not-found"></notice-page>` },
};

/** A browser remembers that a module did not come, so asking for it again is of no use. */
const startOver = () => location.reload();

/** The whole app: shows the page the address means and moves the focus with it. */
export class SamtaleApp extends LitElement {
  static properties = { shown: { state: true } };

  static styles = [base, buttons, css`
    :host { display: block; min-height: 100dvh; }
    .skip {
      position: absolute; left: 1rem; top: -6rem; z-index: 9; background: var(--surface); color: var(--ink); padding: .75rem 1.25rem; border-radius: var(--r-m);
      box-shadow: var(--shadow-2); text-decoration: none; font-weight: 600;
    }
    .skip:focus { top: 1rem; }
  `];

  #first = true;
  #journey = 0;

  constructor() {
    super();
    new Localized(this);
    this.shown = null;
  }

  connectedCallback() {
    super.connectedCallback();
    router.addEventListener('change', this.#travel);
    this.addEventListener('page-title', ({ detail }) => (document.title = detail ? `${detail} · ${t('app.name')}` : t('app.name')));
    this.#travel();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    router.removeEventListener('change', this.#travel);
  }

  #travel = async () => {
    const { page, id } = router.route;
    const mine = ++this.#journey;
    const same = this.shown?.page === page && this.shown?.id === id;
    if (same) return;
    document.title = t('app.name');
    let shown = { page, id };
    try {
      await Promise.all([PAGES[page].load(), learn(settings.language)]);
    } catch {
      shown = { page: 'offline', id: null };
    }
    // Somebody went on while the page was still on its way.
    if (mine !== this.#journey) return;
    this.shown = shown;
    if (this.#first) {
      this.#first = false;
      return;
    }
    await this.updateComplete;
    this.#page()?.focusTitle?.();
  };

  #page() {
    return this.renderRoot.querySelector('#page > *');
  }

  #skip(event) {
    event.preventDefault();
    this.#page()?.focusTitle?.();
  }

  render() {
    const shown = this.shown;
    return html`
      <nav aria-label=${t('app.skip')}><a class="skip" href="#page" @click=${this.#skip}>${t('app.skip')}</a></nav>
      <diagnostics-banner></diagnostics-banner>
      <div id="page">
        ${!shown ? '' : shown.page === 'offline' ? html`<notice-page kind="offline" @again=${startOver}></notice-page>` : PAGES[shown.page].draw(shown.id)}
      </div>`;
  }
}

customElements.define('samtale-app', SamtaleApp);
