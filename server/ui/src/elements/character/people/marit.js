import { svg } from 'lit';

/** Marit, Torleif's daughter, fifty-two: short nights, a good blouse, a telephone never far away. */
export const marit = {
  base: { lowerLid: .05, browIn: .1, eyeOpen: -.03 }, voice: { pitch: .98, rate: 1.04 },
  skin: '#EFC5A9', shade: '#D49878', line: '#84503D', lip: '#A64E4A', blush: '#DE7C6B',
  hair: '#7A6A5C', hairDark: '#5B4E43', hairLight: '#A39384', iris: '#6B8494', brow: '#5E5046',
  f: { cx: 200, cy: 194, w: 78, h: 102, jaw: 65, chin: 29, eyeY: 7, eyeX: 36.5, eyeW: 34, eyeH: 15, iris: 9.9, browY: -28, browW: 38, browT: 5.6, noseY: 45, mouthY: 70, mouthW: 49, ear: 14, neckW: 32, neckY: 288, shY: 346, shW: 134 },
  age: .6, noseL: 30,
  back: (c) => svg`<path d="M200 78C276 78 312 134 304 212C302 250 306 276 292 296C276 306 262 300 256 286H144C138 300 124 306 108 296C94 276 98 250 96 212C88 134 124 78 200 78Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M232 86C156 70 92 118 102 218C104 248 98 272 112 292C124 280 122 250 124 226C128 190 148 172 176 156C202 142 224 122 232 86Z" fill="${c.hair}"/>
    <path d="M222 84C286 84 316 140 300 218C298 248 304 272 290 292C278 280 280 252 278 228C276 190 256 158 222 84Z" fill="${c.hair}"/>
    <path d="M118 196C120 158 150 118 206 100M110 236C108 214 112 196 116 184M238 104C268 122 284 156 286 200M292 236C294 216 292 198 288 184" stroke="${c.hairDark}" stroke-width="2.6" fill="none" stroke-linecap="round" opacity=".55"/>
    <path d="M134 132C152 104 186 92 216 94C186 102 158 116 140 146Z" fill="${c.hairLight}" opacity=".75"/>
    <path d="M226 92C222 112 212 128 198 140M234 96C234 108 230 118 224 126" stroke="#D8D0C7" stroke-width="3" fill="none" stroke-linecap="round" opacity=".9"/>`,
  ear: (c, side, x, y) => svg`<path d="M${x} ${y + 18}v9" stroke="#D8A94B" stroke-width="2.4" stroke-linecap="round"/><circle cx="${x}" cy="${y + 31}" r="4" fill="#2B7A78"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 88 364 144 344L172 322H228L256 344C312 364 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="#54607A"/>
    <path d="M160 304H240C240 356 160 356 160 304Z" fill="${c.skin}"/><path d="M168 304H236C236 326 192 342 168 304Z" fill="${c.shade}" opacity=".5"/>
    <path d="M170 322L200 392L230 322L248 340L224 470H176L152 340Z" fill="#EFE8DC"/><path d="M170 322L200 392L230 322L222 316L200 362L178 316Z" fill="${c.skin}"/>
    <path d="M166 322L200 396L180 412L146 336ZM234 322L200 396L220 412L254 336Z" fill="#F8F3EA" stroke="#DDD3C4" stroke-width="1.5"/>
    <path d="M146 336C136 380 150 430 178 470H138C128 420 128 372 132 346ZM254 336C264 380 250 430 222 470H262C272 420 272 372 268 346Z" fill="#454F66"/>
    <path d="M200 412V470" stroke="#DDD3C4" stroke-width="2"/><circle cx="200" cy="428" r="3.6" fill="#CBBFAE"/><circle cx="200" cy="452" r="3.6" fill="#CBBFAE"/>`,
};
