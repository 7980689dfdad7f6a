import { LitElement, css, html, nothing } from 'lit';

import { base, buttons } from '../styles/shared.js';
import { api } from '../app/api.js';
import { forgetHere } from '../app/forget.js';
import { day, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The browsers one is signed in with, each of which can be signed out. */
export class BrowserList extends LitElement {
  static properties = { browsers: { attribute: false }, said: { state: true }, failed: { state: true } };

  static styles = [base, buttons, css`
    :host { display: grid; gap: var(--s-3); justify-items: start; }
    ul { display: grid; width: 100%; }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-1) var(--s-4); padding: var(--s-2) 0; border-top: 1px solid var(--line); }
    li:first-child { border: 0; }
    div { flex: 1 1 9rem; display: grid; }
    b { font-weight: 600; }
    small { font-size: var(--t-s); color: var(--ink-2); }
    .said { color: var(--up); font-weight: 600; }
    .mistake { color: var(--down); }
    p:empty { display: none; }
  `];

  #busy = false;

  constructor() {
    super();
    new Localized(this);
    this.browsers = [];
    this.said = null;
    this.failed = false;
  }

  render() {
    const others = this.browsers.filter(({ here }) => !here);
    return html`<ul>${[...this.browsers.filter(({ here }) => here), ...others].map((one) => this.#row(one))}</ul>
      ${others.length > 1 ? html`<button class="btn second" @click=${() => this.#end(() => api.endOtherBrowsers(), ['browsers.ended.others'])}>${t('browsers.end.others')}</button>` : nothing}
      <p class="said" role="status" tabindex="-1">${this.said ? t(...this.said) : nothing}</p>
      ${this.failed ? html`<p class="mistake" role="alert">${t('save.failed')}</p>` : nothing}`;
  }

  #row({ id, name, here, lastSeenAt }) {
    const called = name || t('browsers.unnamed');
    const end = here ? () => this.#leave(id) : () => this.#end(() => api.endBrowser(id), ['browsers.ended', called]);
    return html`<li><div><b>${called}</b><small>${here ? t('browsers.here') : t('browsers.seen', day(lastSeenAt))}</small></div>
      <button class="btn quiet" aria-label=${here ? t('browsers.end.here') : t('browsers.end.one', called)} @click=${end}>${here ? t('browsers.end.here') : t('browsers.end')}</button></li>`;
  }

  async #end(ask, said) {
    await this.#try(async () => {
      // Signed out already, from elsewhere: that is what was wanted.
      await ask().catch((error) => { if (!error.notFound) throw error; });
      this.browsers = await api.browsers();
      this.said = said;
      await this.updateComplete;
      // The button that was pressed is gone.
      this.renderRoot.querySelector('.said').focus();
    });
  }

  /** Everything the pages hold of the learner goes with them. */
  async #leave(id) {
    await this.#try(async () => {
      await api.endBrowser(id);
      forgetHere();
      location.assign('/');
    });
  }

  async #try(work) {
    if (this.#busy) return;
    this.#busy = true;
    this.failed = false;
    this.said = null;
    try {
      await work();
    } catch (error) {
      if (error.status === undefined) throw error;
      this.failed = true;
    } finally {
      this.#busy = false;
    }
  }
}

customElements.define('browser-list', BrowserList);
