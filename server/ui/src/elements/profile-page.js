import { css, html, nothing, svg } from 'lit';

import './top-bar.js';
import { base, buttons, cards } from '../styles/shared.js';
import { api } from '../app/api.js';
import { closing, habits } from '../app/habits.js';
import { paths } from '../app/router.js';
import { settings } from '../app/settings.js';
import { moment, t } from '../app/texts/index.js';
import { Page } from './page.js';

/** As many tries as stand side by side; with more, the newest of them. */
const SHOWN = 8;
/** From so many times on a dot is as large as it can be. */
const LARGEST = 6;

/** How one talks, over every try: which kinds of moves, and whether that changes. */
export class ProfilePage extends Page {
  static styles = [base, buttons, cards, css`
    main { max-width: 72rem; margin: 0 auto; padding: clamp(var(--s-4), 4vh, var(--s-10)) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-8); }
    header { display: grid; gap: var(--s-3); }
    h1 { font: 500 var(--t-title)/1.08 var(--font-voice); letter-spacing: -.02em; text-wrap: balance; }
    h1:focus { outline: none; }
    .lead { font-size: var(--t-l); color: var(--ink-2); max-width: 52ch; text-wrap: pretty; }
    .frame { display: grid; gap: var(--s-1); max-width: 24rem; font-size: var(--t-s); color: var(--ink-2); }
    select { min-height: var(--tap); padding: 0 var(--s-3); border: 1.5px solid var(--line-strong); border-radius: var(--r-m); background: var(--surface); color: var(--ink); font: inherit; font-size: 1rem; }
    .table { overflow-x: auto; position: relative; }
    tbody th, thead td { position: sticky; left: 0; z-index: 1; background: var(--surface); }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th { text-align: left; font-weight: 600; vertical-align: bottom; }
    tbody th { min-width: 11rem; padding: var(--s-2) var(--s-4) var(--s-2) 0; vertical-align: middle; }
    tbody th small { display: block; font-weight: 400; font-size: var(--t-s); color: var(--ink-2); max-width: 44ch; text-wrap: pretty; }
    thead th { padding: 0 var(--s-2) var(--s-3) 0; font-size: var(--t-s); min-width: 6.5rem; max-width: 8rem; font-weight: 500; }
    thead a { display: grid; color: var(--ink); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    thead small { color: var(--ink-2); font-weight: 400; }
    tr > * { border-top: 1px solid var(--line); }
    thead tr > * { border: 0; }
    .group th { padding-top: var(--s-6); font-size: var(--t-m); border: 0; }
    td { padding: var(--s-2) var(--s-2) var(--s-2) 0; }
    td svg { width: 2.25rem; height: 2.25rem; display: block; }
    .share b { display: block; font-weight: 650; }
    .share svg { width: 5rem; height: .5rem; }
    .source { font-size: var(--t-s); color: var(--ink-2); max-width: 72ch; }
    .empty { display: grid; gap: var(--s-4); justify-items: start; }
    @media (max-width: 40em) { tbody th { min-width: 8.5rem; } tbody th small { display: none; } }
  `];

  #shown = false;

  get pageTitle() {
    return t('profile.title');
  }

  load(language) {
    return api.profile(language);
  }

  updated() {
    super.updated();
    // Where not all of them fit, the newest are seen first.
    const table = this.renderRoot.querySelector('.table');
    if (table && !this.#shown) table.scrollLeft = table.scrollWidth;
    this.#shown = Boolean(table);
  }

  renderPage(profile) {
    const { tries, frameworks } = profile;
    const framework = frameworks.find(({ id }) => id === settings.get('framework'));
    return html`<top-bar></top-bar><main>
      <header><h1 tabindex="-1">${t('profile.title')}</h1><p class="lead">${tries.length ? t('profile.lead', tries.length, tries.reduce((all, one) => all + one.turns, 0)) : nothing}</p></header>
      ${tries.length ? html`${frameworks.length ? this.#choice(frameworks, framework) : nothing}${this.#table(newest(profile), framework)}` : this.#empty()}
      ${framework ? html`<p class="source">${framework.source}</p>` : nothing}
    </main>`;
  }

  #empty() {
    return html`<section class="card empty"><p>${t('profile.empty')}</p><a class="btn" href=${paths.home()}>${t('home.people')}</a></section>`;
  }

  #choice(frameworks, framework) {
    return html`<label class="frame">${t('debrief.moves.frame')}<select @change=${({ target }) => settings.set('framework', target.value)}>
      <option value="" ?selected=${!framework}>${t('debrief.moves.frame.own')}</option>
      ${frameworks.map(({ id, name }) => html`<option value=${id} ?selected=${id === framework?.id}>${name}</option>`)}</select></label>`;
  }

  #table(profile, framework) {
    const rows = habits(profile, framework?.id);
    const shares = closing(profile);
    return html`<div class="card table" tabindex="0" role="region" aria-label=${t('profile.title')}><table>
      <caption class="vh">${t('profile.caption')}</caption>
      <thead><tr><td></td>${profile.tries.map((one) => html`<th scope="col"><a href=${paths.debrief(one.attempt)}><span lang=${one.language}>${one.title}</span><small>${moment(one.endedAt)}</small></a></th>`)}</tr></thead>
      <tbody><tr class="share"><th scope="row">${t('profile.closing')}<small>${t('profile.closing.text')}</small></th>${shares.map((share) => html`<td><b>${share} %</b><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10" rx="4" fill="var(--line)"/><rect width=${Math.min(100, share)} height="10" rx="4" fill="var(--you)"/></svg></td>`)}</tr></tbody>
      ${this.#group('skilled', rows.filter(({ misstep }) => !misstep), '--brand', profile.tries.length)}${this.#group('missteps', rows.filter(({ misstep }) => misstep), '--you', profile.tries.length)}
    </table></div>`;
  }

  #group(key, rows, hue, columns) {
    if (!rows.length) return nothing;
    return html`<tbody><tr class="group"><th scope="rowgroup" colspan=${columns + 1}>${t(`debrief.moves.${key}`)}</th></tr>
      ${rows.map(({ name, language, means, times }) => html`<tr><th scope="row" lang=${language}>${name}<small>${means.join(' · ')}</small></th>${times.map((n) => html`<td><span class="vh">${t('debrief.moves.times', n)}</span>${this.#dot(n, hue)}</td>`)}</tr>`)}</tbody>`;
  }

  /** As large as it was often, with the number in it. */
  #dot(n, hue) {
    if (!n) return svg`<svg viewBox="0 0 36 36" aria-hidden="true"><circle cx="18" cy="18" r="2" fill="var(--line-strong)"/></svg>`;
    const r = 8 + (Math.min(n, LARGEST) / LARGEST) * 9;
    return html`<svg viewBox="0 0 36 36" aria-hidden="true"><circle cx="18" cy="18" r=${r} fill="var(${hue})"/><text x="18" y="22.5" text-anchor="middle" font-size="13" font-weight="650" fill="var(--surface)">${n}</text></svg>`;
  }
}

function newest({ tries, moves }) {
  const shown = tries.slice(-SHOWN);
  return { tries: shown, moves: moves.filter(({ id }) => shown.some((one) => one.moves[id])) };
}

customElements.define('profile-page', ProfilePage);
