import { LitElement, css, html } from 'lit';

import './ui-icon.js';
import { base, buttons, cards } from '../styles/shared.js';
import { paths } from '../app/router.js';
import { t } from '../app/texts/index.js';

/** The quiet end of a conversation: its name, and the door to looking back. */
export class EndingCard extends LitElement {
  static properties = { ending: { attribute: false }, attempt: {}, language: {} };

  static styles = [base, buttons, cards, css`
    .card { display: grid; gap: var(--s-4); padding: var(--s-8) var(--s-6); animation: come 900ms var(--ease) both; }
    @keyframes come { from { opacity: 0; translate: 0 8px; } }
    p { color: var(--ink-2); }
    h2 { font-size: var(--t-s); color: var(--ink-2); font-weight: 600; letter-spacing: 0; }
    h2:focus { outline: none; }
    .title { font: 500 var(--t-2xl)/1.2 var(--font-voice); color: var(--ink); text-wrap: balance; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--s-2); margin-top: var(--s-2); }
    @media (max-width: 30em) { .actions .btn { flex: 1 1 100%; } }
  `];

  focusTitle() {
    this.renderRoot.querySelector('h2').focus({ preventScroll: true });
  }

  render() {
    return html`<section class="card" aria-labelledby="over">
      <h2 id="over" tabindex="-1">${t('talk.ended')}</h2>
      <p class="title" lang=${this.language}>${this.ending.title}</p>
      <p lang=${this.language}>${this.ending.summary}</p>
      <div class="actions"><a class="btn" href=${paths.debrief(this.attempt)}>${t('talk.ended.button')}<ui-icon name="next"></ui-icon></a><a class="btn quiet" href="/">${t('talk.ended.home')}</a></div>
    </section>`;
  }
}

customElements.define('ending-card', EndingCard);
