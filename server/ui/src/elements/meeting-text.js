import { LitElement, css, html, nothing } from 'lit';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** What one is told before a meeting: where it is, what was written about it, and what one is to do there. */
export class MeetingText extends LitElement {
  static properties = { setting: {}, referral: {}, task: {}, language: {}, together: { type: Boolean } };

  static styles = [base, css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-8); }
    h2 { font-size: var(--t-m); margin-bottom: var(--s-2); }
    p { max-width: 62ch; text-wrap: pretty; }
    .setting + .setting, .task p + p { margin-top: var(--s-3); }
    .setting { font-size: var(--t-l); color: var(--ink-2); line-height: 1.5; }
    .note { position: relative; background: var(--paper); border: 1px solid var(--paper-line); border-radius: 4px; padding: var(--s-8) clamp(var(--s-5), 4vw, var(--s-10)) var(--s-8); box-shadow: var(--shadow-1); rotate: -.4deg; max-width: 42rem; }
    .note::before { content: ""; position: absolute; top: -.7rem; left: 50%; width: 5.5rem; height: 1.375rem; translate: -50% 0; rotate: 1.5deg; background: color-mix(in srgb, var(--sc-tape) 80%, transparent); }
    .note h2 { font: 600 var(--t-s)/1.3 var(--font-ui); color: var(--ink-2); padding-bottom: var(--s-3); border-bottom: 1px solid var(--paper-line); margin-bottom: var(--s-4); }
    .note p { font: 420 1.1875rem/1.5 var(--font-voice); }
    .note p + p { margin-top: var(--s-3); }
    .task p { font-size: var(--t-l); }
    @media (max-width: 56.25em) { .note { rotate: none; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const { setting, referral, task, language } = this;
    return html`
      <section aria-labelledby="setting"><h2 id="setting">${t('before.setting')}</h2>${paragraphs(setting, language, 'setting')}</section>
      ${referral ? html`<section class="note" aria-labelledby="referral"><h2 id="referral">${t('before.referral')}</h2>${paragraphs(referral, language)}</section>` : nothing}
      <section class="task" aria-labelledby="task"><h2 id="task">${t(this.together ? 'pair.task' : 'before.task')}</h2>${paragraphs(task, language)}</section>`;
  }
}

function paragraphs(text, language, kind = nothing) {
  return (text ?? '').split(/\n\s*\n/).filter(Boolean).map((one) => html`<p class=${kind} lang=${language}>${one}</p>`);
}

customElements.define('meeting-text', MeetingText);
