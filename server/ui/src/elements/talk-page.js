import { LitElement, html, nothing } from 'lit';

import './choice-list.js';
import './ending-card.js';
import './intention-picker.js';
import './link-status.js';
import './notice-page.js';
import './room-scene.js';
import './said-log.js';
import './side-drawer.js';
import './sign-card.js';
import './silence-keeper.js';
import './speech-card.js';
import './stage-steps.js';
import './talk-settings.js';
import './transcript-list.js';
import './ui-icon.js';
import { base, buttons } from '../styles/shared.js';
import { exchangeOf, hasMet, isOwn } from '../app/play-state.js';
import { settings } from '../app/settings.js';
import { TalkSession } from '../app/talk-session.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';
import { LATER, inRoom } from './room-scene.js';
import { talkLayout } from './talk-layout.js';

/** The stage in which one is alone in the room, by its id. */
const PREPARING = 'before';

/** The conversation: the room, the words, and what the learner may do next. */
export class TalkPage extends LitElement {
  static properties = { attempt: {}, hinted: { state: true }, picked: { state: true }, keeping: { state: true }, meant: { state: true } };

  static styles = [base, buttons, talkLayout];

  #session = null;
  #signs = { signs: [], why: null };
  #focusSettled = false;
  #wantsFocus = false;
  /** True from the moment something began to be played until it has all been shown. */
  #listened = false;

  constructor() {
    super();
    new Localized(this);
    this.hinted = false;
    this.picked = null;
    this.keeping = null;
    this.meant = null;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    if (this.attempt) this.#meet();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    this.#session?.close();
    this.#session = null;
  }

  willUpdate(changed) {
    if (changed.has('attempt')) this.#meet();
  }

  #meet() {
    if (this.#session?.attempt === this.attempt) return;
    this.#session?.close();
    this.#session = new TalkSession(this.attempt, { changed: () => this.requestUpdate(), settled: () => this.#settled() });
  }

  settingChanged(name) {
    if (name === 'language') this.#session.speak(settings.language);
    if (name === 'sound' && !settings.get('sound')) this.#session.hush();
  }

  focusTitle() {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  get #state() {
    return this.#session.state;
  }

  #settled() {
    const { signs, why, cast } = this.#state;
    // What one can see in somebody begins when they are there to be seen.
    this.#signs = { signs: hasMet(this.#state, cast[0]?.id) ? signs : [], why };
    if (this.#listened) {
      this.picked = null;
      this.keeping = null;
      this.meant = null;
      this.hinted = false;
      this.#focusSettled = true;
    }
    this.#listened = false;
    this.requestUpdate();
  }

  updated() {
    if (!this.#session) return;
    const { state } = this.#session;
    if (state.attempt) this.dispatchEvent(new CustomEvent('page-title', { detail: state.attempt.title, bubbles: true, composed: true }));
    if (this.#playing || state.pending) this.#listened = true;
    const title = this.renderRoot.querySelector('h1');
    if (this.#wantsFocus && title) {
      this.#wantsFocus = false;
      title.focus({ preventScroll: true });
    }
    this.#moveFocus();
  }

  /** After a turn the focus is never lost: it waits at the step button while others speak and comes to the choices when they are done. */
  #moveFocus() {
    const active = this.renderRoot.activeElement;
    const elsewhere = active?.localName === 'side-drawer' || active?.localName === 'talk-settings' || (active && active.localName !== 'h1' && active.closest('header'));
    if (this.#focusSettled && !this.#playing && !this.#state.pending) {
      this.#focusSettled = false;
      if (!elsewhere) this.#focusNext();
    } else if (this.#focusSettled === false && this.#playing && this.picked && !elsewhere && active?.localName !== 'speech-card') {
      const card = this.renderRoot.querySelector('speech-card');
      card?.updateComplete.then(() => this.#playing && card.focusStep());
    }
  }

  #focusNext() {
    const ending = this.renderRoot.querySelector('ending-card');
    if (ending) ending.updateComplete.then(() => ending.focusTitle());
    else this.renderRoot.querySelector('#ask')?.focus({ preventScroll: true });
  }

  get #playing() {
    return this.#session.playback.playing;
  }

  get #silent() {
    return this.#session.playback.beat.phase === 'silence' || (this.keeping !== null && !this.#playing);
  }

  #step() {
    this.#session.step();
  }

  #choose(option) {
    if (this.#playing || this.#state.pending) return;
    // A silence is kept before it is told how long it was.
    if (option.kind === 'wait' && this.#state.silences.length) this.keeping = option;
    else this.#take(option);
  }

  #keep(silence) {
    this.#take(this.keeping, { silence: silence.id });
  }

  async #leaveSilence() {
    this.keeping = null;
    await this.updateComplete;
    this.renderRoot.querySelector('#ask')?.focus({ preventScroll: true });
  }

  #take(option, more) {
    this.#session.choose(option, { ...more, ...this.meant });
    if (!this.#state.pending) return;
    this.picked = option;
    this.#focusSettled = false;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (document.scrollingElement.scrollTop > 0) scrollTo({ top: 0, behavior: calm ? 'auto' : 'smooth' });
  }

  #rewind() {
    this.#session.rewind();
  }

  #onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest('input:not([type=radio]), textarea, select, dialog')) return;
    if (this.#playing) {
      const onControl = target instanceof Element && target.closest('button, a');
      if ((event.key === ' ' || event.key === 'Enter') && !onControl) {
        event.preventDefault();
        this.#step();
      }
      return;
    }
    if (this.keeping && event.key === 'Escape') this.#leaveSilence();
    if (!settings.get('numberKeys') || !/^[1-9]$/.test(event.key)) return;
    if (this.keeping) {
      const silence = this.#state.silences[event.key - 1];
      if (silence && !this.#state.pending) this.#keep(silence);
      return;
    }
    const option = this.#state.options[event.key - 1];
    if (option) this.#choose(option);
  };

  render() {
    if (!this.#session) return nothing;
    const state = this.#state;
    if (state.link === 'gone') return html`<notice-page kind="not-found"></notice-page>`;
    if (state.phase === 'loading') {
      return state.link === 'lost' || state.link === 'held' ? html`<notice-page kind=${state.link === 'held' ? 'held' : 'offline'} @again=${() => this.#session.socket.reconnect()}></notice-page>${this.#log()}` : html`<notice-page kind="loading"></notice-page>${this.#log()}`;
    }
    const { epilogue, hushed, later, exchange } = this.#session.scene;
    return html`${this.#header(state)}
      <main>
        <section class="stage" aria-label=${t('talk.scene')}>
          <room-scene .scene=${epilogue ? LATER : state.scene} .people=${epilogue ? [] : this.#people(state)} ?hushed=${hushed} ?silent=${this.#silent}></room-scene>
          <link-status .link=${state.link} ?everLost=${state.everLost} ?pending=${Boolean(state.pending)} .refused=${state.refused} @again=${() => this.#session.socket.reconnect()}></link-status>
          <speech-card .exchange=${exchange} ?later=${later} .cast=${state.cast} .beat=${this.#session.playback.beat} ?heard=${this.#heard(state)} @step=${this.#step}></speech-card>
        </section>
        <section class="side" aria-label=${t('talk.choices')}>${this.#side(state)}</section>
      </main>
      ${this.#log()}
      <side-drawer id="transcript" heading=${t('talk.transcript')}><transcript-list .events=${state.transcript.slice(0, state.shown)}></transcript-list></side-drawer>
      <side-drawer id="settings" heading=${t('app.settings')}><talk-settings></talk-settings></side-drawer>`;
  }

  #log() {
    return html`<said-log .said=${this.#state.said} .cast=${this.#state.cast}></said-log>`;
  }

  /** True when the newest words stand in the log, so that the card need not say them again. */
  #heard(state) {
    const newest = exchangeOf(state).findLast((event) => !isOwn(event));
    return newest !== undefined && state.said.includes(newest);
  }

  #header(state) {
    const sound = settings.get('sound');
    return html`<header>
      <a class="icon-btn" href="/" aria-label=${t('talk.leave')}><ui-icon name="back"></ui-icon></a>
      <div class="title"><p>${t(`talk.mode.${state.attempt.mode}`)}</p><h1 tabindex="-1">${state.attempt.title}</h1></div>
      <stage-steps .stages=${state.stages} .current=${state.stage}></stage-steps>
      <div class="tools">
        <button class="icon-btn sound" aria-pressed=${sound} aria-label=${t('talk.sound.on')} @click=${() => settings.set('sound', !sound)}><ui-icon name=${sound ? 'sound' : 'quiet'}></ui-icon></button>
        <button class="icon-btn" aria-haspopup="dialog" aria-label=${t('app.settings')} @click=${() => this.#drawer('settings')}><ui-icon name="gear"></ui-icon></button>
        <button class="icon-btn wide" aria-haspopup="dialog" @click=${() => this.#drawer('transcript')}><ui-icon name="list"></ui-icon><span>${t('talk.transcript.short')}</span></button>
      </div>
    </header>`;
  }

  #drawer(id) {
    this.renderRoot.getElementById(id).show();
  }

  #people(state) {
    const now = exchangeOf(state).findLast((event) => event.type === 'line' || event.type === 'mood' || (event.type === 'direction' && event.of));
    const active = now?.speaker ?? now?.of ?? now?.who;
    const { phase } = this.#session.playback.beat;
    const speaker = state.cast.find((one) => one.id === active);
    // Nobody has come yet while one prepares.
    const present = state.stage === PREPARING ? [] : state.cast;
    return present.map((one) => {
      const face = state.faces[one.id];
      const towards = speaker && speaker !== one ? [speaker.at === 'left' ? -.7 : .7, 0] : [0, 0];
      return inRoom(one, face, {
        label: t('talk.looks', one.name, face?.moodName),
        on: one.id === active || active === 'you' || !active,
        speaking: phase === 'typing' && active === one.id,
        pondering: phase === 'pause' || this.#silent,
        look: towards,
      });
    });
  }

  #side(state) {
    if (state.ending && !this.#playing) return html`<ending-card .ending=${state.ending} .attempt=${this.attempt} language=${state.language}></ending-card>`;
    const practice = state.attempt.mode === 'practice';
    const listening = this.#playing;
    if (this.keeping && !listening) return this.#silence(state);
    const sheet = listening ? null : state.sheet;
    const options = listening ? (this.picked ? [this.picked] : []) : state.options;
    return html`<div class="turn" aria-busy=${Boolean(state.pending)}>
        <h2 id="ask" tabindex="-1">${listening ? t('talk.listen') : sheet ? t('talk.pick', sheet.left, sheet.pick) : t('talk.ask')}</h2>
        ${!listening && !sheet && this.#asks(state) ? html`<intention-picker .intentions=${state.intentions} .meant=${this.meant} language=${state.language} ?open=${settings.get('intention')} @mean=${({ detail }) => (this.meant = detail)}></intention-picker>` : nothing}
        <choice-list .options=${options} .sheet=${sheet} .picked=${this.picked?.id ?? null} language=${state.language} ?keys=${settings.get('numberKeys')} @choose=${({ detail }) => this.#choose(detail)}></choice-list>
        ${practice && !listening ? this.#help(state) : nothing}
      </div>
      ${practice && this.#signs.signs.length && state.turn > 0 ? html`<sign-card .signs=${this.#signs.signs} .why=${this.#signs.why}></sign-card>` : nothing}`;
  }

  /** Only where the scenario asks what one tries to do, or the learner wants to be asked. */
  #asks(state) {
    return state.intentions.length > 0 && (state.asksIntention || settings.get('intention'));
  }

  #silence(state) {
    return html`<div class="turn" aria-busy=${Boolean(state.pending)}>
      <h2 id="ask" tabindex="-1">${t('talk.silence')}</h2>
      <choice-list .options=${[this.keeping]} .picked=${this.keeping.id} language=${state.language}></choice-list>
      <silence-keeper .silences=${state.silences} language=${state.language} ?keys=${settings.get('numberKeys')} ?kept=${Boolean(state.pending)} @keep=${({ detail }) => this.#keep(detail)} @leave=${this.#leaveSilence}></silence-keeper>
    </div>`;
  }

  #help(state) {
    if (!state.hint && !state.canRewind) return nothing;
    return html`<div class="help">
      ${state.hint ? html`<button class="btn quiet" aria-expanded=${this.hinted} aria-controls="hint" @click=${() => (this.hinted = !this.hinted)}><ui-icon name="hint"></ui-icon>${t(this.hinted ? 'talk.hint.hide' : 'talk.hint.show')}</button>` : nothing}
      ${state.canRewind ? html`<button class="btn quiet" @click=${this.#rewind}><ui-icon name="rewind"></ui-icon>${t('talk.rewind')}</button>` : nothing}
      <p id="hint" class="hint" role="status" lang=${state.language}>${this.hinted ? state.hint : nothing}</p>
    </div>`;
  }
}

customElements.define('talk-page', TalkPage);
