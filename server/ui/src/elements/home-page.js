import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import './conversation-filter.js';
import './spark-line.js';
import './top-bar.js';
import './ui-icon.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { chosen, inOrder, lastUnderWay } from '../app/home-order.js';
import { mateOf } from '../app/pair.js';
import { paths } from '../app/router.js';
import { settings } from '../app/settings.js';
import { taken } from '../app/taken.js';
import { moment, t } from '../app/texts/index.js';
import './person-card.js';
import { Page } from './page.js';

const EARLIER = 4;

/** What comes later than this is shown when it comes. */
const PATIENCE = 300;

/** What one chose to see, for as long as the app is open. */
let lastWanted = { audience: '', theme: '' };

/** The front page: who one can talk with, and where one left. */
export class HomePage extends Page {
  static properties = { wanted: { state: true }, courses: { state: true }, awards: { state: true } };

  static styles = [base, buttons, cards, css`
    main { max-width: 84rem; margin: 0 auto; padding: clamp(var(--s-4), 4vh, var(--s-10)) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; grid-template-columns: minmax(0, 1fr); gap: clamp(var(--s-8), 6vh, var(--s-16)); }
    .hero { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: clamp(var(--s-6), 4vw, var(--s-16)); align-items: center; }
    .breath { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-5); }
    h1 { font: 500 var(--t-title)/1.08 var(--font-voice); letter-spacing: -.02em; text-wrap: balance; }
    h1:focus { outline: none; }
    .lead { font-size: clamp(var(--t-m), 1rem + .5vw, var(--t-l)); color: var(--ink-2); max-width: 34ch; text-wrap: pretty; }
    .left-off { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: var(--s-2) var(--s-4); background: var(--you-soft); color: var(--you-on-soft); border-radius: var(--r-l); padding: var(--s-4) var(--s-5); }
    .left-off h2 { font-size: var(--t-m); }
    .left-off p { font-size: var(--t-s); }
    .left-off .btn { background: var(--you); color: var(--surface); }
    .left-off.steps-left { background: var(--brand-soft); color: var(--brand-on-soft); }
    .left-off.steps-left .btn { background: var(--brand); color: var(--brand-ink); }
    .none { display: grid; gap: var(--s-4); justify-items: start; }
    .more { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: var(--s-6); }
    .how { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-4); }
    .how h2, .earlier h2 { font-size: var(--t-l); }
    .course { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s-4) var(--s-6); background: var(--paper); border: 1px solid var(--paper-line); }
    .course h2 { font: 500 1.625rem/1.2 var(--font-voice); }
    .course p { color: var(--ink-2); }
    .ways { display: flex; flex-wrap: wrap; gap: var(--s-2); }
    .steps { display: grid; grid-template-columns: repeat(3, 1fr); gap: var(--s-6) var(--s-8); }
    .steps li { padding-top: var(--s-4); border-top: 2px solid var(--line); display: grid; gap: var(--s-1); align-content: start; }
    .steps h3 { font: 500 1.625rem/1.2 var(--font-voice); }
    .steps p { color: var(--ink-2); max-width: 38ch; text-wrap: pretty; }
    .earlier { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-4); }
    .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: var(--s-1) var(--s-5); }
    .head a { color: var(--brand); font-weight: 550; min-height: var(--tap); display: inline-flex; align-items: center; text-underline-offset: .2em; text-decoration-thickness: 1px; }
    .earlier ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: var(--s-4); }
    .earlier li a { display: grid; grid-template-columns: 1fr auto; gap: 0 var(--s-4); align-items: center; text-decoration: none; color: var(--ink); padding: var(--s-4) var(--s-5); border-radius: var(--r-l); border: 1.5px solid transparent; transition: border-color var(--quick); }
    .earlier li a:hover { border-color: var(--brand); }
    .earlier li a:focus-visible { border-radius: var(--r-l); }
    .earlier strong { font: 500 var(--t-l)/1.25 var(--font-voice); }
    .earlier small { color: var(--ink-2); font-size: var(--t-s); }
    .earlier spark-line { grid-row: 1 / span 2; grid-column: 2; width: 5.5rem; height: 2.5rem; }
    @media (max-width: 56.25em) {
      .hero { grid-template-columns: minmax(0, 1fr); }
      .lead { max-width: 48ch; }
      .steps { grid-template-columns: 1fr; }
    }
    @media (max-width: 30em) { .left-off { grid-template-columns: 1fr; } }
  `];

  constructor() {
    super();
    this.wanted = lastWanted;
    this.courses = [];
    this.awards = [];
  }

  get pageTitle() {
    return '';
  }

  async load(language) {
    const asked = this.#loadCourses(language);
    const [scenarios, attempts] = await Promise.all([api.scenarios(language), api.attempts()]);
    // A server that has just begun still reads its courses; nobody waits for that here.
    await Promise.race([asked, new Promise((then) => setTimeout(then, PATIENCE))]);
    return { scenarios, attempts };
  }

  async #loadCourses(language) {
    try {
      Object.assign(this, await taken(language));
    } catch (error) {
      // Then the way to all courses is shown.
      if (error.status === undefined) throw error;
    }
  }

  renderPage({ scenarios, attempts }) {
    const running = lastUnderWay(attempts);
    const ended = attempts.filter((attempt) => attempt.status === 'ended').slice(0, EARLIER);
    const found = chosen(inOrder(scenarios, attempts), this.wanted);
    const [first, ...more] = found;
    return html`
      <top-bar></top-bar>
      <main>
        <section class="hero" aria-labelledby="title">
          <div class="breath">
            <h1 id="title" tabindex="-1">${t('home.title')}</h1>
            <p class="lead">${t('home.lead')}</p>
            ${running ? this.#leftOff(running, scenarios) : nothing}
            ${this.courses.filter(({ resume }) => resume).map((course) => this.#goOn(course))}
            ${scenarios.length > 1 ? html`<conversation-filter .scenarios=${scenarios} .wanted=${this.wanted} .found=${found.length} @choose=${({ detail }) => this.#choose(detail)}></conversation-filter>` : nothing}
          </div>
          ${first ? html`<person-card .scenario=${first} ?second=${Boolean(running)}></person-card>` : scenarios.length ? this.#none() : this.#empty()}
        </section>
        ${more.length ? html`<section class="more" aria-label=${t('home.people')}>${repeat(more, (one) => one.id, (one) => html`<person-card .scenario=${one} second></person-card>`)}</section>` : nothing}
        ${ended.length ? this.#earlier(ended, scenarios) : nothing}
        ${this.courses.length ? nothing : html`<section class="card course" aria-labelledby="course"><div><h2 id="course">${t('home.course')}</h2><p>${t('home.course.text')}</p></div><a class="btn" href=${paths.courses(settings.language)}>${t('home.course.button')}</a></section>`}
        ${this.courses.map((course) => this.#course(course))}
        <section class="how" aria-labelledby="how">
          <h2 id="how">${t('home.how')}</h2>
          <ol class="steps">${[1, 2, 3].map((n) => html`<li><h3>${t(`home.how.${n}`)}</h3><p>${t(`home.how.${n}.text`)}</p></li>`)}</ol>
        </section>
      </main>`;
  }

  #title(attempt, scenarios) {
    return scenarios.find((one) => one.id === attempt.scenario)?.title ?? attempt.title;
  }

  #leftOff(attempt, scenarios) {
    return html`<section class="left-off" aria-labelledby="left-off">
      <div><h2 id="left-off">${t('home.continue')}</h2><p>${this.#title(attempt, scenarios)}${together(attempt)} · ${t('home.continue.turn', attempt.turns)}</p></div>
      <a class="btn" href=${paths.talk(attempt.id)}>${t('home.continue.button')}</a>
    </section>`;
  }

  #goOn({ id, language, resume }) {
    const told = settings.language === language ? nothing : language;
    return html`<section class="left-off steps-left" aria-labelledby=${`on-${id}`}>
      <div><h2 id=${`on-${id}`}>${t('home.course.on')}</h2><p><span lang=${told}>${resume.module} · ${resume.title}</span>, ${t('home.course.left', resume.minutesLeft)}</p></div>
      <a class="btn" href=${resume.path}>${t('courses.on')}</a>
    </section>`;
  }

  #course({ id, title, language, path, track }) {
    const award = this.awards.find(({ course }) => course === id);
    return html`<section class="card course" aria-labelledby=${`course-${id}`}>
      <div><h2 id=${`course-${id}`} lang=${settings.language === language ? nothing : language}>${title}</h2>
        ${track ? html`<p>${track.done === track.of ? t('courses.complete') : t('courses.left', track.done, track.of, track.minutesLeft)}</p>` : nothing}</div>
      <div class="ways">${award ? html`<a class="btn second" href=${award.path}>${t(award.state === 'waiting' ? 'award.get' : 'award.see')}</a>` : nothing}<a class="btn second" href=${path}>${t('home.course.button')}</a></div></section>`;
  }

  #choose(wanted) {
    this.wanted = lastWanted = wanted;
  }

  #none() {
    return html`<section class="card none"><p>${t('home.filter.none')}</p><button class="btn second" @click=${() => this.#choose({ audience: '', theme: '' })}>${t('home.filter.clear')}</button></section>`;
  }

  #empty() {
    return html`<section class="card"><h2>${t('home.empty')}</h2><p>${t('home.empty.text')}</p></section>`;
  }

  #earlier(attempts, scenarios) {
    return html`<section class="earlier" aria-labelledby="earlier">
      <div class="head"><h2 id="earlier">${t('home.tries')}</h2><a href=${paths.profile()}>${t('home.profile')}</a></div>
      <ul>${attempts.map((attempt) => html`<li><a class="card" href=${paths.debrief(attempt.id)}>
        <strong lang=${settings.language === attempt.language ? nothing : attempt.language}>${attempt.ending?.title ?? this.#title(attempt, scenarios)}</strong>
        <small>${this.#title(attempt, scenarios)}${together(attempt)} · ${moment(attempt.endedAt ?? attempt.startedAt)}</small>
        ${attempt.trust?.length > 1 ? html`<spark-line .values=${attempt.trust}></spark-line>` : nothing}
        <span class="vh">${t('home.tries.debrief')}</span></a></li>`)}</ul>
    </section>`;
  }
}

/** With whom, where two did it. */
function together({ pair }) {
  return pair ? ` · ${t('pair.mate', mateOf(pair).name)}` : '';
}

customElements.define('home-page', HomePage);
