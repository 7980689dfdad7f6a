import { css, html, nothing } from 'lit';

import './company-picker.js';
import './meeting-text.js';
import './room-scene.js';
import './top-bar.js';
import './ui-icon.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { keepInvitation } from '../app/invitation.js';
import { paths, router } from '../app/router.js';
import { settings } from '../app/settings.js';
import { t } from '../app/texts/index.js';
import { keepWayBack } from '../app/way-back.js';
import { Page } from './page.js';
import { inRoom } from './room-scene.js';

/** Before the meeting: what one is told, and how one wants to rehearse. */
export class BeforePage extends Page {
  static properties = { scenario: {}, mode: { state: true }, seat: { state: true }, starting: { state: true }, failed: { state: true } };

  static styles = [base, buttons, cards, css`
    main { max-width: 76rem; margin: 0 auto; padding: var(--s-4) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 25rem); gap: var(--s-8) clamp(var(--s-8), 5vw, var(--s-16)); align-items: start; }
    .read { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-8); }
    .over { color: var(--ink-2); font-size: var(--t-s); }
    h1 { font: 500 var(--t-title)/1.1 var(--font-voice); letter-spacing: -.02em; }
    h1:focus { outline: none; }
    .start { position: sticky; top: var(--s-5); overflow: hidden; padding: 0; }
    .room { position: relative; aspect-ratio: 16/11; --floor: 9%; --sink: 11%; --ground: 8%; }
    .body { padding: var(--s-5) var(--s-6) var(--s-6); display: grid; gap: var(--s-5); }
    .people li { display: flex; gap: .5ch; flex-wrap: wrap; }
    .people b { font-weight: 650; }
    .people span { color: var(--ink-2); }
    .small { font-size: var(--t-s); color: var(--ink-2); }
    .small h2, legend { font-size: var(--t-s); font-weight: 650; color: var(--ink); margin-bottom: var(--s-1); }
    .minutes { display: inline-flex; align-items: center; gap: .4rem; }
    .minutes ui-icon { width: 1.1rem; height: 1.1rem; }
    label { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--s-3); padding: var(--s-3) var(--s-4); border: 1.5px solid var(--line); border-radius: var(--r-m); cursor: pointer; margin-top: var(--s-2); }
    label:hover { border-color: var(--line-strong); }
    label:has(:checked) { border-color: var(--brand); background: var(--brand-soft); color: var(--brand-on-soft); }
    label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
    input { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: var(--brand); grid-row: span 2; outline: none; }
    label b { font-weight: 650; }
    label small { font-size: var(--t-s); color: var(--ink-2); }
    label:has(:checked) small { color: inherit; }
    .error { color: var(--down); }
    @media (max-width: 56.25em) { main { grid-template-columns: minmax(0, 1fr); } .start { position: static; max-width: 34rem; } }
  `];

  constructor() {
    super();
    this.mode = 'practice';
    this.seat = null;
  }

  get pageTitle() {
    return this.data.title;
  }

  load(language) {
    keepWayBack(this.scenario, location.search);
    return api.scenario(this.scenario, language);
  }

  async #begin(event) {
    event.preventDefault();
    this.starting = true;
    this.failed = null;
    try {
      const attempt = await api.begin({ scenario: this.scenario, language: settings.language, mode: this.mode, ...(this.seat ? { seat: this.seat } : {}) });
      if (attempt.invitation) keepInvitation(attempt.id, attempt.invitation);
      router.go(paths.talk(attempt.id));
    } catch (error) {
      this.failed = error;
    }
    this.starting = false;
  }

  renderPage(scenario) {
    const { language, title, contentNote, minutes, audience, themes, cast, modes, scene, pair } = scenario;
    const read = (text) => (this.seat && pair[text]) || scenario[text];
    const player = this.seat ? pair.seats.find(({ id }) => id === this.seat) : scenario.player;
    return html`
      <top-bar></top-bar>
      <main>
        <div class="read">
          <div><p class="over">${t('before.label')}</p><h1 tabindex="-1" lang=${language}>${title}</h1></div>
          <meeting-text ?together=${Boolean(this.seat)} .setting=${read('setting')} .referral=${read('referral')} .task=${read('task')} language=${language}></meeting-text>
        </div>
        <form class="card start" @submit=${this.#begin}>
          <div class="room"><room-scene .scene=${scene} .people=${cast.map((one, index) => inRoom(one, {}, { on: index === 0 }))}></room-scene></div>
          <div class="body">
            <section class="people small" aria-labelledby="present"><h2 id="present">${t('before.present')}</h2>
              <ul lang=${language}>${cast.map((one) => html`<li><b>${one.name}</b><span>${one.role}</span></li>`)}</ul>
              ${player ? html`<p>${t('before.role', player.name, player.role)}</p>` : nothing}
              ${minutes ? html`<p class="minutes"><ui-icon name="clock"></ui-icon>${t('app.minutes', minutes)}</p>` : nothing}
              ${labels('audience', audience, language)}${labels('theme', themes, language)}</section>
            ${contentNote ? html`<section class="small" aria-labelledby="content"><h2 id="content">${t('before.content')}</h2><p lang=${language}>${contentNote}</p></section>` : nothing}
            ${pair ? html`<company-picker .seats=${pair.seats} .seat=${this.seat} language=${language} @choose=${({ detail }) => (this.seat = detail)}></company-picker>` : nothing}
            <fieldset><legend>${t('before.mode')}</legend>
              ${modes.map((mode) => html`<label><input type="radio" name="mode" value=${mode} .checked=${this.mode === mode} @change=${() => (this.mode = mode)}><b>${t(`before.mode.${mode}`)}</b><small>${t(`before.mode.${mode}.text`)}</small></label>`)}</fieldset>
            <button class="btn big" ?disabled=${this.starting}>${this.starting ? t('home.starting') : t(this.seat ? 'pair.invite' : 'before.start')}</button>
            ${this.failed ? html`<p class="error" role="alert">${t(this.failed.offline ? 'begin.offline' : 'begin.failed')}</p>` : nothing}
          </div>
        </form>
      </main>`;
  }
}

/** For whom it is, or what it is about; nothing when nobody has said. */
function labels(kind, list, language) {
  return list.length ? html`<p><b>${t(`home.filter.${kind}`)}</b> <span lang=${language}>${list.map(({ name }) => name).join(' · ')}</span></p>` : nothing;
}

customElements.define('before-page', BeforePage);
