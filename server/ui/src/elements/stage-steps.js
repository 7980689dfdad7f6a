import { LitElement, css, html } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';

/** Where one is in the meeting. */
export class StageSteps extends LitElement {
  static properties = { stages: { attribute: false }, current: {} };

  static styles = [base, css`
    :host { display: block; min-width: 0; }
    ol { display: flex; min-width: 0; gap: var(--s-1); font-size: var(--t-s); }
    li { display: flex; align-items: center; color: var(--ink-3); gap: var(--s-1); white-space: nowrap; }
    li + li::before { content: ""; width: clamp(.5rem, 1.4vw, 1.5rem); height: 2px; background: var(--line); border-radius: 2px; }
    .done + li::before, .done::before { background: var(--brand) !important; }
    span { padding: .3rem .8rem; border-radius: var(--r-full); }
    [aria-current] span { background: var(--ink); color: var(--surface); font-weight: 600; }
    .dot span { padding: .3rem; }
    .dot i { display: block; width: .6rem; height: .6rem; border-radius: 50%; background: var(--line-strong); }
    .dot.done i { background: var(--brand); }
    .name { font-weight: inherit; }
    small { display: none; font-weight: 400; font-size: inherit; }
    @media (forced-colors: active) { .dot i { border: 1px solid; } [aria-current] span { border: 1px solid; } }
    @media (max-width: 60em) {
      li:not([aria-current]) { display: none; } li::before { display: none !important; }
      li, [aria-current] span { min-width: 0; }
      [aria-current] span { display: flex; font-size: var(--t-xs); padding: .25rem .7rem; max-width: 46vw; }
      .name { overflow: hidden; text-overflow: ellipsis; }
      small { display: inline; flex: none; margin-left: .35rem; }
    }
  `];

  render() {
    const stages = this.stages ?? [];
    const at = stages.findIndex((stage) => stage.id === this.current);
    return html`<ol aria-label=${t('talk.stages')}>${stages.map((stage, index) => {
      if (index === at) return html`<li aria-current="step"><span><b class="name">${stage.name}</b><small aria-hidden="true">${index + 1}/${stages.length}</small></span></li>`;
      return html`<li class="dot ${index < at ? 'done' : ''}"><span title=${stage.name}><i></i><b class="vh">${stage.name}</b></span></li>`;
    })}</ol>`;
  }
}

customElements.define('stage-steps', StageSteps);
