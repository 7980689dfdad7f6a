import { css, html, nothing } from 'lit';

import './save-progress.js';
import './top-bar.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { forgetHere } from '../app/forget.js';
import { paths } from '../app/router.js';
import { t } from '../app/texts/index.js';
import { Page } from './page.js';

/** Where the link in a mail leads: it is followed by itself, asks where two may be mixed up, and never ends in nothing. */
export class MailPage extends Page {
  static properties = { token: {}, busy: { state: true }, failed: { state: true } };

  static styles = [base, buttons, cards, css`
    main { max-width: 40rem; margin: 0 auto; padding: clamp(var(--s-4), 6vh, var(--s-16)) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; gap: var(--s-6); }
    h1 { font: 500 clamp(1.75rem, 1.2rem + 2vw, 2.5rem)/1.15 var(--font-voice); letter-spacing: -.015em; text-wrap: balance; }
    h1:focus { outline: none; }
    p { text-wrap: pretty; max-width: 56ch; overflow-wrap: anywhere; }
    .more { color: var(--ink-2); font-size: var(--t-s); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--s-2); }
  `];

  #followed = null;

  get pageTitle() {
    const { gone, in: came } = this.data;
    return t(gone ? 'mail.gone' : came ? 'mail.in' : 'mail.unsure');
  }

  /** A link leads in once: another language does not follow it again. */
  async load() {
    this.#followed ??= await this.#follow();
    return this.#followed;
  }

  async #follow(bring) {
    try {
      return await api.followMailLink(this.token, bring);
    } catch (error) {
      if (error.notFound) return { gone: true };
      throw error;
    }
  }

  async #answer(bring) {
    this.busy = true;
    this.failed = false;
    try {
      this.#followed = this.data = await this.#follow(bring);
      if (!bring) forgetHere();
      this.focusTitle();
    } catch (error) {
      if (error.status === undefined) throw error;
      this.failed = true;
    }
    this.busy = false;
  }

  renderPage(link) {
    return html`<top-bar></top-bar><main>${link.gone ? this.#gone() : link.in ? this.#came(link) : this.#unsure(link)}</main>`;
  }

  #gone() {
    return html`<h1 tabindex="-1">${t('mail.gone')}</h1><p>${t('mail.gone.text')}</p><section class="card"><save-progress></save-progress></section>`;
  }

  #came({ address }) {
    return html`<h1 tabindex="-1">${t('mail.in')}</h1><p>${t('mail.in.text', address)}</p><div class="actions"><a class="btn big" href=${paths.home()}>${t('mail.go')}</a></div>`;
  }

  #unsure({ address }) {
    return html`<h1 tabindex="-1">${t('mail.unsure')}</h1><p>${t('mail.unsure.text', address)}</p>
      <div class="actions"><button class="btn" ?disabled=${this.busy} @click=${() => this.#answer(true)}>${t('mail.bring')}</button>
        <button class="btn second" ?disabled=${this.busy} @click=${() => this.#answer(false)}>${t('mail.leave')}</button></div>
      ${this.failed ? html`<p role="alert">${t('mail.failed')}</p>` : nothing}
      <p class="more">${t('mail.leave.text')}</p>`;
  }
}

customElements.define('mail-page', MailPage);
