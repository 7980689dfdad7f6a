import { LitElement, css, html, nothing } from 'lit';

import './lead-strip.js';
import './seat-face.js';
import './ui-icon.js';
import { base, cards } from '../styles/shared.js';
import { quoted, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const EVEN = 80;
const SOME = 35;

/** How two held the conversation together: who had the word, whether they spoke with one voice, what each profession needed. */
export class PairReport extends LitElement {
  static properties = { collaboration: { attribute: false }, turns: { attribute: false }, language: {} };

  static styles = [base, cards, css`
    :host { display: grid; gap: var(--s-10); }
    .part { display: grid; gap: var(--s-4); align-content: start; }
    .card { display: grid; gap: var(--s-4); align-content: start; }
    h3 { font-size: var(--t-l); }
    h4 { font-size: var(--t-s); font-weight: 650; color: var(--ink-2); letter-spacing: 0; }
    p { text-wrap: pretty; max-width: 62ch; }
    .sum { font: 420 var(--t-l)/1.4 var(--font-voice); }
    .shares { display: flex; flex-wrap: wrap; gap: var(--s-1) var(--s-6); color: var(--ink-2); font-size: var(--t-s); }
    .events { display: grid; }
    .events li { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0 var(--s-3); padding: var(--s-2) 0; border-top: 1px solid var(--line); }
    .events li:first-child { border: 0; }
    .events a, .events > li > span { font-size: var(--t-s); color: var(--ink-2); }
    .events small { grid-column: 2; font-size: var(--t-s); color: var(--ink-2); }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s-6); }
    .stands { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s-3); }
    .stands p { border-radius: var(--r-m); padding: var(--s-3) var(--s-4); font: 420 1.125rem/1.4 var(--font-voice); }
    .stands b { display: block; font: 600 var(--t-xs)/1.5 var(--font-ui); }
    .you { background: var(--you-soft); color: var(--you-on-soft); } .mate { background: var(--mate-soft); color: var(--mate-on-soft); }
    .who { display: flex; align-items: center; gap: var(--s-3); }
    .who h4 { color: var(--ink); font-size: var(--t-m); } .who p { font-size: var(--t-s); color: var(--ink-2); }
    .needs { display: grid; gap: var(--s-2); }
    .needs li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--s-2); align-items: start; text-wrap: pretty; }
    .needs ui-icon { width: 1.2rem; height: 1.2rem; margin-top: .15rem; color: var(--up); }
    .needs .not { color: var(--ink-2); } .needs .not ui-icon { color: var(--ink-3); }
    .needs small { grid-column: 2; font-size: var(--t-s); color: var(--ink-2); }
    .words li { font: italic 420 1.125rem/1.4 var(--font-voice); }
    .words li { grid-template-columns: 7.5rem minmax(0, 1fr); }
    .words li > span { font: 400 var(--t-s)/1.6 var(--font-ui); }
    .words b { font: 600 var(--t-s)/1.4 var(--font-ui); }
    .talk ol { display: grid; gap: var(--s-3); counter-reset: q; }
    .talk li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); font: 420 var(--t-l)/1.4 var(--font-voice); text-wrap: pretty; counter-increment: q; }
    .talk li::before { content: counter(q); color: var(--brand); font-weight: 600; }
    @media (max-width: 45em) { .two, .stands { grid-template-columns: minmax(0, 1fr); } .words li { grid-template-columns: minmax(0, 1fr); } .words li > span { line-height: 1.3; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  get #seats() {
    const { seats, you } = this.collaboration;
    return seats.map((seat) => ({ ...seat, kind: seat.id === you ? 'you' : 'mate' }));
  }

  #name(id) {
    return this.collaboration.seats.find((seat) => seat.id === id)?.name ?? id;
  }

  render() {
    const { contradictions, whispers, askedAgain } = this.collaboration;
    const seats = this.#seats;
    return html`
      <div class="part"><h3>${t('report.air')}</h3><div class="card">${this.#air(seats)}</div></div>
      <div class="two">
        <div class="part"><h3>${t('report.handovers')}</h3><div class="card">${this.#handovers()}</div></div>
        <div class="part"><h3>${t('report.message')}</h3><div class="card">${contradictions.length ? html`<p>${t('report.message.two')}</p>${contradictions.map((one) => this.#contradiction(one, seats))}` : html`<p>${t('report.message.one')}</p>`}</div></div>
      </div>
      ${seats.some((seat) => seat.needs.length) ? html`<div class="part"><h3>${t('report.covered')}</h3><div class="two">${seats.map((seat) => this.#covered(seat))}</div></div>` : nothing}
      ${askedAgain.length ? html`<div class="part"><h3>${t('report.again')}</h3><div class="card"><ul class="events" role="list">${askedAgain.map((one) => html`<li>${this.#turn(one.turn)}<div>${t('report.again.one', this.#name(one.seat), one.earlier)}</div></li>`)}</ul></div></div>` : nothing}
      ${whispers.length ? html`<div class="part"><h3>${t('report.whispers')}</h3><div class="card"><ul class="events words" role="list">${whispers.map((one) => html`<li><span>${t('report.whispers.after', one.after)}</span><div><b>${this.#name(one.seat)}</b> <bdi>${quoted(one.text)}</bdi></div></li>`)}</ul></div></div>` : nothing}
      <div class="part talk"><h3>${t('report.talk')}</h3><ol role="list">${[1, 2, 3].map((n) => html`<li>${t(`report.talk.${n}`)}</li>`)}</ol></div>`;
  }

  #air(seats) {
    const { air, handovers } = this.collaboration;
    const most = [...seats].sort((a, b) => b.turns - a.turns)[0].name;
    return html`<p class="sum">${air >= EVEN ? t('report.air.even') : t(air >= SOME ? 'report.air.some' : 'report.air.one', most)}</p>
      <lead-strip .seats=${seats} .turns=${this.turns.filter((turn) => turn.seat && !handovers.some((one) => one.turn === turn.turn))}></lead-strip>
      <p class="shares">${seats.map((seat) => html`<span>${t('report.air.turns', seat.name, seat.turns)}</span>`)}</p>`;
  }

  #turn(number) {
    return html`<span>${t('debrief.turn', number)}</span>`;
  }

  #handovers() {
    const { handovers } = this.collaboration;
    if (!handovers.length) return html`<p>${t('report.handovers.none')}</p>`;
    return html`<ul class="events" role="list">${handovers.map((one) => html`<li>${this.#turn(one.turn)}<div>${t(one.taken ? 'report.handover.taken' : 'report.handover', this.#name(one.from), this.#name(one.to))}</div>${one.tooSoon ? html`<small>${t('report.handover.soon')}</small>` : nothing}</li>`)}</ul>`;
  }

  #contradiction({ message, stands }, seats) {
    return html`<div><h4 lang=${this.language}>${message.name}</h4><div class="stands" lang=${this.language}>${stands.map((stand) => html`<p class=${seats.find((seat) => seat.id === stand.seat)?.kind}><b lang=${document.documentElement.lang}>${this.#name(stand.seat)} · ${t('debrief.turn', stand.turn)}</b>${stand.stand.name}</p>`)}</div></div>`;
  }

  #covered(seat) {
    const heard = seat.needs.filter((need) => need.heard);
    return html`<section class="card" aria-label=${seat.name}>
      <div class="who"><seat-face .seat=${seat}></seat-face><div><h4>${seat.name}</h4><p>${t('report.covered.of', heard.length, seat.needs.length)}</p></div></div>
      <ul class="needs" role="list">${seat.needs.map((need) => (need.heard
        ? html`<li><ui-icon name="check"></ui-icon><span lang=${this.language}>${need.text}</span></li>`
        : html`<li class="not"><ui-icon name="same"></ui-icon><span>${t('report.covered.not')}</span>${need.hint ? html`<small><b>${t('debrief.facts.opens')}</b> <span lang=${this.language}>${need.hint}</span></small>` : nothing}</li>`))}</ul>
    </section>`;
  }
}

customElements.define('pair-report', PairReport);
