import { LitElement, css, html, nothing } from 'lit';

import './ui-icon.js';
import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';

/** One answer the learner writes; saved as it is typed. */
export class ReflectionField extends LitElement {
  static properties = { store: { attribute: false }, name: {}, label: {}, hint: {}, rows: { type: Number }, voice: { type: Boolean } };

  static styles = [base, css`
    :host { display: block; }
    label { display: block; font-weight: 600; margin-bottom: var(--s-2); text-wrap: pretty; }
    .hint { color: var(--ink-2); font-size: var(--t-s); margin: calc(-1 * var(--s-1)) 0 var(--s-2); }
    textarea, input { display: block; width: 100%; border: 1.5px solid var(--line-strong); border-radius: var(--r-m); background: var(--surface); padding: .7rem 1rem; line-height: 1.5; min-height: var(--tap); }
    textarea { resize: vertical; field-sizing: content; }
    textarea[rows="2"] { min-height: 4.75rem; } textarea[rows="3"] { min-height: 6.25rem; } textarea[rows="4"] { min-height: 8rem; }
    .voice { font: 420 var(--t-l)/1.45 var(--font-voice); }
    textarea:focus-visible, input:focus-visible { border-radius: var(--r-m); border-color: var(--brand); }
    .state { display: flex; align-items: center; gap: .3rem; min-height: 1.5rem; font-size: var(--t-xs); color: var(--ink-2); margin-top: .2rem; }
    .state ui-icon { width: 1rem; height: 1rem; color: var(--up); }
  `];

  #changed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.store?.addEventListener('change', this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.store?.removeEventListener('change', this.#changed);
  }

  willUpdate(changed) {
    if (!changed.has('store')) return;
    changed.get('store')?.removeEventListener('change', this.#changed);
    this.store?.addEventListener('change', this.#changed);
  }

  render() {
    const value = this.store?.get(this.name) ?? '';
    const status = this.store?.touched === this.name ? this.store.status : '';
    const described = this.hint ? 'hint' : nothing;
    return html`<label for="field">${this.label}</label>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      ${this.rows > 1
        ? html`<textarea id="field" class=${this.voice ? 'voice' : ''} rows=${this.rows} maxlength="4000" aria-describedby=${described} .value=${value} @input=${this.#typed}></textarea>`
        : html`<input id="field" class=${this.voice ? 'voice' : ''} maxlength="4000" autocomplete="off" aria-describedby=${described} .value=${value} @input=${this.#typed}>`}
      <p class="state">${status === 'saved' ? html`<ui-icon name="check"></ui-icon>` : nothing}${status ? t(`debrief.${status}`) : nothing}</p>`;
  }

  #typed(event) {
    this.store.set(this.name, event.target.value);
    this.dispatchEvent(new Event('answered'));
  }
}

customElements.define('reflection-field', ReflectionField);
