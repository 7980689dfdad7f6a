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
import './talk-header.js';
import './talk-help.js';
import './talk-settings.js';
import './transcript-list.js';
import { base, buttons } from '../styles/shared.js';
import { canTake, exchangeOf, hasMet, isOwn, leads } from '../app/play-state.js';
import { settings } from '../app/settings.js';
import { TalkSession } from '../app/talk-session.js';
import { t } from '../app/texts/index.js';
import { Localized } from './localized.js';
import { LATER } from './room-scene.js';
import { TalkFocus } from './talk-focus.js';
import { TalkKeys } from './talk-keys.js';
import { talkLayout } from './talk-layout.js';
import { together } from './talk-pair.js';
import { peopleIn } from './talk-people.js';

/** The conversation: the room, the words, and what the learner may do next. */
export class TalkPage extends LitElement {
  static properties = { attempt: {}, picked: { state: true }, keeping: { state: true }, meant: { state: true } };

  static styles = [base, buttons, talkLayout];

  #session = null;
  #focus = new TalkFocus(this);
  #signs = { signs: [], why: null };
  /** True from the moment something began to be played until it has all been shown. */
  #listened = false;

  constructor() {
    super();
    new Localized(this);
    new TalkKeys(this);
    this.picked = null;
    this.keeping = null;
    this.meant = null;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.attempt) this.#meet();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
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
    this.#focus.toTitle();
  }

  get #state() {
    return this.#session.state;
  }

  #settled() {
    const { signs, why, cast, pair } = this.#state;
    // What one can see in somebody begins when they are there to be seen.
    this.#signs = { signs: hasMet(this.#state, cast[0]?.id) ? signs : [], why };
    if (this.#listened) {
      this.#focus.settled({ own: !pair || this.picked !== null });
      this.picked = null;
      this.keeping = null;
      this.meant = null;
    }
    this.#listened = false;
    this.requestUpdate();
  }

  updated() {
    if (!this.#session) return;
    const { state } = this.#session;
    if (state.attempt) this.dispatchEvent(new CustomEvent('page-title', { detail: state.attempt.title, bubbles: true, composed: true }));
    if (this.listening && !this.#listened && !this.picked) this.#lookUp();
    if (this.listening || this.waiting) this.#listened = true;
  }

  get listening() {
    return Boolean(this.#session?.playback.playing);
  }

  /** True while the server has not answered a choice yet. */
  get waiting() {
    return Boolean(this.#session?.state.pending);
  }

  get #silent() {
    return this.#session.playback.beat.phase === 'silence' || (this.keeping !== null && !this.listening);
  }

  step() {
    this.#session.step();
  }

  leave() {
    if (this.keeping) this.#leaveSilence();
  }

  chooseByNumber(number) {
    if (this.keeping) {
      const silence = this.#state.silences[number - 1];
      if (silence && !this.waiting) this.#keep(silence);
      return;
    }
    const option = this.#state.options[number - 1];
    if (option) this.#choose(option);
  }

  #choose(option) {
    if (!canTake(this.#state, option.id)) return;
    // A silence is kept before it is told how long it was.
    if (option.kind === 'wait' && this.#state.silences.length) this.keeping = option;
    else this.#take(option);
  }

  #keep(silence) {
    this.#take(this.keeping, { silence: silence.id });
  }

  #leaveSilence() {
    this.keeping = null;
    this.#focus.toQuestion();
  }

  #take(option, more) {
    this.#session.choose(option, { ...more, ...this.meant });
    if (!this.waiting) return;
    this.picked = option;
    this.#focus.taken();
    this.#lookUp();
  }

  /** On a phone the room is above the choices: what happens there is to be seen, unless one is writing to the other. */
  #lookUp() {
    if (this.renderRoot.activeElement?.localName === 'whisper-box' || document.scrollingElement.scrollTop === 0) return;
    scrollTo({ top: 0, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }

  render() {
    if (!this.#session) return nothing;
    const state = this.#state;
    if (state.link === 'gone') return html`<notice-page kind="not-found"></notice-page>`;
    if (state.link === 'erased') return html`<notice-page kind="erased"></notice-page>`;
    if (state.link === 'signed-out') return this.#signedOut();
    if (state.phase === 'loading') {
      return state.link === 'lost' || state.link === 'held' ? html`<notice-page kind=${state.link === 'held' ? 'held' : 'offline'} @again=${() => this.#session.socket.reconnect()}></notice-page>${this.#log()}` : html`<notice-page kind="loading"></notice-page>${this.#log()}`;
    }
    if (state.pair && !state.entered) return html`${together.lobby(state, () => this.#enter())}${this.#log()}`;
    const { epilogue, hushed, later, exchange } = this.#session.scene;
    const { beat } = this.#session.playback;
    const open = (drawer) => this.renderRoot.getElementById(drawer).show();
    return html`<div class="top"><talk-header .attempt=${state.attempt} .stages=${state.stages} .stage=${state.stage} @open=${({ detail }) => open(detail)}></talk-header>${together.bar(state, open)}</div>
      <main>
        <section class="stage" aria-label=${t('talk.scene')}>
          <room-scene .scene=${epilogue ? LATER : state.scene} .people=${epilogue ? [] : peopleIn(state, { phase: beat.phase, silent: this.#silent })} ?hushed=${hushed} ?silent=${this.#silent}></room-scene>
          <link-status .link=${state.link} ?everLost=${state.everLost} ?pending=${this.waiting} .refused=${state.refused} @again=${() => this.#session.socket.reconnect()}></link-status>
          <speech-card .exchange=${exchange} ?later=${later} .cast=${state.cast} .beat=${beat} ?heard=${this.#heard(state)} @step=${this.step}></speech-card>
        </section>
        <section class="side" aria-label=${t('talk.choices')}>${together.news(state)}${this.#turn(state)}${together.whisper(state, (text) => this.#session.whisper(text))}${this.#seen(state)}</section>
      </main>
      ${this.#log()}
      <side-drawer id="transcript" heading=${t('talk.transcript')}><transcript-list .events=${state.transcript.slice(0, state.shown)}></transcript-list></side-drawer>
      <side-drawer id="settings" heading=${t('app.settings')}><talk-settings ?together=${Boolean(state.pair)}></talk-settings></side-drawer>
      ${together.drawer(state)}`;
  }

  /** Signed out from elsewhere; a link from a mail leads back in. */
  #signedOut() {
    // Hardly anybody ever needs it here.
    import('./save-progress.js');
    return html`<notice-page kind="signed-out"><save-progress></save-progress></notice-page>`;
  }

  #log() {
    return html`<said-log .said=${this.#state.said} .cast=${this.#state.cast}></said-log>`;
  }

  /** True when the newest words stand in the log, so that the card need not say them again. */
  #heard(state) {
    const newest = exchangeOf(state).findLast((event) => !isOwn(event));
    return newest !== undefined && state.said.includes(newest);
  }

  #enter() {
    this.#session.enter();
    this.#focus.toTitle();
  }

  #turn(state) {
    const { listening } = this;
    if (state.ending && !listening) return html`<ending-card .ending=${state.ending} .attempt=${this.attempt} language=${state.language}></ending-card>`;
    if (this.keeping && !listening) return this.#silence(state);
    if (!listening && !leads(state)) return together.watch(state, this.waiting, (option) => this.#choose(option));
    const sheet = listening ? null : state.sheet;
    const options = listening ? (this.picked ? [this.picked] : []) : state.options;
    return html`<div class="turn" aria-busy=${this.waiting}>
        <h2 id="ask" tabindex="-1">${listening ? t('talk.listen') : sheet ? t('talk.pick', sheet.left, sheet.pick) : t('talk.ask')}</h2>
        ${!listening && !sheet && this.#asks(state) ? html`<intention-picker .intentions=${state.intentions} .meant=${this.meant} language=${state.language} ?open=${settings.get('intention')} @mean=${({ detail }) => (this.meant = detail)}></intention-picker>` : nothing}
        <choice-list .options=${options} .sheet=${sheet} .picked=${this.picked?.id ?? null} language=${state.language} ?keys=${settings.get('numberKeys')} @choose=${({ detail }) => this.#choose(detail)}></choice-list>
        ${listening ? nothing : together.handOver(state, this.waiting, (option) => this.#choose(option))}
        ${this.#practises(state) && !listening && (state.hint || state.canRewind) ? html`<talk-help .hint=${state.hint} ?canRewind=${state.canRewind} language=${state.language} @rewind=${() => this.#session.rewind()}></talk-help>` : nothing}
      </div>`;
  }

  #practises(state) {
    return state.attempt.mode === 'practice';
  }

  #seen(state) {
    const elsewhere = !this.listening && (state.ending || this.keeping);
    if (elsewhere || !this.#practises(state) || !this.#signs.signs.length || state.turn === 0) return nothing;
    return html`<sign-card .signs=${this.#signs.signs} .why=${this.#signs.why}></sign-card>`;
  }

  /** Only where the scenario asks what one tries to do, or the learner wants to be asked. */
  #asks(state) {
    return state.intentions.length > 0 && (state.asksIntention || settings.get('intention'));
  }

  #silence(state) {
    return html`<div class="turn" aria-busy=${this.waiting}>
      <h2 id="ask" tabindex="-1">${t('talk.silence')}</h2>
      <choice-list .options=${[this.keeping]} .picked=${this.keeping.id} language=${state.language}></choice-list>
      <silence-keeper .silences=${state.silences} language=${state.language} ?keys=${settings.get('numberKeys')} ?kept=${this.waiting} @keep=${({ detail }) => this.#keep(detail)} @leave=${this.#leaveSilence}></silence-keeper>
    </div>`;
  }
}

customElements.define('talk-page', TalkPage);
