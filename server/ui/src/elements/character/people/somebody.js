import { svg } from 'lit';

const PAPER = '#E8E0D0';
const FOLD = '#CFC5B0';

/** Somebody whose looks nobody has described: cut out of paper, of no age, with a face that feels. */
export const somebody = {
  base: {}, voice: { pitch: 1, rate: 1 },
  skin: PAPER, shade: FOLD, line: '#7C745F', lip: '#8F8570', blush: '#D9C6AE',
  hair: FOLD, hairDark: '#BDB29B', hairLight: PAPER, iris: '#6F6957', brow: '#8A806A',
  f: { cx: 200, cy: 198, w: 77, h: 100, jaw: 62, chin: 27, eyeY: 6, eyeX: 35, eyeW: 33, eyeH: 15.5, iris: 10, browY: -27, browW: 38, browT: 6, noseY: 42, mouthY: 68, mouthW: 48, ear: 12, neckW: 33, neckY: 286, shY: 346, shW: 128 },
  age: 0,
  back: (c) => svg`<path d="M116 218C100 142 130 88 200 86C270 88 300 142 284 218Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M120 196C112 138 140 92 200 90C260 92 288 138 280 196C272 164 252 146 200 146C148 146 128 164 120 196Z" fill="${c.hair}"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 480C${200 - f.shW - 4} 404 90 366 146 346L172 324H228L254 346C310 366 ${200 + f.shW + 4} 404 ${200 + f.shW} 480Z" fill="${c.hair}"/>
    <path d="M164 330C176 362 224 362 236 330L228 318H172Z" fill="${c.skin}"/><path d="M146 346C152 392 160 436 162 480M254 346C248 392 240 436 238 480" stroke="${c.hairDark}" stroke-width="3" fill="none" stroke-linecap="round"/>`,
};
