import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const USUAL = 2;
const SURE = [1, 2, 3];

/** What the learner tries to do now and how sure of it they are, if they care to say so. Tells with `mean`; nothing waits for it. */
export class IntentionPicker extends LitElement {
  static properties = { intentions: { attribute: false }, meant: { attribute: false }, language: {}, open: { type: Boolean } };

  static styles = [base, buttons, css`
    :host { display: block; }
    details { border: 1.5px solid var(--line); border-radius: var(--r-m); background: var(--surface-2); }
    summary { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s-2); min-height: var(--tap); padding: .25rem var(--s-4); font-size: var(--t-s); color: var(--ink-2); cursor: pointer; border-radius: var(--r-m); list-style: none; }
    summary::-webkit-details-marker { display: none; }
    summary ui-icon { width: 1.1rem; height: 1.1rem; transition: rotate var(--quick); }
    details[open] summary ui-icon { rotate: 180deg; }
    summary b { font-weight: 600; color: var(--ink); }
    .inner { display: grid; gap: var(--s-3); padding: var(--s-1) var(--s-4) var(--s-4); }
    legend { font-size: var(--t-s); color: var(--ink-2); margin-bottom: var(--s-1); }
    .chips { display: flex; flex-wrap: wrap; gap: var(--s-2); }
    label { display: inline-flex; align-items: center; min-height: var(--tap); padding: .25rem .9rem; border: 1.5px solid var(--line-strong); border-radius: var(--r-full); background: var(--surface); font-size: var(--t-s); cursor: pointer; }
    label:hover { border-color: var(--brand); }
    label:has(:checked) { border-color: var(--brand); background: var(--brand-soft); color: var(--brand-on-soft); font-weight: 600; }
    label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
    input { position: absolute; opacity: 0; width: 1px; height: 1px; }
    .btn { justify-self: start; font-size: var(--t-s); padding-inline: .5rem; }
    @media (forced-colors: active) { label:has(:checked) { border-width: 3px; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { intentions, meant, language } = this;
    const now = meant && intentions.find(({ id }) => id === meant.intention);
    return html`<details ?open=${this.open}>
      <summary>${now ? html`<span>${t('talk.mean.is')} <b lang=${language}>${now.name}</b> · ${t(`talk.mean.sure.${meant.sure}`)}</span>` : html`<b>${t('talk.mean')}</b> <span>${t('talk.mean.optional')}</span>`}<ui-icon name="fold"></ui-icon></summary>
      <div class="inner">
        <fieldset><legend>${t('talk.mean.text')}</legend><div class="chips" lang=${language}>${intentions.map(({ id, name }) => html`<label><input type="radio" name="intention" value=${id} .checked=${id === now?.id} @change=${() => this.#mean(id, meant?.sure ?? USUAL)}>${name}</label>`)}</div></fieldset>
        ${now ? html`<fieldset><legend>${t('talk.mean.sure')}</legend><div class="chips">${SURE.map((sure) => html`<label><input type="radio" name="sure" value=${sure} .checked=${sure === meant.sure} @change=${() => this.#mean(now.id, sure)}>${t(`talk.mean.sure.${sure}`)}</label>`)}</div></fieldset>
          <button class="btn quiet" @click=${() => this.#tell(null)}>${t('talk.mean.none')}</button>` : nothing}
      </div></details>`;
  }

  #mean(intention, sure) {
    this.#tell({ intention, sure });
  }

  #tell(meant) {
    this.dispatchEvent(new CustomEvent('mean', { detail: meant }));
    // The button is about to go away; the focus stays where the question is.
    if (!meant) this.renderRoot.querySelector('summary').focus({ preventScroll: true });
  }
}

customElements.define('intention-picker', IntentionPicker);
