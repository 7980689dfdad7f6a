import { INITIAL } from '/app/play-state.js';
import { peopleIn } from '/elements/talk-people.js';

const inStage = (stage) => peopleIn({ ...INITIAL, stage, cast: [{ id: 'mia', name: 'Mia', at: 'left', looks: 'emma' }], faces: {} }, { phase: 'idle', silent: false });

export async function nobodyIsThereYetWhileOnePrepares() {
  if (inStage('before').length !== 0) throw new Error('somebody is drawn before the meeting');
}

export async function everybodyIsThereOnceTheyMeet() {
  if (inStage('hello').length !== 1) throw new Error('nobody is drawn in the meeting');
}
