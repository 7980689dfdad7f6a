import { svg } from 'lit';

/** A group room at school: the pitch outside, pupils' work on the wall, a round table. */
const goal = svg`<g fill="none" stroke="var(--sc-trim)"><path d="M560 262V214H676V262" stroke-width="6" stroke-linejoin="round"/><path d="M572 214V262M588 214V262M604 214V262M620 214V262M636 214V262M652 214V262M664 214V262M560 228H676M560 244H676" stroke-width="1.4" opacity=".8"/></g>
  <circle cx="716" cy="270" r="10" fill="var(--sc-paper)"/><path d="M716 264l5 4-2 6h-6l-2-6z" fill="var(--sc-line)"/>`;

const pitch = svg`<rect x="382" y="58" width="440" height="270" rx="12" fill="var(--sc-trim)"/><rect x="396" y="72" width="412" height="242" rx="4" fill="url(#sky)"/>
  <path d="M396 214C440 176 500 178 540 196C600 158 690 160 740 190C770 180 792 184 808 192V314H396Z" fill="var(--sc-leaf-2)"/>
  <path d="M396 246H808V314H396Z" fill="var(--sc-leaf)"/><path d="M396 284H808" stroke="var(--sc-trim)" stroke-width="3" opacity=".7"/>
  ${goal}
  <path d="M602 72V314" stroke="var(--sc-trim)" stroke-width="9"/><rect x="366" y="322" width="472" height="16" rx="8" fill="var(--sc-trim)"/>
  <g transform="translate(426 0)"><path d="M0 322L5 292H35L40 322Z" fill="var(--sc-red)"/><path d="M20 294C10 270 -2 262 -12 262C-8 280 4 290 18 295ZM21 294C24 264 36 250 48 248C50 270 40 286 24 295Z" fill="var(--sc-leaf)"/></g>`;

const board = svg`<rect x="60" y="96" width="262" height="206" rx="8" fill="var(--sc-wood)"/><rect x="70" y="106" width="242" height="186" rx="3" fill="var(--sc-panel)"/>
  <g transform="rotate(-3 120 160)"><rect x="84" y="120" width="68" height="84" rx="2" fill="var(--sc-paper)"/><circle cx="118" cy="150" r="16" fill="var(--sc-yellow)"/><path d="M94 190C106 176 128 176 142 190" stroke="var(--sc-green)" stroke-width="6" fill="none" stroke-linecap="round"/></g>
  <g transform="rotate(2 210 150)"><rect x="168" y="118" width="70" height="56" rx="2" fill="var(--sc-paper)"/><path d="M178 160L196 136L210 152L220 142L230 160Z" fill="var(--sc-blue)"/></g>
  <rect x="250" y="124" width="52" height="72" rx="2" fill="var(--sc-yellow)" opacity=".85"/><path d="M258 140H294M258 154H290M258 168H284" stroke="var(--sc-line)" stroke-width="3" stroke-linecap="round" opacity=".6"/>
  <rect x="172" y="192" width="62" height="82" rx="2" fill="var(--sc-rug-2)"/><path d="M184 256C186 228 220 228 222 256" fill="none" stroke="var(--sc-red)" stroke-width="6" stroke-linecap="round"/><circle cx="203" cy="216" r="11" fill="var(--sc-red)"/>
  <rect x="96" y="222" width="58" height="46" rx="2" fill="var(--sc-paper)"/><path d="M104 258V238M116 258V246M128 258V232M140 258V250" stroke="var(--sc-violet)" stroke-width="7"/>`;

const cupboard = svg`<rect x="930" y="250" width="290" height="366" rx="8" fill="var(--sc-wood)"/><rect x="944" y="266" width="130" height="334" rx="4" fill="var(--sc-trim)"/><rect x="1084" y="266" width="130" height="334" rx="4" fill="var(--sc-trim)"/><circle cx="1062" cy="436" r="6" fill="var(--sc-wood-2)"/><circle cx="1096" cy="436" r="6" fill="var(--sc-wood-2)"/>
  <g transform="translate(962 176)"><path d="M0 74H74V24H0Z" fill="var(--sc-card)"/><path d="M0 38H74" stroke="var(--sc-card-2)" stroke-width="4"/></g>
  <circle cx="1110" cy="212" r="38" fill="var(--sc-blue)"/><path d="M1078 192C1092 186 1102 200 1098 210C1108 214 1112 230 1100 240M1122 178C1118 190 1132 196 1142 192M1128 224C1138 218 1146 222 1147 226" stroke="var(--sc-leaf-2)" stroke-width="9" fill="none" stroke-linecap="round"/><path d="M1110 250V258M1090 260H1130" stroke="var(--sc-wood-2)" stroke-width="7" stroke-linecap="round"/>`;

const back = svg`<defs>
    <linearGradient id="wall" x2="0" y2="1"><stop stop-color="var(--sc-wall)"/><stop offset="1" stop-color="var(--sc-wall-2)"/></linearGradient>
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="var(--sc-sky-1)"/><stop offset="1" stop-color="var(--sc-sky-2)"/></linearGradient>
    <linearGradient id="beam" x1="1" y1="0" x2="0" y2="1"><stop stop-color="var(--sc-light)" stop-opacity=".7"/><stop offset="1" stop-color="var(--sc-light)" stop-opacity="0"/></linearGradient>
  </defs>
  <rect width="1200" height="760" fill="url(#wall)"/><rect y="612" width="1200" height="148" fill="var(--sc-floor)"/><rect y="604" width="1200" height="12" fill="var(--sc-trim)"/>
  ${board}${pitch}${cupboard}
  <g><path d="M40 616V496C40 480 52 470 66 470H120C134 470 146 480 146 496V616" fill="none" stroke="var(--sc-wood-2)" stroke-width="12"/><rect x="30" y="540" width="126" height="22" rx="10" fill="var(--sc-wood)"/></g>
  <path d="M396 72L808 314L640 760H120Z" fill="url(#beam)" opacity=".28"/>
  <rect width="1200" height="760" fill="var(--sc-veil)"/>`;

/** The table, with a ring binder that knows its place. */
const front = svg`<path d="M200 612C200 596 220 588 242 588H970C992 588 1012 596 1012 612L1020 640H192Z" fill="var(--sc-wood)"/><path d="M192 640H1020V656C1020 666 1010 672 998 672H214C202 672 192 666 192 656Z" fill="var(--sc-wood-2)"/>
  <path d="M420 616L440 578H566L556 616Z" fill="var(--sc-blue)"/><path d="M440 578H566L564 586H436Z" fill="var(--sc-trim)"/><path d="M420 616L556 616V624H420Z" fill="var(--sc-line)" opacity=".5"/><circle cx="498" cy="578" r="5" fill="none" stroke="var(--sc-line)" stroke-width="3"/>
  <path d="M640 616L736 608L750 622L650 632Z" fill="var(--sc-paper)"/><path d="M668 618L728 613" stroke="var(--sc-line)" stroke-width="2" opacity=".5"/><path d="M754 622L800 600" stroke="var(--sc-yellow)" stroke-width="7" stroke-linecap="round"/>`;

export const schoolRoom = { back, front };
