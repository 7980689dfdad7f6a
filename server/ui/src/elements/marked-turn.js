import { LitElement, css, html, nothing } from 'lit';

import './reflection-field.js';
import './sim-character.js';
import './ui-icon.js';
import { base, buttons, cards } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';
import { act, optionText, others, reply, thoughts, toWhom, turnWords } from './turn-words.js';

/** A turn worth a closer look: the learner guesses what the other person thought, and then sees it. */
export class MarkedTurn extends LitElement {
  static properties = { kinds: { attribute: false }, letter: {}, turn: { attribute: false }, instead: { attribute: false }, person: { attribute: false }, store: { attribute: false }, language: {}, shown: { state: true } };

  static styles = [base, buttons, cards, turnWords, css`
    :host { display: block; }
    .card { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s-4) var(--s-6); }
    .face { width: 6.5rem; height: 6.5rem; border-radius: 50%; overflow: hidden; background: linear-gradient(var(--sc-wall), var(--sc-wall-2)); display: grid; place-items: end center; }
    .face sim-character { width: 96%; }
    .body { display: grid; gap: var(--s-4); }
    header { display: grid; gap: .1rem; }
    h4 { font: 500 1.5rem/1.2 var(--font-voice); }
    h4 { scroll-margin-top: var(--s-12); }
    h4 i { display: inline-grid; place-items: center; width: 1.625rem; height: 1.625rem; margin-right: .6rem; border-radius: 50%; background: var(--ink); color: var(--surface); font: 700 .875rem/1 var(--font-ui); vertical-align: .2em; }
    header p { color: var(--ink-2); font-size: var(--t-s); }
    .answer { display: grid; gap: var(--s-4); }
    h5 { margin: 0 0 .15rem; font-size: var(--t-s); font-weight: 650; color: var(--ink-2); }
    .answer p { text-wrap: pretty; }
    .instead { border: 1.5px dashed var(--line-strong); border-radius: var(--r-l); padding: var(--s-4) var(--s-5); display: grid; gap: var(--s-3); }
    .instead q { quotes: none; font: 420 var(--t-l)/1.4 var(--font-voice); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--s-2); }
    .answer:focus { outline: none; }
    @media (max-width: 38.75em) { .card { grid-template-columns: minmax(0, 1fr); } .face { width: 5rem; height: 5rem; } }
  `];

  constructor() {
    super();
    new Localized(this);
    this.shown = false;
  }

  focusTitle() {
    const title = this.renderRoot.querySelector('h4');
    title.focus({ preventScroll: true });
    title.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth', block: 'start' });
  }

  async #show() {
    this.shown = true;
    await this.updateComplete;
    this.renderRoot.querySelector('.answer').focus({ preventScroll: true });
  }

  render() {
    const { turn, person, language } = this;
    const mood = turn.reply.findLast((event) => event.speaker === person.id || event.of === person.id)?.mood ?? person.mood;
    return html`<article class="card" aria-labelledby="title">
      <div class="face"><sim-character .looks=${person.looks} .mood=${mood}></sim-character></div>
      <div class="body">
        <header><h4 id="title" tabindex="-1"><i aria-hidden="true">${this.letter}</i>${this.kinds.map((kind) => t(`debrief.mark.${kind}`)).join(' · ')}</h4><p>${[...this.kinds.map((kind) => t(`debrief.mark.${kind}.text`)), t('debrief.turn', turn.turn)].filter(Boolean).join(' ')}${turn.stage ? ` · ${turn.stage.name}` : ''}</p></header>
        ${act(turn, language)}${reply(turn.reply)}
        <reflection-field .store=${this.store} name="guess-${turn.turn}" .label=${t('debrief.guess', person.name)} rows="2"></reflection-field>
        ${this.shown ? this.#answer(turn, language) : nothing}
        <div class="actions">${this.shown ? nothing : html`<button class="btn second" @click=${this.#show}>${t('debrief.guess.show', person.name)}</button>`}
          <button class="btn quiet" @click=${() => this.dispatchEvent(new CustomEvent('again', { detail: turn.turn - 1, bubbles: true, composed: true }))}><ui-icon name="rewind"></ui-icon>${t('debrief.again.from')}<span class="vh">: ${t('debrief.turn', turn.turn)}</span></button></div>
      </div>
    </article>`;
  }

  #answer(turn, language) {
    const { instead } = this;
    return html`<div class="answer" tabindex="-1">
      ${thoughts(turn.thoughts, language)}${toWhom(turn)}
      <div><h5>${t('debrief.did')}</h5><p lang=${language}>${turn.did}</p></div>
      <div><h5>${t('debrief.because')}</h5><p lang=${language}>${turn.because}</p></div>
      ${instead ? html`<div class="instead"><div><h5>${t('debrief.instead')}</h5>${instead.action ? html`<p lang=${language}>${instead.action}</p>` : nothing}<q lang=${language}>${optionText(instead, language)}</q></div>
        ${thoughts(instead.thoughts, language, 'debrief.thought.if')}<p lang=${language}>${instead.because}</p></div>` : others(turn.offered, language)}
    </div>`;
  }
}

customElements.define('marked-turn', MarkedTurn);
