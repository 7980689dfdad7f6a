import { LitElement, css, html, svg } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const LANE = 22;
const GAP = 8;

/** The conversation from start to end as two lanes: whose turn each turn was, and where the word went over. */
export class LeadStrip extends LitElement {
  static properties = { seats: { attribute: false }, turns: { attribute: false } };

  static styles = [base, css`
    :host { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s-1) var(--s-3); align-items: stretch; }
    .names { display: grid; grid-template-rows: 1fr 1fr; align-items: center; font-weight: 650; }
    .names .you { color: var(--you); } .names .mate { color: var(--mate); }
    svg { display: block; width: 100%; height: 4.5rem; }
    .lane { fill: color-mix(in srgb, var(--ink) 5%, transparent); }
    .you { fill: var(--you); } .mate { fill: var(--mate); }
    .over { stroke: var(--ink-3); stroke-width: 1.5; vector-effect: non-scaling-stroke; stroke-dasharray: 3 3; }
    .ends { grid-column: 2; display: flex; justify-content: space-between; font-size: var(--t-xs); color: var(--ink-2); }
    @media (forced-colors: active) { svg { forced-color-adjust: none; background: #fff; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { seats, turns } = this;
    const n = Math.max(1, turns.length);
    const lane = (turn) => seats.findIndex((seat) => seat.id === turn.seat);
    const height = 2 * LANE + GAP;
    return html`
      <div class="names" aria-hidden="true">${seats.map((seat) => html`<span class=${seat.kind}>${seat.name}</span>`)}</div>
      <svg viewBox="0 0 ${n * 10} ${height}" preserveAspectRatio="none" role="img" aria-label=${t('report.strip', this.#spans().join(', '))}>
        ${seats.map((_, i) => svg`<rect class="lane" y=${i * (LANE + GAP)} width=${n * 10} height=${LANE}/>`)}
        ${turns.map((turn, i) => (i > 0 && lane(turns[i - 1]) !== lane(turn) ? svg`<line class="over" x1=${i * 10} x2=${i * 10} y1="0" y2=${height}/>` : null))}
        ${turns.map((turn, i) => svg`<rect class=${seats[lane(turn)]?.kind ?? ''} x=${i * 10 + .8} y=${lane(turn) * (LANE + GAP)} width="8.4" height=${LANE} rx="1.5"/>`)}
      </svg>
      <p class="ends" aria-hidden="true"><span>${t('report.start')}</span><span>${t('report.end')}</span></p>`;
  }

  /** "Nora turns 1 to 4" and so on, for who cannot see the lanes. */
  #spans() {
    const spans = [];
    for (const { seat, turn } of this.turns) {
      if (spans.at(-1)?.seat === seat) spans.at(-1).to = turn;
      else spans.push({ seat, from: turn, to: turn });
    }
    return spans.map(({ seat, from, to }) => t('report.span', this.seats.find((one) => one.id === seat)?.name ?? '', from, to));
  }
}

customElements.define('lead-strip', LeadStrip);
