import { LitElement, css, html, nothing } from 'lit';

import { base, buttons, cards } from '../styles/shared.js';
import { paths } from '../app/router.js';
import { settings } from '../app/settings.js';
import { taken } from '../app/taken.js';
import { date, quoted, t } from '../app/texts/index.js';
import { Localized } from './localized.js';

/** Where a title stands in a sentence: the sentence is one text, and the title may be in another language. */
const TITLE = '\u0000';

/** The courses one has begun, what one wrote in them, and what may come after. */
export class MyCourses extends LitElement {
  static properties = { courses: { state: true }, awards: { state: true }, failed: { state: true } };

  static styles = [base, buttons, cards, css`
    :host { display: grid; gap: var(--s-6); }
    h2 { font-size: var(--t-l); }
    .card { display: grid; gap: var(--s-4); }
    .course { display: grid; gap: var(--s-2); justify-items: start; }
    .course + .course { padding-top: var(--s-4); border-top: 1px solid var(--line); }
    h3 { font: 500 1.625rem/1.2 var(--font-voice); }
    h3 a { color: inherit; text-decoration: none; }
    h3 a:hover { text-decoration: underline; }
    progress { display: block; width: 100%; height: .375rem; border: 0; border-radius: var(--r-full); background: var(--line); overflow: hidden; appearance: none; }
    progress::-webkit-progress-bar { background: var(--line); }
    progress::-webkit-progress-value { background: var(--brand); border-radius: var(--r-full); }
    progress::-moz-progress-bar { background: var(--brand); border-radius: var(--r-full); }
    p { text-wrap: pretty; max-width: 60ch; }
    .more, small { color: var(--ink-2); font-size: var(--t-s); }
    .actions { display: flex; flex-wrap: wrap; gap: var(--s-2); margin-top: var(--s-1); }
    .award { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-2) var(--s-4); width: 100%; margin-top: var(--s-2); padding: var(--s-3) var(--s-4); border-radius: var(--r-m); background: var(--surface-2); }
    .award p { flex: 1 1 16rem; }
    :is(.waiting, .valid) { background: var(--up-soft); }
    .written { display: grid; }
    .written li + li { border-top: 1px solid var(--line); }
    .written a { display: grid; align-content: center; min-height: var(--tap); padding: var(--s-2) 0; text-decoration: none; }
    .written a:hover b { text-decoration: underline; }
    .written b { font-weight: 600; }
    dl { display: grid; gap: var(--s-4); }
    dt { font-weight: 650; }
    dd { color: var(--ink-2); text-wrap: pretty; max-width: 60ch; }
  `];

  #asked = 0;

  constructor() {
    super();
    new Localized(this);
    this.courses = null;
    this.awards = [];
    this.failed = false;
  }

  firstUpdated() {
    this.#load();
  }

  settingChanged(name) {
    if (name === 'language') this.#load();
  }

  async #load() {
    const mine = ++this.#asked;
    this.failed = false;
    try {
      const found = await taken(settings.language);
      if (mine === this.#asked) Object.assign(this, found);
    } catch (error) {
      if (error.status === undefined) throw error;
      if (mine === this.#asked) this.failed = true;
    }
  }

  render() {
    const written = (this.courses ?? []).flatMap((course) => course.written.map((one) => ({ ...one, language: course.language })));
    return html`<section class="card" aria-busy=${!this.courses && !this.failed}><h2>${t('courses.mine')}</h2>${this.#courses()}</section>
      ${written.length ? this.#written(written) : nothing}
      ${this.courses?.length ? this.#next() : nothing}`;
  }

  #courses() {
    if (this.failed) return html`<p role="alert">${t('courses.failed')}</p><p><button class="btn second" @click=${() => this.#load()}>${t('error.again')}</button></p>`;
    if (!this.courses) return html`<p class="more" role="status">${t('app.loading')}</p>`;
    const others = this.awards.filter(({ course }) => !this.courses.some(({ id }) => id === course));
    if (!this.courses.length && !others.length) return html`<p class="more">${t('courses.none')}</p><p><a class="btn second" href=${paths.courses(settings.language)}>${t('courses.see')}</a></p>`;
    // A certificate outlives its course.
    return html`${this.courses.map((course) => this.#course(course))}${others.map((award) => this.#award(award))}`;
  }

  #course({ id, title, language, path, track, resume }) {
    return html`<article class="course" lang=${spoken(language)}><h3><a href=${path}>${title}</a></h3>
      ${track ? html`<progress value=${track.done} max=${track.of} aria-label=${t('courses.done', track.done, track.of)}></progress>
        <p class="more">${track.title} · <span lang=${settings.language}>${track.done === track.of ? t('courses.complete') : t('courses.left', track.done, track.of, track.minutesLeft)}</span></p>` : nothing}
      ${resume ? html`<p>${resume.title} <small>· ${resume.module}</small></p>` : nothing}
      <div class="actions" lang=${settings.language}>${resume ? html`<a class="btn" href=${resume.path}>${t('courses.on')}</a>` : html`<a class="btn second" href=${path}>${t('courses.again')}</a>`}</div>
      ${this.awards.filter(({ course }) => course === id).map((award) => this.#award(award))}</article>`;
  }

  #award({ title, language, state, path, issued, since, because, insteadOf }) {
    const isWaiting = state === 'waiting';
    const day = isWaiting ? '' : date(since ?? issued);
    const [before, after] = t(`award.${state}`, quoted(TITLE), day, because).split(TITLE);
    return html`<div class="award ${state}" lang=${settings.language}><p>${before}<span lang=${spoken(language)}>${title}</span>${after} ${insteadOf ? t('award.instead', date(insteadOf)) : nothing}</p>
      <a class=${isWaiting ? 'btn' : 'btn second'} href=${path}>${t(isWaiting ? 'award.get' : 'award.see')}</a></div>`;
  }

  #written(written) {
    return html`<section class="card"><h2>${t('courses.written')}</h2><p class="more">${t('courses.written.text')}</p>
      <ul class="written">${written.map(({ path, title, module, language }) => html`<li><a href=${path} lang=${spoken(language)}><b>${title}</b><small>${module}</small></a></li>`)}</ul></section>`;
  }

  #next() {
    return html`<section class="card"><h2>${t('next.title')}</h2><p class="more">${t(this.awards.length ? 'next.done' : 'next.later')}</p>
      <dl><div><dt>${t('next.credits')}</dt><dd>${t('next.credits.text')}</dd></div>
        <div><dt>${t('next.group')}</dt><dd>${t('next.group.text')}</dd></div>
        <div><dt>${t('next.appraisal')}</dt><dd>${t('next.appraisal.text')}</dd></div></dl>
      <p class="more">${t('next.local')}</p></section>`;
  }
}

/** Only what is in another language has to say so. */
function spoken(language) {
  return language === settings.language ? nothing : language;
}

customElements.define('my-courses', MyCourses);
