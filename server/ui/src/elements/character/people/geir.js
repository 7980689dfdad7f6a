import { svg } from 'lit';

import { father } from './father.js';

const VEST = '#3C4B5C';
const VEST_DARK = '#2C3846';

/** Geir, Ida's father, who runs a building crew: the same square face, in a checked shirt and a work vest. */
export const geir = {
  ...father,
  base: { nod: -.05, furrow: .06 },
  skin: '#E6B08E', hair: '#6E4A33', hairDark: '#503423', hairLight: '#8C6244', brow: '#5A3C2A', iris: '#5B7F95',
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 6} 392 62 352 128 332L158 312H242L272 332C338 352 ${200 + f.shW + 6} 392 ${200 + f.shW} 470Z" fill="#A8493E"/>
    <path d="M82 366C98 356 112 348 124 344M58 396C80 384 98 376 114 372M44 430C68 416 92 406 110 402M318 366C302 356 288 348 276 344M342 396C320 384 302 376 286 372M356 430C332 416 308 406 290 402" stroke="#7F2F2A" stroke-width="6" opacity=".7"/>
    <path d="M58 470C62 436 70 404 82 378M86 470C89 430 96 392 108 356M342 470C338 436 330 404 318 378M314 470C311 430 304 392 292 356" stroke="#E7C6A8" stroke-width="3.5" fill="none" opacity=".65"/>
    <path d="M152 296H248L200 352Z" fill="${c.shade}"/><path d="M150 290H236L200 340Z" fill="${c.skin}" opacity=".55"/>
    <path d="M160 330L200 362L240 330L244 470H156Z" fill="#D9DEE0"/><path d="M162 326C176 352 224 352 238 326" stroke="#BFC7CA" stroke-width="7" fill="none" stroke-linecap="round"/>
    <path d="M150 310C158 300 166 300 170 304L188 340L164 362L142 326ZM250 310C242 300 234 300 230 304L212 340L236 362L258 326Z" fill="#BC5A4C"/>
    <path d="M132 330C118 380 112 426 112 470H180C176 426 172 392 164 362L142 326ZM268 330C282 380 288 426 288 470H220C224 426 228 392 236 362L258 326Z" fill="${VEST}"/>
    <path d="M164 362C172 392 176 426 180 470M236 362C228 392 224 426 220 470" stroke="${VEST_DARK}" stroke-width="4" fill="none"/>
    <path d="M118 440H166V470H118ZM234 440H282V470H234Z" fill="${VEST_DARK}"/>
    <g transform="rotate(8 264 430)"><rect x="258" y="404" width="7" height="42" rx="2" fill="#E6B450"/><path d="M258 404L261.5 394L265 404Z" fill="#E9D3AE"/></g>`,
};
