import { LitElement, css, html, nothing, svg } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { mateOf } from '../app/pair.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const LONGEST = 140;
const NEARLY = 30;

/**
 * A few words to the other one that nobody in the room hears. A ring shows how long
 * fifteen seconds are; it sends nothing and stops nothing, and who wants none puts it away. Tells the words with `whisper`.
 */
export class WhisperBox extends LitElement {
  static properties = { pair: { attribute: false }, whispering: { attribute: false }, unsaid: {}, text: { state: true }, open: { state: true } };

  static styles = [base, buttons, css`
    :host { display: grid; gap: var(--s-2); }
    .ask { justify-self: start; font-size: var(--t-s); font-weight: 550; }
    .ask small { font: inherit; font-weight: 400; color: var(--ink-2); }
    form { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-2); padding: var(--s-4); border-radius: var(--r-l); background: var(--surface); box-shadow: var(--shadow-1); }
    label { display: flex; justify-content: space-between; gap: var(--s-2); font-size: var(--t-s); font-weight: 600; }
    .left { font-weight: 400; color: var(--ink-2); white-space: nowrap; }
    textarea { min-width: 0; padding: .55rem .9rem; border: 1.5px solid var(--line-strong); border-radius: var(--r-m); background: var(--bg); font: 420 1.125rem/1.4 var(--font-voice); resize: none; }
    textarea:focus-visible { outline-offset: 1px; border-radius: var(--r-m); }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-1) var(--s-2); font-size: var(--t-s); color: var(--ink-2); }
    .buttons { display: flex; gap: var(--s-2); margin-left: auto; }
    .row .btn.quiet { font-size: var(--t-s); padding-inline: .5rem; font-weight: 500; color: var(--ink-2); }
    .ring { display: inline-flex; align-items: center; gap: .45rem; }
    svg { width: 1.375rem; height: 1.375rem; rotate: -90deg; }
    circle { fill: none; stroke: var(--line); stroke-width: 3; }
    .run { stroke: var(--mate); stroke-dasharray: 57; stroke-dashoffset: 57; animation: fill 15s linear forwards; }
    @keyframes fill { to { stroke-dashoffset: 0; } }
    @media (prefers-reduced-motion: reduce) { .ring { display: none; } }
    .none { font-size: var(--t-s); color: var(--ink-2); padding: 0 var(--s-4); }
  `];

  constructor() {
    super();
    new Localized(this);
    this.text = '';
    this.open = false;
  }

  /** True when the field goes away while one is in it. */
  #wasIn = false;

  willUpdate(changed) {
    if (!changed.get('whispering') || this.whispering) return;
    // Heard: the field is free again. Not heard: the words are given back.
    this.text = this.unsaid ?? '';
    this.open = Boolean(this.text);
    this.#wasIn = !this.open && this.renderRoot.activeElement !== null;
  }

  updated() {
    if (!this.#wasIn) return;
    this.#wasIn = false;
    this.renderRoot.querySelector('.ask, .none')?.focus({ preventScroll: true });
  }

  async #show(open) {
    this.open = open;
    await this.updateComplete;
    this.renderRoot.querySelector(open ? 'textarea' : '.ask')?.focus({ preventScroll: !open });
  }

  /** A whisper is one line: Enter sends it. */
  #onKey(event) {
    if (event.key === 'Escape') this.#show(false);
    if (event.key === 'Enter' && event.target.localName === 'textarea' && !event.isComposing) this.#send(event);
  }

  #send(event) {
    event.preventDefault();
    const text = this.text.replace(/[\s\uFFFD]+/g, ' ').trim();
    if (text && !this.whispering) this.dispatchEvent(new CustomEvent('whisper', { detail: text }));
  }

  render() {
    const { pair } = this;
    const mate = mateOf(pair);
    return html`
      ${pair.whispersLeft === 0 ? html`<p class="none" tabindex="-1">${t('pair.whisper.none')}</p>` : this.open ? this.#form(mate) : html`<button class="btn quiet ask" aria-expanded="false" @click=${() => this.#show(true)}><ui-icon name="whisper"></ui-icon><span>${t('pair.whisper', mate.name)} <small>· ${t('pair.whisper.left', pair.whispersLeft)}</small></span></button>`}`;
  }

  #form(mate) {
    const left = LONGEST - this.text.length;
    const ring = settings.get('whisperRing');
    return html`<form @submit=${this.#send} @keydown=${this.#onKey}>
      <label for="words"><span>${t('pair.whisper', mate.name)}</span><span class="left">${left <= NEARLY ? t('pair.whisper.letters', left) : t('pair.whisper.left', this.pair.whispersLeft)}</span></label>
      <textarea id="words" dir="auto" rows="2" maxlength=${LONGEST} .value=${this.text} aria-describedby="unheard" ?readonly=${Boolean(this.whispering)} @input=${(event) => (this.text = event.target.value)}></textarea>
      <div class="row"><span id="unheard">${t('pair.whisper.text')}</span>
        ${ring ? html`<span class="ring"><svg viewBox="0 0 22 22" aria-hidden="true">${svg`<circle cx="11" cy="11" r="9"/><circle class="run" cx="11" cy="11" r="9"/>`}</svg><button type="button" class="btn quiet" @click=${() => this.#noRing()}>${t('pair.whisper.ring.off')}</button></span>` : nothing}
        <div class="buttons"><button type="button" class="btn quiet" @click=${() => this.#show(false)}>${t('pair.whisper.not')}</button>
        <button class="btn" aria-disabled=${!this.text.trim() || Boolean(this.whispering)}>${t('pair.whisper.send')}</button></div></div>
    </form>`;
  }

  #noRing() {
    settings.set('whisperRing', false);
    this.renderRoot.querySelector('textarea').focus({ preventScroll: true });
  }
}

customElements.define('whisper-box', WhisperBox);
