import { css, html, nothing } from 'lit';

import './invite-link.js';
import './seat-face.js';
import './top-bar.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { paths, router } from '../app/router.js';
import { t } from '../app/texts/index.js';
import { Page } from './page.js';

/** An invitation: who asks, to what, and as whom one would come. */
export class PairPage extends Page {
  static properties = { token: {}, starting: { state: true }, failed: { state: true } };

  static styles = [base, buttons, cards, css`
    main { max-width: 40rem; margin: 0 auto; padding: clamp(var(--s-4), 6vh, var(--s-16)) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; gap: var(--s-6); }
    .faces { display: flex; }
    .faces seat-face { --face: clamp(5rem, 22vw, 7rem); border: 4px solid var(--bg); }
    .faces seat-face + seat-face { margin-left: -1.25rem; }
    h1 { font: 500 clamp(1.75rem, 1.2rem + 2vw, 2.5rem)/1.15 var(--font-voice); letter-spacing: -.015em; text-wrap: balance; }
    h1:focus { outline: none; }
    .card { display: grid; gap: var(--s-4); }
    dl { display: grid; gap: var(--s-3); }
    dt { font-size: var(--t-s); color: var(--ink-2); }
    dd { font: 420 var(--t-l)/1.4 var(--font-voice); text-wrap: pretty; }
    dd small { font: 400 var(--t-s)/1.4 var(--font-ui); color: var(--ink-2); display: block; }
    p { text-wrap: pretty; max-width: 56ch; }
    .more { color: var(--ink-2); font-size: var(--t-s); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--s-2); }
    .error { color: var(--down); }
  `];

  get pageTitle() {
    return this.data.title ?? t('pair.gone');
  }

  /** A link that leads nowhere (any more) is told of in words of its own. */
  async load(language) {
    try {
      return await api.invitation(this.token, language);
    } catch (error) {
      if (error.notFound) return { gone: true };
      throw error;
    }
  }

  willUpdate(changed) {
    if (!changed.has('token') || changed.get('token') === undefined) return;
    this.data = null;
    this.reload();
  }

  async #accept() {
    this.starting = true;
    this.failed = null;
    try {
      const { attempt } = await api.acceptInvitation(this.token);
      router.go(paths.talk(attempt));
    } catch (error) {
      // Somebody was quicker: the page is read anew and says so.
      if (error.status === 409 || error.notFound) await this.reload();
      else this.failed = error;
    }
    this.starting = false;
  }

  renderPage(invitation) {
    return html`<top-bar></top-bar><main>${invitation.gone ? this.#gone() : this.#invitation(invitation)}</main>`;
  }

  #gone() {
    return html`<h1 tabindex="-1">${t('pair.gone')}</h1><p>${t('pair.gone.text')}</p><div class="actions"><a class="btn" href=${paths.home()}>${t('app.home')}</a></div>`;
  }

  #invitation({ title, language, from, seat, goal, taken, attempt, you, scenario }) {
    const own = Boolean(attempt);
    const mate = you === seat.id || !own ? from : seat;
    const heading = own ? t(taken ? 'pair.sitting' : 'pair.yours') : taken ? t('pair.taken') : t('pair.invites', from.name);
    const text = own ? (taken ? '' : t('pair.yours.text', seat.name)) : taken ? t('pair.taken.text', from.name) : t('pair.invites.text');
    return html`
      <div class="faces"><seat-face .seat=${from} mood="smiling"></seat-face><seat-face .seat=${seat} mood=${taken ? 'calm' : 'neutral'} ?away=${!taken && own}></seat-face></div>
      <h1 tabindex="-1">${heading}</h1>
      ${text ? html`<p>${text}</p>` : nothing}
      <section class="card" aria-label=${t('pair.about')}>
        <dl lang=${language}>
          <div><dt lang=${document.documentElement.lang}>${t('pair.talk')}</dt><dd>${title}</dd></div>
          ${own || taken ? nothing : html`<div><dt lang=${document.documentElement.lang}>${t('pair.you.will-be')}</dt><dd>${seat.name}<small>${seat.role}</small></dd></div>`}
          <div><dt lang=${document.documentElement.lang}>${t('pair.with')}</dt><dd>${mate.name}<small>${mate.role}</small></dd></div>
          <div><dt lang=${document.documentElement.lang}>${t('pair.goal')}</dt><dd>${goal}</dd></div>
        </dl>
        ${own && !taken ? html`<invite-link .url=${location.href} .mate=${seat.name} .title=${title}></invite-link>` : nothing}
        <div class="actions">${own ? html`<a class="btn big" href=${paths.talk(attempt)}>${t('pair.go')}</a>`
          : taken ? html`<a class="btn" href=${paths.before(scenario)}>${t('pair.own-pair')}</a>`
          : html`<button class="btn big" ?disabled=${this.starting} @click=${this.#accept}>${t(this.starting ? 'home.starting' : 'pair.accept')}</button>`}</div>
        ${this.failed ? html`<p class="error" role="alert">${t(this.failed.offline ? 'begin.offline' : 'begin.failed')}</p>` : nothing}
      </section>
      ${own || taken ? nothing : html`<p class="more">${t('pair.accept.text')}</p>`}`;
  }
}

customElements.define('pair-page', PairPage);
