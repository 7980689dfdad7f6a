import { LitElement, css, html, nothing, svg } from 'lit';

import { base, buttons, cards } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const SECOND = 1_000;
const RING = 13;

/**
 * A silence while it is kept. It lasts until the learner ends it, and grows by quiet rings from one length to the next; whoever
 * wants no clock says instead how long it is to be. Tells with `keep` which length it became, with `leave` that it came to nothing.
 */
export class SilenceKeeper extends LitElement {
  static properties = { silences: { attribute: false }, language: {}, keys: { type: Boolean }, kept: { type: Boolean }, reached: { state: true } };

  static styles = [base, buttons, cards, css`
    :host { display: grid; gap: var(--s-3); }
    .card { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s-1) var(--s-5); align-items: center; padding: var(--s-4) var(--s-5); }
    svg { grid-row: span 2; width: 6.5rem; height: 6.5rem; }
    circle { fill: none; stroke: var(--line-strong); stroke-width: 1.5; stroke-dasharray: 1 5; stroke-linecap: round; transition: stroke 900ms var(--ease); }
    circle.reached { stroke: var(--brand); stroke-dasharray: none; stroke-width: 2; }
    .middle { fill: var(--brand); stroke: none; transform-box: fill-box; transform-origin: center; animation: breathe 5s ease-in-out infinite; }
    @keyframes breathe { 0%, 100% { transform: scale(.7); opacity: .55; } 50% { transform: scale(1); opacity: 1; } }
    .now { font: 500 var(--t-l)/1.3 var(--font-voice); }
    .about { font-size: var(--t-s); color: var(--ink-2); text-wrap: pretty; }
    .end { grid-column: 1 / -1; margin-top: var(--s-2); }
    .untimed { grid-template-columns: minmax(0, 1fr); gap: var(--s-2); }
    h3 { font-size: var(--t-s); font-weight: 600; color: var(--ink-2); letter-spacing: 0; }
    .lengths { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(7.25rem, 100%), 1fr)); gap: var(--s-2); }
    .lengths .btn { padding-inline: .4rem; gap: .3rem; font-size: var(--t-s); }
    kbd { font: 600 var(--t-xs)/1 var(--font-ui); color: var(--ink-3); border: 1px solid var(--line); border-radius: .35rem; padding: .2rem .35rem; margin-left: .25rem; }
    .else { justify-self: start; font-size: var(--t-s); }
    @media (max-width: 60em) { .card { border-radius: var(--r-l); padding: var(--s-3) var(--s-4); } svg { width: 5rem; height: 5rem; } }
    @media (max-width: 51.25em), (hover: none) { kbd { display: none; } }
  `];

  #since = 0;
  #timer = 0;

  constructor() {
    super();
    new Localized(this);
    this.reached = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#since = performance.now();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  firstUpdated() {
    this.#grow();
    this.renderRoot.querySelector('.end').focus({ preventScroll: true });
  }

  /** How long it has been by now. */
  #length() {
    const seconds = (performance.now() - this.#since) / SECOND;
    return Math.max(0, this.silences.findLastIndex(({ from }) => from <= seconds));
  }

  #grow() {
    this.reached = this.#length();
    const next = this.silences[this.reached + 1];
    if (next) this.#timer = setTimeout(() => this.#grow(), Math.max(20, next.from * SECOND - (performance.now() - this.#since)));
  }

  #keep(silence) {
    if (this.kept) return;
    clearTimeout(this.#timer);
    this.dispatchEvent(new CustomEvent('keep', { detail: silence }));
  }

  render() {
    const { silences, reached, language, kept } = this;
    const still = kept ? 'true' : nothing;
    return html`
      <div class="card">
        <svg viewBox="-50 -50 100 100" aria-hidden="true">${silences.map((_, i) => svg`<circle class=${i <= reached ? 'reached' : ''} r=${RING * (i + 1) + 6}/>`)}<circle class="middle" r="10"/></svg>
        <p class="now" lang=${language} aria-hidden="true">${silences[reached].name}</p>
        <p class="about" id="about">${t('talk.silence.keep')}</p>
        <button class="btn second end" aria-describedby="about" aria-disabled=${still} @click=${() => this.#keep(silences[this.#length()])}>${t('talk.silence.end')}</button>
      </div>
      <div class="card untimed" role="group" aria-labelledby="untimed"><h3 id="untimed">${t('talk.silence.choose')}</h3>
        <div class="lengths">${silences.map((silence, i) => html`<button class="btn second" lang=${language} aria-disabled=${still} @click=${() => this.#keep(silence)}>${silence.name}${this.keys ? html`<kbd aria-hidden="true">${i + 1}</kbd>` : nothing}</button>`)}</div></div>
      <button class="btn quiet else" aria-disabled=${still} @click=${() => kept || this.dispatchEvent(new CustomEvent('leave'))}>${t('talk.silence.else')}</button>`;
  }
}

customElements.define('silence-keeper', SilenceKeeper);
