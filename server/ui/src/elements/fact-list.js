import { LitElement, css, html, nothing } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const ORDER = ['confirmed', 'heard', 'unreliable', 'not-found'];

/** What the learner came to know, and what could have opened the rest. */
export class FactList extends LitElement {
  static properties = { facts: { attribute: false }, language: {} };

  static styles = [base, css`
    ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: var(--s-4); }
    li { border-radius: var(--r-m); padding: var(--s-4) var(--s-5); background: var(--paper); border: 1px solid var(--paper-line); display: grid; gap: var(--s-2); align-content: start; }
    .state { font-size: var(--t-xs); font-weight: 600; color: var(--ink-2); display: flex; justify-content: space-between; }
    .confirmed .state, .heard .state { color: var(--up); }
    .unreliable .state { color: var(--you); }
    .text { font: 420 var(--t-l)/1.35 var(--font-voice); text-wrap: pretty; }
    .hint { font-size: var(--t-s); color: var(--ink-2); text-wrap: pretty; }
    .not-found { background: none; border: 1.5px dashed var(--line-strong); }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const facts = [...this.facts].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    return html`<ul role="list">${facts.map((fact) => html`<li class=${fact.state}>
      <p class="state"><span>${t(`debrief.facts.${fact.state}`)}</span>${fact.turn ? html`<span>${t('debrief.turn', fact.turn)}</span>` : nothing}</p>
      ${fact.text ? html`<p class="text" lang=${this.language}>${fact.text}</p>` : nothing}
      ${fact.hint && (fact.state === 'not-found' || fact.state === 'unreliable') ? html`<p class="hint"><b>${t('debrief.facts.opens')}</b> <span lang=${this.language}>${fact.hint}</span></p>` : nothing}</li>`)}</ul>`;
  }
}

customElements.define('fact-list', FactList);
