import { LitElement, css, html, nothing, svg } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';

const RIGHT = 14, TOP = 14, BOTTOM = 26;
/** How wide and high whatever is tapped has to be. */
const TAP = 44;
/** About how wide a letter of the names of bands is. */
const LETTER = 6.4;

/**
 * How one meter went over the turns: a curve with a dot a turn, its bands behind it, the marked turns on it, and the same in a
 * table. `earlier` draws the course of an earlier try beside it. Redrawn at its real width, so that its words stay readable.
 * A tall chart has a letter above for each marked turn, which tells its turn with a `mark` event when it is pressed; however
 * close the turns lie, the letters keep clear of each other.
 */
export class MeterChart extends LitElement {
  static properties = { meter: { attribute: false }, marks: { attribute: false }, earlier: { attribute: false }, tall: { type: Boolean }, hue: {}, width: { state: true } };

  static styles = [base, css`
    :host { display: block; min-width: 0; }
    figcaption { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--s-3); margin-bottom: var(--s-2); }
    h4 { font-size: var(--t-m); }
    figcaption span { font-size: var(--t-s); color: var(--ink-2); }
    figcaption .low { border: 1px solid var(--line-strong); border-radius: var(--r-full); padding: 0 .6rem; font-size: var(--t-xs); }
    svg { display: block; width: 100%; overflow: visible; font: 400 12px var(--font-ui); }
    text { fill: var(--ink-2); }
    .plot { position: relative; }
    .pins { position: absolute; inset: 0 0 auto; }
    .pins text { fill: var(--surface); font: 700 14px var(--font-ui); }
    .pins circle { fill: var(--ink); transition: fill var(--quick); }
    .pins a { outline: none; cursor: pointer; }
    .pins a:hover circle { fill: var(--brand); }
    .pins .ring { fill: none; stroke: none; stroke-width: 3; }
    .pins a:focus-visible .ring { stroke: var(--focus); }
    ul { display: flex; flex-wrap: wrap; gap: .35rem var(--s-5); padding: var(--s-2) 0; font-size: var(--t-s); }
    li { display: inline-flex; align-items: center; gap: .45rem; }
    li span { color: var(--ink-2); }
    i { display: inline-grid; place-items: center; width: 1.4rem; height: 1.4rem; border-radius: 50%; background: var(--ink); color: var(--surface); font: 700 .75rem/1 var(--font-ui); }
    details { font-size: var(--t-s); margin-top: var(--s-1); }
    summary { cursor: pointer; color: var(--brand); min-height: 2rem; display: inline-flex; align-items: center; font-weight: 550; }
    .scroll { overflow: auto; max-height: 20rem; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    th, td { text-align: left; padding: .3rem 1.25rem .3rem 0; border-bottom: 1px solid var(--line); }
    thead th { font-weight: 600; color: var(--ink-2); }
    tbody th { font-weight: 400; }
  `];

  #size = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));

  constructor() {
    super();
    this.width = 600;
    this.hue = 'brand';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#size.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  render() {
    const { means, good, curve } = this.meter;
    const name = this.meter.name ?? t('debrief.facts');
    const summary = t('debrief.chart.summary', name, curve[0], curve.at(-1), Math.min(...curve), Math.max(...curve));
    return html`<figure>
      <figcaption><h4>${name}</h4>${means ? html`<span>${means}</span>` : nothing}${good === 'low' ? html`<span class="low">${t('debrief.chart.good.low')}</span>` : nothing}</figcaption>
      ${this.#drawing(summary)}
      ${this.#legend()}
      <details><summary>${t('debrief.chart.table')}</summary><div class="scroll" tabindex="0" role="group" aria-label=${name}><table><caption class="vh">${name}</caption>
        <thead><tr><th scope="col">${t('debrief.chart.turn')}</th><th scope="col">${this.earlier ? t('debrief.compare.now') : name}</th>${this.earlier ? html`<th scope="col">${t('debrief.compare.then')}</th>` : nothing}</tr></thead>
        <tbody>${this.#longest().map((_, turn) => html`<tr><th scope="row">${turn === 0 ? t('debrief.turn.start') : turn}</th><td>${curve[turn] ?? '–'}</td>${this.earlier ? html`<td>${this.earlier[turn] ?? '–'}</td>` : nothing}</tr>`)}</tbody></table></div></details>
    </figure>`;
  }

  #longest() {
    return (this.earlier?.length ?? 0) > this.meter.curve.length ? this.earlier : this.meter.curve;
  }

  #drawing(summary) {
    const { curve, min, max, bands } = this.meter;
    const marks = (this.marks ?? []).filter(({ turn }) => curve[turn] !== undefined);
    const pinned = this.tall && marks.length > 0;
    const top = pinned ? TAP + 8 : TOP;
    const width = Math.max(220, this.width), height = (this.tall ? 226 : 136) + top;
    const left = this.tall && bands ? Math.max(...bands.map(({ name }) => name.length)) * LETTER + 16 : 34;
    const last = Math.max(1, this.#longest().length - 1);
    const x = (turn) => left + (turn * (width - left - RIGHT)) / last;
    const y = (value) => height - BOTTOM - ((value - min) * (height - top - BOTTOM)) / (max - min);
    const path = (values) => values.map((value, turn) => `${turn ? 'L' : 'M'}${x(turn).toFixed(1)} ${y(value).toFixed(1)}`).join('');
    const colour = `var(--${this.hue})`;
    const every = Math.ceil(last / Math.max(4, Math.floor((width - left) / 34)));
    const step = (width - left - RIGHT) / last;
    const dot = Math.min(3.5, step / 3), big = Math.min(6, step / 2.2);
    const pins = pinned ? apart(marks.map(({ turn }) => x(turn)), width) : [];
    return html`<div class="plot"><svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-label=${summary}>
      ${this.tall && bands ? bands.map((band, i) => this.#band(band, bands[i + 1]?.from ?? max, { left, width, y, shade: .03 + i * .025 })) : [min, (min + max) / 2, max].map((value) => svg`<line x1=${left} x2=${width - RIGHT} y1=${y(value)} y2=${y(value)} stroke="var(--line)"/><text x=${left - 10} y=${y(value) + 4} text-anchor="end">${value}</text>`)}
      ${curve.map((_, turn) => turn && turn % every === 0 ? svg`<text x=${x(turn)} y=${height - 6} text-anchor="middle">${turn}</text>` : nothing)}
      ${this.earlier ? svg`<path d=${path(this.earlier)} fill="none" stroke="var(--ink-3)" stroke-width="2.5" stroke-dasharray="2 6" stroke-linecap="round"/>` : nothing}
      <path d="${path(curve)}L${x(curve.length - 1)} ${y(min)}L${x(0)} ${y(min)}Z" fill=${colour} opacity=".1"/>
      <path d=${path(curve)} fill="none" stroke=${colour} stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>
      ${curve.map((value, turn) => svg`<circle cx=${x(turn)} cy=${y(value)} r=${dot} fill="var(--surface)" stroke=${colour} stroke-width="2"/>`)}
      ${pins.map((pin, i) => this.#leader(pin, x(marks[i].turn), y(curve[marks[i].turn])))}
      ${marks.map(({ turn }) => svg`<circle cx=${x(turn)} cy=${y(curve[turn])} r=${big} fill=${pinned ? 'var(--ink)' : colour}/>`)}
    </svg>${pinned ? html`<svg class="pins" viewBox="0 0 ${width} ${TAP}" width=${width} height=${TAP}>${marks.map((mark, i) => this.#pin(mark, pins[i]))}</svg>` : nothing}</div>`;
  }

  #band(band, to, { left, width, y, shade }) {
    return svg`<rect x=${left} width=${width - left - RIGHT} y=${y(to)} height=${y(band.from) - y(to)} fill="var(--brand)" opacity=${shade}/>
      <text x=${left - 10} y=${(y(to) + y(band.from)) / 2 + 4} text-anchor="end">${band.name}</text>`;
  }

  #leader(pin, x, y) {
    const path = `M${pin} ${TAP / 2}L${pin} ${TAP - 4}L${x} ${Math.min(y, TAP + 8)}L${x} ${y}`;
    return svg`<path d=${path} fill="none" stroke="var(--surface)" stroke-width="4" opacity=".7"/><path d=${path} fill="none" stroke="var(--ink-3)" stroke-width="1.5" stroke-linejoin="round"/>`;
  }

  #pin({ turn, letter, label }, at) {
    return svg`<a href="#turn-${turn}" aria-label="${letter}: ${label}, ${t('debrief.turn', turn)}" @click=${(event) => this.#press(event, turn)}>
      <rect x=${at - TAP / 2} width=${TAP} height=${TAP} fill="transparent"/><circle class="ring" cx=${at} cy=${TAP / 2} r="18.5"/><circle cx=${at} cy=${TAP / 2} r="14"/><text x=${at} y=${TAP / 2 + 5} text-anchor="middle">${letter}</text></a>`;
  }

  #press(event, turn) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('mark', { detail: turn, bubbles: true, composed: true }));
  }

  #legend() {
    if (!this.tall || !this.marks?.length) return nothing;
    return html`<ul>${this.marks.map(({ letter, label, turn }) => html`<li><i aria-hidden="true">${letter}</i>${label} <span>${t('debrief.turn', turn)}</span></li>`)}</ul>`;
  }
}

/** The middles of targets as near to where they are wanted as they can be without touching one another or leaving the chart. */
function apart(wanted, width) {
  const toRight = [], toLeft = [];
  wanted.forEach((x, i) => (toRight[i] = i ? Math.max(x, toRight[i - 1] + TAP) : x));
  wanted.forEach((_, i) => {
    const at = wanted.length - 1 - i;
    toLeft[at] = i ? Math.min(wanted[at], toLeft[at + 1] - TAP) : wanted[at];
  });
  const last = wanted.length - 1;
  return wanted.map((_, i) => Math.min(Math.max((toRight[i] + toLeft[i]) / 2, TAP * (i + .5)), width - TAP * (last - i + .5)));
}

customElements.define('meter-chart', MeterChart);
