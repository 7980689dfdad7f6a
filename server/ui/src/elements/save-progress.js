import { LitElement, css, html, nothing } from 'lit';

import { base, buttons } from '../styles/shared.js';
import { api } from '../app/api.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** One field: a mail address, to which a link is sent that saves everything and leads back to it. */
export class SaveProgress extends LitElement {
  static properties = { sending: { state: true }, sent: { state: true }, mistake: { state: true } };

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
  `];

  constructor() {
    super();
    new Localized(this);
    this.sending = false;
    this.sent = false;
    this.mistake = null;
  }

  async #send(event) {
    event.preventDefault();
    if (this.sending) return;
    const field = this.renderRoot.querySelector('input');
    this.sending = true;
    this.sent = false;
    this.mistake = null;
    try {
      await api.askForMailLink(field.value, settings.language);
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
      <div role="status">${this.sent ? html`<p class="done">${t('save.sent')}</p><p class="more">${t('save.sent.text')}</p>` : nothing}</div>`;
  }
}

customElements.define('save-progress', SaveProgress);
