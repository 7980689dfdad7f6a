import { LitElement, css, html, nothing } from 'lit';

import { base, buttons } from '../styles/shared.js';
import { api } from '../app/api.js';
import { paths } from '../app/router.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/**
 * One field: a mail address, to which a link is sent that saves everything and leads back to it. Or somebody by whom one signs in, where
 * there is one. `adds`: one more way to what is saved already.
 */
export class SaveProgress extends LitElement {
  static properties = { adds: { type: Boolean }, providers: { attribute: false }, sending: { state: true }, sent: { state: true }, mistake: { state: true } };

  static styles = [base, buttons, css`
    :host { display: grid; gap: var(--s-3); }
    form { display: grid; gap: var(--s-2); }
    label { font-weight: 650; }
    .row { display: flex; flex-wrap: wrap; gap: var(--s-2); }
    input { flex: 1 1 16rem; min-width: 0; min-height: var(--tap); padding: .3rem .9rem; border: 1.5px solid var(--line-strong); border-radius: var(--r-m); background: var(--bg); }
    .mistake { color: var(--down); }
    [role=status] { display: grid; gap: var(--s-1); }
    .done { color: var(--up); font-weight: 600; }
    .more { font-size: var(--t-s); color: var(--ink-2); }
    p { text-wrap: pretty; }
    .or { color: var(--ink-2); }
  `];

  constructor() {
    super();
    new Localized(this);
    this.adds = false;
    this.providers = null;
    this.sending = false;
    this.sent = false;
    this.mistake = null;
  }

  async connectedCallback() {
    super.connectedCallback();
    // Without an answer there is still the field.
    this.providers ??= await api.me().then(({ providers }) => providers, () => []);
  }

  async #send(event) {
    event.preventDefault();
    if (this.sending) return;
    const field = this.renderRoot.querySelector('input');
    this.sending = true;
    this.sent = false;
    this.mistake = null;
    try {
      // From the page about oneself one goes on to what one was doing.
      const from = this.adds || location.pathname !== paths.me() ? location.pathname : '';
      await api.askForMailLink(field.value, settings.language, from, this.adds);
      this.sent = true;
    } catch (error) {
      this.mistake = error.status === 422 ? 'save.wrong' : error.offline ? 'begin.offline' : 'save.failed';
      field.focus();
    }
    this.sending = false;
  }

  render() {
    return html`<form novalidate @submit=${this.#send}>
        <label for="email">${t('save.field')}</label>
        <div class="row"><input id="email" type="email" name="email" autocomplete="email" inputmode="email" required aria-invalid=${this.mistake === 'save.wrong'} aria-describedby=${this.mistake ? 'mistake' : nothing}>
          <button class="btn">${t(this.sending ? 'save.sending' : 'save.send')}</button></div>
        ${this.mistake ? html`<p id="mistake" class="mistake" role="alert">${t(this.mistake)}</p>` : nothing}
      </form>
      <div role="status">${this.sent ? html`<p class="done">${t('save.sent')}</p><p class="more">${t('save.sent.text')}</p>` : nothing}</div>
      ${this.providers?.length ? html`<p class="or">${t('save.or')}</p><div class="row">${this.providers.map((one) => this.#provider(one))}</div>` : nothing}`;
  }

  #provider({ id, name }) {
    return html`<a class="btn second" href=${api.signIn(id, location.pathname, this.adds)}>${t(this.adds ? 'me.add' : 'save.with', name)}</a>`;
  }
}

customElements.define('save-progress', SaveProgress);
