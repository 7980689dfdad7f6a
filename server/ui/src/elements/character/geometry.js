import { clamp } from './feelings.js';

/** One decimal is all a path needs. */
export const n = (v) => Math.round(v * 10) / 10;

export function facePath(f) {
  const { cx, cy, w, h, jaw, chin } = f, L = (s) => cx + s;
  return `M${cx} ${cy - h}C${L(w * .68)} ${cy - h} ${L(w)} ${cy - h * .62} ${L(w)} ${cy - h * .08}`
    + `C${L(w)} ${cy + h * .36} ${L(jaw * 1.06)} ${cy + h * .66} ${L(chin)} ${cy + h * .93}`
    + `C${L(chin * .55)} ${cy + h * 1.035} ${L(-chin * .55)} ${cy + h * 1.035} ${L(-chin)} ${cy + h * .93}`
    + `C${L(-jaw * 1.06)} ${cy + h * .66} ${L(-w)} ${cy + h * .36} ${L(-w)} ${cy - h * .08}`
    + `C${L(-w)} ${cy - h * .62} ${L(-w * .68)} ${cy - h} ${cx} ${cy - h}Z`;
}

/* side: -1 is the viewer's left. inner corner is nearer to the nose. */
export function eyeGeom(f, p, side) {
  const ex = f.cx + side * f.eyeX, ey = f.cy + f.eyeY, hw = f.eyeW / 2;
  const open = p.eyeOpen * (p._blink ?? 1), H = f.eyeH * open;
  const xi = ex - side * hw, xo = ex + side * hw;
  const yi = ey + 1.5 - p.lidSlope * 1.2, yo = ey - 1 + p.lidSlope * 3.4;
  const ui = H * (1.12 + p.lidSlope * .34), uo = H * (1.18 - p.lidSlope * .5);
  const low = H * .82 * (1 - p.lowerLid) - p.lowerLid * open * 1.5;
  const c1 = ex - side * hw * .5, c2 = ex + side * hw * .62;
  const upper = `M${n(xi)} ${n(yi)}C${n(c1)} ${n(yi - ui)} ${n(c2)} ${n(yo - uo)} ${n(xo)} ${n(yo)}`;
  const lower = `C${n(c2)} ${n(yo + low)} ${n(c1)} ${n(yi + low)} ${n(xi)} ${n(yi)}`;
  const crease = `M${n(xi + side * 3)} ${n(yi - ui * .72 - 5)}C${n(c1)} ${n(yi - ui * .98 - 5)} ${n(c2)} ${n(yo - uo * .98 - 5)} ${n(xo)} ${n(yo - 6)}`;
  const lowLine = `M${n(xo)} ${n(yo)}` + lower;
  return { upper, shape: upper + lower + 'Z', crease, lowLine, ex, ey, xo, yo, xi, yi, low, open };
}

export function browPath(f, p, side) {
  const bx = f.cx + side * f.eyeX, y0 = f.cy + f.eyeY + f.browY;
  const asym = side > 0 ? p.browAsym : -p.browAsym * .35;
  const yi = y0 - p.browIn * 8.5 - asym * 3 + p.furrow * 5, yo = y0 + 3 - p.browOut * 7 - asym * 5;
  const ym = (yi + yo) / 2 - 5.5 - asym * 2 + p.furrow * 1.5;
  const hw = f.browW / 2, xi = bx - side * (hw - 2) - side * p.furrow * 5, xo = bx + side * (hw + 3), xm = bx + side * 2;
  const t = f.browT * (1 + p.furrow * .08);
  return `M${n(xi)} ${n(yi - t * .42)}Q${n(xm)} ${n(ym - t * .72)} ${n(xo)} ${n(yo)}Q${n(xm)} ${n(ym + t * .5)} ${n(xi)} ${n(yi + t * .58)}`
    + `Q${n(xi - side * t * .42)} ${n(yi)} ${n(xi)} ${n(yi - t * .42)}Z`;
}

export function mouthGeom(f, p) {
  const cx = f.cx + p.mouthSkew * 3, y = f.cy + f.mouthY;
  const o = clamp(p.mouthOpen + (p._speak || 0), 0, 1.1), s = p.smile;
  const hw = (f.mouthW / 2) * (1 + p.mouthWide * .3 + Math.max(0, s) * .22 - p.press * .06 - (p._speak || 0) * .12);
  const lift = s * f.mouthW * .15, k = p.mouthSkew * 4;
  const xl = cx - hw, xr = cx + hw, yl = y - lift + k * .3, yr = y - lift - k;
  const midU = y + s * f.mouthW * .115 - o * 5 - (s < 0 ? 2 : 0), midL = midU + o * f.mouthW * .58 + Math.max(0, s) * o * 4;
  const a = hw * .52;
  const up = `M${n(xl)} ${n(yl)}C${n(cx - a)} ${n(midU)} ${n(cx + a)} ${n(midU)} ${n(xr)} ${n(yr)}`;
  const shape = up + `C${n(cx + a * 1.1)} ${n(midL + 2)} ${n(cx - a * 1.1)} ${n(midL + 2)} ${n(xl)} ${n(yl)}Z`;
  const under = `M${n(cx - hw * .42)} ${n(midL + 8)}Q${n(cx)} ${n(midL + 10.5 + s * 1.5)} ${n(cx + hw * .42)} ${n(midL + 8)}`;
  const tongue = { cx, cy: midL + 4, rx: hw * .55, ry: Math.max(0, o * 9) };
  const teeth = `M${n(xl)} ${n(yl)}C${n(cx - a)} ${n(midU)} ${n(cx + a)} ${n(midU)} ${n(xr)} ${n(yr)}C${n(cx + a)} ${n(midU + 4 + o * 7)} ${n(cx - a)} ${n(midU + 4 + o * 7)} ${n(xl)} ${n(yl)}Z`;
  return { up, shape, under, tongue, teeth, o, xl, xr, yl, yr, cx, hw };
}

