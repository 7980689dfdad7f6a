import { LitElement, css, html, svg } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The kinds of moves one made, a dot for each time. */
export class MoveProfile extends LitElement {
  static properties = { moves: { attribute: false }, language: {} };

  static styles = [base, css`
    :host { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: var(--s-6) var(--s-10); }
    h4 { font-size: var(--t-s); color: var(--ink-2); margin-bottom: var(--s-2); letter-spacing: 0; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--s-4); padding: var(--s-2) 0; border-top: 1px solid var(--line); align-items: center; }
    b { font-weight: 600; }
    small { grid-column: 1 / -1; font-size: var(--t-s); color: var(--ink-2); text-wrap: pretty; }
    svg { height: .8rem; width: auto; }
    p { color: var(--ink-2); }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const used = this.moves.filter((move) => move.count > 0).sort((a, b) => b.count - a.count);
    return html`${this.#group('skilled', used.filter((move) => !move.misstep), '--brand')}${this.#group('missteps', used.filter((move) => move.misstep), '--you')}`;
  }

  #group(key, moves, hue) {
    return html`<section><h4>${t(`debrief.moves.${key}`)}</h4>${moves.length ? html`<ul role="list">${moves.map((move) => html`<li>
      <b lang=${this.language}>${move.name}</b><span><span class="vh">${t('debrief.moves.times', move.count)}</span><svg viewBox="0 0 ${move.count * 14} 12" aria-hidden="true">${Array.from({ length: move.count }, (_, i) => svg`<circle cx=${i * 14 + 7} cy="6" r="5" fill="var(${hue})"/>`)}</svg></span>
      <small lang=${this.language}>${move.means}</small></li>`)}</ul>` : html`<p>${t('debrief.moves.none')}</p>`}</section>`;
  }
}

customElements.define('move-profile', MoveProfile);
