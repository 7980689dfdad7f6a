import { LitElement, css, html, nothing } from 'lit';

import { base, buttons } from '../styles/shared.js';
import { api } from '../app/api.js';
import { forgetHere } from '../app/forget.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** Deletes all that is kept of the learner, once they have read what goes and said so. Tells with `erased`. */
export class EraseData extends LitElement {
  static properties = { busy: { state: true }, failed: { state: true } };

  static styles = [base, buttons, css`
    :host { display: grid; justify-items: start; }
    dialog { width: min(34rem, 100vw - 2 * var(--s-4)); max-height: calc(100dvh - 2 * var(--s-4)); border: 0; padding: var(--s-6); border-radius: var(--r-xl); background: var(--surface); color: var(--ink); box-shadow: var(--shadow-2); }
    dialog::backdrop { background: #0a202266; }
    .inner { display: grid; gap: var(--s-3); }
    h2 { font: 500 var(--t-xl)/1.15 var(--font-voice); }
    ul { list-style: disc; padding-inline-start: 1.2em; display: grid; gap: var(--s-1); }
    p { text-wrap: pretty; }
    .more { color: var(--ink-2); }
    .mistake { color: var(--down); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--s-2); margin-top: var(--s-2); }
    .danger { background: var(--down); color: var(--surface); }
    .danger:hover { background: color-mix(in srgb, var(--down) 88%, var(--ink)); }
    @media (forced-colors: active) { dialog { border: 1px solid; } }
  `];

  constructor() {
    super();
    new Localized(this);
    this.busy = false;
    this.failed = false;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  #open() {
    this.failed = false;
    this.#dialog.showModal();
  }

  async #erase() {
    if (this.busy) return;
    this.busy = true;
    this.failed = false;
    try {
      await api.eraseMe();
      forgetHere();
      this.#dialog.close();
      this.dispatchEvent(new Event('erased'));
    } catch (error) {
      if (error.status === undefined) throw error;
      this.failed = true;
    } finally {
      this.busy = false;
    }
  }

  render() {
    return html`<button class="btn second" aria-haspopup="dialog" @click=${this.#open}>${t('erase.open')}</button>
      <dialog aria-labelledby="ask"><div class="inner">
        <h2 id="ask">${t('erase.ask')}</h2>
        <p>${t('erase.goes')}</p>
        <ul><li>${t('erase.goes.talks')}</li><li>${t('erase.goes.words')}</li><li>${t('erase.goes.courses')}</li>
          <li>${t('erase.goes.awards')}</li><li>${t('erase.goes.who')}</li></ul>
        <p class="more">${t('erase.stays')}</p>
        <p class="more">${t('erase.stays.award')}</p>
        <p><b>${t('erase.undo')}</b></p>
        ${this.failed ? html`<p class="mistake" role="alert">${t('save.failed')}</p>` : nothing}
        <div class="actions"><button class="btn second" autofocus @click=${() => this.#dialog.close()}>${t('erase.no')}</button>
          <button class="btn danger" aria-busy=${this.busy} @click=${this.#erase}>${t('erase.yes')}</button></div>
      </div></dialog>`;
  }
}

customElements.define('erase-data', EraseData);
