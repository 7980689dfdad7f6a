import { LitElement, css, html, nothing } from 'lit';

import { api } from '../app/api.js';
import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const EVERY = 5_000;

/** What is wrong in the scenario files; only a development server tells, elsewhere this is nothing. */
export class DiagnosticsBanner extends LitElement {
  static properties = { found: { state: true } };

  static styles = [base, css`
    details { background: var(--you-soft); color: var(--you-on-soft); padding: var(--s-2) clamp(var(--s-4), 4vw, var(--s-12)); font-size: var(--t-s); }
    summary { cursor: pointer; min-height: 2rem; display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s-3); font-weight: 600; }
    summary span { font-weight: 400; }
    ul { padding: var(--s-2) 0; display: grid; gap: var(--s-3); max-height: 40vh; overflow: auto; }
    code { font-size: .9em; overflow-wrap: anywhere; }
    p { max-width: 80ch; }
  `];

  #timer = 0;

  constructor() {
    super();
    new Localized(this);
    this.found = [];
  }

  connectedCallback() {
    super.connectedCallback();
    if (document.documentElement.hasAttribute('data-development')) this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #look() {
    const found = await api.diagnostics();
    this.found = found?.filter((one) => one.severity !== 'hint') ?? this.found;
    this.#timer = setTimeout(() => this.#look(), EVERY);
  }

  render() {
    if (!this.found.length) return nothing;
    return html`<section aria-label=${t('diagnostics.title', this.found.length)}><details><summary>${t('diagnostics.title', this.found.length)} <span>${t('diagnostics.text')}</span></summary>
      <ul tabindex="0" aria-label=${t('diagnostics.title', this.found.length)}>${this.found.map((one) => html`<li><code>${one.file}:${one.line}:${one.column}</code> ${t(`diagnostics.${one.severity}`)} ${one.code}
        <p lang="en">${one.message} ${one.remedy}</p></li>`)}</ul></details></section>`;
  }
}

customElements.define('diagnostics-banner', DiagnosticsBanner);
