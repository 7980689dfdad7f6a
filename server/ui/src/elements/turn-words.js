import { css, html, nothing } from 'lit';

import { quoted, t } from '../app/texts/index.js';

/** How an act of the learner and the reply to it are written in the debrief; shared by everything that shows turns. */
export const turnWords = css`
  .you b { color: var(--you); font-size: var(--t-s); display: block; }
  .you.mate b { color: var(--mate); }
  .you.mate q { color: var(--mate-on-soft); }
  .you .act { color: var(--ink-2); display: block; }
  .you q, .reply q { quotes: none; font: 420 var(--t-l)/1.4 var(--font-voice); text-wrap: pretty; }
  .you q { color: var(--you-on-soft); }
  .reply { display: grid; gap: var(--s-1); }
  .reply b { font-size: var(--t-s); margin-right: .4rem; }
  .reply .aside, .reply small, .to { color: var(--ink-2); font-size: var(--t-s); }
  .thought { position: relative; font: italic 420 var(--t-l)/1.4 var(--font-voice); background: var(--brand-soft); color: var(--brand-on-soft); border-radius: var(--r-l); padding: var(--s-4) var(--s-5); }
  .others { display: grid; gap: var(--s-4); padding-left: var(--s-5); border-left: 3px solid var(--line); }
  .others li { display: grid; gap: .25rem; border: 0; }
  .others q { quotes: none; font: 420 1.125rem/1.4 var(--font-voice); text-wrap: pretty; }
  .others small { color: var(--ink-2); font-size: var(--t-s); text-wrap: pretty; }
  .thought b { display: block; font: 600 var(--t-xs)/1.4 var(--font-ui); margin-bottom: .15rem; }
`;

/** The words of an option, as one quotes them. */
export function optionText(option, language) {
  return option.kind === 'say' ? quoted(option.text, language) : option.text;
}

const ACTS = { say: 'said', do: 'did', wait: 'waited' };

/** What was done in a turn, by the learner or by the one they played together with. */
export function act({ option, silence, mate }, language) {
  const label = mate ? t(`debrief.mate.${ACTS[option.kind]}`, mate) : t(`debrief.you.${ACTS[option.kind]}`);
  return html`<p class="you ${mate ? 'mate' : ''}"><b>${label}${silence ? html` · <span lang=${language}>${silence}</span>` : nothing}</b>${option.action ? html`<span class="act" lang=${language}>${option.action}</span>` : nothing}<q lang=${language}>${optionText(option, language)}</q></p>`;
}

/** What happened and why is written to whoever took the turn; the other one is told so. */
export function toWhom({ mate }) {
  return mate ? html`<p class="to">${t('debrief.mate.to', mate)}</p>` : nothing;
}

export function reply(events) {
  return html`<div class="reply">${events.filter((event) => event.type === 'line' || event.type === 'direction').map((event) => event.type === 'line'
    ? html`<p lang=${event.lang}><b>${event.name}</b><q>${event.text}</q>${event.direction ? html` <span class="aside">${event.direction}</span>` : nothing}</p>`
    : html`<p class="aside" lang=${event.lang}>${event.text}</p>`)}</div>`;
}

export function thoughts(list, language, key = 'debrief.thought') {
  return (list ?? []).map((one) => html`<p class="thought" lang=${language}><b lang=${document.documentElement.lang}>${t(key, one.name)}</b>${one.text}</p>`);
}

/** What else was offered, and why it is worth a thought. */
export function others(offered, language) {
  if (!offered?.length) return nothing;
  return html`<div><h5>${t('debrief.offered', offered.length)}</h5><ul class="others" role="list">${offered.map((option) => html`<li lang=${language}>
    ${option.action ? html`<small>${option.action}</small>` : nothing}<q>${optionText(option, language)}</q><small>${option.moves.map((move) => move.name).join(', ')} – ${option.because}</small></li>`)}</ul></div>`;
}
