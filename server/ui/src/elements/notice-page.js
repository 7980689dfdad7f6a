import { LitElement, css, html, nothing } from 'lit';

import './sim-character.js';
import './top-bar.js';
import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const KINDS = {
  'not-found': { key: 'notfound', mood: 'confused' },
  offline: { key: 'offline', mood: 'thoughtful' },
  held: { key: 'held', mood: 'doubtful' },
  error: { key: 'error', mood: 'sad' },
  erased: { key: 'erased', mood: 'relieved' },
  'signed-out': { key: 'signedout', mood: 'thoughtful' },
};

/** Where asking again would bring the same. */
const FINAL = ['not-found', 'signed-out', 'erased'];

/** A page that has nothing else to show: waiting, not found, no connection, an error. Somebody is there all the same; what helps may lie within. */
export class NoticePage extends LitElement {
  static properties = { kind: {}, incident: {}, late: { state: true } };

  static styles = [base, buttons, css`
    :host { display: block; }
    main { display: grid; justify-items: center; text-align: center; gap: var(--s-4); padding: 6vh var(--s-6) var(--s-16); max-width: 36rem; margin: 0 auto; }
    .face { width: min(15rem, 60vw); border-radius: 50%; aspect-ratio: 1; overflow: hidden; background: linear-gradient(var(--sc-wall), var(--sc-wall-2)); display: grid; place-items: end center; }
    sim-character { width: 92%; }
    h1 { font-size: var(--t-2xl); }
    p { color: var(--ink-2); text-wrap: pretty; }
    ::slotted(*) { width: min(100%, 28rem); text-align: left; }
    .actions { display: flex; flex-wrap: wrap; justify-content: center; gap: var(--s-3); margin-top: var(--s-3); }
    .wait { min-height: 60vh; display: grid; place-items: center; color: var(--ink-2); }
  `];

  #timer = 0;

  constructor() {
    super();
    new Localized(this);
    this.late = false;
  }

  connectedCallback() {
    super.connectedCallback();
    // Most pages are there before anyone could read that they are coming.
    this.#timer = setTimeout(() => (this.late = true), 400);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** As soon as there is something to focus. */
  focus(options) {
    this.updateComplete.then(() => this.renderRoot.querySelector('h1')?.focus(options));
  }

  focusTitle() {
    this.focus();
  }

  render() {
    if (this.kind === 'loading') return html`<main aria-busy="true"><p class="wait" role="status">${this.late ? t('app.loading') : nothing}</p></main>`;
    const { key, mood } = KINDS[this.kind] ?? KINDS.error;
    return html`
      <top-bar></top-bar>
      <main>
        <div class="face"><sim-character looks="emma" .mood=${mood}></sim-character></div>
        <h1 tabindex="-1">${t(`${key}.title`)}</h1>
        <p>${t(`${key}.text`)}</p>
        ${this.incident ? html`<p>${t('error.incident', this.incident)}</p>` : nothing}
        <slot></slot>
        <div class="actions">
          ${FINAL.includes(this.kind) ? nothing : html`<button class="btn" @click=${() => this.dispatchEvent(new CustomEvent('again'))}>${t('error.again')}</button>`}
          <a class="btn ${this.kind === 'not-found' ? '' : 'second'}" href="/">${t('app.home')}</a>
        </div>
      </main>`;
  }
}

customElements.define('notice-page', NoticePage);
