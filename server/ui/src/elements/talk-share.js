import { LitElement, css, html, nothing, svg } from 'lit';

import { base } from '../styles/shared.js';
import { t, tFor } from '../app/texts/index.js';
import { Localized } from './localized.js';

const HUES = ['--you', '--brand', '--f-joy', '--f-fear', '--f-sadness'];

/** Who did the talking, and how often it was quiet. */
export class TalkShare extends LitElement {
  static properties = { talk: { attribute: false }, waits: { type: Number }, stretch: { type: Number }, silences: { attribute: false }, two: { type: Boolean } };

  static styles = [base, css`
    svg.bar { display: block; width: 100%; height: 2.25rem; border-radius: var(--r-s); overflow: hidden; }
    ul { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-6); margin: var(--s-3) 0; }
    li { display: inline-flex; align-items: baseline; gap: .5rem; }
    li svg { width: .8rem; height: .8rem; align-self: center; }
    li b { font-weight: 650; }
    li span, p { color: var(--ink-2); }
  `];

  constructor() {
    super();
    new Localized(this);
  }

  render() {
    const total = Math.max(1, this.talk.reduce((sum, one) => sum + one.words, 0));
    let from = 0;
    return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${this.talk.map((one, i) => {
        const width = (one.words / total) * 100, at = from;
        from += width;
        return svg`<rect x=${at + .2} width=${Math.max(0, width - .4)} height="10" fill="var(${HUES[i % HUES.length]})"/>`;
      })}</svg>
      <ul>${this.talk.map((one, i) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="3" fill="var(${HUES[i % HUES.length]})"/></svg><b>${one.name}</b><span>${Math.round((one.words / total) * 100)} % · ${t('debrief.talk.words', one.words)}</span></li>`)}</ul>
      <p>${tFor(this.two, 'debrief.talk.waits', this.waits)} ${this.stretch > 1 ? tFor(this.two, 'debrief.talk.stretch', this.stretch) : nothing}</p>
      ${this.#lengths()}`;
  }

  #lengths() {
    const kept = this.silences.filter(({ count }) => count > 0);
    return kept.length ? html`<p>${tFor(this.two, 'debrief.talk.lengths', kept.map(({ name, count }) => (count > 1 ? `${name} × ${count}` : name)).join(', '))}</p>` : nothing;
  }
}

customElements.define('talk-share', TalkShare);
