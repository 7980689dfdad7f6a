import { svg } from 'lit';

/** An old wooden house: the kitchen, with curtains somebody has sewn, and the coffee already poured. */
const windowWithCurtains = svg`<rect x="420" y="66" width="360" height="266" rx="10" fill="var(--sc-trim)"/><rect x="434" y="80" width="332" height="238" rx="4" fill="url(#sky)"/>
  <path d="M434 244C490 200 560 212 610 232C660 196 720 196 766 224V318H434Z" fill="var(--sc-leaf-2)"/><path d="M434 282C520 262 640 268 766 278V318H434Z" fill="var(--sc-leaf)"/>
  <g><path d="M690 282V206" stroke="var(--sc-wood-2)" stroke-width="7"/><path d="M690 236C668 226 660 204 668 186C682 176 702 178 712 190C724 206 714 230 690 236Z" fill="var(--sc-leaf)"/></g>
  <g transform="translate(500 232)"><path d="M0 50V14L26 -8L52 14V50Z" fill="var(--sc-red)"/><path d="M-6 16L26 -12L58 16" fill="none" stroke="var(--sc-wood-2)" stroke-width="5"/><rect x="20" y="24" width="12" height="12" fill="var(--sc-light)"/></g>
  <path d="M600 80V318M434 190H766" stroke="var(--sc-trim)" stroke-width="9"/>
  <path d="M408 60H792V76H408Z" fill="var(--sc-wood)"/>
  <path d="M424 76C470 80 500 110 506 148C486 140 476 150 478 176C460 160 446 168 444 200L424 196ZM776 76C730 80 700 110 694 148C714 140 724 150 722 176C740 160 754 168 756 200L776 196Z" fill="var(--sc-paper)" opacity=".92"/>
  <path d="M424 96C460 98 486 116 498 140M776 96C740 98 714 116 702 140" stroke="var(--sc-red)" stroke-width="4" fill="none" opacity=".7"/>
  <rect x="402" y="326" width="396" height="16" rx="8" fill="var(--sc-wood)"/>
  <g transform="translate(462 0)"><path d="M0 326L5 298H37L42 326Z" fill="var(--sc-blanket)"/><g fill="var(--sc-red)"><circle cx="10" cy="276" r="9"/><circle cx="26" cy="268" r="10"/><circle cx="38" cy="280" r="8"/></g><path d="M12 284V300M25 278V300M36 288V300" stroke="var(--sc-leaf)" stroke-width="4"/></g>`;

const clock = svg`<g transform="translate(300 96)"><rect x="-4" y="-10" width="76" height="170" rx="10" fill="var(--sc-wood)"/><rect x="6" y="74" width="56" height="76" rx="5" fill="var(--sc-wood-2)"/><circle cx="34" cy="34" r="28" fill="var(--sc-paper)"/><circle cx="34" cy="34" r="28" fill="none" stroke="var(--sc-wood-2)" stroke-width="4"/><path d="M34 34V16M34 34L46 40" stroke="var(--sc-line)" stroke-width="3.5" stroke-linecap="round"/><path d="M34 78V118" stroke="var(--sc-yellow)" stroke-width="3"/><circle cx="34" cy="126" r="10" fill="var(--sc-yellow)"/></g>`;

const dresser = svg`<rect x="902" y="84" width="292" height="532" rx="8" fill="var(--sc-panel)"/><rect x="914" y="98" width="268" height="214" rx="4" fill="var(--sc-wall-2)"/><path d="M914 204H1182M914 312H1182" stroke="var(--sc-trim)" stroke-width="9"/>
  <g fill="var(--sc-paper)" stroke="var(--sc-blue)" stroke-width="4"><circle cx="956" cy="164" r="31"/><circle cx="1034" cy="164" r="31"/><circle cx="1112" cy="164" r="31"/></g><g fill="none" stroke="var(--sc-blue)" stroke-width="2.5" opacity=".7"><circle cx="956" cy="164" r="17"/><circle cx="1034" cy="164" r="17"/><circle cx="1112" cy="164" r="17"/></g>
  <g fill="var(--sc-paper)"><path d="M934 264H972V290C972 302 934 302 934 290ZM998 264H1036V290C1036 302 998 302 998 290ZM1062 264H1100V290C1100 302 1062 302 1062 290Z"/></g><g fill="none" stroke="var(--sc-paper)" stroke-width="5"><path d="M972 272c12 0 12 16 0 16M1036 272c12 0 12 16 0 16M1100 272c12 0 12 16 0 16"/></g><path d="M934 276H972M998 276H1036M1062 276H1100" stroke="var(--sc-red)" stroke-width="4"/>
  <rect x="914" y="332" width="128" height="270" rx="5" fill="none" stroke="var(--sc-wall-2)" stroke-width="5"/><rect x="1054" y="332" width="128" height="270" rx="5" fill="none" stroke="var(--sc-wall-2)" stroke-width="5"/><circle cx="1030" cy="452" r="6" fill="var(--sc-wood-2)"/><circle cx="1066" cy="452" r="6" fill="var(--sc-wood-2)"/>`;

const sewing = svg`<g transform="translate(40 452)"><path d="M0 26H214V40H0Z" fill="var(--sc-wood)"/><path d="M16 40L34 164M198 40L180 164M34 120H180" stroke="var(--sc-line)" stroke-width="7" fill="none" opacity=".75"/>
  <path d="M44 26V-10C44 -34 62 -44 84 -44H146C164 -44 172 -32 172 -18V26H150V-6C150 -14 146 -18 138 -18H88C78 -18 74 -12 74 -4V26Z" fill="var(--sc-line)"/><circle cx="170" cy="-24" r="13" fill="var(--sc-trim)"/><path d="M60 26V34M54 26H66" stroke="var(--sc-trim)" stroke-width="3"/><path d="M96 -44V-56" stroke="var(--sc-red)" stroke-width="9"/>
  <path d="M76 26C60 40 40 44 18 38C30 60 66 62 92 40Z" fill="var(--sc-violet)"/></g>`;

const back = svg`<defs>
    <linearGradient id="wall" x2="0" y2="1"><stop stop-color="var(--sc-wall)"/><stop offset="1" stop-color="var(--sc-wall-2)"/></linearGradient>
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="var(--sc-sky-1)"/><stop offset="1" stop-color="var(--sc-sky-2)"/></linearGradient>
    <linearGradient id="beam" x1="1" y1="0" x2="0" y2="1"><stop stop-color="var(--sc-light)" stop-opacity=".7"/><stop offset="1" stop-color="var(--sc-light)" stop-opacity="0"/></linearGradient>
  </defs>
  <rect width="1200" height="760" fill="url(#wall)"/><path d="M0 400H1200V616H0Z" fill="var(--sc-panel)"/><path d="M80 404V612M160 404V612M240 404V612M320 404V612M400 404V612M480 404V612M560 404V612M640 404V612M720 404V612M800 404V612M880 404V612" stroke="var(--sc-wall-2)" stroke-width="3" opacity=".6"/><rect y="394" width="1200" height="10" rx="5" fill="var(--sc-trim)"/>
  <rect y="612" width="1200" height="148" fill="var(--sc-floor)"/><rect y="604" width="1200" height="12" fill="var(--sc-trim)"/>
  <path d="M240 720L980 700L1060 760H160Z" fill="var(--sc-rug)"/><path d="M232 732L1004 712M216 748L1030 728" stroke="var(--sc-rug-2)" stroke-width="7"/>
  ${clock}${windowWithCurtains}${dresser}${sewing}
  <path d="M434 80L766 318L700 760H200Z" fill="url(#beam)" opacity=".28"/>
  <rect width="1200" height="760" fill="var(--sc-veil)"/>`;

/** The table: two cups, a dish of cakes, a cloth with a border. */
const front = svg`<path d="M300 616C300 598 318 588 340 588H880C902 588 920 598 920 616L934 640H286Z" fill="var(--sc-paper)"/><path d="M286 640H934L926 676C900 668 880 684 854 674C828 684 800 668 774 676C748 684 724 668 698 676C670 684 646 668 620 676C594 684 570 668 544 676C516 684 492 668 466 676C440 684 414 668 388 676C362 684 330 668 298 678Z" fill="var(--sc-paper)"/><path d="M290 652H930" stroke="var(--sc-red)" stroke-width="5" opacity=".55" stroke-dasharray="14 9"/>
  <g transform="translate(420 570)"><ellipse cx="36" cy="44" rx="46" ry="10" fill="var(--sc-rug-2)"/><path d="M8 4H64V28C64 50 8 50 8 28Z" fill="var(--sc-trim)" stroke="var(--sc-blue)" stroke-width="3"/><ellipse cx="36" cy="6" rx="27" ry="6" fill="var(--sc-wood-2)"/><path d="M64 12c18 0 18 24-2 24" stroke="var(--sc-blue)" stroke-width="4" fill="none"/></g>
  <g transform="translate(720 570)"><ellipse cx="36" cy="44" rx="46" ry="10" fill="var(--sc-rug-2)"/><path d="M8 4H64V28C64 50 8 50 8 28Z" fill="var(--sc-trim)" stroke="var(--sc-blue)" stroke-width="3"/><ellipse cx="36" cy="6" rx="27" ry="6" fill="var(--sc-wood-2)"/><path d="M64 12c18 0 18 24-2 24" stroke="var(--sc-blue)" stroke-width="4" fill="none"/></g>
  <g transform="translate(566 584)"><ellipse cx="50" cy="30" rx="66" ry="13" fill="var(--sc-trim)"/><ellipse cx="50" cy="27" rx="56" ry="9" fill="var(--sc-wall-2)"/><path d="M14 24C14 8 34 8 34 24ZM38 22C38 4 60 4 60 22ZM64 24C64 8 86 8 86 24Z" fill="var(--sc-card)"/><path d="M20 14l4 3M46 10l4 3M72 14l4 3" stroke="var(--sc-card-2)" stroke-width="3" stroke-linecap="round"/></g>`;

export const kitchen = { back, front };
