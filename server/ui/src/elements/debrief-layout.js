import { css } from 'lit';

/** How the debrief lies on the page: a column to read, with figures that may be wider, and the five steps beside it. */
export const debriefLayout = css`
  .frame { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 clamp(var(--s-6), 4vw, var(--s-16)); max-width: 76rem; margin: 0 auto; padding: var(--s-4) clamp(var(--s-4), 4vw, var(--s-12)) var(--s-16); }
  .steps { position: sticky; top: var(--s-8); align-self: start; }
  .steps ol { display: grid; gap: var(--s-1); counter-reset: step; }
  .steps a { display: flex; align-items: center; gap: var(--s-3); min-height: var(--tap); padding: 0 var(--s-3); color: var(--ink-2); text-decoration: none; border-radius: var(--r-m); counter-increment: step; }
  .steps a::before { content: counter(step); display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 50%; border: 1.5px solid var(--line-strong); font-size: var(--t-s); font-variant-numeric: tabular-nums; }
  .steps a:hover { color: var(--ink); background: color-mix(in srgb, var(--ink) 5%, transparent); }
  .steps .closed { opacity: .55; }
  main { display: grid; gap: clamp(var(--s-12), 9vh, 6rem); min-width: 0; }
  .top { display: grid; gap: var(--s-2); padding-top: var(--s-4); }
  .over { color: var(--ink-2); font-size: var(--t-s); }
  h1 { font: 500 var(--t-title)/1.1 var(--font-voice); letter-spacing: -.02em; }
  h1:focus, h2:focus { outline: none; }
  .private { color: var(--ink-2); font-size: var(--t-s); }
  main > section { display: grid; gap: var(--s-12); scroll-margin-top: var(--s-6); }
  main > section > h2 { margin-bottom: calc(-1 * var(--s-6)); }
  h2 { font: 500 2.125rem/1.15 var(--font-voice); letter-spacing: -.015em; }
  h3 { font-size: var(--t-l); }
  .narrow { max-width: 42rem; display: grid; gap: var(--s-5); }
  .part { display: grid; gap: var(--s-4); }
  .part > p { color: var(--ink-2); max-width: 62ch; text-wrap: pretty; }
  .gate { display: grid; gap: var(--s-4); justify-items: start; }
  .gate p { color: var(--ink-2); max-width: 56ch; text-wrap: pretty; }
  .ending { display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); padding: 0; overflow: hidden; }
  .ending .room { position: relative; min-height: 18rem; --floor: 9%; --sink: 11%; --ground: 8%; }
  .ending .text { padding: var(--s-8) var(--s-6); display: grid; gap: var(--s-3); align-content: center; }
  .ending h3 { font: 500 1.75rem/1.2 var(--font-voice); }
  .ending .summary { color: var(--ink-2); text-wrap: pretty; }
  .ending h4 { font-size: var(--t-s); color: var(--ink-2); margin-top: var(--s-2); letter-spacing: 0; }
  .meters { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s-6); }
  .meters > :first-child { grid-column: 1 / -1; }
  .marks { display: grid; gap: var(--s-5); }
  .questions { display: grid; gap: var(--s-4); }
  .again { display: flex; flex-wrap: wrap; gap: var(--s-3); align-items: center; }
  .error { color: var(--down); }
  @media (max-width: 60em) {
    .frame { grid-template-columns: minmax(0, 1fr); }
    .steps { top: 0; z-index: 2; margin: 0 calc(-1 * clamp(var(--s-4), 4vw, var(--s-12))) var(--s-2); padding: 0 var(--s-2); background: var(--bg); border-bottom: 1px solid var(--line); }
    .steps ol { display: flex; justify-content: space-between; max-width: 34rem; margin: 0 auto; overflow-x: auto; scrollbar-width: none; }
    .steps a { padding: 0 var(--s-1); font-size: var(--t-xs); white-space: nowrap; }
    .steps a::before { content: none; }
    main > section, h2 { scroll-margin-top: calc(var(--tap) + var(--s-6)); }
  }
  @media (max-width: 45em) { .meters, .ending { grid-template-columns: minmax(0, 1fr); } .ending .room { min-height: 15rem; } .ending .text { padding: var(--s-5) var(--s-4) var(--s-6); } }
`;
