import { LitElement, css, html } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { LANGUAGES, settings, themeInForce } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The name of the house, the language and the light; on every page but the conversation. */
export class TopBar extends LitElement {
  static styles = [base, buttons, css`
    :host { display: block; }
    header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-2); padding: var(--s-3) clamp(var(--s-4), 4vw, var(--s-12)); max-width: 84rem; margin: 0 auto; }
    .name { display: inline-flex; align-items: center; gap: .6rem; min-height: var(--tap); font: 600 1.5rem/1 var(--font-voice); letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
    .name svg { width: 2rem; height: 2rem; }
    .tools { display: flex; align-items: center; gap: var(--s-1); margin-left: auto; }
    .languages { display: flex; flex-wrap: wrap; border-radius: var(--r-full); background: color-mix(in srgb, var(--ink) 6%, transparent); padding: 2px; }
    .languages button { min-height: 2.5rem; min-width: 2.75rem; padding: 0 .8rem; border: 0; border-radius: var(--r-full); background: none; color: var(--ink-2); font-size: var(--t-s); font-weight: 550; cursor: pointer; }
    .languages button:hover { color: var(--ink); }
    .languages button:focus-visible { border-radius: var(--r-full); outline-offset: 0; }
    .languages button[aria-pressed="true"] { background: var(--surface); color: var(--ink); box-shadow: var(--shadow-1); }
    @media (max-width: 22.5em) { .name svg { display: none; } .languages button { padding: 0 .6rem; } }
    @media (forced-colors: active) { .languages button[aria-pressed="true"] { border: 2px solid Highlight; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const dark = themeInForce() === 'dark';
    return html`<header>
      <a class="name" href="/"><svg viewBox="0 0 32 32" aria-hidden="true"><path fill="var(--brand)" d="M7 5h12a5 5 0 0 1 5 5v5a5 5 0 0 1-5 5h-6l-6 5v-5.2A5 5 0 0 1 2 15v-5a5 5 0 0 1 5-5z"/><path fill="var(--you)" d="M26.5 12.300A5 5 0 0 1 30 17v3a5 5 0 0 1-4 4.9V29l-5-4h-4.400a5 5 0 0 1-3.400-1.400h6.5a6.800 6.800 0 0 0 6.800-6.800z"/></svg>${t('app.name')}</a>
      <div class="tools">
        <div class="languages" role="group" aria-label=${t('app.language')}>
          ${LANGUAGES.map((language) => html`<button lang=${language} aria-pressed=${settings.language === language} @click=${() => settings.set('language', language)}>${t(`app.language.${language}`)}</button>`)}
        </div>
        <button class="icon-btn" aria-label=${t(dark ? 'app.theme.to.light' : 'app.theme.to.dark')} @click=${() => settings.set('theme', dark ? 'light' : 'dark')}><ui-icon name=${dark ? 'sun' : 'moon'}></ui-icon></button>
      </div>
    </header>`;
  }
}

customElements.define('top-bar', TopBar);
