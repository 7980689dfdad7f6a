import { LitElement, css, html } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** What the two have whispered just now; nobody else sees it. */
export class WhisperNotes extends LitElement {
  static properties = { whispers: { attribute: false } };

  static styles = [base, css`
    :host { display: block; }
    ul { display: grid; gap: var(--s-2); }
    li { justify-self: start; max-width: 92%; padding: .4rem var(--s-4) .5rem; border-radius: var(--r-l) var(--r-l) var(--r-l) .25rem; background: var(--mate-soft); color: var(--mate-on-soft); font: italic 420 1.125rem/1.4 var(--font-voice); text-wrap: pretty; animation: come var(--calm) var(--ease) both; }
    li.own { justify-self: end; border-radius: var(--r-l) var(--r-l) .25rem; background: var(--you-soft); color: var(--you-on-soft); }
    b { display: block; font: 600 var(--t-xs)/1.5 var(--font-ui); }
    @keyframes come { from { opacity: 0; translate: 0 6px; } }
    @media (forced-colors: active) { li { border: 1px solid; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    return html`<ul role="list">${this.whispers.map((one) => html`<li class=${one.mate ? '' : 'own'}><b>${one.mate ? t('pair.whispers', one.mate) : t('pair.whispers.own')}</b><bdi>${one.text}</bdi></li>`)}</ul>`;
  }
}

customElements.define('whisper-notes', WhisperNotes);
