import { LitElement, css, html } from 'lit';

import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { LANGUAGES, settings, themeInForce } from '../app/settings.js';
import { paths } from '../app/router.js';
import { speak, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** The name of the house, the language and the light; on every page but the conversation. */
export class TopBar extends LitElement {
  static styles = [base, buttons, css`
    :host { display: block; }
    header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-2); padding: var(--s-3) clamp(var(--s-4), 4vw, var(--s-12)); max-width: 84rem; margin: 0 auto; }
    .name { display: inline-flex; align-items: center; gap: .6rem; min-height: var(--tap); font: 600 1.5rem/1 var(--font-voice); letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
    .name svg { width: 2rem; height: 2rem; }
    .tools { display: flex; align-items: center; gap: var(--s-1); margin-left: auto; }
    select { min-height: var(--tap); max-width: 9rem; padding: 0 .6rem; border: 1.5px solid transparent; border-radius: var(--r-full); background: color-mix(in srgb, var(--ink) 6%, transparent); color: var(--ink); font: inherit; font-size: var(--t-s); font-weight: 550; cursor: pointer; }
    select:hover { border-color: var(--line-strong); }
    option { background: var(--surface); color: var(--ink); }
    @media (max-width: 22.5em) { .name svg { display: none; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  async #speak({ target }) {
    // Without a connection the words of another language do not come, and this one goes on.
    await speak(target.value).catch(() => (target.value = settings.language));
  }

  render() {
    const dark = themeInForce() === 'dark';
    return html`<header>
      <a class="name" href="/"><svg viewBox="0 0 32 32" aria-hidden="true"><path fill="var(--brand)" d="M7 5h12a5 5 0 0 1 5 5v5a5 5 0 0 1-5 5h-6l-6 5v-5.2A5 5 0 0 1 2 15v-5a5 5 0 0 1 5-5z"/><path fill="var(--you)" d="M26.5 12.300A5 5 0 0 1 30 17v3a5 5 0 0 1-4 4.9V29l-5-4h-4.400a5 5 0 0 1-3.400-1.400h6.5a6.800 6.800 0 0 0 6.800-6.800z"/></svg>${t('app.name')}</a>
      <div class="tools">
        <a class="icon-btn" href=${paths.me()} aria-label=${t('me.title')}><ui-icon name="person"></ui-icon></a>
        <select aria-label=${t('app.language')} @change=${this.#speak}>${LANGUAGES.map((language) => html`<option value=${language} lang=${language} ?selected=${settings.language === language}>${t(`app.language.${language}`)}</option>`)}</select>
        <button class="icon-btn" aria-label=${t(dark ? 'app.theme.to.light' : 'app.theme.to.dark')} @click=${() => settings.set('theme', dark ? 'light' : 'dark')}><ui-icon name=${dark ? 'sun' : 'moon'}></ui-icon></button>
      </div>
    </header>`;
  }
}

customElements.define('top-bar', TopBar);
