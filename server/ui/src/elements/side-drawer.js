import { LitElement, css, html } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';

/** A dialog that comes from the side. Escape, a click beside it and the cross close it; the focus returns where it was. */
export class SideDrawer extends LitElement {
  static properties = { heading: {} };

  static styles = [base, buttons, css`
    dialog { margin: 0 0 0 auto; width: min(28rem, 100vw); max-width: 100vw; height: 100dvh; max-height: none; border: 0; padding: 0; background: var(--surface); color: var(--ink); box-shadow: var(--shadow-2); }
    dialog::backdrop { background: #0a202266; }
    .inner { display: grid; grid-template-rows: auto 1fr; height: 100%; }
    .head { display: flex; justify-content: space-between; align-items: center; padding: var(--s-3) var(--s-3) var(--s-2) var(--s-6); }
    h2 { font-size: var(--t-l); }
    .body { overflow: auto; padding: 0 var(--s-6) var(--s-8); }
    dialog[open] { animation: slide var(--calm) var(--ease); }
    @keyframes slide { from { translate: 2rem 0; opacity: 0; } }
  `];

  show() {
    this.renderRoot.querySelector('dialog').showModal();
  }

  get open() {
    return this.renderRoot?.querySelector('dialog')?.open ?? false;
  }

  render() {
    return html`<dialog aria-labelledby="heading" @click=${this.#beside}>
      <div class="inner"><div class="head"><h2 id="heading">${this.heading}</h2><button class="icon-btn" aria-label=${t('app.close')} @click=${this.#close}><ui-icon name="cross"></ui-icon></button></div>
      <div class="body" tabindex="0" role="group" aria-labelledby="heading"><slot></slot></div></div></dialog>`;
  }

  #close() {
    this.renderRoot.querySelector('dialog').close();
  }

  #beside(event) {
    if (event.target instanceof HTMLDialogElement) event.target.close();
  }
}

customElements.define('side-drawer', SideDrawer);
