import { svg } from 'lit';

import { walter } from './walter.js';

/** Torleif, seventy-nine, in the work jacket of a mechanic, with a pencil where it belongs. */
export const torleif = {
  ...walter,
  base: { eyeOpen: -.02, smile: .06 },
  iris: '#54778A',
  front: (c) => svg`<path d="M122 206C104 192 102 150 124 130C130 142 126 158 128 174C128 188 126 198 122 206Z M278 206C296 192 298 150 276 130C270 142 274 158 272 174C272 188 274 198 278 206Z" fill="${c.hair}"/>
    <path d="M146 112C164 92 206 82 246 98M154 104C178 88 216 84 242 96M150 120C170 100 210 92 250 106" stroke="${c.hair}" stroke-width="3.4" fill="none" stroke-linecap="round" opacity=".85"/>
    <path d="M158 116C172 100 206 94 232 104C208 102 180 106 158 116Z" fill="#fff" opacity=".22"/>
    <g transform="rotate(-24 286 182)"><rect x="262" y="178" width="54" height="7" rx="2" fill="#D9823A"/><path d="M316 178L326 181.500L316 185Z" fill="#EFD9B8"/></g>`,
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 4} 402 80 362 142 342L170 318H230L258 342C320 362 ${200 + f.shW + 4} 402 ${200 + f.shW} 470Z" fill="#3F6486"/>
    <path d="M160 326L200 350L240 326L234 470H166Z" fill="#EDE3CC"/><path d="M178 372V470M222 372V470M168 396H232M168 430H232" stroke="#B5664E" stroke-width="3" opacity=".7"/>
    <path d="M158 300H242L200 362Z" fill="${c.shade}"/><path d="M158 296H232L200 346Z" fill="${c.skin}" opacity=".5"/>
    <path d="M156 322C162 312 170 312 174 316L200 356L180 374L150 334ZM244 322C238 312 230 312 226 316L200 356L220 374L250 334Z" fill="#F6EEDB"/>
    <path d="M150 334L178 392L170 470H138L128 350ZM250 334L222 392L230 470H262L272 350Z" fill="#34546F"/>
    <path d="M84 414H128V450C128 458 84 458 84 450Z" fill="#34546F"/><path d="M84 414H128V424H84Z" fill="#2C475F"/>
    <path d="M74 404C70 428 68 450 68 470M326 404C330 428 332 450 332 470" stroke="#2C475F" stroke-width="4" fill="none" stroke-linecap="round"/>
    <path d="M286 424C296 420 304 426 302 436C300 446 290 446 286 440" fill="none" stroke="#22384B" stroke-width="5" opacity=".35" stroke-linecap="round"/>`,
};
