import { LitElement, css, html, nothing } from 'lit';

import './meter-chart.js';
import { base, cards } from '../styles/shared.js';
import { t, tFor } from '../app/texts/index.js';
import { isTrust } from '../app/trust.js';
import { Localized } from './localized.js';
import { act, reply, turnWords } from './turn-words.js';

/** How many turns after the fork are open from the start: where they part says most. */
const FIRST = 3;

/** Two courses from the same turn, side by side. */
export class CourseCompare extends LitElement {
  static properties = { debrief: { attribute: false }, language: {}, two: { type: Boolean } };

  static styles = [base, cards, turnWords, css`
    :host { display: grid; gap: var(--s-6); }
    .both { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s-6); align-items: start; }
    h4 { font-size: var(--t-m); }
    .ending { font: 500 1.375rem/1.25 var(--font-voice); margin: .1rem 0 var(--s-4); }
    ol { display: grid; gap: var(--s-5); }
    li { display: grid; gap: var(--s-2); padding-top: var(--s-4); border-top: 1px solid var(--line); }
    li > small { color: var(--ink-2); font-size: var(--t-xs); }
    summary { cursor: pointer; color: var(--brand); font-weight: 550; min-height: var(--tap); display: flex; align-items: center; margin-top: var(--s-3); }
    .then { background: none; box-shadow: none; border: 1.5px dashed var(--line-strong); }
    .now { border: 1.5px solid var(--brand); }
    @media (max-width: 47.5em) { .both { grid-template-columns: minmax(0, 1fr); } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { origin, meters, turns, ending } = this.debrief;
    const trust = meters.find(isTrust);
    const earlier = origin.meters.find((meter) => meter.id === trust?.id)?.curve;
    const after = (list) => list.filter((turn) => turn.turn > origin.turn);
    return html`<p>${tFor(this.two, 'debrief.compare.text', origin.turn)}</p>
      ${trust && earlier ? html`<meter-chart .meter=${trust} .earlier=${earlier} tall></meter-chart>` : nothing}
      <div class="both">${this.#course('then', origin.ending, after(origin.turns))}${this.#course('now', ending, after(turns))}</div>`;
  }

  #course(key, ending, turns) {
    return html`<section class="card ${key}"><h4>${t(`debrief.compare.${key}`)}</h4><p class="ending" lang=${this.language}>${ending?.title ?? nothing}</p>
      ${this.#turns(turns.slice(0, FIRST))}
      ${turns.length > FIRST ? html`<details><summary>${t('debrief.compare.more', turns.length - FIRST)}</summary>${this.#turns(turns.slice(FIRST))}</details>` : nothing}</section>`;
  }

  #turns(turns) {
    return html`<ol role="list">${turns.map((turn) => html`<li><small>${t('debrief.turn', turn.turn)}</small>${act(turn, this.language)}${reply(turn.reply)}</li>`)}</ol>`;
  }
}

customElements.define('course-compare', CourseCompare);
