import { svg } from 'lit';

const bicycle = svg`<g transform="translate(668 212) scale(.84) translate(-756 -240)" fill="none" stroke-linecap="round" stroke-linejoin="round">
  <g stroke="var(--sc-line)" stroke-width="4.5"><circle cx="706" cy="258" r="32"/><circle cx="806" cy="258" r="32"/></g>
  <g stroke="var(--sc-line)" stroke-width="1.2" opacity=".55"><path d="M706 228V288M676 258H736M685 237L727 279M685 279L727 237M806 228V288M776 258H836M785 237L827 279M785 279L827 237"/></g>
  <path d="M706 258L734 206H786L750 258ZM734 206L750 258M786 206L806 258" stroke="var(--sc-red)" stroke-width="6"/>
  <path d="M786 206L780 186H796" stroke="var(--sc-line)" stroke-width="5"/><path d="M722 202H746" stroke="var(--sc-line)" stroke-width="8"/><path d="M734 206V202" stroke="var(--sc-line)" stroke-width="4"/>
  <circle cx="750" cy="258" r="6" fill="var(--sc-line)"/><path d="M750 258L758 270M754 270H764" stroke="var(--sc-line)" stroke-width="3.5"/>
  <path d="M796 186C802 190 804 196 802 202" stroke="var(--sc-yellow)" stroke-width="3"/>
</g>`;

const windowOnTheYard = svg`<g transform="translate(-42 -8)"><rect x="586" y="54" width="358" height="276" rx="14" fill="var(--sc-wood)"/>
  <rect x="600" y="68" width="330" height="248" rx="6" fill="url(#sky)"/>
  <circle cx="884" cy="114" r="25" fill="var(--sc-light)"/>
  <path d="M600 196C650 158 700 164 742 182C798 148 872 146 930 178V316H600Z" fill="var(--sc-leaf-2)"/>
  <path d="M600 240C660 214 740 222 790 236C846 218 892 220 930 230V316H600Z" fill="var(--sc-leaf)"/>
  <path d="M600 288H930V316H600Z" fill="var(--sc-floor)"/>
  <g fill="var(--sc-trim)"><path d="M612 200L619 190L626 200V296H612ZM648 200L655 190L662 200V296H648ZM684 200L691 190L698 200V296H684ZM828 200L835 190L842 200V296H828ZM864 200L871 190L878 200V296H864ZM900 200L907 190L914 200V296H900ZM720 200L727 190L734 200V296H720ZM756 200L763 190L770 200V296H756ZM792 200L799 190L806 200V296H792Z" opacity=".8"/><path d="M600 216H930V226H600ZM600 266H930V276H600Z" opacity=".8"/></g>
  ${bicycle}
  <path d="M838 68V316" stroke="var(--sc-wood)" stroke-width="9"/><path d="M600 128H930" stroke="var(--sc-wood)" stroke-width="9"/>
  <rect x="570" y="324" width="390" height="16" rx="8" fill="var(--sc-wood)"/>
  <g transform="translate(284 0)"><path d="M600 324L604 296H632L636 324Z" fill="var(--sc-blanket)"/><path d="M618 298C612 282 606 276 598 274C600 286 606 294 616 299ZM619 298C620 280 626 270 634 266C636 280 630 292 621 299Z" fill="var(--sc-leaf)"/></g></g>`;

const door = svg`<rect x="196" y="104" width="226" height="512" rx="10" fill="var(--sc-wood)"/><rect x="210" y="118" width="198" height="498" rx="4" fill="var(--sc-trim)"/>
  <rect x="232" y="142" width="154" height="150" rx="8" fill="var(--sc-sky-1)" opacity=".75"/><path d="M232 250L330 142H386V176L268 292H240C236 292 232 288 232 284Z" fill="var(--sc-light)" opacity=".35"/>
  <rect x="232" y="326" width="154" height="260" rx="8" fill="none" stroke="var(--sc-wall-2)" stroke-width="4"/><rect x="222" y="360" width="8" height="42" rx="4" fill="var(--sc-wood-2)"/><rect x="222" y="372" width="34" height="8" rx="4" fill="var(--sc-wood-2)"/>`;

const drawings = svg`<g transform="translate(-26 0) rotate(-3 500 150)"><rect x="448" y="106" width="104" height="80" rx="4" fill="var(--sc-paper)"/><path d="M458 172H542" stroke="var(--sc-green)" stroke-width="6" stroke-linecap="round"/><path d="M474 168V146L492 130L510 146V168Z" fill="var(--sc-blanket)"/><path d="M486 168V154H497V168Z" fill="var(--sc-wood-2)"/><circle cx="530" cy="124" r="8" fill="var(--sc-yellow)"/><rect x="488" y="98" width="24" height="12" rx="2" fill="var(--sc-tape)" opacity=".9"/></g>
  <g transform="translate(-20 0) rotate(4 500 250)"><rect x="462" y="214" width="78" height="92" rx="4" fill="var(--sc-paper)"/><path d="M480 290C478 262 486 252 500 252C514 252 522 262 520 290Z" fill="none" stroke="var(--sc-violet)" stroke-width="4"/><path d="M490 252C482 234 484 224 489 226C494 228 496 240 496 251M506 251C506 238 510 226 515 227C520 228 518 242 511 253" fill="none" stroke="var(--sc-violet)" stroke-width="4" stroke-linecap="round"/><circle cx="494" cy="268" r="2.4" fill="var(--sc-violet)"/><circle cx="507" cy="268" r="2.4" fill="var(--sc-violet)"/><rect x="490" y="207" width="22" height="11" rx="2" fill="var(--sc-tape)" opacity=".9"/></g>`;

const shelf = svg`<rect x="988" y="262" width="230" height="13" rx="4" fill="var(--sc-wood)"/><rect x="988" y="416" width="230" height="13" rx="4" fill="var(--sc-wood)"/>
  <rect x="1004" y="194" width="18" height="68" rx="3" fill="var(--sc-red)"/><rect x="1025" y="206" width="22" height="56" rx="3" fill="var(--sc-yellow)"/><rect x="1050" y="188" width="16" height="74" rx="3" fill="var(--sc-blue)"/><rect x="1070" y="202" width="20" height="60" rx="3" fill="var(--sc-violet)"/><g transform="rotate(13 1104 260)"><rect x="1096" y="198" width="17" height="62" rx="3" fill="var(--sc-green)"/></g>
  <rect x="1000" y="346" width="84" height="70" rx="5" fill="var(--sc-card)"/><path d="M1000 362H1084" stroke="var(--sc-card-2)" stroke-width="4"/><rect x="1030" y="374" width="24" height="14" rx="7" fill="var(--sc-card-2)"/><rect x="1096" y="362" width="70" height="54" rx="5" fill="var(--sc-card-3)"/><path d="M1096 376H1166" stroke="var(--sc-card-2)" stroke-width="4"/>`;

const mattress = svg`<path d="M902 552C902 532 918 520 940 520H1230V640H920C908 640 902 632 902 622Z" fill="var(--sc-mat)"/><path d="M902 560C902 536 918 524 940 524H1230V566H924C910 566 902 566 902 560Z" fill="var(--sc-mat-2)"/><path d="M1080 520V640M990 522V640" stroke="var(--sc-mat-2)" stroke-width="4" opacity=".6"/>
  <path d="M1010 500C1040 486 1110 486 1138 500C1150 512 1148 530 1136 538C1106 548 1042 548 1012 538C1000 528 1000 510 1010 500Z" fill="var(--sc-yellow)"/>`;

const boxes = svg`<path d="M30 470H176V616H30Z" fill="var(--sc-card)"/><path d="M30 470L10 438H150L176 470Z" fill="var(--sc-card-3)"/><path d="M176 470L202 442V500L176 512Z" fill="var(--sc-card-2)"/><path d="M94 470H116V530H94Z" fill="var(--sc-tape)" opacity=".9"/><path d="M64 560H132" stroke="var(--sc-card-2)" stroke-width="5" stroke-linecap="round"/>`;

/** The wall, the window and the floor, behind the people. */
const back = svg`<defs>
    <linearGradient id="wall" x2="0" y2="1"><stop stop-color="var(--sc-wall)"/><stop offset="1" stop-color="var(--sc-wall-2)"/></linearGradient>
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="var(--sc-sky-1)"/><stop offset="1" stop-color="var(--sc-sky-2)"/></linearGradient>
    <linearGradient id="beam" x1="1" y1="0" x2="0" y2="1"><stop stop-color="var(--sc-light)" stop-opacity=".7"/><stop offset="1" stop-color="var(--sc-light)" stop-opacity="0"/></linearGradient>
  </defs>
  <rect width="1200" height="760" fill="url(#wall)"/>
  <rect y="440" width="1200" height="180" fill="var(--sc-panel)"/><rect y="432" width="1200" height="10" rx="5" fill="var(--sc-trim)"/>
  <path d="M60 442V616M180 442V616M470 442V616M590 442V616M710 442V616M830 442V616M950 442V616M1070 442V616" stroke="var(--sc-wall-2)" stroke-width="3" opacity=".5"/>
  <rect y="614" width="1200" height="146" fill="var(--sc-floor)"/><rect y="606" width="1200" height="12" fill="var(--sc-trim)"/>
  <ellipse cx="640" cy="716" rx="430" ry="84" fill="var(--sc-rug)"/><ellipse cx="640" cy="716" rx="372" ry="68" fill="none" stroke="var(--sc-rug-2)" stroke-width="10"/>
  ${door}${drawings}${windowOnTheYard}${shelf}${mattress}${boxes}
  <path d="M600 68L930 316L700 760H180Z" fill="url(#beam)" opacity=".3"/>
  <rect width="1200" height="760" fill="var(--sc-veil)"/>`;

const flatBoxes = svg`<path d="M470 596L604 580L648 600L512 618Z" fill="var(--sc-card-2)"/><path d="M476 584L596 570L636 590L514 606Z" fill="var(--sc-card)"/><path d="M514 606L636 590V596L514 612Z" fill="var(--sc-card-2)"/><path d="M486 573L590 562L626 580L520 594Z" fill="var(--sc-card-3)"/><path d="M538 567.5L573 587M503 584L608 571" stroke="var(--sc-card-2)" stroke-width="3" fill="none"/><path d="M520 594L626 580V586L520 600Z" fill="var(--sc-card-2)"/>`;

const crayons = svg`<g transform="translate(34 0)"><g stroke-width="9" stroke-linecap="round"><path d="M892 556L886 508" stroke="var(--sc-red)"/><path d="M906 556L906 500" stroke="var(--sc-blue)"/><path d="M919 556L926 506" stroke="var(--sc-yellow)"/><path d="M930 558L942 514" stroke="var(--sc-green)"/></g><path d="M878 544H944L938 606H884Z" fill="var(--sc-paper)"/><path d="M879 558H943" stroke="var(--sc-blue)" stroke-width="5" opacity=".7"/></g>
  <path d="M846 612L866 596" stroke="var(--sc-violet)" stroke-width="8" stroke-linecap="round"/>`;

const tape = svg`<ellipse cx="676" cy="598" rx="26" ry="13" fill="var(--sc-tape)"/><ellipse cx="676" cy="591" rx="26" ry="13" fill="var(--sc-tape)"/><ellipse cx="676" cy="591" rx="26" ry="13" fill="var(--sc-light)" opacity=".35"/><ellipse cx="676" cy="591" rx="11" ry="5" fill="var(--sc-card-2)"/><path d="M700 597C708 602 714 604 722 603" stroke="var(--sc-tape)" stroke-width="8" fill="none"/>`;

/** The low table with its things, in front of the people; its top lies at the height where the speech card begins. */
const front = svg`<path d="M404 606C404 594 412 588 424 588H1000C1012 588 1020 594 1024 606L1040 640H388Z" fill="var(--sc-wood)"/><path d="M388 640H1040V660C1040 668 1034 672 1026 672H402C394 672 388 668 388 660Z" fill="var(--sc-wood-2)"/><path d="M420 672H452V800H420ZM976 672H1008V800H976Z" fill="var(--sc-wood-2)"/>
  ${flatBoxes}${tape}${crayons}
  <path d="M742 606L846 602L858 628L736 630Z" fill="var(--sc-paper)"/><path d="M752 624C772 612 790 622 804 612C816 606 828 610 838 606" fill="none" stroke="var(--sc-blue)" stroke-width="3.5" stroke-linecap="round"/>`;

export const childrenRoom = { back, front };
