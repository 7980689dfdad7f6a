import { clamp } from './feelings.js';
import { browPath, eyeGeom, mouthGeom, n } from './geometry.js';

/** Moves the nodes of a figure to the face parameters p of the person c. */
export function pose(nodes, c, p) {
  const f = c.f, A = (k, a, v) => nodes[k]?.setAttribute(a, v), b = p._breath || 0;
  const shift = p.turn * 11, nodY = p.nod * 11, sh = p.shoulders * 9;
  A('all', 'transform', `translate(200 470) scale(${n((1 + p.lean * .025) * 1000) / 1000}) translate(-200 -470)`);
  A('body', 'transform', `translate(0 ${n(-sh + b * 1.2)})`);
  const head = `translate(${n(p.turn * 5)} ${n(nodY * .9 + b * .8 - Math.max(0, -sh) * .2)}) rotate(${n(p.tilt)} ${f.cx} ${f.cy + f.h})`;
  A('head', 'transform', head);
  A('hairBack', 'transform', `${head} translate(${n(-shift * .25)} ${n(-nodY * .1)})`);
  A('ears', 'transform', `translate(${n(-shift * .35)} ${n(-nodY * .5)})`);
  A('feat', 'transform', `translate(${n(shift)} ${n(nodY * .62)})`);
  A('feat0', 'transform', `translate(${n(shift * .7)} ${n(nodY * .45)})`);
  A('nose', 'transform', `translate(${n(shift * .5)} ${n(nodY * .3)})`);
  A('hairFront', 'transform', `translate(${n(shift * .3)} ${n(nodY * .22)})`);
  for (const [k, s] of [['L', -1], ['R', 1]]) {
    const e = eyeGeom(f, p, s), shut = e.open < .16;
    A('clip' + k, 'd', e.shape); A('sclera' + k, 'd', e.shape); A('lid' + k, 'd', e.upper); A('lidsh' + k, 'd', e.upper);
    A('crease' + k, 'd', e.crease); A('low' + k, 'd', e.lowLine);
    nodes['sclera' + k]?.setAttribute('opacity', shut ? 0 : 1);
    A('iris' + k, 'transform', `translate(${n(e.ex + p.gazeX * f.eyeW * .2)} ${n(e.ey - f.eyeH * .08 + p.gazeY * f.eyeH * .36 + (p.lowerLid > .4 ? -1 : 0))})`);
    A('pup' + k, 'r', n(f.iris * .5 * clamp(p.pupil, .6, 1.3)));
    const bagY = e.ey + f.eyeH * .82 + 7;
    A('bag' + k, 'd', `M${n(e.ex - 11)} ${n(bagY)}Q${n(e.ex)} ${n(bagY + 5)} ${n(e.ex + 12)} ${n(bagY - 1)}`);
    const cr = clamp(p.lowerLid * 1.3 + (c.age > .8 ? .35 : -.25), 0, 1) * (c.age > .3 ? 1 : 0);
    A('crow' + k, 'd', `M${n(e.xo + s * 6)} ${n(e.yo - 4)}l${s * 8} -4M${n(e.xo + s * 6)} ${n(e.yo + 2)}l${s * 9} 1M${n(e.xo + s * 5)} ${n(e.yo + 8)}l${s * 7} 5`); A('crow' + k, 'opacity', n(cr));
    A('brow' + k, 'd', browPath(f, p, s));
  }
  const by = f.cy + f.eyeY + f.browY, lines = clamp((p.browIn + p.browOut) * .5 + c.age * .45 - .1, 0, 1) * (c.age > .3 ? 1 : 0);
  A('fore', 'd', `M${f.cx - 30} ${n(by - 21)}Q${f.cx} ${n(by - 26 - p.browIn * 3)} ${f.cx + 30} ${n(by - 21)}M${f.cx - 22} ${n(by - 32)}Q${f.cx} ${n(by - 37)} ${f.cx + 22} ${n(by - 32)}`); A('fore', 'opacity', n(lines * .8));
  const g = clamp(p.furrow, 0, 1);
  A('glab', 'd', `M${f.cx - 6} ${n(by + 14)}q-2 -8 0 -15M${f.cx + 6} ${n(by + 14)}q2 -8 0 -15`); A('glab', 'opacity', n(g * (c.age > .3 ? 1 : .35)));
  const m = mouthGeom(f, p), ny = f.cy + f.noseY, fold = clamp(c.age * .8 + p.smile * .45 + (p.smile < -.3 ? .15 : 0), 0, 1) * (c.age > .3 ? 1 : .5);
  A('naso', 'd', `M${n(f.cx - 20)} ${n(ny - 3)}Q${n(m.xl - 9)} ${n(ny + 8)} ${n(m.xl - 8)} ${n(m.yl + 2)}M${n(f.cx + 20)} ${n(ny - 3)}Q${n(m.xr + 9)} ${n(ny + 8)} ${n(m.xr + 8)} ${n(m.yr + 2)}`); A('naso', 'opacity', n(fold));
  const open = m.o > .07;
  A('mShape', 'd', m.shape); A('mShape', 'opacity', open ? 1 : 0); A('mclip', 'd', m.shape); A('mTeeth', 'd', m.teeth); A('mTeeth', 'opacity', open && m.o > .12 ? .95 : 0);
  A('mTongue', 'cx', n(m.tongue.cx)); A('mTongue', 'cy', n(m.tongue.cy)); A('mTongue', 'rx', n(m.tongue.rx)); A('mTongue', 'ry', n(open ? m.tongue.ry : 0));
  A('mUp', 'd', open ? m.shape : m.up); A('mUp', 'stroke-width', n((open ? 4 : 5.6) * (1 - p.press * .2))); A('mUnder', 'd', m.under); A('mUnder', 'opacity', n(.75 - Math.max(0, p.smile) * .3));
  if (nodes.moust) { const y0 = ny + 8, d = -p.smile * 4; A('moust', 'd', `M${f.cx} ${n(y0)}C${f.cx + 16} ${n(y0 - 3)} ${f.cx + 30} ${n(y0 + 4)} ${f.cx + 38} ${n(y0 + 17 + d)}C${f.cx + 24} ${n(y0 + 19 + d * .4)} ${f.cx + 10} ${n(y0 + 17)} ${f.cx} ${n(y0 + 12)}C${f.cx - 10} ${n(y0 + 17)} ${f.cx - 24} ${n(y0 + 19 + d * .4)} ${f.cx - 38} ${n(y0 + 17 + d)}C${f.cx - 30} ${n(y0 + 4)} ${f.cx - 16} ${n(y0 - 3)} ${f.cx} ${n(y0)}Z`); }
  const bl = .22 + p.blush * .78; A('bl', 'opacity', n(bl)); A('br', 'opacity', n(bl)); A('pale', 'opacity', Math.round(clamp(p.pale, 0, 1) * 14) / 100);
  for (const [k, s, wet] of [['L', -1, p.tear], ['R', 1, p.tears]]) {
    const tx = f.cx + s * (f.eyeX + 4), ty = f.cy + f.eyeY + f.eyeH + 7;
    A('tear' + k, 'd', `M${tx} ${ty}C${tx + 7} ${ty + 10} ${tx + 6} ${ty + 19} ${tx} ${ty + 19}C${tx - 6} ${ty + 19} ${tx - 7} ${ty + 10} ${tx} ${ty}Z`); A('tear' + k, 'opacity', n(clamp(wet, 0, 1)));
  }
  A('over', 'transform', `translate(0 ${n(-sh * .5 + b * 1.2)})`);
  const props = c.pose?.(p) ?? {};
  for (const k in props) A(k, 'transform', props[k]);
}
