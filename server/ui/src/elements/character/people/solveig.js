import { svg } from 'lit';

import { elena } from './elena.js';

const BLOUSE = '#8E3F52';
const BLOUSE_DARK = '#743141';

/** Solveig, eighty-three, who has sewn her own blouse, and whose measuring tape still hangs where it always hung. */
export const solveig = {
  ...elena,
  base: { eyeOpen: -.02, browAsym: .08 },
  back: (c) => svg`<path d="M110 222C88 202 92 156 106 140C112 104 154 84 200 84C246 84 288 104 294 140C308 156 312 202 290 222C288 240 278 248 266 244H134C122 248 112 240 110 222Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M112 214C92 196 98 152 116 136C126 104 164 88 206 90C246 90 276 108 284 138C302 154 306 196 288 214C288 192 282 172 268 160C252 166 240 156 234 144C218 158 196 156 186 144C172 160 148 160 136 166C122 176 116 194 112 214Z" fill="${c.hair}"/>
    <path d="M136 166C128 150 136 134 150 128M186 144C172 132 176 114 192 106M234 144C230 128 240 114 254 112M118 190C110 180 112 166 122 158M282 190C290 180 288 166 278 158" stroke="${c.hairDark}" stroke-width="2.8" fill="none" stroke-linecap="round" opacity=".8"/>
    <path d="M152 122C172 102 206 96 232 104C204 106 176 114 160 130Z" fill="${c.hairLight}"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 92 362 146 342L174 320H226L254 342C308 362 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="${BLOUSE}"/>
    <path d="M160 306H240C240 352 160 352 160 306Z" fill="${c.skin}"/><path d="M167 306H236C236 326 190 340 167 306Z" fill="${c.shade}" opacity=".55"/>
    <path d="M158 322C164 316 172 316 176 320L200 352L182 372L150 342ZM242 322C236 316 228 316 224 320L200 352L218 372L250 342Z" fill="#A65468"/>
    <path d="M200 356V470" stroke="${BLOUSE_DARK}" stroke-width="3"/><circle cx="200" cy="386" r="4" fill="#F3EADF"/><circle cx="200" cy="418" r="4" fill="#F3EADF"/><circle cx="200" cy="450" r="4" fill="#F3EADF"/>
    <path d="M104 400C98 424 94 450 94 470M296 400C302 424 306 450 306 470" stroke="${BLOUSE_DARK}" stroke-width="4" fill="none" stroke-linecap="round"/>
    <path d="M152 332C142 372 150 420 158 470H172C164 420 158 376 166 338ZM248 332C258 372 252 408 246 436H232C238 408 244 376 234 338Z" fill="#F0CB62"/>
    <path d="M150 366L159 364M149 384L158 383M150 402L160 401M152 420L162 419M154 438L164 437M251 364L242 362M252 380L243 378M251 396L241 394M248 412L239 410" stroke="#7A5A1E" stroke-width="2"/>`,
};
