import { css } from 'lit';

/** How the conversation lies on the page: the room beside the choices, one above the other on a phone. */
export const talkLayout = css`
  :host { display: block; }
  .top { min-width: 0; }
  main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(min(22rem, 42%), min(26.5rem, 42%)); gap: var(--s-5); padding: 0 var(--s-6) var(--s-6); }
  .stage { position: relative; border-radius: var(--r-xl); overflow: hidden; min-height: 0; container-type: size; --floor: 27%; }
  .side { display: flex; flex-direction: column; gap: var(--s-5); min-height: 0; }
  .turn { display: flex; flex-direction: column; gap: var(--s-3); }
  .turn h2 { font-size: var(--t-m); padding: 0 var(--s-2); width: fit-content; }
  .turn h2:focus { outline: none; }
  .turn h2:focus-visible { outline: 2px solid var(--line-strong); outline-offset: 1px; }
  .watch p { color: var(--ink-2); font-size: var(--t-s); padding: 0 var(--s-2); margin-top: calc(-1 * var(--s-2)); }
  .away { font-size: var(--t-s); color: var(--ink-2); padding: 0 var(--s-2); text-wrap: pretty; }
  .away:empty { display: none; }
  @media (min-width: 60.0625em) {
    :host { display: grid; grid-template-rows: auto minmax(30rem, 1fr); height: 100dvh; min-height: 34rem; }
    .side { overflow: auto; margin: -6px; padding: 6px; scrollbar-width: thin; }
  }
  @media (max-width: 68em) and (min-width: 60.0625em) { main { grid-template-columns: minmax(0, 1fr) min(20rem, 45%); } }
  @media (max-width: 60em) {
    .top { display: contents; }
    main { display: block; padding: 0 0 var(--s-6); }
    .stage { height: clamp(18rem, 42dvh, 32rem); border-radius: 0; --floor: 46%; --grown: 50cqh; --child: 43cqh; }
    .side { padding: var(--s-2) var(--s-3) 0; gap: var(--s-4); }
    .turn { gap: var(--s-2); }
  }
`;
