import { svg } from 'lit';

/** A workshop where every tool has its outline on the wall, and a moped waits for its engine. */
const toolWall = svg`<rect x="330" y="70" width="520" height="238" rx="8" fill="var(--sc-panel)"/><path d="M330 70H850V86H330ZM330 292H850V308H330Z" fill="var(--sc-wood-2)" opacity=".5"/>
  <g stroke-linecap="round" fill="none"><path d="M378 118V214" stroke="var(--sc-wood-2)" stroke-width="11"/><path d="M356 118H402" stroke="var(--sc-line)" stroke-width="22"/>
  <path d="M440 128V220" stroke="var(--sc-line)" stroke-width="10"/><path d="M440 112m-14 0a14 14 0 1 0 28 0" stroke="var(--sc-line)" stroke-width="9"/>
  <path d="M488 128V220" stroke="var(--sc-line)" stroke-width="9"/><path d="M488 114m-12 0a12 12 0 1 0 24 0" stroke="var(--sc-line)" stroke-width="8"/>
  <path d="M528 132V220" stroke="var(--sc-line)" stroke-width="8"/><path d="M528 120m-10 0a10 10 0 1 0 20 0" stroke="var(--sc-line)" stroke-width="7"/>
  <path d="M572 108V160" stroke="var(--sc-red)" stroke-width="17"/><path d="M572 168V230" stroke="var(--sc-line)" stroke-width="7"/><path d="M608 108V150" stroke="var(--sc-yellow)" stroke-width="15"/><path d="M608 158V214" stroke="var(--sc-line)" stroke-width="6"/>
  <path d="M650 224C646 190 650 168 662 148M690 224C694 190 690 168 678 148" stroke="var(--sc-blue)" stroke-width="12"/><path d="M662 148L674 110L678 148" stroke="var(--sc-line)" stroke-width="9" stroke-linejoin="round"/></g>
  <path d="M722 122L818 122L810 168L730 160Z" fill="var(--sc-trim)"/><path d="M812 112C838 112 840 168 812 172C800 172 798 112 812 112Z" fill="var(--sc-wood)"/><path d="M722 122L730 160" stroke="var(--sc-line)" stroke-width="2"/>
  <path d="M742 214h22v34h-22zM784 206v52" fill="none" stroke="var(--sc-line)" stroke-width="3" opacity=".45" stroke-dasharray="6 5"/>
  <g font-family="inherit"><rect x="356" y="246" width="58" height="20" rx="3" fill="var(--sc-paper)"/><rect x="428" y="246" width="110" height="20" rx="3" fill="var(--sc-paper)"/><rect x="560" y="246" width="62" height="20" rx="3" fill="var(--sc-paper)"/><rect x="644" y="246" width="56" height="20" rx="3" fill="var(--sc-paper)"/><path d="M364 256H404M438 256H526M570 256H612M652 256H690" stroke="var(--sc-line)" stroke-width="4" stroke-linecap="round" opacity=".55"/></g>`;

const smallWindow = svg`<rect x="70" y="92" width="204" height="176" rx="6" fill="var(--sc-wood)"/><rect x="82" y="104" width="180" height="152" rx="2" fill="url(#sky)"/><path d="M82 210C120 184 170 196 200 206C226 188 250 192 262 198V256H82Z" fill="var(--sc-leaf)"/><path d="M172 104V256M82 176H262" stroke="var(--sc-wood)" stroke-width="8"/><rect x="60" y="262" width="224" height="14" rx="6" fill="var(--sc-wood-2)"/><path d="M96 262V236H116V262ZM124 262V226H140V262Z" fill="var(--sc-green)" opacity=".8"/>`;

const drawers = svg`<rect x="912" y="176" width="272" height="440" rx="8" fill="var(--sc-wood-2)"/><g fill="var(--sc-wood)"><rect x="926" y="192" width="116" height="62" rx="4"/><rect x="1054" y="192" width="116" height="62" rx="4"/><rect x="926" y="266" width="116" height="62" rx="4"/><rect x="1054" y="266" width="116" height="62" rx="4"/><rect x="926" y="340" width="116" height="62" rx="4"/><rect x="1054" y="340" width="116" height="62" rx="4"/><rect x="926" y="414" width="244" height="84" rx="4"/><rect x="926" y="510" width="244" height="90" rx="4"/></g>
  <g fill="var(--sc-paper)"><rect x="944" y="200" width="80" height="24" rx="2"/><rect x="1072" y="200" width="80" height="24" rx="2"/><rect x="944" y="274" width="80" height="24" rx="2"/><rect x="1072" y="274" width="80" height="24" rx="2"/><rect x="944" y="348" width="80" height="24" rx="2"/></g><path d="M952 212H1012M1080 212H1140M952 286H1004M1080 286H1132M952 360H1010" stroke="var(--sc-line)" stroke-width="5" stroke-linecap="round" opacity=".6"/>
  <g fill="var(--sc-line)" opacity=".8"><circle cx="984" cy="240" r="5"/><circle cx="1112" cy="240" r="5"/><circle cx="984" cy="314" r="5"/><circle cx="1112" cy="314" r="5"/><circle cx="984" cy="388" r="5"/><circle cx="1112" cy="372" r="5"/><circle cx="1048" cy="456" r="6"/><circle cx="1048" cy="556" r="6"/></g>
  <path d="M946 176V128H1010V176ZM1026 176V142H1066V176Z" fill="var(--sc-blue)"/><path d="M1084 176L1092 132H1136L1144 176Z" fill="var(--sc-red)"/><path d="M946 146H1010" stroke="var(--sc-paper)" stroke-width="8" opacity=".7"/>`;

const moped = svg`<g transform="translate(28 446)"><g fill="none" stroke="var(--sc-line)" stroke-width="13"><circle cx="54" cy="132" r="44"/><circle cx="262" cy="132" r="44"/></g><g fill="var(--sc-trim)"><circle cx="54" cy="132" r="13"/><circle cx="262" cy="132" r="13"/></g>
  <path d="M54 132L98 54L128 40" stroke="var(--sc-line)" stroke-width="9" fill="none" stroke-linecap="round"/><path d="M86 36L132 28" stroke="var(--sc-line)" stroke-width="9" stroke-linecap="round"/>
  <path d="M98 62C124 96 150 104 176 96C200 88 240 84 270 96L262 124C226 112 190 122 176 138H128C108 128 96 96 98 62Z" fill="var(--sc-red)"/><path d="M164 84C186 64 226 62 262 74L266 90C230 82 200 86 176 98Z" fill="var(--sc-line)"/><circle cx="96" cy="56" r="13" fill="var(--sc-light)" stroke="var(--sc-line)" stroke-width="4"/>
  <path d="M138 136H180V158H138Z" fill="none" stroke="var(--sc-line)" stroke-width="3" stroke-dasharray="6 5" opacity=".6"/><path d="M54 176H70M118 176L130 150" stroke="var(--sc-line)" stroke-width="6" stroke-linecap="round"/></g>`;

const back = svg`<defs>
    <linearGradient id="wall" x2="0" y2="1"><stop stop-color="var(--sc-card-3)"/><stop offset="1" stop-color="var(--sc-card)"/></linearGradient>
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="var(--sc-sky-1)"/><stop offset="1" stop-color="var(--sc-sky-2)"/></linearGradient>
    <linearGradient id="beam" x1="0" y1="0" x2="1" y2="1"><stop stop-color="var(--sc-light)" stop-opacity=".7"/><stop offset="1" stop-color="var(--sc-light)" stop-opacity="0"/></linearGradient>
  </defs>
  <rect width="1200" height="760" fill="url(#wall)"/><path d="M0 96H1200M0 192H1200M0 288H1200M0 384H1200M0 480H1200M0 576H1200" stroke="var(--sc-card-2)" stroke-width="3" opacity=".28"/>
  <rect y="612" width="1200" height="148" fill="var(--sc-wall-2)"/><rect y="604" width="1200" height="12" fill="var(--sc-wood-2)"/>
  ${smallWindow}${toolWall}${drawers}${moped}
  <g><path d="M600 0V26" stroke="var(--sc-line)" stroke-width="4"/><path d="M560 52C560 34 580 26 600 26C620 26 640 34 640 52Z" fill="var(--sc-green)"/><ellipse cx="600" cy="54" rx="30" ry="7" fill="var(--sc-light)"/></g>
  <path d="M82 104L262 256L760 760H140Z" fill="url(#beam)" opacity=".26"/>
  <rect width="1200" height="760" fill="var(--sc-veil)"/>`;

/** The bench, with a vice, an engine in parts, and a cloth. */
const front = svg`<path d="M170 588H1030V616H170Z" fill="var(--sc-wood)"/><path d="M170 616H1030V640H170Z" fill="var(--sc-wood-2)"/><path d="M200 640H244V800H200ZM956 640H1000V800H956Z" fill="var(--sc-wood-2)"/>
  <g transform="translate(196 532)"><path d="M8 56H64V38H8Z" fill="var(--sc-blue)"/><path d="M0 38H30V10H14V22H0ZM42 38H76V14H42Z" fill="var(--sc-blue)"/><path d="M76 26H104M104 12V40" stroke="var(--sc-line)" stroke-width="6" stroke-linecap="round"/></g>
  <g transform="translate(566 540)"><path d="M10 48V18H70V48Z" fill="var(--sc-trim)"/><path d="M10 26H70M10 34H70M10 42H70" stroke="var(--sc-line)" stroke-width="3" opacity=".6"/><path d="M24 18V6H56V18Z" fill="var(--sc-line)"/><circle cx="96" cy="38" r="11" fill="none" stroke="var(--sc-line)" stroke-width="6"/><circle cx="124" cy="44" r="5" fill="var(--sc-yellow)"/><circle cx="138" cy="44" r="5" fill="var(--sc-yellow)"/></g>
  <path d="M770 588C776 572 800 568 816 578C832 570 852 576 850 588Z" fill="var(--sc-red)" opacity=".85"/><path d="M726 586L762 574" stroke="var(--sc-line)" stroke-width="6" stroke-linecap="round"/>`;

export const workshop = { back, front };
