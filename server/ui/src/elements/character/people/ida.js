import { svg } from 'lit';

const SHIRT = '#4F9E5B';
const SHIRT_DARK = '#2C4A45';

/** Ida, ten years old, in her goalkeeper's shirt. */
export const ida = {
  base: { eyeOpen: .02, browAsym: .06 }, voice: { pitch: 1.26, rate: 1.02 },
  skin: '#F4D2B8', shade: '#DDA78B', line: '#8B5743', lip: '#B9645C', blush: '#EC8A78',
  hair: '#D9B06A', hairDark: '#B4884A', hairLight: '#EFD096', iris: '#5B7F95', brow: '#A67F48',
  f: { cx: 200, cy: 208, w: 85, h: 99, jaw: 66, chin: 27, eyeY: 17, eyeX: 39.5, eyeW: 37, eyeH: 19.5, iris: 12.4, browY: -27, browW: 37, browT: 5.6, noseY: 49, mouthY: 71, mouthW: 44, ear: 14.5, neckW: 27, neckY: 302, shY: 352, shW: 106 },
  age: 0, freckles: true, buttonNose: true,
  back: (c) => svg`<path d="M246 120C300 92 352 122 350 186C348 226 366 250 352 296C346 318 330 330 320 322C330 296 312 272 312 236C312 196 298 166 258 160Z" fill="${c.hairDark}"/>
    <path d="M262 132C306 116 336 142 336 190C336 232 350 256 340 296M270 146C302 138 322 162 324 200" stroke="${c.hairLight}" stroke-width="3" fill="none" stroke-linecap="round" opacity=".7"/>
    <path d="M112 232C96 158 130 98 200 96C270 98 304 158 288 232L276 246H124Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M112 226C98 156 132 98 200 96C268 98 302 156 288 226C286 196 275 172 256 156C236 142 216 148 192 134C178 150 158 152 144 162C124 176 114 198 112 226Z" fill="${c.hair}"/>
    <path d="M120 198C124 164 150 132 188 122M140 160C154 142 172 132 190 128M206 122C240 128 268 152 278 190M210 112C236 114 258 126 272 146" stroke="${c.hairDark}" stroke-width="2.4" fill="none" stroke-linecap="round" opacity=".5"/>
    <path d="M132 150C152 114 216 100 262 132C228 116 176 118 146 152Z" fill="${c.hairLight}" opacity=".7"/>
    <path d="M116 214C112 236 114 250 120 262M284 214C290 232 288 250 282 266" stroke="${c.hair}" stroke-width="4.5" fill="none" stroke-linecap="round"/>
    <path d="M256 118C268 122 276 132 278 144L262 150C260 138 254 130 246 126Z" fill="#C9473B"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 112 362 148 346C174 338 174 332 174 322H226C226 332 226 338 252 346C288 362 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="${SHIRT}"/>
    <path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 112 362 148 346C152 372 144 410 138 470ZM${200 + f.shW} 470C${200 + f.shW + 4} 402 288 362 252 346C248 372 256 410 262 470Z" fill="${SHIRT_DARK}"/>
    <path d="M112 384L140 372M104 416L139 404M288 384L260 372M296 416L261 404" stroke="${SHIRT}" stroke-width="7" stroke-linecap="round" opacity=".8"/>
    <path d="M168 338C174 366 226 366 232 338" stroke="${SHIRT_DARK}" stroke-width="8" fill="none" stroke-linecap="round"/>
    <path d="M189 398L202 388V440" stroke="#F4EFDD" stroke-width="10" fill="none" stroke-linejoin="round" stroke-linecap="round"/>`,
};
