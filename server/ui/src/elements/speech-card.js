import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { quoted, t } from '../app/texts/index.js';
import { isTaken } from '../app/pair.js';
import { isShownBy } from '../app/play-state.js';
import { feelingColour } from './character/colour.js';

/** How far below the card's edge, in pixels, the newest words begin: clear of the fade. */
const EDGE = 28;

/**
 * The words in the room: what the learner did last and what came back, the newest large. While somebody speaks the letters
 * come at reading pace; the button (or a click on the card) shows the rest at once, or takes the next step at one's own pace.
 */
export class SpeechCard extends LitElement {
  static properties = { exchange: { attribute: false }, cast: { attribute: false }, beat: { attribute: false }, heard: { type: Boolean }, later: { type: Boolean } };

  static styles = [base, buttons, css`
    :host { position: absolute; z-index: 5; inset: auto var(--s-4) var(--s-4); display: block; }
    .card { display: flex; flex-direction: column; background: var(--surface); border-radius: var(--r-l); box-shadow: var(--shadow-2); min-height: 8.25rem; max-height: 44cqh; overflow: hidden auto; --pad: var(--s-4); --foot: var(--s-5); padding: var(--pad) var(--s-6) var(--foot); scrollbar-width: thin; }
    .above::before, .below::after { content: ''; position: sticky; z-index: 1; flex: none; height: 2rem; pointer-events: none; }
    .above::before { top: calc(-1 * var(--pad)); margin: calc(-1 * var(--pad)) calc(-1 * var(--s-6)) calc(var(--pad) - 2rem); background: linear-gradient(var(--surface) 15%, transparent); }
    .below::after { bottom: calc(-1 * var(--foot)); margin: calc(var(--foot) - 2rem) calc(-1 * var(--s-6)) calc(-1 * var(--foot)); background: linear-gradient(transparent, var(--surface) 85%); }
    .beats { margin: auto 0; }
    .beat + .beat { margin-top: var(--s-2); }
    .who { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s-3); }
    .who strong { font-weight: 700; }
    .mood { display: inline-flex; align-items: center; gap: .45rem; font-size: var(--t-s); color: var(--ink-2); }
    .mood svg { width: .65rem; height: .65rem; }
    .words { font: 420 var(--t-voice)/var(--lh-voice) var(--font-voice); letter-spacing: -.005em; text-wrap: pretty; max-width: 46ch; }
    .rest { visibility: hidden; }
    .aside { font-size: var(--t-s); color: var(--ink-2); max-width: 60ch; text-wrap: pretty; }
    .now > .aside:only-child { font-size: var(--t-m); color: var(--ink); }
    .past .words { font-size: var(--t-m); line-height: 1.45; }
    .past .who { display: inline-flex; margin-right: .5rem; font-size: var(--t-s); }
    .past .who .mood { display: none; }
    .past .words, .past .aside { display: inline; }
    .own { color: var(--you); font-size: var(--t-s); }
    .own.mate { color: var(--mate); }
    .own .words { font: 420 1.125rem/1.4 var(--font-voice); display: inline; }
    .own b { margin-right: .4rem; }
    .silence { display: flex; align-items: center; gap: var(--s-3); color: var(--ink-2); font: italic 420 var(--t-l)/1.4 var(--font-voice); }
    .silence.past { font-size: var(--t-m); }
    .step { position: absolute; right: 0; bottom: calc(100% + var(--s-2)); background: color-mix(in srgb, var(--surface) 92%, transparent); color: var(--brand); min-height: 2.5rem; box-shadow: var(--shadow-1); font-size: var(--t-s); padding-inline: 1.1rem; }
    .step:hover { background: var(--surface); color: var(--brand); }
    .step.lead { background: var(--brand); color: var(--brand-ink); }
    .later { font-size: var(--t-s); font-weight: 600; color: var(--ink-2); }
    @media (forced-colors: active) { .card { border: 1px solid; } }
    @media (max-width: 60em) {
      :host { inset: auto var(--s-3) var(--s-3); }
      .card { --pad: var(--s-3); --foot: var(--s-4); padding: var(--pad) var(--s-4) var(--foot); min-height: 7rem; max-height: 52cqh; }
    }
  `];

  /** What was on the card when it was last looked at. */
  #met = [];

  updated(changed) {
    const card = this.renderRoot.querySelector('.card');
    const overflows = card.scrollHeight > card.clientHeight + 1;
    card.toggleAttribute('tabindex', false);
    if (overflows) card.setAttribute('tabindex', '0');
    if (changed.has('exchange')) this.#follow(card);
    this.#fade();
  }

  /** What has come anew is in view from its beginning; what was there before scrolls away only as far as that needs. */
  #follow(card) {
    const events = seen(this.exchange ?? []);
    const fresh = events.filter((event) => !this.#met.includes(event));
    this.#met = events;
    const first = fresh.find((event) => !isTaken(event)) ?? fresh[0];
    if (!first) return;
    const beat = this.renderRoot.querySelector('.beats').children[events.indexOf(first)];
    const top = beat.getBoundingClientRect().top - card.getBoundingClientRect().top + card.scrollTop;
    card.scrollTop = Math.max(0, Math.min(top - EDGE, card.scrollHeight - card.clientHeight));
  }

  #fade() {
    const card = this.renderRoot.querySelector('.card');
    card.classList.toggle('above', card.scrollTop > 1);
    card.classList.toggle('below', card.scrollTop + card.clientHeight < card.scrollHeight - 1);
  }

  focusStep() {
    const step = this.renderRoot.querySelector('.step');
    (step ?? this.renderRoot.querySelector('.card')).focus({ preventScroll: true });
    return Boolean(step);
  }

  render() {
    const events = seen(this.exchange ?? []);
    const last = events.length - 1;
    return html`
      ${this.#step()}
      <div class="card" role="group" aria-label=${t('talk.now')} @scroll=${this.#fade} @click=${() => this.dispatchEvent(new CustomEvent('step'))}>
        ${this.later ? html`<p class="later">${t('debrief.epilogue')}</p>` : nothing}
        <div class="beats" aria-hidden=${this.heard ? 'true' : nothing}>${events.map((event, index) => this.#beat(event, index === last))}</div>
      </div>`;
  }

  #step() {
    const phase = this.beat?.phase ?? 'idle';
    if (phase === 'idle') return nothing;
    const lead = Boolean(this.beat.byHand);
    const text = phase === 'silence' ? 'talk.silence.end' : lead ? 'talk.next' : 'talk.skip';
    return html`<button class="btn step ${lead ? 'lead' : ''}" @click=${() => this.dispatchEvent(new CustomEvent('step'))}>${t(text)}</button>`;
  }

  #beat(event, now) {
    const when = now ? 'now' : 'past';
    if (event.type === 'silence') return html`<p class="beat silence ${when}">${now && this.beat?.phase === 'silence' ? t('talk.silence') : event.mate ? t('pair.waited', event.mate, event.lengthName) : t('talk.silence.waited', event.lengthName)}</p>`;
    if (isTaken(event)) {
      const who = event.mate ?? t('talk.you');
      return event.type === 'line'
        ? html`<p class="beat own ${event.mate ? 'mate' : ''}" lang=${event.lang}><b lang=${document.documentElement.lang}>${who}</b><span class="words">${quoted(event.text, event.lang)}</span></p>`
        : html`<p class="beat own ${event.mate ? 'mate' : ''}" lang=${event.lang}>${event.mate ? html`<b>${event.mate}</b>` : nothing}${event.text}</p>`;
    }
    if (event.type === 'mood') return html`<div class="beat ${when}"><p class="aside">${t('talk.looks', this.#name(event.who, event), event.moodName)}</p></div>`;
    if (event.type === 'direction') return html`<div class="beat ${when}" lang=${event.lang}><p class="aside">${event.text}</p></div>`;
    const typing = now && this.beat?.phase === 'typing';
    const letters = typing ? this.beat.letters : event.text.length;
    return html`<div class="beat ${when}" lang=${event.lang}>
      ${this.#who(event.speaker, event)}
      <p class="words">${event.text.slice(0, letters)}<span class="rest">${event.text.slice(letters)}</span></p>
      ${event.direction ? html`<p class="aside">${event.direction}</p>` : nothing}
    </div>`;
  }

  #name(id, { name }) {
    return name ?? this.cast?.find((one) => one.id === id)?.name ?? id;
  }

  #who(id, { name, mood, moodName }) {
    return html`<span class="who"><strong>${this.#name(id, { name })}</strong>${moodName && mood !== 'neutral' ? html`<span class="mood"><svg viewBox="0 0 10 10" aria-hidden="true"><circle cx="5" cy="5" r="5" fill=${feelingColour(mood)}/></svg>${moodName}</span>` : nothing}</span>`;
  }
}

/** What has words; a face that changed is told by the direction that shows it. */
function seen(exchange) {
  return exchange.filter((event, index) => ['line', 'direction', 'silence', 'mood'].includes(event.type) && !isShownBy(event, exchange[index + 1]));
}

customElements.define('speech-card', SpeechCard);
