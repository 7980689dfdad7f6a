import { LitElement, css, html } from 'lit';

import './ui-icon.js';
import { base } from '../styles/shared.js';
import { t, tFor } from '../app/texts/index.js';
import { Localized } from './localized.js';
import { optionText } from './turn-words.js';

const ICONS = { reached: 'check', 'on-the-way': 'next', 'not-yet': 'plus' };

/** What one was practising, with the very lines that moved it. */
export class GoalList extends LitElement {
  static properties = { goals: { attribute: false }, turns: { attribute: false }, language: {}, two: { type: Boolean } };

  static styles = [base, css`
    ul.goals { display: grid; gap: var(--s-6); }
    .goal { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); gap: 0 var(--s-4); }
    .badge { width: 2.5rem; height: 2.5rem; border-radius: 50%; display: grid; place-items: center; background: var(--surface); color: var(--ink-2); border: 1.5px dashed var(--line-strong); }
    .reached .badge { background: var(--up-soft); color: var(--up); border: 0; }
    .on-the-way .badge { background: var(--brand-soft); color: var(--brand-on-soft); border: 0; }
    h4 { font-size: var(--t-m); }
    .level { font-size: var(--t-s); color: var(--ink-2); }
    .lines { display: grid; gap: .35rem; margin-top: var(--s-2); }
    .lines li { font: 420 1.0625rem/1.4 var(--font-voice); }
    .lines small { font: 400 var(--t-xs)/1 var(--font-ui); color: var(--ink-2); margin-right: .5rem; }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const said = (n) => this.turns.find((turn) => turn.turn === n)?.option;
    return html`<ul class="goals" role="list">${this.goals.map((goal) => html`<li class="goal ${goal.level}">
      <span class="badge"><ui-icon name=${ICONS[goal.level]}></ui-icon></span>
      <div><h4 lang=${this.language}>${goal.text}</h4><p class="level">${t(`debrief.goals.${goal.level}`)}</p>
        ${goal.turns.length ? html`<ul class="lines">${goal.turns.map(({ turn, by }) => html`<li lang=${this.language}><small lang=${document.documentElement.lang}>${t('debrief.turn', turn)} ${by < 0 ? '−' : '+'}</small>${said(turn) ? optionText(said(turn), this.language) : ''}</li>`)}</ul>` : html`<p class="level">${tFor(this.two, 'debrief.goals.none')}</p>`}</div></li>`)}</ul>`;
  }
}

customElements.define('goal-list', GoalList);
