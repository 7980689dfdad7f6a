/** Feelings and moods as numbers: how an inner state becomes a face. No DOM. */

export const clamp = (v, a, b) => (v < a ? a : v > b ? b : v);

/** Face parameters at rest. */
export const REST = {
  browIn: 0, browOut: 0, furrow: 0, browAsym: 0,   // + is up; furrow pulls inwards
  eyeOpen: 1, lowerLid: 0, lidSlope: 0, pupil: 1,
  gazeX: 0, gazeY: 0,
  smile: 0, mouthOpen: 0, mouthWide: 0, press: 0, mouthSkew: 0, lipRoll: 0,
  tilt: 0, nod: 0, turn: 0,                        // head: degrees, down(+), right(+)
  shoulders: 0, lean: 0, blush: 0, pale: 0, tear: 0, tears: 0, hands: 0,
};

/** How much each feeling (0..1) moves each parameter. */
export const FEELINGS = {
  joy:       { smile: 1.05, lowerLid: .6, eyeOpen: -.1, browOut: .35, browIn: .2, blush: .45, mouthOpen: .62, mouthWide: .42, nod: -.2, shoulders: -.1, tilt: 2 },
  sadness:   { browIn: .95, browOut: -.5, lidSlope: .75, eyeOpen: -.26, smile: -.8, gazeY: .45, nod: .5, tilt: 5, lipRoll: .3, shoulders: -.35, mouthWide: -.15 },
  anger:     { browIn: -1, browOut: .3, furrow: 1, lidSlope: -.9, eyeOpen: -.1, lowerLid: .3, smile: -.62, press: .75, nod: .22, lean: .6, blush: .28, pupil: -.15, shoulders: .35, mouthWide: -.1 },
  fear:      { browIn: 1, browOut: .55, furrow: .45, eyeOpen: .38, lidSlope: .35, pupil: -.3, mouthOpen: .42, mouthWide: .1, smile: -.55, shoulders: .9, pale: .7, nod: -.1, hands: .9, lean: -.4 },
  shame:     { gazeX: -.75, gazeY: .75, nod: .85, turn: -.5, tilt: -6, eyeOpen: -.3, browIn: .5, browOut: -.15, smile: -.32, press: .55, mouthWide: -.45, blush: .4, shoulders: .6, hands: .8, lidSlope: .3 },
  interest:  { browIn: .45, browOut: .75, browAsym: .4, eyeOpen: .26, gazeX: .08, tilt: 7, mouthOpen: .1, smile: .2, pupil: .25, lean: .4, nod: -.1 },
  warmth:    { smile: .66, lowerLid: .3, eyeOpen: -.02, browIn: .5, browOut: .1, tilt: 6, blush: .32, pupil: .25, shoulders: -.25, mouthWide: .2 },
  confusion: { browIn: -.2, browOut: .55, browAsym: 1.1, furrow: .65, tilt: -7, gazeX: .45, gazeY: -.3, mouthSkew: .8, smile: -.28, mouthOpen: .14, press: .1 },
  fatigue:   { eyeOpen: -.48, browOut: -.3, browIn: .1, nod: .3, shoulders: -.5, smile: -.18, gazeY: .3, tilt: -2 },
  contempt:  { mouthSkew: 1, smile: -.1, eyeOpen: -.24, browAsym: .9, nod: -.3, turn: .25, press: .4 },
  thought:   { gazeX: .62, gazeY: -.7, browIn: .2, browOut: .3, browAsym: .55, press: .4, mouthWide: -.35, mouthSkew: .45, smile: -.04, tilt: 6, nod: -.22, turn: .2 },
  crying:    { tear: 1, tears: 1, eyeOpen: -.3, lowerLid: .5, mouthOpen: .3, mouthWide: .15, smile: -.25, blush: .6, shoulders: .5, browIn: .15, furrow: .3, nod: .15 },
  moved:     { tear: .6, smile: .12, browIn: .25, hands: .65, eyeOpen: -.04 },
  pride:     { nod: -.5, tilt: -4, browOut: .25, lean: .2 },
  relief:    { smile: .62, eyeOpen: -.34, lowerLid: .35, browIn: .6, browOut: -.1, shoulders: -.7, nod: .12, blush: .25, mouthOpen: .1, tilt: 3 },
};

/** Named moods: what authors write in a scenario. */
export const MOODS = {
  neutral:   {},
  withdrawn: { shame: .85, sadness: .3 },
  shy:       { shame: .55, warmth: .75, joy: .1 },
  thoughtful:{ thought: 1 },
  curious:   { interest: .95 },
  smiling:   { joy: .34, warmth: .55 },
  laughing:  { joy: 1, warmth: .3 },
  sad:       { sadness: .9 },
  crying:    { sadness: 1, crying: 1 },
  anxious:   { fear: .64, sadness: .1 },
  frightened:{ fear: 1 },
  stern:     { anger: .42, contempt: .3 },
  angry:     { anger: 1 },
  softened:  { warmth: .95, sadness: .22, relief: .15 },
  relieved:  { relief: 1, warmth: .25 },
  confused:  { confusion: 1, fear: .15 },
  tired:     { fatigue: 1 },
  proud:     { warmth: .5, joy: .35, pride: 1 },
  doubtful:  { confusion: .55, contempt: .22, sadness: .15 },
  touched:   { warmth: .95, sadness: .42, moved: .9 },
};

/** The strongest feeling of a mood: it gives the dot beside the mood's word its colour. */
export function strongest(mood) {
  const feelings = Object.entries(MOODS[mood] ?? {}).sort((a, b) => b[1] - a[1]);
  const name = feelings[0]?.[0] ?? 'calm';
  return { thought: 'interest', crying: 'sadness', moved: 'warmth', pride: 'joy' }[name] ?? name;
}

/** A mix of feelings as face parameters. */
export function solve(emotions, base = {}) {
  const p = { ...REST };
  for (const k in base) p[k] += base[k];
  for (const f in emotions) {
    const w = FEELINGS[f], a = clamp(emotions[f] || 0, 0, 1);
    if (w) for (const k in w) p[k] += w[k] * a;
  }
  p.eyeOpen = clamp(p.eyeOpen, .06, 1.45); p.smile = clamp(p.smile, -1.1, 1.1);
  p.mouthOpen = clamp(p.mouthOpen, 0, 1); p.press = clamp(p.press, 0, 1);
  p.lowerLid = clamp(p.lowerLid, 0, .85); p.blush = clamp(p.blush, 0, 1);
  p.nod = clamp(p.nod, -1, 1.15); p.turn = clamp(p.turn, -1, 1);
  p.gazeX = clamp(p.gazeX, -1, 1); p.gazeY = clamp(p.gazeY, -1, 1);
  p.shoulders = clamp(p.shoulders, -1, 1.1); p.tilt = clamp(p.tilt, -14, 14);
  return p;
}

