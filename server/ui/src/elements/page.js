import { LitElement, html } from 'lit';

import './notice-page.js';
import { settings } from '../app/settings.js';
import { Localized } from './localized.js';

const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 20_000;

/**
 * What every page does: loads what it shows (`load()`), says what it is called (`pageTitle`), takes the focus when it is
 * entered, and shows a notice while it waits or when something failed; without a connection it tries again by itself.
 */
export class Page extends LitElement {
  static properties = { data: { state: true }, failure: { state: true } };

  #retry = 0;
  #tries = 0;
  #wantsFocus = false;
  #load = 0;

  constructor() {
    super();
    new Localized(this);
    this.data = null;
    this.failure = null;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('online', this.#online);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#retry);
    removeEventListener('online', this.#online);
  }

  #online = () => this.failure?.offline && this.reload();

  firstUpdated() {
    this.reload();
  }

  /** Called when a setting changes: content comes in the language of the interface. */
  settingChanged(name) {
    if (name === 'language') this.reload();
  }

  async reload() {
    clearTimeout(this.#retry);
    const mine = ++this.#load;
    try {
      const data = await this.load(settings.language);
      if (mine !== this.#load) return;
      this.data = data;
      this.failure = null;
      this.#tries = 0;
    } catch (error) {
      if (mine !== this.#load || !this.isConnected) return;
      if (error.status === undefined) throw error;
      this.failure = error;
      if (error.offline) this.#retry = setTimeout(() => this.reload(), Math.random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#tries++) + 500);
    }
  }

  /** Moves the focus to the page's heading, as soon as there is one. */
  focusTitle() {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  updated() {
    if (this.data) this.dispatchEvent(new CustomEvent('page-title', { detail: this.pageTitle, bubbles: true, composed: true }));
    const title = this.renderRoot.querySelector('h1') ?? this.renderRoot.querySelector('notice-page');
    if (this.#wantsFocus && title && (this.data || this.failure)) {
      this.#wantsFocus = false;
      title.focus({ preventScroll: true });
    }
  }

  render() {
    if (this.data) return this.renderPage(this.data);
    if (!this.failure) return html`<notice-page kind="loading"></notice-page>`;
    const kind = this.failure.offline ? 'offline' : this.failure.notFound ? 'not-found' : 'error';
    return html`<notice-page .kind=${kind} .incident=${this.failure.problem?.incident ?? ''} @again=${() => this.reload()}></notice-page>`;
  }
}
