import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';
import { optionText } from './turn-words.js';

const MOST_SURE = 3;
const WAYS = { opened: 'up', closed: 'down', neither: 'same' };

/** What one said one tried to do, in each turn in which one said it, beside what one did and what came of it. */
export class IntentionList extends LitElement {
  static properties = { turns: { attribute: false }, language: {} };

  static styles = [base, css`
    :host { display: grid; gap: var(--s-4); }
    p { color: var(--ink-2); max-width: 62ch; text-wrap: pretty; }
    li { display: grid; grid-template-columns: 5rem minmax(0, 1fr) minmax(0, 1.4fr) 9rem; gap: var(--s-1) var(--s-5); padding: var(--s-3) 0; border-top: 1px solid var(--line); align-items: baseline; }
    li > * { min-width: 0; }
    .n, small { font-size: var(--t-s); color: var(--ink-2); }
    small { display: block; text-wrap: pretty; }
    b { font-weight: 600; }
    q { quotes: none; font: 420 1.125rem/1.4 var(--font-voice); }
    .came { display: inline-flex; align-items: center; gap: .35rem; font-size: var(--t-s); }
    .came ui-icon { width: 1.1rem; height: 1.1rem; }
    .up { color: var(--up); } .down { color: var(--down); } .same { color: var(--ink-2); }
    @media (max-width: 60em) { li { grid-template-columns: minmax(0, 1fr); } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const meant = this.turns;
    const times = (holds) => meant.filter(({ intention }) => holds(intention)).length;
    const sure = times((one) => one.sure === MOST_SURE);
    return html`
      <p>${t('debrief.meant.sum', meant.length, times((one) => one.fit === 'serves'), times((one) => one.came === 'opened'))}
        ${sure ? t('debrief.meant.sure', sure, times((one) => one.sure === MOST_SURE && one.came === 'opened')) : nothing}</p>
      <ol role="list">${meant.map((turn) => this.#turn(turn))}</ol>`;
  }

  #turn({ turn, option, moves, intention }) {
    const { language } = this;
    const way = WAYS[intention.came];
    return html`<li><span class="n">${t('debrief.turn', turn)}</span>
      <div><b lang=${language}>${intention.name}</b><small>${t(`talk.mean.sure.${intention.sure}`)}</small></div>
      <div><q lang=${language}>${optionText(option, language)}</q><small><span lang=${language}>${moves.map(({ name }) => name).join(', ')}</span>${intention.fit === 'unknown' ? nothing : html` – ${t(`debrief.meant.${intention.fit}`)}`}</small></div>
      <span class="came ${way}"><ui-icon name=${way}></ui-icon>${t(`debrief.meant.${intention.came}`)}</span></li>`;
  }
}

customElements.define('intention-list', IntentionList);
