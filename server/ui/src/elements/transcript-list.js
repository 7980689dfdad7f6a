import { LitElement, css, html, nothing } from 'lit';

import { base } from '../styles/shared.js';
import { isTaken } from '../app/pair.js';
import { quoted, t } from '../app/texts/index.js';

/** What has been said so far, to read in peace. */
export class TranscriptList extends LitElement {
  static properties = { events: { attribute: false } };

  static styles = [base, css`
    li { padding: .6rem 0; border-top: 1px solid var(--line); }
    li.stage { border: 0; padding: var(--s-5) 0 var(--s-2); }
    h3 { font-size: var(--t-s); color: var(--ink-2); }
    b { display: block; font-size: var(--t-s); }
    b small { font: inherit; font-weight: 400; color: var(--ink-2); }
    q { quotes: none; font: 420 var(--t-l)/1.4 var(--font-voice); }
    .own b, .own q { color: var(--you); }
    .mate b, .mate q { color: var(--mate); }
    .whisper q { font-style: italic; }
    p { color: var(--ink-2); font-size: var(--t-s); }
    .empty { color: var(--ink-2); }
  `];

  render() {
    const events = (this.events ?? []).filter((event) => ['stage', 'line', 'direction', 'silence', 'whisper'].includes(event.type));
    if (!events.length) return html`<p class="empty">${t('talk.transcript.empty')}</p>`;
    return html`<ol role="list">${events.map((event) => {
      if (event.type === 'stage') return html`<li class="stage"><h3>${event.name}</h3></li>`;
      if (event.type === 'whisper') return html`<li class="whisper ${event.mate ? 'mate' : 'own'}"><b>${event.mate ? t('pair.whispers', event.mate) : t('pair.whispers.own')}</b><q><bdi>${event.text}</bdi></q></li>`;
      const taken = isTaken(event);
      const kind = taken ? (event.mate ? 'mate' : 'own') : '';
      const who = event.mate ?? t('talk.you');
      if (event.type === 'silence') return html`<li class=${kind}><b>${event.mate ? t('pair.waited', event.mate, event.lengthName) : t('talk.silence.waited', event.lengthName)}</b></li>`;
      if (event.type === 'direction') return html`<li class=${kind} lang=${event.lang}>${taken ? html`<b lang=${document.documentElement.lang}>${who}</b>` : nothing}<p>${event.text}</p></li>`;
      return html`<li class=${kind} lang=${event.lang}><b>${taken ? who : event.name}${!taken && event.moodName && event.mood !== 'neutral' ? html` <small>${event.moodName}</small>` : nothing}</b>
        <q>${taken ? quoted(event.text, event.lang) : event.text}</q>${event.direction ? html`<p>${event.direction}</p>` : nothing}</li>`;
    })}</ol>`;
  }
}

customElements.define('transcript-list', TranscriptList);
