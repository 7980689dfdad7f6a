import { svg } from 'lit';

/** A small room for talks at a rehabilitation centre: two chairs, a table, and nobody who looks in. */
const blinds = svg`<rect x="430" y="70" width="340" height="262" rx="8" fill="var(--sc-trim)"/><rect x="442" y="82" width="316" height="238" rx="3" fill="url(#sky)"/><path d="M442 246C500 214 560 224 620 236C670 214 720 216 758 232V320H442Z" fill="var(--sc-leaf-2)"/><path d="M500 320V222H590V320ZM606 320V196H700V320Z" fill="var(--sc-wall-2)"/><g fill="var(--sc-light)" opacity=".8"><rect x="514" y="240" width="16" height="18"/><rect x="544" y="240" width="16" height="18"/><rect x="514" y="276" width="16" height="18"/><rect x="622" y="214" width="18" height="20"/><rect x="660" y="214" width="18" height="20"/><rect x="660" y="254" width="18" height="20"/></g>
  <g stroke="var(--sc-paper)" stroke-width="7" opacity=".8"><path d="M442 92H758M442 108H758M442 124H758M442 140H758M442 156H758"/></g><path d="M736 82V196" stroke="var(--sc-line)" stroke-width="2" opacity=".5"/><rect x="414" y="326" width="372" height="14" rx="7" fill="var(--sc-trim)"/>`;

const shelves = svg`<rect x="920" y="120" width="264" height="496" rx="6" fill="var(--sc-wood)"/><rect x="934" y="134" width="236" height="468" rx="3" fill="var(--sc-wood-2)" opacity=".55"/><path d="M934 248H1170M934 364H1170M934 480H1170" stroke="var(--sc-wood)" stroke-width="12"/>
  <g><rect x="948" y="166" width="26" height="76" rx="3" fill="var(--sc-blue)"/><rect x="978" y="166" width="26" height="76" rx="3" fill="var(--sc-blue)"/><rect x="1008" y="166" width="26" height="76" rx="3" fill="var(--sc-green)"/><rect x="1038" y="166" width="26" height="76" rx="3" fill="var(--sc-red)"/><g transform="rotate(9 1092 240)"><rect x="1078" y="168" width="26" height="74" rx="3" fill="var(--sc-violet)"/></g><g fill="var(--sc-paper)"><rect x="954" y="184" width="14" height="22"/><rect x="984" y="184" width="14" height="22"/><rect x="1014" y="184" width="14" height="22"/><rect x="1044" y="184" width="14" height="22"/></g></g>
  <path d="M958 358V316H1030V358Z" fill="var(--sc-card)"/><path d="M958 330H1030" stroke="var(--sc-card-2)" stroke-width="4"/><path d="M1070 358L1076 322H1112L1118 358Z" fill="var(--sc-blanket)"/><path d="M1094 324C1082 300 1066 292 1054 294C1060 312 1074 322 1092 326ZM1095 324C1096 296 1110 280 1126 280C1128 302 1116 318 1097 326Z" fill="var(--sc-leaf)"/>
  <g><rect x="948" y="412" width="18" height="62" rx="3" fill="var(--sc-yellow)"/><rect x="970" y="402" width="22" height="72" rx="3" fill="var(--sc-line)"/><rect x="996" y="418" width="16" height="56" rx="3" fill="var(--sc-red)"/></g><path d="M1056 474C1056 430 1120 430 1120 474Z" fill="var(--sc-mat)"/><path d="M1064 458H1112" stroke="var(--sc-mat-2)" stroke-width="5"/>`;

const plan = svg`<g transform="translate(96 110)"><rect width="240" height="172" rx="6" fill="var(--sc-paper)"/><path d="M0 34H240M0 68H240M0 102H240M0 136H240M48 0V172M96 0V172M144 0V172M192 0V172" stroke="var(--sc-wall-2)" stroke-width="3"/><g opacity=".9"><rect x="54" y="40" width="36" height="22" rx="4" fill="var(--sc-green)"/><rect x="102" y="40" width="84" height="22" rx="4" fill="var(--sc-blue)"/><rect x="54" y="74" width="84" height="22" rx="4" fill="var(--sc-yellow)"/><rect x="150" y="74" width="36" height="22" rx="4" fill="var(--sc-red)"/><rect x="102" y="108" width="84" height="22" rx="4" fill="var(--sc-green)"/><rect x="198" y="142" width="36" height="22" rx="4" fill="var(--sc-violet)"/></g></g>`;

const back = svg`<defs>
    <linearGradient id="wall" x2="0" y2="1"><stop stop-color="var(--sc-wall)"/><stop offset="1" stop-color="var(--sc-wall-2)"/></linearGradient>
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="var(--sc-sky-1)"/><stop offset="1" stop-color="var(--sc-sky-2)"/></linearGradient>
    <linearGradient id="beam" x1="1" y1="0" x2="0" y2="1"><stop stop-color="var(--sc-light)" stop-opacity=".7"/><stop offset="1" stop-color="var(--sc-light)" stop-opacity="0"/></linearGradient>
  </defs>
  <rect width="1200" height="760" fill="url(#wall)"/><rect y="612" width="1200" height="148" fill="var(--sc-floor)"/><rect y="604" width="1200" height="12" fill="var(--sc-trim)"/>
  <ellipse cx="600" cy="720" rx="400" ry="70" fill="var(--sc-mat-2)" opacity=".6"/>
  ${plan}${blinds}${shelves}
  <path d="M168 760V560C168 508 206 484 250 484H430C474 484 512 508 512 560V760Z" fill="var(--sc-mat)"/><path d="M196 760V574C196 540 222 518 260 518H420C458 518 484 540 484 574V760Z" fill="var(--sc-mat-2)"/>
  <path d="M442 82L758 320L660 760H160Z" fill="url(#beam)" opacity=".26"/>
  <rect width="1200" height="760" fill="var(--sc-veil)"/>`;

/** A low table: a form, a pen, two glasses of water, and a box of tissues somebody has thought of. */
const front = svg`<path d="M400 598C400 590 408 586 420 586H900C912 586 920 590 920 598L930 626H390Z" fill="var(--sc-wood)"/><path d="M390 626H930V640C930 648 924 652 916 652H404C396 652 390 648 390 640Z" fill="var(--sc-wood-2)"/><path d="M430 652H458V800H430ZM862 652H890V800H862Z" fill="var(--sc-wood-2)"/>
  <path d="M560 612L668 604L684 620L572 630Z" fill="var(--sc-paper)"/><path d="M584 616L654 611M590 622L640 618" stroke="var(--sc-line)" stroke-width="2.5" opacity=".5"/><path d="M694 618L742 604" stroke="var(--sc-blue)" stroke-width="6" stroke-linecap="round"/>
  <g fill="var(--sc-sky-1)" opacity=".85"><path d="M470 560H504L500 606H474Z"/><path d="M786 560H820L816 606H790Z"/></g><path d="M472 580H502M788 580H818" stroke="var(--sc-paper)" stroke-width="3" opacity=".8"/>
  <path d="M842 570H898V606H842Z" fill="var(--sc-violet)"/><path d="M858 570C862 550 876 546 880 556C886 548 892 556 884 570Z" fill="var(--sc-paper)"/>`;

export const office = { back, front };
