import { LitElement, css, html } from 'lit';

import './stage-steps.js';
import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The top of the conversation: the way out, what it is called, where one is in it. Asks for a drawer with an `open` event. */
export class TalkHeader extends LitElement {
  static properties = { attempt: { attribute: false }, stages: { attribute: false }, stage: {} };

  static styles = [base, buttons, css`
    :host { display: block; }
    header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-3); padding: var(--s-3) var(--s-6) var(--s-3) var(--s-4); }
    .title { min-width: 0; }
    .title p { font-size: var(--t-xs); color: var(--ink-3); line-height: 1.25; }
    .title h1 { font-size: var(--t-l); line-height: 1.15; }
    .title h1:focus { outline: none; }
    stage-steps { margin: 0 auto; min-width: 0; overflow: hidden; }
    .tools { display: flex; gap: var(--s-1); }
    @media (max-width: 68em) and (min-width: 60.0625em) { .tools .wide span { display: none; } .tools .wide { padding: 0; } }
    @media (max-width: 60em) {
      :host { position: sticky; top: 0; z-index: 7; background: var(--bg); }
      header { flex-wrap: nowrap; padding: var(--s-2) var(--s-2) var(--s-2) var(--s-1); gap: var(--s-1); }
      .title p { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .title h1 { font-size: var(--t-m); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .title { flex: 1 1 0; }
      /* Where one is changes; what it is called one knows. */
      stage-steps { margin: 0; flex: none; }
      .tools { gap: 0; }
      .tools .sound { display: none; }
      .tools .wide { padding: 0; position: relative; }
      .tools .wide span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    }
    @media (max-width: 25em) { .tools .icon-btn { min-width: 2.5rem; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  focusTitle() {
    this.renderRoot.querySelector('h1').focus({ preventScroll: true });
  }

  /** True while one of its buttons has the focus, not only the heading. */
  get isUsed() {
    const active = this.renderRoot.activeElement;
    return Boolean(active) && active.localName !== 'h1';
  }

  render() {
    const sound = settings.get('sound');
    return html`<header>
      <a class="icon-btn" href="/" aria-label=${t('talk.leave')}><ui-icon name="back"></ui-icon></a>
      <div class="title"><p>${t(`talk.mode.${this.attempt.mode}`)}</p><h1 tabindex="-1">${this.attempt.title}</h1></div>
      <stage-steps .stages=${this.stages} .current=${this.stage}></stage-steps>
      <div class="tools">
        <button class="icon-btn sound" aria-pressed=${sound} aria-label=${t('talk.sound.on')} @click=${() => settings.set('sound', !sound)}><ui-icon name=${sound ? 'sound' : 'quiet'}></ui-icon></button>
        <button class="icon-btn" aria-haspopup="dialog" aria-label=${t('app.settings')} @click=${() => this.#open('settings')}><ui-icon name="gear"></ui-icon></button>
        <button class="icon-btn wide" aria-haspopup="dialog" @click=${() => this.#open('transcript')}><ui-icon name="list"></ui-icon><span>${t('talk.transcript.short')}</span></button>
      </div>
    </header>`;
  }

  #open(drawer) {
    this.dispatchEvent(new CustomEvent('open', { detail: drawer }));
  }
}

customElements.define('talk-header', TalkHeader);
