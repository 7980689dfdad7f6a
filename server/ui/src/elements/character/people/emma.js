import { svg } from 'lit';

import { clamp } from '../feelings.js';
import { n } from '../geometry.js';

/** Emma, eight years old, who holds her rabbit Nøtt. */
export const emma = {
  base: { eyeOpen: .04 }, voice: { pitch: 1.35, rate: .92 },
  skin: '#F3CBAE', shade: '#DF9F80', line: '#8A4E3A', lip: '#B85A54', blush: '#EE7F6D',
  hair: '#8A4B2B', hairDark: '#6B371E', hairLight: '#AA6539', iris: '#6A7B4C', brow: '#6B371E',
  f: { cx: 200, cy: 214, w: 90, h: 98, jaw: 68, chin: 27, eyeY: 20, eyeX: 41, eyeW: 39, eyeH: 21, iris: 13.4, browY: -27, browW: 36, browT: 5.4, noseY: 50, mouthY: 70, mouthW: 42, ear: 15, neckW: 27, neckY: 306, shY: 356, shW: 102 },
  age: 0, freckles: true, buttonNose: true,
  back: (c) => svg`<path d="M200 98C270 96 314 142 312 218C311 262 322 300 306 326C288 336 262 332 252 320L148 320C138 332 112 336 94 326C78 300 89 262 88 218C86 142 130 96 200 98Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M104 236C94 158 132 104 200 102C268 104 306 158 296 236C292 214 288 196 279 180C262 190 246 190 232 183C212 196 168 198 136 178C116 194 108 214 104 236Z" fill="${c.hair}"/>
    <path d="M104 232C100 262 108 292 100 322C88 322 82 316 82 306C88 280 84 250 90 214Z M296 232C300 262 292 292 300 322C312 322 318 316 318 306C312 280 316 250 310 214Z" fill="${c.hair}"/>
    <path d="M146 128C170 110 224 108 252 124C222 118 178 120 146 128Z" fill="${c.hairLight}" opacity=".75"/>
    <path d="M168 184C160 168 162 150 172 134M232 183C238 170 240 156 234 140M204 189C202 174 204 160 208 148" stroke="${c.hairDark}" stroke-width="2.4" fill="none" stroke-linecap="round" opacity=".55"/>
    <g transform="rotate(-24 276 168)"><rect x="256" y="160" width="40" height="11" rx="5.5" fill="#F2B33D"/><circle cx="262" cy="165.5" r="7.5" fill="#F7CE6B"/><circle cx="262" cy="165.5" r="3" fill="#D98A1E"/></g>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 ${200 - f.shW + 20} 364 ${200 - 52} 348C180 342 176 336 176 326L224 326C224 336 220 342 ${200 + 52} 348C${200 + f.shW - 20} 364 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="#F6EFE3"/>
    <g stroke="#D96B57" stroke-width="7" opacity=".9"><path d="M118 379H282M106 402H294M100 425H300M97 448H303" fill="none"/></g>
    <path d="M163 345C176 366 224 366 237 345" stroke="#E7DCC9" stroke-width="8" fill="none" stroke-linecap="round"/>
    <path d="M142 470V408C142 396 150 390 160 390H240C250 390 258 396 258 408V470Z" fill="#3F7C86"/>
    <path d="M150 394L134 356M250 394L266 356" stroke="#3F7C86" stroke-width="17" stroke-linecap="round"/>
    <circle cx="153" cy="401" r="6" fill="#F2B33D"/><circle cx="247" cy="401" r="6" fill="#F2B33D"/>
    <path d="M180 428H220V448C220 456 180 456 180 448Z" fill="#33666F"/>`,
  over: (c) => svg`<g data-k="prop">
      <path d="M236 404C228 376 232 352 242 352C252 352 254 380 252 402M268 402C270 374 280 352 289 356C298 360 292 386 284 408" fill="#E9E2DA" stroke="#CFC4B8" stroke-width="2"/>
      <path d="M241 396C238 380 239 366 243 364C247 366 248 382 247 396M274 398C277 380 283 368 286 370C288 374 284 390 279 400" fill="#EFB7AE"/>
      <ellipse cx="261" cy="424" rx="35" ry="31" fill="#F4EEE7"/><ellipse cx="261" cy="484" rx="39" ry="42" fill="#EBE3DA"/>
      <ellipse cx="244" cy="433" rx="7" ry="4.5" fill="#F3CFC6" opacity=".8"/><ellipse cx="278" cy="433" rx="7" ry="4.5" fill="#F3CFC6" opacity=".8"/>
      <circle cx="249" cy="420" r="3.6" fill="#3B3230"/><circle cx="273" cy="420" r="3.6" fill="#3B3230"/><circle cx="250.2" cy="418.8" r="1.1" fill="#fff"/><circle cx="274.2" cy="418.8" r="1.1" fill="#fff"/>
      <path d="M257 430H265L261 435Z" fill="#D98A80"/><path d="M261 435V439M261 439C257 443 253 442 252 440M261 439C265 443 269 442 270 440" stroke="#8D7B73" stroke-width="1.8" fill="none" stroke-linecap="round"/>
    </g>
    <g data-k="hand">
      <path d="M338 500C344 466 336 436 318 430L290 458L296 500Z" fill="#F6EFE3"/><path d="M296 474L334 462M297 489L337 482" stroke="#D96B57" stroke-width="6"/><path d="M318 428L288 459" stroke="#E7DCC9" stroke-width="7" stroke-linecap="round"/>
      <path d="M312 433C306 426 296 425 288 429C276 433 266 441 262 447C259 453 265 457 270 455C263 459 260 465 264 469C267 472 273 470 276 468C272 473 274 479 279 480C290 481 300 470 304 462Z" fill="${c.skin}"/>
      <path d="M270 455C277 451 284 449 290 449M276 468C281 463 287 460 293 460" stroke="${c.shade}" stroke-width="2.2" fill="none" stroke-linecap="round"/>
    </g>`,
  /** The more afraid or ashamed she is, the higher she holds Nøtt. */
  pose: (p) => {
    const hands = clamp(p.hands, 0, 1), up = n(-hands * 26);
    return { prop: `translate(0 ${up}) rotate(${n(14 - hands * 10)} 262 440)`, hand: `translate(0 ${n(up * .8)})` };
  },
};
