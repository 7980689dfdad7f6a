import { LitElement, css, html, nothing } from 'lit';

import './room-scene.js';
import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { api } from '../app/api.js';
import { paths, router } from '../app/router.js';
import { settings } from '../app/settings.js';
import { listed, t } from '../app/texts/index.js';
import { Localized } from './localized.js';
import { inRoom } from './room-scene.js';

/**
 * Somebody to talk with, alive in their room. The first button leads straight into the conversation.
 * They notice: who comes near makes the person look up.
 */
export class PersonCard extends LitElement {
  static properties = { scenario: { attribute: false }, second: { type: Boolean }, near: { state: true }, starting: { state: true }, failed: { state: true } };

  static styles = [base, buttons, css`
    :host { display: block; }
    article { position: relative; border-radius: var(--r-xl); overflow: hidden; background: var(--surface); box-shadow: var(--shadow-2); }
    .room { position: relative; aspect-ratio: 16/10.5; --floor: 9%; --sink: 11%; --ground: 8%; }
    .words { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s-2) var(--s-6); align-items: end; padding: var(--s-5) var(--s-6) var(--s-6); }
    h2 { font: 500 clamp(1.5rem, 1.2rem + 1vw, 2rem)/1.15 var(--font-voice); }
    .summary { color: var(--ink-2); max-width: 52ch; text-wrap: pretty; margin-top: var(--s-2); }
    .facts { display: flex; flex-wrap: wrap; gap: .25rem var(--s-4); margin-top: var(--s-3); font-size: var(--t-s); color: var(--ink-2); }
    .facts .minutes { display: inline-flex; align-items: center; gap: .4rem; }
    .facts { flex-direction: column; }
    .facts b { font-weight: 600; }
    .facts ui-icon { width: 1.1rem; height: 1.1rem; }
    .actions { display: grid; gap: var(--s-2); justify-items: stretch; }
    .error { grid-column: 1 / -1; color: var(--down); }
    @media (max-width: 73.75em) { .words { grid-template-columns: minmax(0, 1fr); } .actions { display: flex; flex-wrap: wrap; margin-top: var(--s-2); } }
    @media (max-width: 30em) { .room { aspect-ratio: 1; --floor: 8%; } .words { padding: var(--s-4) var(--s-4) var(--s-5); } .actions { display: grid; } .btn { padding-inline: 1rem; } }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  async #begin() {
    this.starting = true;
    this.failed = null;
    try {
      const attempt = await api.begin({ scenario: this.scenario.id, language: settings.language, mode: 'practice' });
      router.go(paths.talk(attempt.id));
    } catch (error) {
      this.failed = error;
    }
    this.starting = false;
  }

  #turnTo({ clientX, clientY }) {
    const box = this.getBoundingClientRect();
    this.near = [((clientX - box.left) / box.width - .5) * 2, ((clientY - box.top) / box.height - .4) * 1.6];
  }

  #labels(kind, labels, language) {
    return labels.length ? html`<li><b>${t(`home.filter.${kind}`)}</b> <span lang=${language}>${labels.map(({ name }) => name).join(' · ')}</span></li>` : nothing;
  }

  render() {
    const { id, language, title, summary, minutes, audience, themes, cast, scene, pair } = this.scenario;
    const [lead, ...others] = cast.filter((one) => one.at !== 'away');
    const people = cast.map((one) => inRoom(one, one === lead && this.near ? { mood: 'curious' } : {}, { on: one === lead, look: this.near ?? [0, 0] }));
    const primary = this.second ? 'second' : 'big';
    return html`<article @pointermove=${this.#turnTo} @pointerleave=${() => (this.near = null)} @focusin=${() => (this.near = [0, .2])} @focusout=${() => (this.near = null)}>
      <div class="room"><room-scene .scene=${scene} .people=${people}></room-scene></div>
      <div class="words">
        <div>
          <h2 lang=${language}>${title}</h2>
          <p class="summary" lang=${language}>${summary}</p>
          <ul class="facts">${minutes ? html`<li class="minutes"><ui-icon name="clock"></ui-icon>${t('app.minutes', minutes)}</li>` : nothing}${pair ? html`<li class="minutes"><ui-icon name="two"></ui-icon>${t('pair.can')}</li>` : nothing}${this.#labels('audience', audience, language)}${this.#labels('theme', themes, language)}${others.length ? html`<li>${t('home.with', listed(others.map((one) => `${one.name}, ${one.role}`)))}</li>` : nothing}</ul>
        </div>
        <div class="actions">
          <button class="btn ${primary}" ?disabled=${this.starting} @click=${this.#begin}>${this.starting ? t('home.starting') : t('home.talk', lead.name)}</button>
          <a class="btn quiet" href=${paths.before(id)}>${t('home.read')}</a>
        </div>
        ${this.failed ? html`<p class="error" role="alert">${t(this.failed.offline ? 'begin.offline' : 'begin.failed')}</p>` : nothing}
      </div>
    </article>`;
  }
}

customElements.define('person-card', PersonCard);
