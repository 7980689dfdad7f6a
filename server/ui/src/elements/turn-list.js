import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { isTrust, trustMoved } from '../app/trust.js';
import { Localized } from './localized.js';
import { act, optionText, others, reply, thoughts, toWhom, turnWords } from './turn-words.js';

/** Every turn of the conversation; each opens on what came back, why, and what else was there. */
export class TurnList extends LitElement {
  static properties = { turns: { attribute: false }, meters: { attribute: false }, language: {} };

  static styles = [base, buttons, turnWords, css`
    :host { display: block; }
    .stage { font: 600 var(--t-s)/1.3 var(--font-ui); color: var(--ink-2); padding: var(--s-5) 0 var(--s-2); }
    li { border-top: 1px solid var(--line); }
    summary { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr) auto; gap: var(--s-3); align-items: baseline; padding: var(--s-3) 0; cursor: pointer; min-height: var(--tap); list-style: none; }
    summary::-webkit-details-marker { display: none; }
    summary:hover .said { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
    .n { font-variant-numeric: tabular-nums; color: var(--ink-2); font-size: var(--t-s); }
    .said { font: 420 1.125rem/1.4 var(--font-voice); text-wrap: pretty; }
    .said b { font: 600 var(--t-s)/1.4 var(--font-ui); color: var(--mate); }
    .said small { font: 400 var(--t-s)/1.4 var(--font-ui); color: var(--ink-2); white-space: nowrap; }
    .change { display: inline-flex; align-items: center; gap: .3rem; font-size: var(--t-xs); white-space: nowrap; color: var(--ink-2); }
    .change ui-icon { width: 1.1rem; height: 1.1rem; }
    .change.up { color: var(--up); } .change.down { color: var(--down); }
    .open { display: grid; gap: var(--s-4); padding: var(--s-2) 0 var(--s-8) calc(2.25rem + var(--s-3)); max-width: 46rem; }
    h5 { margin: 0 0 .15rem; font-size: var(--t-s); font-weight: 650; color: var(--ink-2); }
    .open p { text-wrap: pretty; }
    .chips { display: flex; flex-wrap: wrap; gap: var(--s-2); font-size: var(--t-s); }
    .chips li { border: 1px solid var(--line-strong); border-radius: var(--r-full); padding: .1rem .75rem; color: var(--ink-2); }
    .notes { display: grid; gap: .2rem; color: var(--ink-2); font-size: var(--t-s); }
    .notes li { border: 0; }
    @media (max-width: 38.75em) { .open { padding-left: 0; } summary { grid-template-columns: 1.5rem minmax(0, 1fr) auto; } .change b { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { turns, language } = this;
    const stages = [];
    for (const turn of turns) {
      if (stages.at(-1)?.name !== turn.stage?.name) stages.push({ name: turn.stage?.name, turns: [] });
      stages.at(-1).turns.push(turn);
    }
    return html`${stages.map((stage) => html`<h4 class="stage" lang=${language}>${stage.name}</h4>
      <ol role="list">${stage.turns.map((turn) => html`<li id="turn-${turn.turn}"><details>
        <summary><span class="n"><span class="vh">${t('debrief.turn', turn.turn)}</span><span aria-hidden="true">${turn.turn}</span></span><span class="said ${turn.mate ? 'mate' : ''}" lang=${language}>${turn.mate ? html`<b lang=${document.documentElement.lang}>${turn.mate}</b> ` : nothing}${optionText(turn.option, language)}${turn.silence ? html` <small>${turn.silence}</small>` : nothing}</span>${this.#change(turn)}</summary>
        ${this.#open(turn, language)}</details></li>`)}</ol>`)}`;
  }

  #change(turn) {
    const by = trustMoved(turn, new Set((this.meters ?? []).filter(isTrust).map((meter) => meter.id)));
    const way = by > 0 ? 'up' : by < 0 ? 'down' : 'same';
    return html`<span class="change ${way}"><ui-icon name=${way}></ui-icon><b>${t(`talk.signs.${way}`)}</b></span>`;
  }

  #open(turn, language) {
    return html`<div class="open">
      ${turn.option.action ? act(turn, language) : nothing}
      ${reply(turn.reply)}${thoughts(turn.thoughts, language)}${toWhom(turn)}
      <div><h5>${t('debrief.did')}</h5><p lang=${language}>${turn.did}</p></div>
      <div><h5>${t('debrief.because')}</h5><p lang=${language}>${turn.because}</p></div>
      <ul class="chips" lang=${language}>${turn.moves.map((move) => html`<li>${move.name}${move.misstep ? html` · <span lang=${document.documentElement.lang}>${t('debrief.misstep')}</span>` : nothing}</li>`)}</ul>
      ${turn.notes?.length ? html`<ul class="notes">${turn.notes.map((note) => html`<li>${t(`debrief.note.${note}`)}</li>`)}</ul>` : nothing}
      ${others(turn.offered, language)}
      <div><button class="btn second" @click=${() => this.dispatchEvent(new CustomEvent('again', { detail: turn.turn - 1, bubbles: true, composed: true }))}><ui-icon name="rewind"></ui-icon>${t('debrief.again.from')}<span class="vh">: ${t('debrief.turn', turn.turn)}</span></button></div>
    </div>`;
  }
}

customElements.define('turn-list', TurnList);
