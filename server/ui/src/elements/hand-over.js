import { LitElement, css, html } from 'lit';

import './seat-face.js';
import './ui-icon.js';
import { base } from '../styles/shared.js';
import { isLeft, mateOf, ownSeat } from '../app/pair.js';
import { quoted, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The way to give the word to the other one, or to take it when that one left it: it is said aloud, so the words stand here. Tells it with a `hand-over` event. */
export class HandOver extends LitElement {
  static properties = { pair: { attribute: false }, language: {}, done: { type: Boolean } };

  static styles = [base, css`
    :host { display: block; }
    button { width: 100%; display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 var(--s-3); align-items: center; text-align: left; padding: .6rem var(--s-4) .6rem .7rem; min-height: 3.5rem; border: 1.5px dashed var(--mate); border-radius: var(--r-l); background: var(--mate-soft); color: var(--mate-on-soft); cursor: pointer; line-height: 1.35; transition: translate var(--quick) var(--ease), border-style var(--quick); }
    button:hover { border-style: solid; translate: -3px 0; }
    button:focus-visible { border-radius: var(--r-l); }
    button[aria-disabled="true"] { cursor: default; translate: none; opacity: .6; }
    b { font-weight: 650; display: block; }
    .say { font: 420 1.0625rem/1.35 var(--font-voice); display: block; text-wrap: pretty; }
    small { display: block; font: 400 var(--t-xs)/1.4 var(--font-ui); }
    @media (max-width: 51.25em), (hover: none) { button:hover { translate: none; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { pair, language } = this;
    const mate = mateOf(pair);
    const left = isLeft(pair);
    return html`<button aria-disabled=${this.done} @click=${() => this.done || this.dispatchEvent(new CustomEvent('hand-over'))}>
      <seat-face .seat=${left ? ownSeat(pair) : mate}></seat-face>
      <span><b>${left ? t('pair.take') : t('pair.hand-over', mate.name)}</b><span class="say">${left ? html`<small>${t('pair.take.say', mate.name)} </small>` : html`<span class="vh">${t('pair.hand-over.say')} </span>`}<span lang=${language}>${quoted(pair.handOver.say, language)}</span></span></span>
      <ui-icon name="next"></ui-icon></button>`;
  }
}

customElements.define('hand-over', HandOver);
