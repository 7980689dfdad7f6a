import { LitElement, css, html, nothing } from 'lit';

import './invite-link.js';
import './meeting-text.js';
import './pair-cards.js';
import './seat-face.js';
import './top-bar.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { invitationTo } from '../app/invitation.js';
import { bothSit, mateOf } from '../app/pair.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** Outside the door: the two wait for each other, and read what they want and what each of them looks for. Goes in with `enter`. */
export class PairLobby extends LitElement {
  static properties = { attempt: { attribute: false }, pair: { attribute: false }, begun: { type: Boolean }, language: {}, scenario: { state: true }, url: { state: true } };

  static styles = [base, buttons, cards, css`
    :host { display: block; height: 100dvh; overflow: auto; }
    main { max-width: 76rem; margin: 0 auto; padding: var(--s-4) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 25rem); gap: var(--s-8) clamp(var(--s-8), 5vw, var(--s-16)); align-items: start; }
    .read { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-8); }
    .over { color: var(--ink-2); font-size: var(--t-s); }
    h1 { font: 500 var(--t-title)/1.1 var(--font-voice); letter-spacing: -.02em; }
    h1:focus { outline: none; }
    h2 { font-size: var(--t-m); }
    .wait { position: sticky; top: var(--s-5); display: grid; gap: var(--s-5); }
    ul { display: grid; gap: var(--s-4); }
    li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--s-4); align-items: center; }
    seat-face { --face: 4.5rem; grid-row: span 2; }
    li b { font: 500 var(--t-l)/1.2 var(--font-voice); align-self: end; }
    li small { font-size: var(--t-s); color: var(--ink-2); align-self: start; }
    .here { color: var(--up); font-weight: 600; }
    .door { display: grid; gap: var(--s-2); justify-items: stretch; }
    .door p { color: var(--ink-2); font-size: var(--t-s); text-wrap: pretty; }
    @media (max-width: 56.25em) { :host { height: auto; } main { grid-template-columns: minmax(0, 1fr); gap: var(--s-6); } .wait { position: static; order: -1; max-width: 34rem; } .title { order: -2; } .read { display: contents; } seat-face { --face: 3.5rem; } }
  `];

  constructor() {
    super();
    new Localized(this);
    this.scenario = null;
    this.url = null;
  }

  settingChanged(name) {
    if (name === 'language') this.#read();
  }

  firstUpdated() {
    this.#read();
    if (!bothSit(this.pair)) this.#invites();
  }

  /** Without a link the page waits all the same; it is asked for again when the page is. */
  async #invites() {
    this.url = await invitationTo(this.attempt.id).catch(() => null);
  }

  async #read() {
    // Without it there is still the goal, the card and the one who is waited for.
    this.scenario = await api.scenario(this.attempt.scenario, settings.language).catch(() => null);
  }

  focusTitle() {
    this.renderRoot.querySelector('h1').focus({ preventScroll: true });
  }

  render() {
    const { attempt, pair, scenario, language } = this;
    return html`<top-bar></top-bar><main>
      <div class="read">
        <div class="title"><p class="over">${t('pair.before')}</p><h1 tabindex="-1" lang=${language}>${attempt.title}</h1></div>
        <pair-cards .pair=${pair} language=${language}></pair-cards>
        ${scenario ? html`<meeting-text together .setting=${scenario.pair?.setting ?? scenario.setting} .referral=${scenario.pair?.referral ?? scenario.referral} .task=${scenario.pair?.task ?? scenario.task} language=${scenario.language}></meeting-text>` : nothing}
      </div>
      <section class="card wait" aria-labelledby="two">
        <h2 id="two">${t('pair.two')}</h2>
        <ul role="list">${pair.seats.map((seat) => this.#seat(seat))}</ul>
        ${bothSit(pair) ? nothing : this.#invite()}
        ${this.#door()}
      </section></main>`;
  }

  #seat(seat) {
    const own = seat.id === this.pair.you;
    const here = own || seat.present;
    const state = own ? t('pair.you') : here ? t('pair.here') : seat.taken ? t('pair.away') : t('pair.not-yet');
    return html`<li><seat-face .seat=${seat} ?away=${!here} .mood=${here ? 'calm' : 'neutral'}></seat-face><b>${seat.name}</b><small><span lang=${this.language}>${seat.role}</span> · <span class=${here && !own ? 'here' : ''}>${state}</span></small></li>`;
  }

  #invite() {
    return this.url ? html`<invite-link .url=${this.url} .mate=${mateOf(this.pair).name} .title=${this.attempt.title}></invite-link>` : nothing;
  }

  #door() {
    const mate = mateOf(this.pair);
    const open = bothSit(this.pair);
    const word = !open ? t('pair.door.closed', mate.name) : this.begun ? t('pair.door.begun', mate.name) : mate.present ? t('pair.door.open', mate.name) : t('pair.door.away', mate.name);
    return html`<div class="door"><p role="status">${word}</p>${open ? html`<button class="btn big" @click=${() => this.dispatchEvent(new CustomEvent('enter'))}>${t('before.start')}</button>` : nothing}</div>`;
  }
}

customElements.define('pair-lobby', PairLobby);
