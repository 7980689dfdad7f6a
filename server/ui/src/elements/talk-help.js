import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** What practice offers besides the choices: a hint, and the way one turn back (a `rewind` event). */
export class TalkHelp extends LitElement {
  static properties = { hint: {}, canRewind: { type: Boolean }, language: {}, hinted: { state: true } };

  static styles = [base, buttons, css`
    :host { display: flex; flex-wrap: wrap; gap: var(--s-1); }
    .btn { font-size: var(--t-s); font-weight: 550; }
    ui-icon { width: 1.2rem; height: 1.2rem; }
    .hint { flex-basis: 100%; color: var(--brand-on-soft); background: var(--brand-soft); border-radius: var(--r-m); padding: var(--s-3) var(--s-4); text-wrap: pretty; }
    .hint:empty { display: none; }
  `];

  constructor() {
    super();
    new Localized(this);
    this.hinted = false;
  }

  render() {
    return html`
      ${this.hint ? html`<button class="btn quiet" aria-expanded=${this.hinted} aria-controls="hint" @click=${() => (this.hinted = !this.hinted)}><ui-icon name="hint"></ui-icon>${t(this.hinted ? 'talk.hint.hide' : 'talk.hint.show')}</button>` : nothing}
      ${this.canRewind ? html`<button class="btn quiet" @click=${() => this.dispatchEvent(new Event('rewind'))}><ui-icon name="rewind"></ui-icon>${t('talk.rewind')}</button>` : nothing}
      <p id="hint" class="hint" role="status" lang=${this.language}>${this.hinted ? this.hint : nothing}</p>`;
  }
}

customElements.define('talk-help', TalkHelp);
