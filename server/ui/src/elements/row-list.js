import { LitElement, css, html, nothing } from 'lit';

import { base, buttons } from '../styles/shared.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** Rows of what one has, each with a button that takes it away; below them stands what came of it. */
export class RowList extends LitElement {
  static properties = { said: { state: true }, failed: { state: true } };

  static styles = [base, buttons, css`
    :host { display: grid; }
    ul { display: grid; width: 100%; }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-1) var(--s-4); padding: var(--s-2) 0; border-top: 1px solid var(--line); }
    li:first-child { border: 0; }
    div { display: grid; }
    small { font-size: var(--t-s); color: var(--ink-2); }
    .said { color: var(--up); font-weight: 600; }
    .mistake { color: var(--down); }
    p:empty { display: none; }
  `];

  #busy = false;

  constructor() {
    super();
    new Localized(this);
    this.said = null;
    this.failed = false;
  }

  renderOutcome() {
    return html`<p class="said" role="status" tabindex="-1">${this.said ? t(...this.said) : nothing}</p>
      ${this.failed ? html`<p class="mistake" role="alert">${t('save.failed')}</p>` : nothing}`;
  }

  /** Takes something away, shows what is left, and says so with a text and its values. */
  async takeAway(ask, showRest, said) {
    await this.attempt(async () => {
      // Gone already, from elsewhere: that is what was wanted.
      await ask().catch((error) => { if (!error.notFound) throw error; });
      await showRest();
      this.said = said;
      await this.updateComplete;
      // The button that was pressed is gone.
      this.renderRoot.querySelector('.said').focus();
    });
  }

  /** One thing at a time; a call that fails is said. */
  async attempt(work) {
    if (this.#busy) return;
    this.#busy = true;
    this.failed = false;
    this.said = null;
    try {
      await work();
    } catch (error) {
      if (error.status === undefined) throw error;
      this.failed = true;
    } finally {
      this.#busy = false;
    }
  }
}
