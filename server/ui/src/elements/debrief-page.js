import { html, nothing } from 'lit';

import './course-compare.js';
import './fact-list.js';
import './floor-chart.js';
import './goal-list.js';
import './intention-list.js';
import './marked-turn.js';
import './meter-chart.js';
import './move-profile.js';
import './pair-report.js';
import './reflection-field.js';
import './room-scene.js';
import './talk-share.js';
import './top-bar.js';
import './try-list.js';
import './turn-list.js';
import './ui-icon.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { markedTurns } from '../app/marks.js';
import { keepInvitation } from '../app/invitation.js';
import { hasLooked, keepLooked } from '../app/looked.js';
import { Reflection } from '../app/reflection.js';
import { paths, router } from '../app/router.js';
import { settings } from '../app/settings.js';
import { t, tFor } from '../app/texts/index.js';
import { isTrust } from '../app/trust.js';
import { wayBack } from '../app/way-back.js';
import { debriefLayout } from './debrief-layout.js';
import { Page } from './page.js';
import { LATER, inRoom } from './room-scene.js';
import { reply, turnWords } from './turn-words.js';

const STEPS = ['react', 'describe', 'look', 'understand', 'apply'];
/** What is shown only once one has had the chance to write. */
const AFTER = ['look', 'understand', 'apply'];
const LETTERS = 'ABC';
const HUES = { trust: 'brand', openness: 'f-joy', information: 'f-sadness' };

/** Looking back: react, describe, look, understand, apply. What the learner writes first comes before what the page tells. */
export class DebriefPage extends Page {
  static properties = { attempt: {}, open: { state: true }, store: { state: true }, spoken: { state: true }, failed: { state: true } };

  static styles = [base, buttons, cards, turnWords, debriefLayout];

  /** Two who talked together look at that first. */
  get #steps() {
    return this.data.collaboration ? ['together', ...STEPS] : STEPS;
  }

  /** What two did together is said to both of them. */
  get #two() {
    return Boolean(this.data.collaboration);
  }

  get pageTitle() {
    return t('debrief.title', this.data.scenario.title);
  }

  async load(language) {
    const debrief = await api.debrief(this.attempt, language).catch((error) => this.#notYet(error));
    if (this.store?.attempt !== this.attempt) await this.#remember();
    return readable(debrief);
  }

  /** A conversation that is not over yet goes on before it is looked back on. */
  #notYet(error) {
    if (error.status === 409) router.go(paths.talk(this.attempt), { replace: true });
    throw error;
  }

  async #remember() {
    this.store?.close();
    const store = new Reflection(this.attempt);
    this.spoken = '';
    store.addEventListener('change', () => (this.spoken = store.announced));
    // A debrief without its answers is still a debrief; they are read again when something is written.
    await store.load().catch(() => {});
    this.open = hasLooked(this.attempt) || !store.empty;
    this.store = store;
  }

  willUpdate(changed) {
    if (!changed.has('attempt') || changed.get('attempt') === undefined) return;
    this.data = null;
    this.reload();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.store?.close();
  }

  async #again({ detail: turn }) {
    this.failed = null;
    const { scenario, mode } = this.data.attempt;
    try {
      const attempt = await api.begin({ scenario, language: settings.language, mode, from: { attempt: this.attempt, turn } });
      if (attempt.invitation) keepInvitation(attempt.id, attempt.invitation);
      router.go(paths.talk(attempt.id));
    } catch (error) {
      this.failed = error;
    }
  }

  async #look() {
    this.open = true;
    keepLooked(this.attempt);
    await this.updateComplete;
    const heading = this.renderRoot.querySelector('#look h2');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth', block: 'start' });
  }

  #jump(event, step) {
    event.preventDefault();
    const heading = this.renderRoot.querySelector(`#${step} h2`);
    if (heading) {
      heading.focus({ preventScroll: true });
      heading.scrollIntoView({ block: 'start' });
    }
  }

  renderPage(debrief) {
    return html`<top-bar></top-bar>
      <div class="frame" @again=${this.#again}>
        <nav class="steps" aria-label=${t('debrief.steps')}><ol role="list">${this.#steps.map((step) => html`<li>${this.open || !AFTER.includes(step)
          ? html`<a href="#${step}" @click=${(event) => this.#jump(event, step)}>${t(`debrief.${step}`)}</a>`
          : html`<a class="closed" role="link" aria-disabled="true">${t(`debrief.${step}`)}</a>`}</li>`)}</ol></nav>
        <main>
          <header class="top"><p class="over">${t('debrief.label')}</p><h1 tabindex="-1" lang=${debrief.language}>${debrief.scenario.title}</h1><p class="private">${t('debrief.private')}</p>${wayBack(debrief.attempt.scenario) ? html`<p><a href=${wayBack(debrief.attempt.scenario)}>${t('debrief.course')}</a></p>` : nothing}</header>
          <p class="vh" role="status">${this.spoken ? t(`debrief.${this.spoken}`) : nothing}</p>
          ${this.#together(debrief)}${this.#react()}${this.#describe()}
          ${this.open ? html`${this.#lookAt(debrief)}${this.#understand(debrief)}${this.#apply(debrief)}` : nothing}
        </main>
      </div>`;
  }

  #section(step, content) {
    return html`<section id=${step} aria-labelledby="${step}-title"><h2 id="${step}-title" tabindex="-1">${t(`debrief.${step}`)}</h2>${content}</section>`;
  }

  #field(name, label, { rows = 1, hint = '', voice = false } = {}) {
    return html`<reflection-field .store=${this.store} name=${name} .label=${label} .hint=${hint} rows=${rows} ?voice=${voice}></reflection-field>`;
  }

  #together({ collaboration, turns, language }) {
    return collaboration ? this.#section('together', html`<p class="private">${t('report.text')}</p><pair-report .collaboration=${collaboration} .turns=${turns} language=${language}></pair-report>`) : nothing;
  }

  #react() {
    return this.#section('react', html`<div class="narrow">${this.#field('word', t('debrief.react.word'), { voice: true })}${this.#field('body', t('debrief.react.body'), { rows: 2 })}</div>`);
  }

  #describe() {
    return this.#section('describe', html`<div class="narrow">${this.#field('describe', t('debrief.describe.text'), { rows: 4 })}
      ${this.open ? nothing : html`<div class="gate"><p>${t('debrief.open.text')}</p><button class="btn big" @click=${this.#look}>${t('debrief.open')}</button></div>`}</div>`);
  }

  #lookAt(debrief) {
    const { ending, meters, turns, marks, scenario, origin } = debrief;
    const { language } = debrief;
    const marked = markedTurns(debrief);
    const labels = marked.map(({ kinds, turn }, i) => ({ turn, letter: LETTERS[i], label: kinds.map((kind) => t(`debrief.mark.${kind}`)).join(' · ') }));
    return this.#section('look', html`
      <div class="card ending">
        <div class="room">${picture(debrief)}</div>
        <div class="text" lang=${language}><h3>${ending.title}</h3><p class="summary">${ending.summary}</p>
          ${ending.epilogue?.length ? html`<h4 lang=${document.documentElement.lang}>${t('debrief.epilogue')}</h4>${reply(ending.epilogue)}` : nothing}
          <p lang=${document.documentElement.lang}><button class="btn quiet" @click=${() => this.#again({ detail: 0 })}>${t('debrief.again.start')}</button></p>
          ${debrief.rewinds ? html`<p class="private" lang=${document.documentElement.lang}>${tFor(this.#two, 'debrief.rewinds', debrief.rewinds)}</p>` : nothing}</div>
      </div>
      <div class="part"><h3>${t('debrief.look.curves')}</h3><p>${t('debrief.look.curves.text')}</p>
        <div class="meters" @mark=${this.#lookCloser}>${[...meters].sort((a, b) => isTrust(b) - isTrust(a)).map((meter, i) => html`<div class="card"><meter-chart .meter=${meter} .marks=${labels} ?tall=${i === 0} .hue=${HUES[meter.as ?? meter.id] ?? (meter.good === 'low' ? 'f-shame' : 'f-interest')}></meter-chart></div>`)}</div></div>
      ${origin ? html`<div class="part"><h3>${t('debrief.compare')}</h3><course-compare .debrief=${debrief} .language=${language} ?two=${this.#two}></course-compare></div>` : nothing}
      <div class="part"><h3>${t('debrief.look.marks')}</h3>${marks.turning ? nothing : html`<p>${t('debrief.look.steady')}</p>`}
        ${marked.length ? html`<div class="marks">${marked.map(({ kinds, turn }, i) => this.#marked(kinds, LETTERS[i], turn, debrief))}</div>` : nothing}</div>
      <div class="part"><h3>${t('debrief.look.course')}</h3><p>${tFor(this.#two, 'debrief.look.course.text')}</p><div class="card"><turn-list .turns=${turns} .meters=${meters} .language=${language}></turn-list></div></div>`);
  }

  #lookCloser({ detail: number }) {
    [...this.renderRoot.querySelectorAll('marked-turn')].find(({ turn }) => turn.turn === number)?.focusTitle();
  }

  #marked(kinds, letter, number, { turns, scenario, marks }) {
    const turn = turns.find((one) => one.turn === number);
    if (!turn) return nothing;
    const person = scenario.cast.find((one) => one.id === turn.thoughts?.[0]?.who) ?? scenario.cast[0];
    const instead = kinds.includes('missed') ? turn.offered?.find((option) => option.id === marks.missed.instead) : null;
    return html`<marked-turn .kinds=${kinds} .letter=${letter} .turn=${turn} .instead=${instead} .person=${person} .store=${this.store} .language=${this.data.language}></marked-turn>`;
  }

  #understand({ language, goals, facts, turns, talk, waits, longestSilentStretch, silences, moveProfile, frameworks, questions }) {
    const known = facts.filter((fact) => fact.state === 'heard' || fact.state === 'confirmed').length;
    // What one wanted is one's own to look back on; the other one of a pair has theirs in their debrief.
    const meant = turns.filter((turn) => turn.intention && !turn.mate);
    const two = this.#two;
    return this.#section('understand', html`
      <div class="part"><h3>${tFor(two, 'debrief.goals')}</h3><div class="card"><goal-list .goals=${goals} .turns=${turns} .language=${language} ?two=${two}></goal-list></div></div>
      <div class="part"><h3>${tFor(two, 'debrief.facts')} · ${t('debrief.facts.count', known, facts.length)}</h3><fact-list .facts=${facts} .language=${language}></fact-list></div>
      ${this.data.scenario.cast.length > 1 ? html`<div class="part"><h3>${t('debrief.floor')}</h3><p>${t('debrief.floor.text')}</p><div class="card"><floor-chart .debrief=${this.data} ?two=${two}></floor-chart></div></div>` : nothing}
      <div class="part"><h3>${t('debrief.talk')}</h3><div class="card"><talk-share .talk=${talk} .waits=${waits} .stretch=${longestSilentStretch ?? 0} .silences=${silences} ?two=${two}></talk-share></div></div>
      ${meant.length ? html`<div class="part"><h3>${t('debrief.meant')}</h3><div class="card"><intention-list .turns=${meant} .language=${language}></intention-list></div></div>` : nothing}
      <div class="part"><h3>${tFor(two, 'debrief.moves')}</h3><div class="card"><move-profile .moves=${moveProfile} .frameworks=${frameworks} .language=${language}></move-profile></div><p><a href=${paths.profile()}>${t('home.profile')}</a></p></div>
      ${questions?.length ? html`<div class="part"><h3>${t('debrief.questions')}</h3><div class="narrow questions">${questions.map((question) => this.#field(`question-${question.id}`, question.text, { rows: 3 }))}</div></div>` : nothing}`);
  }

  #apply({ language, tries, attempt }) {
    return this.#section('apply', html`
      <div class="narrow">${this.#field('apply', t('debrief.apply.text'), { rows: 2, hint: t('debrief.apply.hint'), voice: true })}</div>
      ${wayBack(attempt.scenario) ? html`<p><a class="btn" href=${wayBack(attempt.scenario)}>${t('debrief.course')}</a></p>` : nothing}
      <div class="part"><h3>${t('debrief.again')}</h3><div class="again">
        <button class="btn" @click=${() => this.#again({ detail: 0 })}>${t('debrief.again.start')}</button><a class="btn quiet" href=${paths.before(attempt.scenario)}>${t('home.read')}</a></div>
        ${this.failed ? html`<p class="error" role="alert">${t(this.failed.offline ? 'begin.offline' : 'begin.failed')}</p>` : nothing}</div>
      ${tries?.length > 1 ? html`<div class="part"><h3>${t('debrief.tries')}</h3><div class="card"><try-list .tries=${tries} .language=${language}></try-list></div></div>` : nothing}`);
  }
}

/**
 * The turns as they are looked at: the last reply runs on into the epilogue, which has its own place here, and what else was
 * offered does not name what was chosen.
 */
function readable(debrief) {
  const later = new Set((debrief.ending.epilogue ?? []).map((event) => event.id));
  const { collaboration } = debrief;
  const mate = collaboration?.seats.find((seat) => seat.id !== collaboration.you);
  const turns = debrief.turns.map((turn) => ({
    ...turn,
    ...(mate && turn.seat === mate.id ? { mate: mate.name } : {}),
    reply: turn.reply.filter((event) => !later.has(event.id)),
    offered: (turn.offered ?? []).filter((option) => option.id !== turn.option.id),
  }));
  return { ...debrief, turns };
}

/** Where it ended: with what happened later, else with everybody in the room. */
function picture({ scenario, ending }) {
  if (ending.epilogue?.length) return html`<room-scene .scene=${LATER}></room-scene>`;
  return html`<room-scene .scene=${scenario.scene} .people=${scenario.cast.map((one) => inRoom(one, { mood: 'neutral' }, { on: true }))}></room-scene>`;
}

customElements.define('debrief-page', DebriefPage);
