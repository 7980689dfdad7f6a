import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { base } from '../styles/shared.js';
import { t } from '../app/texts/index.js';

const REGION_FIRST = 100;

/**
 * What is said, for those who listen to the page: a polite live region that is there before its content. Each entry is
 * added once, in order, and never touched again; the learner's own words are not read back.
 */
export class SaidLog extends LitElement {
  static properties = { said: { attribute: false }, cast: { attribute: false }, open: { state: true } };

  static styles = [base, css`:host { display: block; }`];

  /** A region that appears together with its first lines is not read out; so they wait until it has been seen empty. */
  firstUpdated() {
    setTimeout(() => (this.open = true), REGION_FIRST);
  }

  render() {
    const said = this.open ? this.said ?? [] : [];
    return html`<div class="vh" role="log" aria-live="polite" aria-relevant="additions" aria-label=${t('talk.log')}>
      ${repeat(said, (_, index) => index, (event) => html`<p lang=${event.lang ?? nothing}>${sentence(event, this.cast)}</p>`)}</div>`;
  }
}

function sentence(event, cast) {
  switch (event.type) {
    case 'line':
      return event.mate ? `${event.mate}: ${event.text}` : `${event.name}${event.moodName ? `, ${event.moodName}` : ''}: ${event.text} ${event.direction ?? ''}`;
    case 'direction':
      return event.mate ? `${event.mate}: ${event.text}` : event.text;
    case 'silence':
      return t('pair.waited', event.mate, event.lengthName);
    case 'whisper':
      return html`${t('pair.whispers', event.mate)}: <bdi>${event.text}</bdi>`;
    case 'hand-over':
      return event.own ? t('pair.word.yours') : t('pair.word', event.name);
    case 'mood':
      return t('talk.looks', cast?.find((one) => one.id === event.who)?.name ?? event.who, event.moodName);
    case 'stage':
      return t('talk.stage.new', event.name);
    case 'why':
      return `${t('talk.why')} ${event.text}`;
    case 'rewound':
      return t('talk.rewound');
    case 'ended':
      return `${t('talk.ended')}: ${event.ending.title}`;
    default:
      return nothing;
  }
}

customElements.define('said-log', SaidLog);
