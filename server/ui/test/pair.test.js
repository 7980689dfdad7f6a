import { isAway, isLeft, told, whispersNow } from '/app/pair.js';
import { INITIAL, canAct, canTake, canWhisper, exchangeOf, isOwn, leadOf, reduce, settled } from '/app/play-state.js';

const SEATS = [{ id: 'ot', name: 'Nora', role: 'student i ergoterapi', taken: true, present: true }, { id: 'pt', name: 'Mathias', role: 'student i fysioterapi', taken: true, present: true }];
const OPENING = [{ type: 'stage', stage: 'door', name: 'Døra' }, { type: 'line', id: 'l1', speaker: 'solveig', name: 'Solveig', text: 'Kom inn.', lang: 'nb' }];
const OPTIONS = [{ id: 'thank', kind: 'say', text: 'Takk for det.' }];
const HAND_OVER = { option: 'hand-over-ot', say: 'Mathias vil gjerne spørre deg om noe.' };

const said = (seat, text) => ({ type: 'line', id: `y-${text}`, speaker: 'you', seat, name: 'Du', text, lang: 'nb' });
const answered = (text) => ({ type: 'line', id: `s-${text}`, speaker: 'solveig', name: 'Solveig', text, lang: 'nb' });
const pair = (more = {}) => ({ you: 'ot', goal: 'Torsdagen', card: ['Hva er natta som?'], seats: SEATS, lead: 'ot', handOver: HAND_OVER, whispersLeft: 3, ...more });
const forMathias = { you: 'pt', card: ['Hva skjedde da du falt?'], handOver: undefined };
const stateMessage = (more = {}) => ({
  type: 'state', seq: 0, turn: 0, status: 'running', transcript: OPENING, options: OPTIONS, cast: [{ id: 'solveig', name: 'Solveig', mood: 'neutral' }], stages: [], moods: {},
  scene: 'kitchen', player: { name: 'Nora' }, attempt: { id: 'a', scenario: 'solveig', title: 'Solveig', language: 'nb', mode: 'practice' }, pair: pair(), ...more,
});
const turnMessage = (seat, events, more = {}) => ({ type: 'turn', turnId: 't1', seq: 1, turn: 1, status: 'running', seat, events, options: OPTIONS, pair: { seats: SEATS, lead: 'ot', handOver: HAND_OVER, whispersLeft: 3 }, ...more });
const handedOver = (more) => turnMessage('ot', [said('ot', HAND_OVER.say), { type: 'hand-over', from: 'ot', to: 'pt', tooSoon: false }, answered('Ja, spør.')], { pair: { seats: SEATS, lead: 'pt', whispersLeft: 3 }, ...more });
const whispered = (more = {}) => ({ type: 'whispered', turnId: 'w1', seq: 1, seat: 'pt', text: 'Spør om tabletten', left: 2, ...more });
const after = (...messages) => messages.reduce(reduce, INITIAL);
const inRoom = (message = stateMessage()) => after(message, { type: 'enter' }, { type: 'reveal-all' });
const texts = (events) => events.filter((event) => event.text).map((event) => event.text).join(' | ');

function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

export async function twoMeetOutsideTheDoorBeforeTheConversationBegins() {
  const waiting = after(stateMessage({ pair: pair({ seats: [SEATS[0], { ...SEATS[1], taken: false, present: false }] }) }));
  equal(waiting.entered, false, 'one waits');
  equal(reduce(waiting, { type: 'enter' }).entered, false, 'nobody goes in alone');
  const come = reduce(waiting, { type: 'presence', seats: SEATS });
  equal(reduce(come, { type: 'enter' }).entered, true, 'when the other one has come');
}

export async function whoComesBackToAConversationUnderWayGoesStraightIn() {
  equal(after(stateMessage({ seq: 1, turn: 1, transcript: [...OPENING, said('ot', 'Takk.'), answered('Sitt ned.')] })).entered, true, 'in');
}

export async function whoTriesAgainWaitsOutsideForTheOtherOne() {
  const alone = [SEATS[0], { ...SEATS[1], taken: false, present: false }];
  equal(after(stateMessage({ seq: 1, turn: 1, transcript: [...OPENING, said('ot', 'Takk.')], pair: pair({ seats: alone }) })).entered, false, 'nobody plays for two');
}

export async function onlyWhoHasTheWordCanChoose() {
  equal(canAct(inRoom()), true, 'Nora begins');
  equal(canAct(inRoom(stateMessage({ pair: pair(forMathias) }))), false, 'Mathias watches');
  equal(reduce(inRoom(stateMessage({ pair: pair(forMathias) })), { type: 'choose', turnId: 't1', option: 'thank' }).pending, null, 'he chooses nothing');
}

export async function theWordGoesOverWhenItIsSaidAndNotBefore() {
  const told = reduce(reduce(inRoom(), { type: 'choose', turnId: 't1', option: 'hand-over-ot' }), handedOver());
  equal(leadOf(told), 'ot', 'nothing is said yet');
  const heard = reduce(told, { type: 'reveal-all' });
  equal(leadOf(heard), 'pt', 'now it is');
  equal([canAct(heard), heard.pair.handOver], [false, null], 'and Nora has nothing to hand over');
  equal(heard.pair.card, ['Hva er natta som?'], 'but her card still');
}

export async function theOtherOnesWordsAreReadOutAndOnesOwnAreNot() {
  const mathias = reduce(reduce(inRoom(stateMessage({ pair: pair(forMathias) })), turnMessage('ot', [said('ot', 'Takk for det.'), answered('Sitt ned.')])), { type: 'reveal-all' });
  equal(texts(mathias.said), 'Kom inn. | Takk for det. | Sitt ned.', 'the log of Mathias');
  equal(texts(exchangeOf(mathias)), 'Takk for det. | Sitt ned.', 'what is on the card');
  const nora = reduce(reduce(reduce(inRoom(), { type: 'choose', turnId: 't1', option: 'thank' }), turnMessage('ot', [said('ot', 'Takk for det.'), answered('Sitt ned.')])), { type: 'reveal-all' });
  equal(texts(nora.said), 'Kom inn. | Sitt ned.', 'the log of Nora');
}

export async function whoListensStillIsNotHurriedByTheOthersNextTurn() {
  const first = reduce(inRoom(stateMessage({ pair: pair(forMathias) })), turnMessage('ot', [said('ot', 'Takk.'), answered('Sitt ned.')]));
  const second = reduce(reduce(first, { type: 'reveal' }), turnMessage('ot', [said('ot', 'Så fint.'), answered('Er det det?')], { turnId: 't2', seq: 2, turn: 2 }));
  equal(texts(exchangeOf(second)), 'Takk.', 'the first turn is still being told');
  equal(texts(exchangeOf(reduce(second, { type: 'reveal-all' }))), 'Så fint. | Er det det?', 'then the second');
}

export async function whoIsToldThatTheyHaveTheWordHearsItOnce() {
  const mathias = reduce(reduce(inRoom(stateMessage({ pair: pair(forMathias) })), handedOver({ pair: { seats: SEATS, lead: 'pt', handOver: { option: 'hand-over-pt', say: 'Nora?' }, whispersLeft: 3 } })), { type: 'reveal-all' });
  equal(mathias.said.filter((event) => event.type === 'hand-over').map((event) => event.own), [true], 'the log');
  equal(canAct(mathias), true, 'and can choose');
}

export async function aWhisperIsHeardByTheOtherOneAndCountsForBoth() {
  const nora = reduce(inRoom(), whispered());
  equal(nora.pair.whispersLeft, 2, 'two left');
  equal(nora.said.at(-1), { type: 'whisper', seat: 'pt', text: 'Spør om tabletten', mate: 'Mathias' }, 'it is read out');
  equal([settled(nora), texts(exchangeOf(nora))], [true, 'Kom inn. | Spør om tabletten'], 'nothing is to be played');
  equal(canAct(nora), true, 'and Nora can go on');
}

export async function onesOwnWhisperIsSentOnceAndNotReadBack() {
  const sent = reduce(inRoom(), { type: 'whisper', turnId: 'w1', text: 'Vent litt' });
  equal([canWhisper(sent), canAct(sent)], [false, true], 'one at a time, and the conversation does not wait for it');
  const heard = reduce(sent, whispered({ seat: 'ot', text: 'Vent litt' }));
  equal([heard.whispering, heard.unsaid], [null, ''], 'the field is free');
  equal(heard.said.some((event) => event.type === 'whisper'), false, 'the log');
  equal(reduce(heard, whispered({ seat: 'ot', text: 'Vent litt' })).transcript.length, heard.transcript.length, 'twice told is told once');
}

export async function aWhisperThatWasNotHeardIsGivenBack() {
  const sent = reduce(inRoom(), { type: 'whisper', turnId: 'w1', text: 'Vent litt' });
  equal(reduce(sent, { type: 'refused', turnId: 'w1', reason: 'no-whispers' }).unsaid, 'Vent litt', 'when it is refused');
}

export async function aWhisperUnderWayWhenTheLineBreaksIsDecidedByItsAnswerAlone() {
  const turn = [said('ot', 'Takk.'), answered('Sitt ned.')];
  const before = reduce(reduce(inRoom(), turnMessage('ot', turn)), { type: 'reveal-all' });
  const sent = reduce(before, { type: 'whisper', turnId: 'w1', text: 'Vent litt' });
  const kept = [...OPENING, { type: 'whisper', seat: 'ot', text: 'Vent litt' }];
  // The turn before it was taken back meanwhile, so the transcript is no longer than it was.
  const back = reduce(sent, stateMessage({ seq: 3, turn: 0, transcript: kept }));
  equal([back.whispering?.turnId, back.unsaid], ['w1', ''], 'it is being sent again');
  const heard = reduce(back, whispered({ seat: 'ot', text: 'Vent litt', seq: 2 }));
  equal([heard.whispering, heard.unsaid, heard.transcript.length], [null, '', kept.length], 'it was heard, once');
}

export async function aChoiceUnderWayIsStillUnderWayWhenAWhisperCame() {
  const chosen = reduce(inRoom(), { type: 'choose', turnId: 't1', option: 'thank' });
  const back = reduce(chosen, stateMessage({ seq: 1, transcript: [...OPENING, { type: 'whisper', seat: 'pt', text: 'Vent' }] }));
  equal([back.pending?.turnId, canAct(reduce(back, { type: 'reveal-all' }))], ['t1', false], 'it is being sent again');
}

export async function nobodyWhispersWhenAllAreUsedOrTheConversationIsOver() {
  equal(canWhisper(inRoom(stateMessage({ pair: pair({ whispersLeft: 0 }) }))), false, 'all used');
  equal(canWhisper(inRoom(stateMessage({ status: 'ended' }))), false, 'over');
  equal(canWhisper(inRoom(stateMessage({ pair: undefined }))), false, 'alone');
}

export async function aWhisperStaysInSightThroughTheNextTurn() {
  const whisper = { type: 'whisper', seat: 'pt', text: 'Nå' };
  const transcript = told([...OPENING, whisper, said('ot', 'Takk.'), answered('Sitt ned.')], pair());
  equal(whispersNow(transcript).length, 1, 'one turn later');
  equal(whispersNow([...transcript, said('ot', 'Så fint.'), answered('Ja.')]).length, 0, 'two turns later');
}

export async function whoWentIsAwayAndWhoNeverCameIsNot() {
  equal(isAway(pair({ seats: [SEATS[0], { ...SEATS[1], present: false }] })), true, 'went');
  equal(isAway(pair({ seats: [SEATS[0], { ...SEATS[1], taken: false, present: false }] })), false, 'never came');
}

export async function aloneEverythingIsOnesOwn() {
  const alone = after(stateMessage({ pair: undefined }), { type: 'reveal-all' });
  equal([alone.entered, canAct(alone), isOwn(said(undefined, 'Takk.'))], [true, true, true], 'as ever');
}

const NORA_AWAY = [{ ...SEATS[0], present: false }, SEATS[1]];

export async function aWordThatWasLeftCanBeTakenAndNothingElse() {
  const watching = inRoom(stateMessage({ pair: pair(forMathias) }));
  equal([isLeft(watching.pair), canTake(watching, HAND_OVER.option)], [false, false], 'while Nora is there');
  const left = reduce(watching, { type: 'presence', seats: NORA_AWAY, handOver: HAND_OVER });
  equal([isLeft(left.pair), canTake(left, HAND_OVER.option), canTake(left, 'thank'), canAct(left)], [true, true, false, false], 'once she has been away for long');
  equal(reduce(left, { type: 'choose', turnId: 't1', option: HAND_OVER.option }).pending?.option, HAND_OVER.option, 'it is taken');
  equal(canTake(reduce(left, { type: 'presence', seats: SEATS }), HAND_OVER.option), false, 'when she is back it is hers');
}

export async function whereAWordCannotBeTakenOneStandsIn() {
  const left = reduce(inRoom(stateMessage({ pair: pair(forMathias) })), { type: 'presence', seats: NORA_AWAY, standsIn: true });
  equal([canAct(left), canTake(left, 'thank')], [true, true], 'any choice');
  equal(canAct(reduce(left, { type: 'presence', seats: SEATS })), false, 'until she is back');
}

export async function whoLeadsKeepsTheHandoverWhenTheOtherOneGoes() {
  const nora = reduce(inRoom(), { type: 'presence', seats: [SEATS[0], { ...SEATS[1], present: false }], handOver: HAND_OVER });
  equal([nora.pair.handOver, isLeft(nora.pair), nora.pair.card], [HAND_OVER, false, ['Hva er natta som?']], 'as it was');
}
