import { css } from 'lit';

/** How the conversation lies on the page: the room beside the choices, one above the other on a phone. */
export const talkLayout = css`
  :host { display: block; }
  header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s-3); padding: var(--s-3) var(--s-6) var(--s-3) var(--s-4); }
  .title { min-width: 0; }
  .title p { font-size: var(--t-xs); color: var(--ink-3); line-height: 1.25; }
  .title h1 { font-size: var(--t-l); line-height: 1.15; }
  .title h1:focus { outline: none; }
  stage-steps { margin: 0 auto; min-width: 0; overflow: hidden; }
  .tools { display: flex; gap: var(--s-1); }
  main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(min(22rem, 42%), min(26.5rem, 42%)); gap: var(--s-5); padding: 0 var(--s-6) var(--s-6); }
  .stage { position: relative; border-radius: var(--r-xl); overflow: hidden; min-height: 0; container-type: size; --floor: 27%; }
  .side { display: flex; flex-direction: column; gap: var(--s-5); min-height: 0; }
  .turn { display: flex; flex-direction: column; gap: var(--s-3); }
  .turn h2 { font-size: var(--t-m); padding: 0 var(--s-2); width: fit-content; }
  .turn h2:focus { outline: none; }
  .turn h2:focus-visible { outline: 2px solid var(--line-strong); outline-offset: 1px; }
  .help { display: flex; flex-wrap: wrap; gap: var(--s-1); }
  .help .btn { font-size: var(--t-s); font-weight: 550; }
  .help ui-icon { width: 1.2rem; height: 1.2rem; }
  .hint { flex-basis: 100%; color: var(--brand-on-soft); background: var(--brand-soft); border-radius: var(--r-m); padding: var(--s-3) var(--s-4); text-wrap: pretty; }
  .hint:empty { display: none; }
  @media (min-width: 60.0625em) {
    :host { display: grid; grid-template-rows: auto minmax(30rem, 1fr); height: 100dvh; min-height: 34rem; }
    .side { overflow: auto; margin: -6px; padding: 6px; scrollbar-width: thin; }
  }
  @media (max-width: 68em) and (min-width: 60.0625em) { main { grid-template-columns: minmax(0, 1fr) min(20rem, 45%); } .tools .wide span { display: none; } .tools .wide { padding: 0; } }
  @media (max-width: 60em) {
    header { flex-wrap: nowrap; padding: var(--s-2) var(--s-2) var(--s-2) var(--s-1); gap: var(--s-1); position: sticky; top: 0; z-index: 7; background: var(--bg); }
    .title p { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .title h1 { font-size: var(--t-m); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .title { flex: 0 1 auto; }
    stage-steps { margin: 0 0 0 auto; flex: 0 1 auto; }
    .tools { gap: 0; }
    .tools .sound { display: none; }
    .tools .wide { padding: 0; position: relative; }
    .tools .wide span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    main { display: block; padding: 0 0 var(--s-6); }
    .stage { height: clamp(18rem, 42dvh, 32rem); border-radius: 0; --floor: 46%; --grown: 50cqh; --child: 43cqh; }
    .side { padding: var(--s-2) var(--s-3) 0; gap: var(--s-4); }
    .turn { gap: var(--s-2); }
  }
  @media (max-width: 25em) { .tools .icon-btn { min-width: 2.5rem; } }
`;
