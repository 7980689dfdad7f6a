import { INITIAL, canAct, epilogueIn, exchangeOf, hasMet, reduce, settled } from '/app/play-state.js';

const CAST = [{ id: 'emma', name: 'Emma', mood: 'withdrawn' }, { id: 'hanne', name: 'Hanne', mood: 'anxious' }];
const OPENING = [{ type: 'stage', stage: 'hello', name: 'Hei' }, { type: 'line', id: 'l1', speaker: 'hanne', name: 'Hanne', text: 'Si hei, Emma.', lang: 'nb', mood: 'anxious' }];
const TURN = [{ type: 'line', id: 'y1', speaker: 'you', name: 'Du', text: 'Hei, Emma.', lang: 'nb' }, { type: 'line', id: 'l2', speaker: 'emma', name: 'Emma', text: 'Hei.', lang: 'nb', mood: 'shy' }];
const OPTIONS = [{ id: 'kneel', kind: 'do', text: 'Sett deg på gulvet.' }];

const stateMessage = (more = {}) => ({
  type: 'state', seq: 0, turn: 0, status: 'running', transcript: OPENING, options: OPTIONS, cast: CAST, stages: [{ id: 'hello', name: 'Hei' }], moods: { withdrawn: 'inne i seg selv' },
  scene: 'children-room', player: { name: 'Nora' }, attempt: { id: 'a', scenario: 'quiet-emma', title: 'Stille Emma', language: 'nb', mode: 'practice' }, ...more,
});
const turnMessage = (more = {}) => ({ type: 'turn', turnId: 't1', seq: 1, turn: 1, status: 'running', events: TURN, options: OPTIONS, ...more });
const after = (...messages) => messages.reduce(reduce, INITIAL);
const texts = (events) => events.filter((event) => event.text).map((event) => event.text).join(' | ');

function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

export async function aFreshConversationIsPlayedFromItsFirstLine() {
  const state = after(stateMessage());
  equal(state.shown, 0, 'nothing is shown yet');
  equal(canAct(state), false, 'one listens first');
  const heard = reduce(reduce(state, { type: 'reveal' }), { type: 'reveal' });
  equal(texts(heard.said), 'Si hei, Emma.', 'the log');
  equal(canAct(heard), true, 'then it is one\'s turn');
}

export async function comingBackShowsEverythingAndAnnouncesNothing() {
  const state = after(stateMessage({ seq: 1, turn: 1, transcript: [...OPENING, ...TURN] }));
  equal(settled(state), true, 'all is shown');
  equal(state.said, [], 'the log');
  equal(state.faces.emma.mood, 'shy', 'her face as it was');
  equal(texts(exchangeOf(state)), 'Hei, Emma. | Hei.', 'the last exchange is on the card');
}

export async function aTurnIsPlayedAfterTheChoiceAndTheOwnWordsAreNotReadBack() {
  const chosen = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' });
  equal(canAct(chosen), false, 'one choice at a time');
  const told = reduce(chosen, turnMessage());
  equal(told.pending, null, 'the choice is kept');
  equal(settled(told), false, 'the reply is still to be heard');
  const heard = reduce(told, { type: 'reveal-all' });
  equal(texts(heard.said), 'Si hei, Emma. | Hei.', 'the log holds others\' words, once each');
  equal(heard.faces.emma.mood, 'shy', 'her face follows');
}

export async function facesChangeOnlyWhenTheEventIsShown() {
  const told = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage(), { type: 'reveal' });
  equal(told.faces.emma.mood, 'withdrawn', 'while the learner still speaks');
  equal(reduce(told, { type: 'reveal' }).faces.emma.mood, 'shy', 'when she answers');
}

export async function theSameTurnTwiceIsOneTurn() {
  const once = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage(), { type: 'reveal-all' });
  equal(reduce(once, turnMessage()), once, 'the second answer changes nothing');
}

export async function anUnacknowledgedChoiceStaysPendingThroughAReconnect() {
  const back = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, { type: 'link', link: 'lost' }, stateMessage());
  equal(back.pending?.turnId, 't1', 'it will be sent again');
  equal(texts(back.said), 'Si hei, Emma.', 'nothing is announced anew');
}

export async function aChoiceThatWasKeptBeforeTheLineBrokeIsPlayedAfterTheReconnect() {
  const back = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, { type: 'link', link: 'lost' },
    stateMessage({ seq: 1, turn: 1, transcript: [...OPENING, ...TURN] }));
  equal(settled(back), false, 'its reply has not been heard');
  equal(canAct(reduce(back, { type: 'reveal-all' })), false, 'nobody has said yet that it was this choice');
  const again = reduce(back, turnMessage());
  equal(again.pending, null, 'it was');
  equal(texts(reduce(again, { type: 'reveal-all' }).said), 'Si hei, Emma. | Hei.', 'each line once');
}

export async function whyAChoiceWasRefusedIsSaidThroughTheReconnectItCaused() {
  const refused = after(stateMessage(), { type: 'link', link: 'open' }, { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' },
    { type: 'link', link: 'lost' }, { type: 'refused', turnId: 't1', reason: 'invalid' }, { type: 'link', link: 'open' }, stateMessage());
  equal([refused.refused, canAct(refused)], ['invalid', true], 'one can choose again');
  equal(reduce(refused, { type: 'link', link: 'lost' }).refused, null, 'the next time the line breaks it is old');
}

export async function aLostConnectionInTheMiddleOfAReplyGoesOnWhereItWas() {
  const half = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage(), { type: 'reveal' });
  const back = reduce(reduce(half, { type: 'link', link: 'lost' }), stateMessage({ seq: 1, turn: 1, transcript: [...OPENING, ...TURN] }));
  equal(back.shown, 3, 'what was shown stays shown');
  equal(texts(reduce(back, { type: 'reveal-all' }).said), 'Si hei, Emma. | Hei.', 'the rest comes once');
}

export async function aMissedTurnAsksForTheWholeState() {
  equal(after(stateMessage(), turnMessage({ seq: 2 })).stale, true, 'a gap');
  equal(after(stateMessage(), turnMessage({ seq: 2 }), stateMessage({ seq: 2 })).stale, false, 'closed by the state');
}

export async function aRewindTakesTheTurnAwayWithoutReadingTheRestAloud() {
  const state = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage({ canRewind: true }), { type: 'reveal-all' },
    { type: 'rewind', turnId: 't2' }, turnMessage({ turnId: 't2', seq: 2, turn: 0, events: [{ type: 'rewound', turn: 0 }], transcript: OPENING }));
  equal(state.transcript.length, OPENING.length, 'the turn is gone');
  equal(settled(state), true, 'nothing is played');
  equal(state.faces.emma.mood, 'withdrawn', 'her face is back');
  equal(state.said.at(-1).type, 'rewound', 'only that is announced');
}

export async function aRefusedChoiceGivesTheTurnBack() {
  const state = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, { type: 'refused', turnId: 't1', reason: 'not-offered', seq: 0 });
  equal(state.pending, null, 'nothing is pending');
  equal(state.refused, 'not-offered', 'and it is said why');
}

export async function theEndingIsMetWhenItIsShown() {
  const ended = { type: 'ended', ending: { id: 'road', title: 'Veien til Sara', good: true } };
  const told = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage({ status: 'ended', events: [...TURN, ended], options: [] }));
  equal(told.ending, null, 'not before the last words');
  equal(reduce(told, { type: 'reveal-all' }).ending.id, 'road', 'after them');
}

export async function whatHappensLaterBeginsWhereTheEndSays() {
  const later = [{ type: 'direction', id: 'e1', text: 'En uke senere.', lang: 'nb' }, { type: 'line', id: 'e2', speaker: 'emma', name: 'Emma', text: 'Hei igjen.', lang: 'nb' }];
  const ended = { type: 'ended', epilogue: 'e1', ending: { id: 'road', title: 'Veien til Sara', good: true } };
  const told = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage({ status: 'ended', events: [...TURN, ...later, ended], options: [] }));
  equal(epilogueIn(exchangeOf(told), told), -1, 'not before one has got there');
  const there = reduce(reduce(reduce(told, { type: 'reveal' }), { type: 'reveal' }), { type: 'reveal' });
  equal(epilogueIn(exchangeOf(there), there), 2, 'after the last reply');
}

export async function anEndWithoutAnEpilogueHasNoLater() {
  const ended = { type: 'ended', ending: { id: 'road', title: 'Veien til Sara', good: true } };
  const over = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage({ status: 'ended', events: [...TURN, ended], options: [] }), { type: 'reveal-all' });
  equal(epilogueIn(exchangeOf(over), over), -1, 'nothing happens later');
}

export async function aFaceThatADirectionTellsOfIsNotAnnouncedBesideIt() {
  const seen = [{ type: 'mood', who: 'emma', mood: 'sad', moodName: 'trist' }, { type: 'direction', id: 'd1', of: 'emma', text: 'Emma ser på døra.', lang: 'nb' }, { type: 'mood', who: 'hanne', mood: 'angry', moodName: 'sint' }];
  const told = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage({ events: [...TURN, ...seen] }), { type: 'reveal-all' });
  equal(told.said.slice(-2).map((event) => event.text ?? event.moodName), ['Emma ser på døra.', 'sint'], 'the direction itself, and a face that nothing tells of');
  equal(told.faces.emma.mood, 'sad', 'her face follows');
}

export async function somebodyIsMetWhenTheyAreFirstSeenOrHeard() {
  const told = after(stateMessage(), { type: 'reveal-all' }, { type: 'choose', turnId: 't1', option: 'kneel' }, turnMessage(), { type: 'reveal' });
  equal([hasMet(told, 'hanne'), hasMet(told, 'emma')], [true, false], 'only Hanne has said something yet');
  equal(hasMet(reduce(told, { type: 'reveal' }), 'emma'), true, 'when Emma answers');
}

export async function theSheetLiesThereUntilEnoughWasPicked() {
  const sheet = { pick: 2, left: 2, taken: [] };
  const begun = after(stateMessage({ sheet }), { type: 'reveal-all' });
  equal(begun.sheet, sheet, 'two can be picked');
  const picked = reduce(reduce(begun, { type: 'choose', turnId: 't1', option: 'kneel' }), turnMessage({ sheet: { pick: 2, left: 1, taken: OPTIONS } }));
  equal(picked.sheet.left, 1, 'one can still be');
  equal(reduce(picked, turnMessage({ seq: 2, turn: 2 })).sheet, null, 'then it is gone');
}
