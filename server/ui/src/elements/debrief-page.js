import { html } from 'lit';

import { api } from '../app/api.js';
import { Page } from './page.js';

/** Looking back on a conversation. */
export class DebriefPage extends Page {
  static properties = { attempt: {} };

  get pageTitle() {
    return this.data.attempt.title;
  }

  load(language) {
    return api.debrief(this.attempt, language);
  }

  renderPage(debrief) {
    return html`<h1 tabindex="-1">${debrief.ending.title}</h1>`;
  }
}

customElements.define('debrief-page', DebriefPage);
