import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const COPIED_FOR = 4_000;

/** The link for the other one: to copy, or to share where the device can. It leads one person in, once. */
export class InviteLink extends LitElement {
  static properties = { url: {}, mate: {}, title: {}, copied: { state: true } };

  static styles = [base, buttons, css`
    :host { display: grid; gap: var(--s-2); }
    label { font-weight: 650; }
    input { width: 100%; min-height: var(--tap); padding: .3rem .9rem; border: 1.5px solid var(--line-strong); border-radius: var(--r-m); background: var(--bg); font-size: var(--t-s); text-overflow: ellipsis; }
    .row { display: flex; flex-wrap: wrap; gap: var(--s-2); }
    .row .btn { flex: 1 1 auto; }
    p { font-size: var(--t-s); color: var(--ink-2); text-wrap: pretty; }
    .done { color: var(--up); font-weight: 600; min-height: 1.5em; }
  `];

  #timer = 0;

  constructor() {
    super();
    new Localized(this);
    this.copied = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #copy() {
    const field = this.renderRoot.querySelector('input');
    field.select();
    try {
      await navigator.clipboard.writeText(this.url);
      this.copied = true;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this.copied = false), COPIED_FOR);
    } catch {
      // Without leave, or over plain HTTP: the address stands marked, to be copied by hand.
    }
  }

  async #share() {
    try {
      await navigator.share({ title: this.title, text: t('pair.share.text', this.title), url: this.url });
    } catch {
      // Who closes the sheet has changed their mind.
    }
  }

  render() {
    return html`<label for="url">${t('pair.link', this.mate)}</label>
      <input id="url" readonly .value=${this.url} aria-describedby="about" @focus=${(event) => event.target.select()}>
      <div class="row"><button class="btn" @click=${this.#copy}><ui-icon name="link"></ui-icon>${t('pair.link.copy')}</button>
        ${navigator.share ? html`<button class="btn second" @click=${this.#share}>${t('pair.link.share')}</button>` : nothing}</div>
      <p class="done" role="status">${this.copied ? t('pair.link.copied') : nothing}</p>
      <p id="about">${t('pair.link.text')}</p>`;
  }
}

customElements.define('invite-link', InviteLink);
