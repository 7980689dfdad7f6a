import { css } from 'lit';

/** What every component starts from: box model, headings, focus ring, hidden text, quiet motion. */
export const base = css`
  *, *::before, *::after { box-sizing: border-box; }
  :host([hidden]), [hidden] { display: none !important; }
  h1, h2, h3, h4, p, ol, ul, dl, dd, figure, fieldset, legend { margin: 0; padding: 0; }
  h1, h2, h3, h4 { line-height: var(--lh-tight); font-weight: 650; letter-spacing: -.012em; text-wrap: balance; }
  h1, h2, h3, h4, p, li, button { overflow-wrap: break-word; }
  ol, ul { list-style: none; }
  fieldset { border: 0; min-width: 0; }
  button, input, textarea, select { font: inherit; color: inherit; letter-spacing: inherit; }
  a { color: var(--brand); text-underline-offset: .18em; text-decoration-thickness: .08em; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: var(--r-s); }
  [tabindex="-1"]:focus { outline: none; }
  .vh { position: absolute !important; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .voice { font-family: var(--font-voice); }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
  }
`;

/** Buttons: one that leads, one that follows, one that whispers, one that is an icon. */
export const buttons = css`
  .btn {
    display: inline-flex; align-items: center; justify-content: center; gap: var(--s-2); min-height: var(--tap);
    padding: .5rem 1.375rem; border: 1.5px solid transparent; border-radius: var(--r-full); background: var(--brand); color: var(--brand-ink);
    font-weight: 600; line-height: 1.25; text-align: center; text-decoration: none; cursor: pointer;
    transition: background var(--quick), border-color var(--quick), translate var(--quick) var(--ease);
  }
  .btn:hover { background: color-mix(in srgb, var(--brand) 88%, var(--ink)); }
  .btn:active { translate: 0 1px; }
  .btn:focus-visible { border-radius: var(--r-full); }
  .btn[disabled] { opacity: .6; cursor: default; }
  .btn.big { min-height: 3.5rem; padding: .75rem 1.875rem; font-size: var(--t-l); }
  .btn.second { background: transparent; color: var(--brand); border-color: var(--line-strong); }
  .btn.second:hover { background: var(--brand-soft); border-color: var(--brand); color: var(--brand-on-soft); }
  .btn.quiet { background: transparent; color: var(--brand); padding-inline: 1rem; }
  .btn.quiet:hover { background: var(--brand-soft); color: var(--brand-on-soft); }
  .icon-btn {
    display: inline-flex; align-items: center; justify-content: center; gap: .5rem; min-width: var(--tap); min-height: var(--tap); padding: 0;
    border: 0; border-radius: var(--r-full); background: transparent; color: var(--ink-2); text-decoration: none; cursor: pointer; font-size: var(--t-s);
    font-weight: 550; transition: background var(--quick), color var(--quick);
  }
  .icon-btn:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); color: var(--ink); }
  .icon-btn:focus-visible { border-radius: var(--r-full); outline-offset: 0; }
  .icon-btn.wide { padding: 0 1rem 0 .75rem; }
  .icon-btn[aria-pressed="true"] { background: var(--brand-soft); color: var(--brand-on-soft); }
  @media (forced-colors: active) { .btn, .icon-btn { border: 1px solid ButtonText; } }
`;

/** A sheet of paper on the table: the surface most things lie on. */
export const cards = css`
  .card { background: var(--surface); border-radius: var(--r-xl); padding: var(--s-6); box-shadow: var(--shadow-1); }
  @media (forced-colors: active) { .card { border: 1px solid; } }
  @media (max-width: 30em) { .card { padding: var(--s-5) var(--s-4); border-radius: var(--r-l); } }
`;
