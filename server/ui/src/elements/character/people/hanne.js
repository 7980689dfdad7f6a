import { svg } from 'lit';

import { clamp } from '../feelings.js';
import { n } from '../geometry.js';

const KNIT = '#C98F45';
const KNIT_DARK = '#A97330';
const KNIT_LIGHT = '#DBA75F';

/** Hanne, Emma's mother: kind and nervous. Her daughter's hair and freckles; a hand that goes to her necklace. */
export const hanne = {
  base: { browIn: .12 }, voice: { pitch: 1.08, rate: 1.03 },
  skin: '#F1C7AA', shade: '#DA9B7C', line: '#87503D', lip: '#B0574F', blush: '#E98070',
  hair: '#8A4B2B', hairDark: '#693820', hairLight: '#AD6A3F', iris: '#6A7B4C', brow: '#6B3B22',
  f: { cx: 200, cy: 194, w: 78, h: 101, jaw: 64, chin: 27, eyeY: 8, eyeX: 36.5, eyeW: 35, eyeH: 16.5, iris: 10.6, browY: -28, browW: 38, browT: 5.8, noseY: 44, mouthY: 70, mouthW: 48, ear: 14, neckW: 32, neckY: 288, shY: 346, shW: 132 },
  age: .3, freckles: true, noseL: 24,
  back: (c) => svg`<path d="M200 80C278 80 308 142 292 222C296 262 290 288 274 304H128C112 288 104 262 108 222C92 142 122 80 200 80Z" fill="${c.hairDark}"/>
    <path d="M246 250C282 262 300 292 296 330C293 362 304 386 292 420C278 404 262 396 256 368C250 340 252 300 236 276Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M186 84C126 84 94 142 110 236C114 208 122 182 146 160C166 144 182 122 186 84Z" fill="${c.hair}"/>
    <path d="M178 84C264 76 308 144 290 238C287 208 280 184 258 164C228 154 190 136 178 84Z" fill="${c.hair}"/>
    <path d="M112 226C104 252 110 280 120 300M289 228C297 254 292 284 282 306" stroke="${c.hair}" stroke-width="5.5" fill="none" stroke-linecap="round"/>
    <path d="M120 240C118 258 121 272 127 284M281 244C284 260 281 274 276 286" stroke="${c.hairLight}" stroke-width="2.2" fill="none" stroke-linecap="round" opacity=".7"/>
    <path d="M122 172C130 136 152 112 178 100M136 158C146 134 162 116 180 106M206 100C246 106 272 138 280 178M202 110C234 122 258 144 270 170" stroke="${c.hairDark}" stroke-width="2.4" fill="none" stroke-linecap="round" opacity=".5"/>
    <path d="M132 128C146 106 164 96 178 93C162 104 148 116 138 136ZM216 92C244 96 266 114 278 140C260 120 240 106 216 100Z" fill="${c.hairLight}" opacity=".7"/>`,
  ear: (c, side, x, y) => svg`<circle cx="${x}" cy="${y + 20}" r="3.6" fill="#E7BE63"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 490C${200 - f.shW - 4} 404 88 366 144 346L172 322H228L256 346C312 366 ${200 + f.shW + 4} 404 ${200 + f.shW} 490Z" fill="${KNIT}"/>
    <path d="M164 318C172 352 228 352 236 318L248 344L226 490H174L152 344Z" fill="#EFEDE6"/><path d="M160 304H240C240 366 160 366 160 304Z" fill="${c.skin}"/><path d="M168 304H236C236 328 192 344 168 304Z" fill="${c.shade}" opacity=".5"/>
    <path d="M162 346C176 372 224 372 238 346" stroke="#D9D5CA" stroke-width="4" fill="none" stroke-linecap="round"/>
    <path d="M169 322C178 352 190 366 200 374C210 366 222 352 231 322" stroke="#D8A94B" stroke-width="2.4" fill="none"/><circle cx="200" cy="377" r="5" fill="#E7BE63"/><circle cx="198.6" cy="375.6" r="1.5" fill="#FFF3D2"/>
    <path d="M162 330C150 342 152 360 164 378C172 402 176 440 178 490H146C146 430 140 378 138 350ZM238 330C250 342 248 360 236 378C228 402 224 440 222 490H254C254 430 260 378 262 350Z" fill="${KNIT_DARK}"/>
    <path d="M164 396L146 392M168 416L147 412M171 436L147 432M173 456L147 452M236 396L254 392M232 416L253 412M229 436L253 432M227 456L253 452" stroke="${KNIT_LIGHT}" stroke-width="2" opacity=".55"/>
    <path d="M92 398C84 424 80 452 80 480M308 398C316 424 320 452 320 480M106 392C100 420 98 450 99 480M294 392C300 420 302 450 301 480" stroke="${KNIT_DARK}" stroke-width="3" fill="none" stroke-linecap="round" opacity=".55"/>
    <path d="M262 268C286 284 296 310 290 340C286 370 296 392 286 424C274 408 262 396 262 366C262 334 262 300 250 284Z" fill="${c.hair}"/>
    <path d="M272 296C282 322 272 350 280 398M264 310C272 334 266 358 272 384" stroke="${c.hairDark}" stroke-width="2.4" fill="none" stroke-linecap="round" opacity=".55"/>`,
  over: (c) => svg`<g data-k="hand">
    <path d="M88 500C96 456 124 434 152 422L176 450C158 462 150 480 148 500Z" fill="${KNIT_DARK}"/><path d="M150 420L177 452" stroke="${KNIT_LIGHT}" stroke-width="8" stroke-linecap="round"/>
    <path d="M152 424C150 404 164 388 184 382C196 379 206 383 206 390C206 395 201 397 196 398C206 398 211 403 209 409C207 414 200 415 195 415C203 417 206 422 203 427C200 431 194 431 189 430C194 433 195 438 191 441C183 447 172 452 166 448Z" fill="${c.skin}"/>
    <path d="M196 398C187 398 180 400 175 404M195 415C187 413 181 415 177 418M189 430C183 428 179 430 176 432" stroke="${c.shade}" stroke-width="2.2" fill="none" stroke-linecap="round"/>
  </g>`,
  /** Worry lifts her hand to the necklace. */
  pose: (p) => ({ hand: `translate(${n(10 - clamp(p.hands, 0, 1) * 10)} ${n(118 - clamp(p.hands, 0, 1) * 128)})` }),
};
