import { svg } from 'lit';

/** Nora, an occupational therapy student. */
export const nora = {
  base: {}, voice: { pitch: 1.14, rate: 1 },
  skin: '#F2CBB0', shade: '#DB9F82', line: '#86503D', lip: '#B45A55', blush: '#E98474',
  hair: '#3D2B2A', hairDark: '#2A1C1C', hairLight: '#62484A', iris: '#54778A', brow: '#38282A',
  f: { cx: 200, cy: 196, w: 77, h: 100, jaw: 63, chin: 26, eyeY: 7, eyeX: 36, eyeW: 35, eyeH: 16.5, iris: 10.6, browY: -28, browW: 39, browT: 6.2, noseY: 43, mouthY: 69, mouthW: 48, ear: 14, neckW: 31, neckY: 286, shY: 346, shW: 126 },
  age: 0, noseL: 26,
  back: (c) => svg`<path d="M200 82C276 82 304 142 290 214L280 250H120L110 214C96 142 124 82 200 82Z" fill="${c.hairDark}"/><path d="M292 196C304 240 300 280 284 306L246 292C262 276 268 244 262 214Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M200 84C130 86 98 140 112 222C116 190 126 166 150 152C172 142 190 128 200 104C210 128 228 142 250 152C274 166 284 190 288 222C302 140 270 86 200 84Z" fill="${c.hair}"/>
    <path d="M124 184C132 148 158 118 194 104M276 184C268 148 242 118 206 104M142 158C152 138 170 122 190 112M258 158C248 138 230 122 210 112" stroke="${c.hairLight}" stroke-width="2.4" fill="none" stroke-linecap="round" opacity=".6"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 92 364 146 346L172 322H228L254 346C308 364 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="#6F9A6B"/>
    <path d="M160 304H240C240 356 160 356 160 304Z" fill="${c.skin}"/><path d="M168 304H236C236 326 192 342 168 304Z" fill="${c.shade}" opacity=".5"/>
    <path d="M160 330L200 402L240 330L230 320L200 374L170 320Z" fill="#557D53"/><path d="M172 318L200 374L228 318L222 308H178Z" fill="${c.skin}"/>
    <g transform="rotate(3 150 414)"><rect x="126" y="396" width="50" height="32" rx="5" fill="#FBFAF6" stroke="#C7CFCC" stroke-width="2"/><path d="M134 408H156M134 417H168" stroke="#7E9693" stroke-width="3.2" stroke-linecap="round"/></g>`,
  over: (c) => svg`<path d="M256 272C276 280 292 296 288 318C280 334 290 346 284 364C278 380 288 394 278 414C266 402 256 392 260 374C264 356 252 346 256 328C262 304 256 290 246 280Z" fill="${c.hair}"/>
    <path d="M258 296C266 300 276 300 284 296M260 312C268 312 278 312 287 306M256 336C266 342 278 342 287 336M260 366C268 372 278 372 284 366M262 390C268 395 276 395 281 391" stroke="${c.hairLight}" stroke-width="2.8" fill="none" stroke-linecap="round" opacity=".75"/>
    <path d="M264 408C268 412 274 413 279 410L276 426C272 430 268 430 266 426Z" fill="#E8A33D"/>`,
};
