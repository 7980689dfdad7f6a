import { svg } from 'lit';

/** A student with a name badge. */
export const student = {
  base: {}, voice: { pitch: 1.12, rate: 1 },
  skin: '#B67A55', shade: '#93593A', line: '#4C2716', lip: '#742F2C', blush: '#B4503E',
  hair: '#2A1C1C', hairDark: '#1A1011', hairLight: '#493234', iris: '#3E2820', brow: '#1E1313',
  f: { cx: 200, cy: 196, w: 78, h: 100, jaw: 63, chin: 27, eyeY: 6, eyeX: 36, eyeW: 36, eyeH: 17, iris: 11, browY: -28, browW: 41, browT: 7, noseY: 42, mouthY: 68, mouthW: 50, ear: 14, neckW: 34, neckY: 284, shY: 344, shW: 130 },
  age: 0,
  back: (c) => svg`<path d="M200 44C236 38 254 62 246 88C244 104 226 112 202 112C176 112 158 102 156 86C150 60 168 40 200 44Z" fill="${c.hairDark}"/>
    <path d="M168 74C176 54 206 46 226 58M172 92C182 70 214 60 236 78" stroke="${c.hairLight}" stroke-width="3" fill="none" stroke-linecap="round" opacity=".7"/>
    <path d="M118 208C104 158 122 92 200 90C278 92 296 158 282 208L272 216H128Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M118 204C106 144 136 94 200 92C264 94 294 144 282 204C280 178 270 154 250 142C236 130 216 128 200 128C184 128 164 130 150 142C130 154 120 178 118 204Z" fill="${c.hair}"/>
    <path d="M140 150C152 120 176 104 196 102M164 134C174 116 190 108 200 106M260 150C248 120 224 104 204 102M236 134C226 116 210 108 200 106" stroke="${c.hairLight}" stroke-width="2.4" fill="none" stroke-linecap="round" opacity=".55"/>
    <path d="M158 98C182 86 220 86 242 98L240 108C220 98 182 98 160 108Z" fill="#E8A33D"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 90 364 146 344L172 322H228L254 344C310 364 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="#2B7A78"/>
    <path d="M160 330L200 398L240 330L230 320L200 372L170 320Z" fill="#226462"/><path d="M172 318L200 372L228 318L222 306H178Z" fill="${c.skin}"/>
    <path d="M156 334C166 380 182 414 196 430M244 334C234 380 218 414 204 430" stroke="#F0C35B" stroke-width="6" fill="none"/>
    <rect x="180" y="428" width="40" height="50" rx="5" fill="#F8F6F1"/><rect x="187" y="436" width="14" height="16" rx="2" fill="#B9CFCE"/><path d="M206 438H214M206 445H214M187 460H213" stroke="#93A8A7" stroke-width="2.4" stroke-linecap="round"/>`,
  ear: (c, side, x, y) => svg`<circle cx="${x}" cy="${y + 24}" r="9" fill="none" stroke="#E8A33D" stroke-width="3"/>`,
};
