import { LitElement, css, html, nothing, svg } from 'lit';

import { base } from '../styles/shared.js';
import { floorOf } from '../app/floor.js';
import { t, tFor } from '../app/texts/index.js';
import { Localized } from './localized.js';

const HUES = ['--you', '--brand', '--f-joy', '--f-fear', '--f-sadness'];
const TURN = 10;
const HIGH = 24;
/** From so many lines on a turn is as full as it can be. */
const FULL = 3;

/** Who had the floor, turn by turn: a bar for what somebody said, a frame where they were asked and another answered. */
export class FloorChart extends LitElement {
  static properties = { debrief: { attribute: false }, two: { type: Boolean } };

  static styles = [base, css`
    :host { display: grid; gap: var(--s-4); }
    ul { display: grid; gap: var(--s-4); }
    li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 var(--s-4); align-items: center; }
    b { font-weight: 650; }
    svg { display: block; width: 100%; height: 2rem; overflow: visible; border-bottom: 1px solid var(--line-strong); }
    .taken { fill: none; stroke: var(--ink-2); stroke-width: 1.5; stroke-dasharray: 3 2; }
    small { grid-column: 2; color: var(--ink-2); font-size: var(--t-s); text-wrap: pretty; margin-top: var(--s-1); }
    .ends { display: flex; justify-content: space-between; grid-column: 2; font-size: var(--t-xs); color: var(--ink-2); }
    .key { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-5); font-size: var(--t-s); color: var(--ink-2); }
    .key span { display: inline-flex; align-items: center; gap: .5rem; }
    .key svg { width: .9rem; height: 1.1rem; border: 0; }
    @media (max-width: 40em) { li { grid-template-columns: minmax(0, 1fr); } small, .ends { grid-column: 1; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const floor = floorOf(this.debrief);
    const turns = this.debrief.turns.length;
    const lost = floor.some(({ taken }) => taken.length);
    return html`<ul role="list">${floor.map((one, i) => html`<li><b>${one.who === 'you' ? t(this.two ? 'pair.two' : 'debrief.floor.you') : one.name}</b>${this.#strip(one, HUES[i % HUES.length], turns)}
        <small>${this.#words(one, turns)}</small></li>`)}
        <li aria-hidden="true"><span></span><span class="ends"><span>${t('debrief.floor.first')}</span><span>${t('debrief.floor.last', turns)}</span></span></li></ul>
      <p class="key" aria-hidden="true"><span><svg viewBox="0 0 10 12"><rect y="2" width="10" height="10" rx="2" fill="var(--ink-2)"/></svg>${t('debrief.floor.key.spoke')}</span>
        ${lost ? html`<span><svg viewBox="0 0 10 12"><rect class="taken" x="1" y="2" width="8" height="9" rx="2"/></svg>${tFor(this.two, 'debrief.floor.key.taken')}</span>` : nothing}</p>`;
  }

  #strip({ lines, taken }, hue, turns) {
    const lost = new Set(taken.map(({ turn }) => turn));
    return html`<svg viewBox="0 0 ${turns * TURN} ${HIGH}" preserveAspectRatio="none" aria-hidden="true">${Array.from({ length: turns }, (_, i) => i + 1).map((turn) => {
      const high = (Math.min(FULL, lines[turn] ?? 0) / FULL) * (HIGH - 4);
      const x = (turn - 1) * TURN;
      if (high) return svg`<rect x=${x + 1} y=${HIGH - high} width=${TURN - 2} height=${high} rx="1.5" fill="var(${hue})"/>`;
      return lost.has(turn) ? svg`<rect class="taken" x=${x + 1.5} y="6" width=${TURN - 3} height=${HIGH - 8} rx="1.5" vector-effect="non-scaling-stroke"/>` : nothing;
    })}</svg>`;
  }

  #words({ who, spoke, asked, answered, taken }, turns) {
    const said = t('debrief.floor.spoke', spoke, turns);
    if (who === 'you' || !asked.length) return said;
    const by = [...Map.groupBy(taken, (one) => one.by)].map(([name, times]) => t('debrief.floor.by', name, times.length)).join(' ');
    return `${said} ${tFor(this.two, 'debrief.floor.asked', asked.length, answered)}${by ? ` ${by}` : ''}`;
  }
}

customElements.define('floor-chart', FloorChart);
