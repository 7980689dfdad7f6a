import { svg } from 'lit';

/** An old man with a moustache. */
export const walter = {
  base: { eyeOpen: -.06, browIn: .1 }, voice: { pitch: .8, rate: .8 },
  skin: '#EBBFA4', shade: '#CE9474', line: '#7C4A38', lip: '#96503F', blush: '#D97B67',
  hair: '#CFCBC8', hairDark: '#A9A4A2', hairLight: '#EAE7E5', iris: '#6B8494', brow: '#BDB7B3',
  f: { cx: 200, cy: 190, w: 80, h: 108, jaw: 68, chin: 35, eyeY: 6, eyeX: 36, eyeW: 31, eyeH: 13.5, iris: 9, browY: -25, browW: 43, browT: 11, noseY: 45, mouthY: 73, mouthW: 50, ear: 21, neckW: 39, neckY: 286, shY: 346, shW: 146 },
  age: 1, moustache: true,
  back: (c) => svg`<path d="M120 214C100 200 98 160 116 140L130 120H270L284 140C302 160 300 200 280 214Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M122 208C104 194 104 152 124 132C130 144 126 160 128 176C128 188 126 200 122 208Z M278 208C296 194 296 152 276 132C270 144 274 160 272 176C272 188 274 200 278 208Z" fill="${c.hair}"/>
    <path d="M152 110C170 94 206 88 240 98M160 102C182 90 214 88 236 94" stroke="${c.hair}" stroke-width="3.4" fill="none" stroke-linecap="round" opacity=".85"/>
    <path d="M158 116C172 100 206 94 232 104C208 102 180 106 158 116Z" fill="#fff" opacity=".22"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 80 362 142 342L170 318H230L258 342C320 362 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="#6E7F5B"/>
    <path d="M160 326L200 350L240 326L232 470H168Z" fill="#E9E3D2"/><path d="M180 380H220M176 400H224M174 422H226M172 444H228" stroke="#D0C7AF" stroke-width="2"/><path d="M158 300H242L200 362Z" fill="${c.shade}"/><path d="M158 296H232L200 346Z" fill="${c.skin}" opacity=".5"/>
    <path d="M154 320C162 308 170 310 174 314L200 356L178 374L150 334Z M246 320C238 308 230 310 226 314L200 356L222 374L250 334Z" fill="#F4EFE2"/>
    <path d="M150 334L200 424L250 334L262 344L208 470H192L138 344Z" fill="#5D6D4B"/><circle cx="200" cy="446" r="5" fill="#B8945C"/>`,
};
