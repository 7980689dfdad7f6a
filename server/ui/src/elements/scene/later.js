import { svg } from 'lit';

/** A road through open country, for what happens later, somewhere else: nobody and nothing in it. */
const back = svg`<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="var(--sc-sky-1)"/><stop offset="1" stop-color="var(--sc-sky-2)"/></linearGradient></defs>
  <rect width="1200" height="760" fill="url(#sky)"/>
  <circle cx="812" cy="206" r="58" fill="var(--sc-light)"/><circle cx="812" cy="206" r="104" fill="var(--sc-light)" opacity=".3"/>
  <path d="M0 330C150 262 300 268 452 312C620 236 780 232 930 292C1030 262 1120 262 1200 284V760H0Z" fill="var(--sc-leaf-2)" opacity=".55"/>
  <path d="M0 404C190 340 380 352 560 396C760 330 990 332 1200 392V760H0Z" fill="var(--sc-leaf-2)"/>
  <path d="M0 486C260 420 520 426 760 470C930 448 1080 452 1200 474V760H0Z" fill="var(--sc-leaf)"/>
  <path d="M520 760C560 640 690 612 720 556C744 512 660 494 664 462C666 448 682 440 700 434L708 436C696 444 688 452 690 464C696 492 800 510 786 566C770 628 720 660 752 760Z" fill="var(--sc-floor)"/>
  <rect width="1200" height="760" fill="var(--sc-veil)"/>`;

export const later = { back, front: null };
