import { LitElement, css, html, nothing, svg } from 'lit';

import { base } from '../styles/shared.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The kinds of moves one made, a dot for each time; and, for those who want it, what others call them. */
export class MoveProfile extends LitElement {
  static properties = { moves: { attribute: false }, frameworks: { attribute: false }, language: {} };

  static styles = [base, css`
    :host { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: var(--s-6) var(--s-10); }
    h4 { font-size: var(--t-s); color: var(--ink-2); margin-bottom: var(--s-2); letter-spacing: 0; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--s-4); padding: var(--s-2) 0; border-top: 1px solid var(--line); align-items: center; }
    b { font-weight: 600; }
    small { grid-column: 1 / -1; font-size: var(--t-s); color: var(--ink-2); text-wrap: pretty; }
    svg { height: .8rem; width: auto; }
    p { color: var(--ink-2); }
    .frame { grid-column: 1 / -1; display: grid; gap: var(--s-1); max-width: 24rem; font-size: var(--t-s); color: var(--ink-2); }
    select { min-height: var(--tap); padding: 0 var(--s-3); border: 1.5px solid var(--line-strong); border-radius: var(--r-m); background: var(--surface); color: var(--ink); font: inherit; font-size: 1rem; }
    .code { color: var(--brand-on-soft); }
    .code b { font-weight: 650; }
    .source { grid-column: 1 / -1; font-size: var(--t-s); max-width: 72ch; text-wrap: pretty; }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const framework = this.frameworks.find(({ id }) => id === settings.get('framework'));
    const used = this.moves.filter((move) => move.count > 0).sort((a, b) => b.count - a.count);
    return html`${this.frameworks.length ? this.#choice(framework) : nothing}
      ${this.#group('skilled', used.filter((move) => !move.misstep), '--brand', framework)}${this.#group('missteps', used.filter((move) => move.misstep), '--you', framework)}
      ${framework ? html`<p class="source" lang=${this.language}>${framework.source}</p>` : nothing}`;
  }

  #choice(framework) {
    return html`<label class="frame">${t('debrief.moves.frame')}<select @change=${({ target }) => settings.set('framework', target.value)}>
      <option value="" ?selected=${!framework}>${t('debrief.moves.frame.own')}</option>
      ${this.frameworks.map(({ id, name }) => html`<option value=${id} lang=${this.language} ?selected=${id === framework?.id}>${name}</option>`)}</select></label>`;
  }

  #code(move, framework) {
    if (!framework) return nothing;
    const code = move.countsAs.find((one) => one.framework === framework.id);
    return code ? html`<small class="code" lang=${this.language}><b>${framework.name}</b> ${code.name}</small>` : html`<small>${t('debrief.moves.frame.none', framework.name)}</small>`;
  }

  #group(key, moves, hue, framework) {
    return html`<section><h4>${t(`debrief.moves.${key}`)}</h4>${moves.length ? html`<ul role="list">${moves.map((move) => html`<li>
      <b lang=${this.language}>${move.name}</b><span><span class="vh">${t('debrief.moves.times', move.count)}</span><svg viewBox="0 0 ${move.count * 14} 12" aria-hidden="true">${Array.from({ length: move.count }, (_, i) => svg`<circle cx=${i * 14 + 7} cy="6" r="5" fill="var(${hue})"/>`)}</svg></span>
      <small lang=${this.language}>${move.means}</small>${this.#code(move, framework)}</li>`)}</ul>` : html`<p>${t('debrief.moves.none')}</p>`}</section>`;
  }
}

customElements.define('move-profile', MoveProfile);
