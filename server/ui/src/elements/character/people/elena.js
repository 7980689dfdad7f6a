import { svg } from 'lit';

/** An elderly woman with glasses and a grey bun. */
export const elena = {
  base: { eyeOpen: -.04 }, voice: { pitch: 1.02, rate: .86 },
  skin: '#F0CDB8', shade: '#D6A188', line: '#8C5848', lip: '#A9524F', blush: '#E48A7E',
  hair: '#DEDBDA', hairDark: '#BDB8BA', hairLight: '#F4F2F1', iris: '#54778A', brow: '#A39C9C',
  f: { cx: 200, cy: 196, w: 80, h: 98, jaw: 66, chin: 30, eyeY: 6, eyeX: 37, eyeW: 33, eyeH: 15, iris: 9.6, browY: -27, browW: 37, browT: 5.6, noseY: 42, mouthY: 67, mouthW: 48, ear: 15, neckW: 33, neckY: 284, shY: 346, shW: 130 },
  age: .95, glasses: true,
  back: (c) => svg`<circle cx="200" cy="82" r="37" fill="${c.hairDark}"/><circle cx="196" cy="78" r="33" fill="${c.hair}"/><path d="M176 70C186 58 206 56 218 66M172 84C184 74 208 72 222 82" stroke="${c.hairDark}" stroke-width="2.6" fill="none" stroke-linecap="round"/>
    <path d="M112 214C94 196 98 164 110 148C116 112 156 92 200 92C244 92 284 112 290 148C302 164 306 196 288 214C284 226 276 234 268 232H132C124 234 116 226 112 214Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M114 202C98 188 104 152 120 136C138 106 170 96 200 96C230 96 262 106 280 136C296 152 302 188 286 202C284 184 278 164 262 154C248 140 226 140 214 136C192 150 156 150 138 164C124 172 118 188 114 202Z" fill="${c.hair}"/>
    <path d="M128 160C140 134 172 118 206 116M150 156C164 142 188 134 208 134M230 118C252 122 270 140 278 164M226 136C244 140 258 148 266 162" stroke="${c.hairDark}" stroke-width="2.6" fill="none" stroke-linecap="round" opacity=".8"/>
    <path d="M150 122C168 108 196 104 222 108C198 108 172 114 150 122Z" fill="${c.hairLight}"/>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 92 362 146 342L174 320H226L254 342C308 362 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="#7C6C9E"/>
    <path d="M162 318C170 352 230 352 238 318L246 338L222 470H178L154 338Z" fill="#F3EEE6"/><path d="M160 306H240C240 360 160 360 160 306Z" fill="${c.skin}"/><path d="M167 306H236C236 326 190 340 167 306Z" fill="${c.shade}" opacity=".55"/>
    <path d="M160 330C150 344 154 358 164 372C170 392 176 430 178 470H150C150 420 142 372 138 350Z M240 330C250 344 246 358 236 372C230 392 224 430 222 470H250C250 420 258 372 262 350Z" fill="#6A5B8B"/>
    <g fill="#FBF7F0" stroke="#D9CFC0" stroke-width="1"><circle cx="163" cy="336" r="5"/><circle cx="171" cy="346" r="5.2"/><circle cx="181" cy="353" r="5.4"/><circle cx="193" cy="357" r="5.6"/><circle cx="206" cy="357" r="5.6"/><circle cx="218" cy="353" r="5.4"/><circle cx="228" cy="346" r="5.2"/><circle cx="236" cy="336" r="5"/></g>
    <circle cx="166" cy="412" r="4.5" fill="#E6DFF2"/><circle cx="171" cy="444" r="4.5" fill="#E6DFF2"/>`,
  ear: (c, side, x, y) => svg`<circle cx="${x}" cy="${y + 21}" r="5" fill="#FBF7F0" stroke="#D9CFC0"/>`,
};
