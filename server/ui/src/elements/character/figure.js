import { nothing, svg } from 'lit';

import { facePath, n } from './geometry.js';

/** The drawing of a person, once; the nodes that move carry data-k and are redrawn by pose(). */
export function figure(id, c) {
  const f = c.f, fp = facePath(f), x = `sc${id}`;
  const ear = (s) => { const ex = f.cx + s * (f.w - 1), ey = f.cy + f.eyeY + 14;
    return svg`<g><ellipse cx="${ex}" cy="${ey}" rx="${f.ear}" ry="${f.ear * 1.42}" fill="${c.skin}"/><path d="M${ex + s * 5} ${ey - 10}C${ex + s * 10} ${ey - 4} ${ex + s * 8} ${ey + 6} ${ex + s * 1} ${ey + 10}" stroke="${c.shade}" stroke-width="3" fill="none" stroke-linecap="round"/>${c.ear ? c.ear(c, s, ex + s * 2, ey) : nothing}</g>`; };
  const fr = c.freckles ? [[-46, 46], [-36, 52], [-54, 53], [-44, 58], [46, 46], [36, 52], [54, 53], [44, 58]].map(([a, b]) => svg`<circle cx="${f.cx + a}" cy="${f.cy + b}" r="1.7" fill="${c.shade}"/>`) : nothing;
  const noseY = f.cy + f.noseY, old = c.age > .8;
  const glass = c.glasses ? svg`<g fill="#fff" fill-opacity=".14" stroke="#8A5A3C" stroke-width="3.6"><circle cx="${f.cx - f.eyeX}" cy="${f.cy + f.eyeY + 1}" r="27"/><circle cx="${f.cx + f.eyeX}" cy="${f.cy + f.eyeY + 1}" r="27"/><path d="M${f.cx - f.eyeX + 27} ${f.cy + f.eyeY - 3}Q${f.cx} ${f.cy + f.eyeY - 12} ${f.cx + f.eyeX - 27} ${f.cy + f.eyeY - 3}M${f.cx - f.eyeX - 27} ${f.cy + f.eyeY - 3}L${f.cx - f.w} ${f.cy + f.eyeY - 8}M${f.cx + f.eyeX + 27} ${f.cy + f.eyeY - 3}L${f.cx + f.w} ${f.cy + f.eyeY - 8}" fill="none"/></g>` : nothing;
  const eye = (k) => svg`<clipPath id="${x}e${k}"><path data-k="clip${k}"/></clipPath>
    <path data-k="sclera${k}" fill="#FFFDF9"/><g clip-path="url(#${x}e${k})"><g data-k="iris${k}"><circle r="${f.iris}" fill="${c.iris}"/><circle r="${f.iris}" fill="none" stroke="#000" stroke-opacity=".28" stroke-width="2"/><circle data-k="pup${k}" r="${f.iris * .5}" fill="#1D1614"/><circle cx="${f.iris * .32}" cy="${-f.iris * .36}" r="${f.iris * .27}" fill="#fff"/><circle cx="${-f.iris * .34}" cy="${f.iris * .36}" r="${f.iris * .12}" fill="#fff" opacity=".7"/></g><path data-k="lidsh${k}" fill="none" stroke="${c.line}" stroke-width="9" stroke-opacity=".18"/></g>
    <path data-k="crease${k}" fill="none" stroke="${c.shade}" stroke-width="2.6" stroke-linecap="round" opacity="${c.age > .8 ? .95 : .7}"/>
    <path data-k="low${k}" fill="none" stroke="${c.shade}" stroke-width="2" stroke-linecap="round" opacity=".8"/>
    <path data-k="lid${k}" fill="none" stroke="${c.age > .8 ? c.line : '#2B1B17'}" stroke-width="${c.age > .8 ? 3.4 : 4.2}" stroke-linecap="round"/>
    <path data-k="bag${k}" fill="none" stroke="${c.shade}" stroke-width="2.4" stroke-linecap="round" opacity="${n(c.age * .75)}"/>
    <path data-k="crow${k}" fill="none" stroke="${c.shade}" stroke-width="2.2" stroke-linecap="round"/>`;
  return svg`<defs><clipPath id="${x}f"><path d="${fp}"/></clipPath><clipPath id="${x}m"><path data-k="mclip"/></clipPath>
    <radialGradient id="${x}b"><stop offset="0" stop-color="${c.blush}" stop-opacity=".75"/><stop offset="1" stop-color="${c.blush}" stop-opacity="0"/></radialGradient>
    <linearGradient id="${x}s" x1="0" y1="0" x2="1" y2="0"><stop offset=".55" stop-color="${c.shade}" stop-opacity="0"/><stop offset="1" stop-color="${c.shade}" stop-opacity=".55"/></linearGradient></defs>
  <g data-k="all">
    <g data-k="hairBack">${c.back(c)}</g>
    <g data-k="body">
      <path data-k="neck" d="M${200 - f.neckW} ${f.neckY - 40}L${200 - f.neckW - 3} ${f.neckY + 26}C${200 - f.neckW} ${f.neckY + 60} ${200 + f.neckW} ${f.neckY + 60} ${200 + f.neckW + 3} ${f.neckY + 26}L${200 + f.neckW} ${f.neckY - 40}Z" fill="${c.skin}"/>
      <path d="M${200 - f.neckW} ${f.neckY - 22}C${200 - f.neckW * .4} ${f.neckY + 26} ${200 + f.neckW * .6} ${f.neckY + 30} ${200 + f.neckW + 2} ${f.neckY + 2}L${200 + f.neckW} ${f.neckY - 40}H${200 - f.neckW}Z" fill="${c.shade}" opacity=".75"/>
      ${c.body(c, f)}
    </g>
    <g data-k="head">
      <g data-k="ears">${ear(-1)}${ear(1)}</g>
      <path d="${fp}" fill="${c.skin}"/>
      <g clip-path="url(#${x}f)">
        <path d="${fp}" fill="url(#${x}s)"/>
        <g data-k="tint"><rect x="60" y="60" width="280" height="300" fill="#BFD0C6" data-k="pale" opacity="0"/></g>
        <g data-k="feat0">
          <circle data-k="bl" cx="${f.cx - f.w * .6}" cy="${f.cy + f.eyeY + 34}" r="31" fill="url(#${x}b)"/><circle data-k="br" cx="${f.cx + f.w * .6}" cy="${f.cy + f.eyeY + 34}" r="31" fill="url(#${x}b)"/>
          ${c.beard ? c.beard(c, f) : nothing}${fr}
        </g>
        <path data-k="fringeShadow" d="M90 ${f.cy - f.h * .42}C140 ${f.cy - f.h * .2} 260 ${f.cy - f.h * .2} 310 ${f.cy - f.h * .42}V40H90Z" fill="${c.shade}" opacity="${c.moustache ? 0 : .28}"/>
      </g>
      <g data-k="feat">
        <path data-k="fore" fill="none" stroke="${c.shade}" stroke-width="2.6" stroke-linecap="round"/>
        <path data-k="glab" fill="none" stroke="${c.shade}" stroke-width="3" stroke-linecap="round"/>
        ${eye('L')}${eye('R')}
        <path data-k="browL" fill="${c.brow}"/><path data-k="browR" fill="${c.brow}"/>
        <path data-k="naso" fill="none" stroke="${c.shade}" stroke-width="${old ? 3 : 2.6}" stroke-linecap="round"/>
        <g data-k="mouth"><path data-k="mShape" fill="#5B1F22"/><g clip-path="url(#${x}m)"><path data-k="mTeeth" fill="#FFF9F2"/><ellipse data-k="mTongue" fill="#D9707A"/></g><path data-k="mUp" fill="none" stroke="${c.lip}" stroke-linecap="round"/><path data-k="mUnder" fill="none" stroke="${c.shade}" stroke-width="3.2" stroke-linecap="round" opacity=".8"/></g>
        ${c.moustache ? svg`<path data-k="moust" fill="${c.hair}"/>` : nothing}
        <g data-k="nose"><path d="${c.buttonNose
          ? `M${f.cx - 8} ${noseY - 1}Q${f.cx} ${noseY + 7} ${f.cx + 8} ${noseY - 1}`
          : `M${f.cx + 3} ${noseY - (c.noseL ?? 34)}C${f.cx + 6} ${noseY - (c.noseL ?? 34) * .6} ${f.cx + 17} ${noseY - 8} ${f.cx + 13} ${noseY}C${f.cx + 8} ${noseY + 6} ${f.cx - 6} ${noseY + 6} ${f.cx - 11} ${noseY}`}" fill="none" stroke="${c.shade}" stroke-width="${c.buttonNose ? 4 : 4.4}" stroke-linecap="round" stroke-linejoin="round"/></g>
        ${glass}
        <path data-k="tearL" fill="#8CC8E8" stroke="#fff" stroke-width="1.2" opacity="0"/><path data-k="tearR" fill="#8CC8E8" stroke="#fff" stroke-width="1.2" opacity="0"/>
      </g>
      <g data-k="hairFront">${c.front(c)}</g>
    </g>
    <g data-k="over">${c.over ? c.over(c) : nothing}</g>
  </g>`;
}
