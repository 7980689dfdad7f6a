import { LitElement, css, html, nothing } from 'lit';

import './spark-line.js';
import { base } from '../styles/shared.js';
import { paths } from '../app/router.js';
import { moment, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** Every try at this conversation, with its small curve. */
export class TryList extends LitElement {
  static properties = { tries: { attribute: false }, language: {} };

  static styles = [base, css`
    li { border-top: 1px solid var(--line); }
    a, .here { display: grid; grid-template-columns: minmax(0, 1fr) 7rem; gap: 0 var(--s-5); align-items: center; padding: var(--s-3) 0; color: var(--ink); text-decoration: none; min-height: var(--tap); }
    a:hover strong { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
    strong { font: 500 var(--t-l)/1.3 var(--font-voice); }
    small { color: var(--ink-2); font-size: var(--t-s); grid-column: 1; }
    spark-line { grid-row: 1 / span 2; grid-column: 2; width: 7rem; height: 2.5rem; }
    .tag { font: 600 var(--t-xs)/1.6 var(--font-ui); background: var(--brand-soft); color: var(--brand-on-soft); border-radius: var(--r-full); padding: 0 .6rem; margin-left: .5rem; white-space: nowrap; }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    return html`<ul role="list">${this.tries.map((one) => html`<li>${one.current ? html`<div class="here" aria-current="true">${this.#words(one)}</div>` : html`<a href=${paths.debrief(one.id)}>${this.#words(one)}</a>`}</li>`)}</ul>`;
  }

  #words(one) {
    const { trust } = one;
    return html`<strong lang=${this.language}>${one.ending?.title}${one.current ? html`<span class="tag" lang=${document.documentElement.lang}>${t('debrief.tries.this')}</span>` : nothing}</strong>
      <small>${moment(one.startedAt)} · ${t(`talk.mode.${one.mode}`)}${trust?.length ? html`<span class="vh">. ${t('debrief.tries.curve', trust[0], trust.at(-1))}</span>` : nothing}</small>
      <spark-line .values=${trust ?? []}></spark-line>`;
  }
}

customElements.define('try-list', TryList);
