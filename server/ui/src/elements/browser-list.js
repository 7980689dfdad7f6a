import { css, html, nothing } from 'lit';

import { api } from '../app/api.js';
import { forgetHere } from '../app/forget.js';
import { day, t } from '../app/texts/index.js';
import { RowList } from './row-list.js';

/** The browsers one is signed in with, each of which can be signed out. */
export class BrowserList extends RowList {
  static properties = { browsers: { attribute: false } };

  static styles = [...RowList.styles, css`
    :host { gap: var(--s-3); justify-items: start; }
    div { flex: 1 1 9rem; }
    b { font-weight: 600; }
  `];

  constructor() {
    super();
    this.browsers = [];
  }

  render() {
    const others = this.browsers.filter(({ here }) => !here);
    return html`<ul>${[...this.browsers.filter(({ here }) => here), ...others].map((one) => this.#row(one))}</ul>
      ${others.length > 1 ? html`<button class="btn second" @click=${() => this.#end(() => api.endOtherBrowsers(), ['browsers.ended.others'])}>${t('browsers.end.others')}</button>` : nothing}
      ${this.renderOutcome()}`;
  }

  #row({ id, name, here, lastSeenAt }) {
    const called = name || t('browsers.unnamed');
    const end = here ? () => this.#leave(id) : () => this.#end(() => api.endBrowser(id), ['browsers.ended', called]);
    return html`<li><div><b>${called}</b><small>${here ? t('browsers.here') : t('browsers.seen', day(lastSeenAt))}</small></div>
      <button class="btn quiet" aria-label=${here ? t('browsers.end.here') : t('browsers.end.one', called)} @click=${end}>${here ? t('browsers.end.here') : t('browsers.end')}</button></li>`;
  }

  #end(ask, said) {
    return this.takeAway(ask, async () => { this.browsers = await api.browsers(); }, said);
  }

  /** Everything the pages hold of the learner goes with them. */
  #leave(id) {
    return this.attempt(async () => {
      await api.endBrowser(id);
      forgetHere();
      location.assign('/');
    });
  }
}

customElements.define('browser-list', BrowserList);
