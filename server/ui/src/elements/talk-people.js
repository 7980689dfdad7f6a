import { exchangeOf } from '../app/play-state.js';
import { t } from '../app/texts/index.js';
import { inRoom } from './room-scene.js';

/** The stage in which one is alone, by its id; the educators' guide tells it. */
const PREPARING = 'before';

/** Those who are in the room now, as it shows them: who speaks, and who looks at whom. */
export function peopleIn(state, { phase, silent }) {
  const now = exchangeOf(state).findLast((event) => event.type === 'line' || event.type === 'mood' || (event.type === 'direction' && event.of));
  const active = now?.speaker ?? now?.of ?? now?.who;
  const speaker = state.cast.find((one) => one.id === active);
  // Nobody has come yet while one prepares.
  const present = state.stage === PREPARING ? [] : state.cast;
  return present.map((one) => {
    const face = state.faces[one.id];
    const towards = speaker && speaker !== one ? [speaker.at === 'left' ? -.7 : .7, 0] : [0, 0];
    return inRoom(one, face, {
      label: t('talk.looks', one.name, face?.moodName),
      on: one.id === active || active === 'you' || !active,
      speaking: phase === 'typing' && active === one.id,
      pondering: phase === 'pause' || silent,
      look: towards,
    });
  });
}
