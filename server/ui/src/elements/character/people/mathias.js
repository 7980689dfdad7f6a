import { svg } from 'lit';

/** Mathias, a physiotherapy student of twenty-four: easy-going, until he is not. */
export const mathias = {
  base: { smile: .06 }, voice: { pitch: .86, rate: 1.06 },
  skin: '#F0C6A6', shade: '#D59A77', line: '#7F4C37', lip: '#A9594F', blush: '#E1806B',
  hair: '#A9763F', hairDark: '#7E552A', hairLight: '#CFA063', iris: '#6A7B4C', brow: '#7A532C',
  f: { cx: 200, cy: 186, w: 78, h: 106, jaw: 69, chin: 35, eyeY: 5, eyeX: 35.5, eyeW: 33, eyeH: 14.5, iris: 9.8, browY: -25, browW: 42, browT: 8.4, noseY: 43, mouthY: 70, mouthW: 52, ear: 16, neckW: 42, neckY: 282, shY: 342, shW: 152 },
  age: .08, noseL: 32,
  back: (c) => svg`<path d="M118 190C104 128 136 74 204 72C270 74 296 124 284 186L274 206H128Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M120 190C106 132 126 92 156 84C158 70 182 58 206 62C228 54 254 64 262 82C292 98 294 142 281 190C280 170 276 156 268 146C252 150 240 140 232 128C222 142 204 146 192 136C182 148 162 152 148 142C134 152 124 168 120 190Z" fill="${c.hair}"/>
    <path d="M148 142C142 124 150 104 166 96M192 136C182 118 186 98 202 88M232 128C230 108 240 92 256 88" stroke="${c.hairDark}" stroke-width="2.6" fill="none" stroke-linecap="round" opacity=".55"/>
    <path d="M164 92C180 74 214 68 238 76C212 78 186 86 172 100Z" fill="${c.hairLight}" opacity=".8"/>
    <path d="M126 178C124 168 124 162 126 154M275 178C277 168 277 162 275 154" stroke="${c.hair}" stroke-width="6" fill="none" stroke-linecap="round"/>`,
  beard: (c, f) => { const X = (v) => f.cx + v, Y = (v) => f.cy + v;
    return svg`<path d="M${X(-f.w)} ${Y(24)}C${X(-f.w + 2)} ${Y(66)} ${X(-f.jaw)} ${Y(94)} ${X(-f.chin)} ${Y(f.h * .96)}C${X(-20)} ${Y(f.h * 1.08)} ${X(20)} ${Y(f.h * 1.08)} ${X(f.chin)} ${Y(f.h * .96)}C${X(f.jaw)} ${Y(94)} ${X(f.w - 2)} ${Y(66)} ${X(f.w)} ${Y(24)}C${X(f.w - 6)} ${Y(54)} ${X(62)} ${Y(82)} ${X(42)} ${Y(86)}C${X(24)} ${Y(96)} ${X(-24)} ${Y(96)} ${X(-42)} ${Y(86)}C${X(-62)} ${Y(82)} ${X(-f.w + 6)} ${Y(54)} ${X(-f.w)} ${Y(24)}Z" fill="${c.hairDark}" opacity=".13"/>`; },
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 400 80 360 140 340L166 318H234L260 340C320 360 ${200 + f.shW + 4} 400 ${200 + f.shW} 470Z" fill="#F2F4F3"/>
    <path d="M64 402C62 428 62 450 64 470M336 402C338 428 338 450 336 470" stroke="#D5DBD9" stroke-width="4" fill="none" stroke-linecap="round"/>
    <path d="M156 298H244C244 352 156 352 156 298Z" fill="${c.skin}"/><path d="M166 298H240C238 322 192 338 166 298Z" fill="${c.shade}" opacity=".5"/>
    <path d="M150 326C156 316 164 314 168 318L200 368L180 386L146 342ZM250 326C244 316 236 314 232 318L200 368L220 386L254 342Z" fill="#2B7A78"/>
    <path d="M200 368V430" stroke="#D5DBD9" stroke-width="12"/><circle cx="200" cy="392" r="3.6" fill="#9FB1AE"/><circle cx="200" cy="416" r="3.6" fill="#9FB1AE"/>
    <g transform="rotate(-2 256 410)"><rect x="234" y="392" width="52" height="34" rx="5" fill="#FBFAF6" stroke="#C7CFCC" stroke-width="2"/><path d="M242 404H266M242 414H278" stroke="#7E9693" stroke-width="3.2" stroke-linecap="round"/><rect x="254" y="384" width="12" height="10" rx="2" fill="#9FB1AE"/></g>`,
};
