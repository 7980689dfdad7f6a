import { LitElement, css, html, nothing } from 'lit';

import './seat-face.js';
import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The two who hold the conversation together: who they are, who has the word, who is away. Asks for the cards with an `open` event. */
export class PairBar extends LitElement {
  static properties = { pair: { attribute: false }, lead: {} };

  static styles = [base, buttons, css`
    :host { display: block; padding: 0 var(--s-6) var(--s-3); }
    .bar { display: flex; align-items: center; gap: var(--s-2); }
    ul { display: flex; flex: 1; gap: var(--s-2); min-width: 0; }
    li { display: flex; align-items: center; gap: var(--s-3); min-width: 0; padding: .25rem var(--s-4) .25rem .3rem; border-radius: var(--r-full); border: 2px solid transparent; }
    li.leads { background: var(--surface); box-shadow: var(--shadow-1); border-color: var(--you); }
    li.mate.leads { border-color: var(--mate); }
    .words { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s-2); min-width: 0; line-height: 1.25; }
    b { font-weight: 650; }
    .second { display: contents; }
    small { font-size: var(--t-s); color: var(--ink-2); }
    .state { display: inline-flex; align-items: center; gap: .3rem; font-size: var(--t-s); font-weight: 600; color: var(--you-on-soft); background: var(--you-soft); border-radius: var(--r-full); padding: .1rem .7rem; white-space: nowrap; }
    .mate .state { color: var(--mate-on-soft); background: var(--mate-soft); }
    .state ui-icon { width: 1.05rem; height: 1.05rem; }
    .away { font-weight: 500; color: var(--ink-2) !important; background: none !important; padding-inline: 0; }
    .away::before { content: ''; width: .55rem; height: .55rem; border-radius: 50%; border: 1.5px solid var(--ink-3); }
    .cards { margin-left: auto; color: var(--brand); }
    @media (forced-colors: active) { li.leads { border-color: Highlight; } }
    @media (max-width: 60em) {
      :host { padding: 0 var(--s-2) var(--s-2); }
      .bar, ul { gap: var(--s-1); }
      ul { display: grid; grid-template-columns: 1fr 1fr; }
      li { gap: var(--s-2); padding: .15rem var(--s-2) .15rem .2rem; }
      .words { display: block; }
      b { display: block; font-size: var(--t-s); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .role { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .second { display: flex; flex-wrap: wrap; gap: 0 .3rem; font-size: var(--t-xs); white-space: nowrap; }
      .state { padding: 0; background: none !important; font-size: var(--t-xs); }
      .state ui-icon { display: none; }
      .self { font-size: var(--t-xs); }
      .cards { padding: 0; position: relative; }
      .cards span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    return html`<section class="bar" aria-label=${t('pair.two')}>
      <ul role="list">${this.pair.seats.map((seat) => this.#seat(seat))}</ul>
      <button class="icon-btn wide cards" aria-haspopup="dialog" @click=${() => this.dispatchEvent(new CustomEvent('open', { detail: 'cards' }))}><ui-icon name="card"></ui-icon><span>${t('pair.cards')}</span></button>
    </section>`;
  }

  #seat(seat) {
    const own = seat.id === this.pair.you;
    const leads = seat.id === this.lead;
    const away = !own && !seat.present;
    return html`<li class="${own ? 'own' : 'mate'} ${leads ? 'leads' : ''}">
      <seat-face .seat=${seat} ?away=${away}></seat-face>
      <span class="words"><b>${seat.name}</b><span class="second">${own ? html`<small class="self">${t('pair.self')}</small>` : nothing}<small class="role">${seat.role}</small>
        ${leads ? html`<span class="state"><ui-icon name="say"></ui-icon>${t('pair.leads')}</span>` : nothing}
        ${away ? html`<span class="state away">${t('pair.away')}</span>` : nothing}</span></span>
    </li>`;
  }
}

customElements.define('pair-bar', PairBar);
