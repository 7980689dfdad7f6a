import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import './ui-icon.js';
import { base } from '../styles/shared.js';
import { quoted, t } from '../app/texts/index.js';

/**
 * What the learner may say, do, or leave unsaid, in a list or as the cards of a sheet. Tells the choice with a `choose` event.
 * Who watches while another one has the word sees the same, to think about and not to press.
 */
export class ChoiceList extends LitElement {
  static properties = { options: { attribute: false }, sheet: { attribute: false }, picked: { attribute: false }, language: {}, keys: { type: Boolean }, watching: { type: Boolean } };

  static styles = [base, css`
    :host { display: block; min-height: 0; }
    ol { display: flex; flex-direction: column; gap: var(--s-2); }
    button, .seen {
      width: 100%; display: grid; grid-template-columns: auto 1fr auto; gap: .15rem var(--s-3); align-items: start; text-align: left; padding: .8rem var(--s-4); min-height: 3.5rem;
      border: 1.5px solid transparent; border-radius: var(--r-l); background: var(--surface); box-shadow: var(--shadow-1); cursor: pointer; line-height: 1.4;
      transition: border-color var(--quick), translate var(--quick) var(--ease), background var(--quick);
    }
    button:hover { border-color: var(--brand); translate: -3px 0; }
    button:focus-visible { border-radius: var(--r-l); }
    .seen { background: none; border: 1.5px dashed var(--line-strong); box-shadow: none; color: var(--ink-2); cursor: default; }
    .seen ui-icon { color: var(--ink-3); }
    ui-icon { color: var(--brand); margin-top: .05rem; }
    .act { color: var(--ink-2); display: block; }
    .act + .words { margin-top: .15rem; display: block; }
    kbd { font: 600 var(--t-xs)/1 var(--font-ui); color: var(--ink-3); border: 1px solid var(--line); border-radius: .35rem; padding: .3rem .42rem; margin-top: .05rem; }
    li.picked button { border-color: var(--you); background: var(--you-soft); color: var(--you-on-soft); }
    li.picked ui-icon, li.picked .act, li.picked kbd { color: var(--you-on-soft); }
    li.other button { opacity: .55; }
    button[aria-disabled="true"] { cursor: default; translate: none; }
    li.other button[aria-disabled="true"]:hover { border-color: transparent; }
    li { animation: arrive var(--calm) var(--ease) both; }
    li:nth-child(2) { animation-delay: 50ms; } li:nth-child(3) { animation-delay: 100ms; } li:nth-child(4) { animation-delay: 150ms; }
    @keyframes arrive { from { opacity: 0; translate: 0 6px; } }
    ol.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr)); }
    .cards button, .cards .seen { height: 100%; grid-template-columns: 1fr auto; grid-template-rows: auto 1fr; min-height: 6.25rem; border-color: var(--line); }
    .cards button > span, .cards .seen > span { grid-area: 2 / 1 / 3 / -1; text-wrap: pretty; }
    .cards kbd { grid-area: 1 / 2; }
    .cards button:hover { translate: 0 -3px; border-color: var(--brand); }
    .cards li:nth-child(n + 5) { animation-delay: 200ms; }
    .taken { margin: 0 var(--s-2) var(--s-3); color: var(--ink-2); font-size: var(--t-s); }
    .taken:empty { display: none; }
    .taken ul { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-2); margin-top: var(--s-1); }
    .taken li { display: flex; align-items: center; gap: var(--s-1); padding: .15rem .7rem .15rem .5rem; border-radius: var(--r-m); background: var(--you-soft); color: var(--you-on-soft); animation: none; }
    .taken ui-icon { width: 1rem; height: 1rem; margin: 0; color: inherit; }
    @media (forced-colors: active) { button { border: 1px solid; } }
    @media (max-width: 60em) { ol { gap: .4rem; } button, .seen { padding: .55rem var(--s-3); line-height: 1.35; min-height: 3rem; } }
    @media (max-width: 51.25em), (hover: none) { kbd { display: none; } button { grid-template-columns: auto 1fr; } button:hover { translate: none; } .cards button { min-height: 5rem; padding: var(--s-3); } .cards button:hover { translate: none; } }
  `];

  render() {
    const picked = this.picked;
    return html`<div class="taken" role="status">${this.#taken()}</div><ol role="list" class=${this.sheet ? 'cards' : ''}>${repeat(this.options ?? [], (option) => option.id, (option, index) => html`
      <li class=${picked ? (picked === option.id ? 'picked' : 'other') : ''}>
        ${this.watching ? this.#seen(option) : html`<button lang=${this.language} aria-disabled=${picked ? 'true' : nothing} @click=${() => this.#choose(option)}>
          <ui-icon name=${option.kind}></ui-icon><span>${this.#text(option)}</span>${this.keys ? html`<kbd aria-hidden="true">${index + 1}</kbd>` : nothing}
        </button>`}
      </li>`)}</ol>`;
  }

  #seen(option) {
    return html`<div class="seen" lang=${this.language}><ui-icon name=${option.kind}></ui-icon><span>${this.#text(option)}</span></div>`;
  }

  /** What was picked from the sheet so far; read out when it grows, so it stays on the page while there is no sheet. */
  #taken() {
    const { pick, taken } = this.sheet ?? { taken: [] };
    if (!taken.length) return nothing;
    return html`${t('talk.taken', taken.length, pick)}<ul role="list" lang=${this.language}>${taken.map((option) => html`<li><ui-icon name="check"></ui-icon>${option.text}</li>`)}</ul>`;
  }

  #text(option) {
    if (option.kind !== 'say') return html`<span class="vh" lang=${document.documentElement.lang}>${t('talk.act')} </span>${option.text}`;
    return html`${option.action ? html`<span class="act">${option.action}</span>` : nothing}<span class="words">${quoted(option.text, this.language)}</span>`;
  }

  #choose(option) {
    if (!this.picked) this.dispatchEvent(new CustomEvent('choose', { detail: option }));
  }
}

customElements.define('choice-list', ChoiceList);
