import { LitElement, css, html, nothing } from 'lit';

import { base } from '../styles/shared.js';
import { LANGUAGES, settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

const SWITCHES = [
  { name: 'sound', text: 'talk.settings.sound', more: 'talk.settings.sound.text' },
  { name: 'numberKeys', text: 'talk.settings.keys' },
  { name: 'ownPace', text: 'talk.settings.pace', more: 'talk.settings.pace.text' },
  { name: 'intention', text: 'talk.settings.mean', more: 'talk.settings.mean.text' },
];

/** What only two who play together have use for. */
const TOGETHER = [{ name: 'whisperRing', text: 'talk.settings.ring', more: 'talk.settings.ring.text' }];

/** How the conversation behaves on this device; remembered. */
export class TalkSettings extends LitElement {
  static properties = { together: { type: Boolean } };

  static styles = [base, css`
    :host { display: grid; gap: var(--s-6); padding-top: var(--s-2); }
    label { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--s-3); align-items: center; padding: .7rem 0; min-height: var(--tap); cursor: pointer; }
    label + label { border-top: 1px solid var(--line); }
    input { width: 1.375rem; height: 1.375rem; accent-color: var(--brand); margin: 0; }
    small { grid-column: 2; color: var(--ink-2); font-size: var(--t-s); }
    h3 { font-size: 1rem; }
    p { color: var(--ink-2); font-size: var(--t-s); text-wrap: pretty; }
    legend { font-weight: 650; margin-bottom: var(--s-1); }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    return html`
      <div>${[...SWITCHES, ...(this.together ? TOGETHER : [])].map(({ name, text, more }) => html`<label><input type="checkbox" name=${name} .checked=${settings.get(name)} @change=${(event) => settings.set(name, event.target.checked)}><span>${t(text)}</span>${more ? html`<small>${t(more)}</small>` : nothing}</label>`)}</div>
      <div><h3>${t('talk.listen')}</h3><p>${t('talk.settings.listen')}</p></div>
      ${this.#choice('language', LANGUAGES, t('app.language'))}
      ${this.#choice('theme', ['system', 'light', 'dark'], t('app.theme'))}`;
  }

  #choice(name, values, legend) {
    return html`<fieldset><legend>${legend}</legend>${values.map((value) => html`<label><input type="radio" name=${name} value=${value} .checked=${settings.get(name) === value} @change=${() => settings.set(name, value)}><span lang=${name === 'language' ? value : nothing}>${t(`app.${name}.${value}`)}</span></label>`)}</fieldset>`;
  }
}

customElements.define('talk-settings', TalkSettings);
