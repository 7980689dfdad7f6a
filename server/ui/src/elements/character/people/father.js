import { svg } from 'lit';

/** A father in a suit. */
export const father = {
  base: { nod: -.06 }, voice: { pitch: .7, rate: 1.02 },
  skin: '#E3AD8B', shade: '#C78663', line: '#6D3B28', lip: '#8A4238', blush: '#CF5F48',
  hair: '#3A2B27', hairDark: '#271C1A', hairLight: '#55413B', iris: '#4F5F6D', brow: '#2C201E',
  f: { cx: 200, cy: 182, w: 82, h: 108, jaw: 75, chin: 40, eyeY: 2, eyeX: 36, eyeW: 32, eyeH: 13, iris: 9, browY: -24, browW: 45, browT: 10.5, noseY: 40, mouthY: 68, mouthW: 56, ear: 17, neckW: 50, neckY: 280, shY: 336, shW: 172 },
  age: .42, beard: true,
  back: (c) => svg`<path d="M114 178C104 118 138 66 204 66C270 66 298 118 286 178L274 210H126Z" fill="${c.hairDark}"/>`,
  front: (c) => svg`<path d="M116 184C104 120 132 62 196 58C262 52 300 104 284 184C280 168 276 150 266 134C238 130 186 134 150 112C140 128 126 142 124 164C122 172 118 178 116 184Z" fill="${c.hair}"/>
    <path d="M150 112C170 88 216 76 258 96C232 84 190 90 166 108Z" fill="${c.hairLight}" opacity=".8"/>
    <path d="M120 182C117 170 118 158 123 148M127 178C125 168 126 160 129 152M280 182C283 170 282 158 277 148M273 178C275 168 274 160 271 152" stroke="#8B807B" stroke-width="3" stroke-linecap="round" fill="none" opacity=".8"/>`,
  beard: (c, f) => { const X = (v) => f.cx + v, Y = (v) => f.cy + v;
    return svg`<path d="M${X(-f.w)} ${Y(-4)}C${X(-f.w)} ${Y(62)} ${X(-f.jaw)} ${Y(94)} ${X(-f.chin)} ${Y(f.h * .96)}C${X(-20)} ${Y(f.h * 1.08)} ${X(20)} ${Y(f.h * 1.08)} ${X(f.chin)} ${Y(f.h * .96)}C${X(f.jaw)} ${Y(94)} ${X(f.w)} ${Y(62)} ${X(f.w)} ${Y(-4)}C${X(f.w - 4)} ${Y(34)} ${X(66)} ${Y(70)} ${X(44)} ${Y(66)}C${X(34)} ${Y(54)} ${X(14)} ${Y(50)} ${X(0)} ${Y(54)}C${X(-14)} ${Y(50)} ${X(-34)} ${Y(54)} ${X(-44)} ${Y(66)}C${X(-66)} ${Y(70)} ${X(-f.w + 4)} ${Y(34)} ${X(-f.w)} ${Y(-4)}Z" fill="${c.hairDark}" opacity=".3"/>`; },
  body: (c, f) => svg`<path d="M${200 - f.shW} 470C${200 - f.shW - 6} 392 62 352 128 332L158 312H242L272 332C338 352 ${200 + f.shW + 6} 392 ${200 + f.shW} 470Z" fill="#2F3E4E"/>
    <path d="M158 306L200 392L242 306L236 470H164Z" fill="#DFE7EC"/><path d="M152 296H248L200 352Z" fill="${c.shade}"/><path d="M150 290H236L200 340Z" fill="${c.skin}" opacity=".55"/>
    <path d="M150 312C160 300 168 300 172 304L200 346L174 368L146 326Z M250 312C240 300 232 300 228 304L200 346L226 368L254 326Z" fill="#F2F6F8"/>
    <path d="M190 352L200 344L210 352L206 368L215 470H185L194 368Z" fill="#8C2F3C"/>
    <path d="M146 322L124 338L150 396L138 404L176 470H100L60 470M254 322L276 338L250 396L262 404L224 470" fill="none" stroke="#22303D" stroke-width="3.5" stroke-linejoin="round"/>
    <path d="M146 322L124 338L150 396L138 404L184 470H120C116 420 122 366 136 330Z M254 322L276 338L250 396L262 404L216 470H280C284 420 278 366 264 330Z" fill="#364859"/>`,
};
