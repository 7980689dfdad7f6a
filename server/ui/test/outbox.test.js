import { Drafts, both, carried, isTooLong } from '/pages/drafts.js';
import { Outbox } from '/pages/outbox.js';
import { showWaiting } from '/pages/waiting.js';
import { words } from '/pages/words.js';

const STEP = '/courses/night/first/own-words';

/** Where what nobody typed lies, once somebody has come. */
const NOBODYS = `${STEP}#nobodys`;

/** A server that keeps one field as the real one does, and can be away, or lose its answers. */
async function withServer(test) {
  const real = window.fetch;
  const server = { text: '', events: new Set(), away: false, mute: false, refuses: 0, longest: Infinity, saves: 0, paths: [] };
  const mark = () => `mark of ${server.text}`;
  window.fetch = async (path, { method, body }) => {
    if (server.away) throw new TypeError('no network');
    if (method === 'GET' && server.gone) return new Response('{}', { status: 404 });
    if (method === 'GET') return new Response(JSON.stringify({ seen: mark(), who: server.who ?? '', texts: { 'text.a': server.text } }));
    server.paths.push(path);
    if (server.refuses) return new Response(JSON.stringify({ errors: server.errors }), { status: server.refuses });
    const { event, seen, fields } = JSON.parse(body);
    const typed = fields['text.a'][0].trim();
    if (!server.events.has(event)) {
      const kept = seen === mark() ? typed : both(typed, server.text);
      if (kept.length > server.longest) return new Response(JSON.stringify({ errors: [{ field: 'answer.a', message: 'is too long' }] }), { status: 422 });
      server.text = kept;
      server.saves += 1;
    }
    server.events.add(event);
    if (server.mute) throw new TypeError('the answer is lost');
    const isJoined = server.text !== typed || server.ratings;
    return new Response(JSON.stringify({ seen: mark(), who: server.who, ...(isJoined ? { texts: { 'text.a': server.text, ...server.ratings } } : {}) }));
  };
  const drafts = new Drafts(newStorage());
  const outbox = new Outbox(drafts, { rest: 30, least: 0, retry: 10 });
  const told = [];
  outbox.addEventListener('sent', ({ detail }) => told.push(detail));
  const type = (text, seen = 'mark of ') => outbox.keep(STEP, typed(text, { seen }));
  try {
    await test({ server, drafts, outbox, told, type });
  } finally {
    window.fetch = real;
    outbox.held = true;
  }
}

const typed = (text, more = {}) => ({ title: 'I egne ord', who: '', seen: 'mark of ', judged: false, fields: { 'text.a': [text] }, longest: 4_000, ...more });

/** Another page of the same step, on the same device. */
function otherPage(drafts) {
  const page = new Outbox(drafts);
  page.held = true;
  return page;
}

function newStorage() {
  const storage = Object.create({
    getItem: (key) => storage[key] ?? null,
    setItem: (key, value) => { storage[key] = value; },
    removeItem: (key) => { delete storage[key]; },
  });
  return storage;
}

async function until(holds, what) {
  for (let waited = 0; waited < 3_000; waited += 10) {
    if (holds()) return;
    await new Promise((then) => setTimeout(then, 10));
  }
  throw new Error(`never: ${what}`);
}

function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

export async function whatIsTypedIsSavedOnceAfterAMomentsRestAndThenLiesHereNoMore() {
  await withServer(async ({ server, drafts, type }) => {
    for (const text of ['s', 'st', 'stille ']) type(text);
    equal(drafts.get(STEP).fields, { 'text.a': ['stille '] });
    await until(() => server.text === 'stille' && drafts.paths().length === 0, 'saved');
    equal([server.saves, server.paths], [1, [`/api${STEP}/answer`]]);
  });
}

export async function withoutANetworkItLiesHereAndIsSentByTheNextPage() {
  await withServer(async ({ server, drafts, outbox, told, type }) => {
    server.away = true;
    type('på bussen');
    await until(() => told.at(-1)?.state === 'later', 'later');
    outbox.held = true;
    server.away = false;
    await new Outbox(drafts).flush();
    equal([server.text, drafts.paths()], ['på bussen', []]);
  });
}

export async function whatArrivedThoughItsAnswerWasLostIsNotSaidTwice() {
  await withServer(async ({ server, drafts, told, type }) => {
    server.mute = true;
    type('en setning for mye');
    await until(() => told.at(-1)?.state === 'later', 'the answer is lost');
    type('en setning');
    server.mute = false;
    await until(() => drafts.paths().length === 0, 'all is there');
    equal(server.text, 'en setning');
  });
}

export async function wordsFromElsewhereStandBeforeTheseAndTypingGoesOn() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.text = 'fra PC-en';
    type('fra bussen');
    const sending = outbox.flush();
    await null;
    await null;
    type('fra bussen og toget');
    await sending;
    equal(drafts.get(STEP).fields['text.a'], ['fra PC-en\n\nfra bussen og toget']);
    await until(() => drafts.paths().length === 0, 'all is there');
    equal(server.text, 'fra PC-en\n\nfra bussen og toget');
  });
}

export async function whatTheServerWillNotTakeStaysToBeCopiedAndIsNotSentAgain() {
  await withServer(async ({ server, drafts, outbox, told, type }) => {
    server.refuses = 404;
    type('et steg som er borte');
    await until(() => told.at(-1)?.state === 'refused', 'refused');
    await outbox.flush();
    equal(server.paths.length, 1);
    equal(drafts.refused(), [{ path: STEP, title: 'I egne ord', status: 404, text: 'et steg som er borte' }]);
    drafts.letGo(STEP);
    equal(drafts.refused(), []);
  });
}

export async function whatCanBeWrongIsSentOnlyWhenSomebodyAsks() {
  await withServer(async ({ server, drafts, outbox }) => {
    outbox.keep(STEP, { title: '', who: '', seen: '', judged: true, fields: { 'text.a': ['b'] } });
    await outbox.flush();
    equal(server.saves, 0);
    outbox.ask(STEP);
    await outbox.flush();
    equal([server.text, drafts.paths()], ['b', []]);
  });
}

export async function aHalfDoneTaskStaysHereUntilItIsWhole() {
  await withServer(async ({ server, drafts, outbox }) => {
    server.refuses = 422;
    outbox.keep(STEP, { title: '', who: '', seen: '', judged: true, fields: { 'text.a': ['b'] } });
    outbox.ask(STEP);
    await outbox.flush();
    equal([drafts.get(STEP).asked, drafts.refused()], [false, []]);
  });
}

export async function itIsSavedAlsoWhereNothingMayLieOnTheDevice() {
  await withServer(async ({ server }) => {
    const refusing = { getItem() { throw new Error('denied'); }, setItem() { throw new Error('denied'); }, removeItem() { throw new Error('denied'); } };
    const drafts = new Drafts(refusing);
    const outbox = new Outbox(drafts, { rest: 10, least: 0 });
    outbox.keep(STEP, { title: '', who: '', seen: 'mark of ', judged: false, fields: { 'text.a': ['uten lager'] } });
    await until(() => server.text === 'uten lager' && drafts.paths().length === 0, 'saved all the same');
  });
}

export async function whatStandsInAFieldGoesOnFromWordsThatWereJoined() {
  equal(carried('ja vel', 'ja', 'ja'), 'ja vel');
  equal(carried('ja vel', 'ja', 'før\n\nja'), 'før\n\nja vel');
  equal(carried('ja vel', 'ja', 'noe annet'), 'noe annet\n\nja vel');
  equal(carried('ja', '', 'noe annet'), 'noe annet\n\nja');
}

export async function wordsThatWereLaidOutAlreadyAreNotSaidTwiceWhenTypingGoesOnWhileTheyAreSent() {
  equal(carried('før\n\nja vel', 'ja', 'før\n\nja'), 'før\n\nja vel');
  equal(carried('før\n\nj', 'ja', 'før\n\nja'), 'før\n\nj');
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.text = 'fra PC-en';
    type('fra bussen');
    const sending = outbox.flush();
    await null;
    await null;
    type('fra PC-en\n\nfra bussen og toget');
    await sending;
    await until(() => drafts.paths().length === 0, 'all is there');
    equal(server.text, 'fra PC-en\n\nfra bussen og toget');
  });
}

export async function aFormWaitsUntilItIsKnownWhetherOlderWordsHaveArrived() {
  await withServer(async ({ server, drafts, outbox, told, type }) => {
    type('en setning for mye');
    equal(outbox.isUnsure(STEP), false);
    server.mute = true;
    await until(() => told.at(-1)?.state === 'later', 'the answer is lost');
    equal(outbox.isUnsure(STEP), false);
    type('en setning');
    equal(outbox.isUnsure(STEP), true);
    server.mute = false;
    await outbox.flush();
    equal([outbox.isUnsure(STEP), drafts.get(STEP).seen], [false, 'mark of en setning for mye']);
  });
}

export async function whatCanBeWrongReplacesWhatWasAnsweredBeforeAndNeverWaits() {
  await withServer(async ({ server, outbox }) => {
    const pick = (card) => outbox.keep(STEP, { title: '', who: '', seen: '', judged: true, fields: { 'text.a': [card] } });
    pick('a');
    outbox.ask(STEP);
    server.mute = true;
    await outbox.flush();
    pick('b');
    equal(outbox.isUnsure(STEP), false);
  });
}

export async function whoeverBecomesSomebodyWhileTypingHasTypedTheRestAsThey() {
  await withServer(async ({ server, drafts, outbox, told, type }) => {
    server.who = 'this browser';
    type('hei');
    const sending = outbox.flush();
    await null;
    await null;
    type('hei du');
    await sending;
    equal([told.at(-1).who, drafts.get(STEP).who], ['this browser', 'this browser']);
  });
}

export async function ratingsFromElsewhereStayWhereTheseSayNothing() {
  await withServer(async ({ server, drafts, outbox }) => {
    const rate = (fields) => outbox.keep(STEP, { title: '', who: '', seen: 'old', judged: false, fields: { 'text.a': [''], ...fields } });
    server.ratings = { 'rating.one': '4', 'rating.two': '3' };
    rate({});
    const sending = outbox.flush();
    await null;
    await null;
    rate({ 'rating.two': ['5'] });
    await sending;
    equal(drafts.get(STEP).fields, { 'text.a': [''], 'rating.two': ['5'], 'rating.one': ['4'] });
  });
}

export async function twoPagesOfOneStepTakeNoWordsFromEachOther() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.away = true;
    const other = otherPage(drafts);
    const text = () => drafts.get(STEP).fields['text.a'][0];
    type('her');
    equal(other.keep(STEP, typed('h'), typed('').fields).fields, { 'text.a': ['her\n\nh'] });
    other.keep(STEP, typed('her\n\nder'), typed('her\n\nh').fields);
    equal(text(), 'her\n\nder');
    outbox.keep(STEP, typed('her!'), typed('her').fields);
    equal(text(), 'her!\n\nder');
    other.laidOut(STEP);
    other.keep(STEP, typed('der'), typed('her!\n\nder').fields);
    equal(text(), 'der');
  });
}

export async function aPageThatDoesNotShowWhatWordsWereJoinedWithTakesNothingOfItAway() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.text = 'fra PC-en';
    type('fra bussen');
    const sending = outbox.flush();
    await null;
    await null;
    const frozen = otherPage(drafts);
    frozen.laidOut(STEP);
    frozen.keep(STEP, typed('fra bussen og'), typed('fra bussen').fields);
    await sending;
    frozen.keep(STEP, typed('fra bussen og toget'), typed('fra bussen og').fields);
    await until(() => drafts.paths().length === 0, 'all is there');
    equal(server.text, 'fra PC-en\n\nfra bussen og toget');
  });
}

export async function wordsThatBecomeTooManyLieHereWithThoseThatAreKeptUntilTheyAreShortened() {
  await withServer(async ({ server, drafts, outbox, told, type }) => {
    Object.assign(server, { text: 'fra PC-en', longest: 20 });
    outbox.keep(STEP, typed('fra bussen, i en fei', { longest: 20 }));
    await until(() => told.at(-1)?.state === 'long', 'too long');
    equal([drafts.get(STEP).fields['text.a'], drafts.refused()], [['fra PC-en\n\nfra bussen, i en fei'], []]);
    await outbox.flush();
    equal(server.paths.length, 1);
    outbox.laidOut(STEP);
    type('PC og bussen');
    await until(() => drafts.paths().length === 0, 'all is there');
    equal(server.text, 'PC og bussen');
  });
}

export async function whatAnotherVersionOfAStepDoesNotKnowIsNotTaken() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    Object.assign(server, { refuses: 422, errors: [{ field: 'fields', message: 'are not those of this step' }] });
    type('et felt som er borte');
    await outbox.flush();
    equal([drafts.paths(), drafts.refused().length], [[], 1]);
  });
}

export async function whatHasTheIdOfSomethingElseIsSentAgainUnderANewOneOnce() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.refuses = 409;
    const { event } = type('samme nummer');
    await outbox.flush();
    equal([drafts.get(STEP).event === event, drafts.refused()], [false, []]);
    await outbox.flush();
    equal([drafts.paths(), drafts.refused().map(({ status }) => status)], [[], [409]]);
  });
}

export async function itIsAskedWhoseItIsThatWasTypedByNobodyBeforeSomebodyCame() {
  await withServer(async ({ server, drafts, outbox, told, type }) => {
    server.refuses = 412;
    type('hvem var det?');
    await outbox.flush();
    equal([told.at(-1).state, drafts.get(STEP), drafts.refused()], ['unclaimed', undefined, []]);
    await outbox.flush();
    equal(server.paths.length, 1);
    outbox.keep(STEP, typed('meg', { who: 'kari' }));
    equal([drafts.get(STEP).fields, drafts.get(STEP).who], [{ 'text.a': ['meg'] }, 'kari']);
    equal([drafts.get(NOBODYS).fields, drafts.get(NOBODYS).unclaimed, drafts.refused()], [{ 'text.a': ['hvem var det?'] }, true, []]);
    server.who = 'kari';
    await outbox.claim(NOBODYS);
    equal([drafts.paths(), drafts.get(STEP).fields, drafts.get(STEP).who], [[STEP], { 'text.a': ['hvem var det?\n\nmeg'] }, 'kari']);
  });
}

export async function whatNobodyTypedIsNeitherShownToWhoeverCameInNorMixedWithTheirsUntilTheServerKnows() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.away = true;
    type('fra ingen');
    const page = new Outbox(drafts, { rest: 30, least: 0, retry: 10 });
    equal(page.laidOut(STEP, 'kari'), undefined);
    page.keep(STEP, typed('meg', { who: 'kari' }));
    equal([drafts.get(STEP).fields['text.a'], drafts.get(STEP).who], [['meg'], 'kari']);
    outbox.held = true;
    Object.assign(server, { away: false, who: 'kari' });
    await page.flush();
    equal([server.text, drafts.paths()], ['fra ingen\n\nmeg', []]);
  });
}

export async function whatIsTypedWhileOtherWordsAreSentGoesAlong() {
  await withServer(async ({ server, drafts, type }) => {
    type('fra ingen');
    const page = new Outbox(drafts, { rest: 10_000 });
    page.laidOut(STEP, 'kari');
    server.who = 'kari';
    const sending = page.flush();
    await null;
    await null;
    page.keep(STEP, typed('meg', { who: 'kari' }));
    await sending;
    equal([server.text, drafts.paths()], ['fra ingen\n\nmeg', []]);
  });
}

export async function whoeverBecomesSomebodyGoesOnWithWhatStandsOnThePage() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.away = true;
    type('hei');
    outbox.keep(STEP, typed('hei du', { who: 'kari' }), typed('hei').fields);
    equal([drafts.paths(), drafts.get(STEP).fields['text.a']], [[STEP], ['hei du']]);
  });
}

export async function theServerIsAskedWhoseItIsAlsoOfWhatIsTooLong() {
  await withServer(async ({ server, drafts, outbox }) => {
    outbox.keep(STEP, typed('altfor langt', { longest: 5 }));
    const page = new Outbox(drafts, { rest: 10_000 });
    page.laidOut(STEP, 'kari');
    server.refuses = 412;
    await page.flush();
    equal(drafts.get(NOBODYS).unclaimed, true);
  });
}

export async function whatIsTooLongOfWhoeverCameAlongIsTheirsToShorten() {
  await withServer(async ({ server, drafts, outbox }) => {
    outbox.keep(STEP, typed('altfor langt', { longest: 5 }));
    const page = new Outbox(drafts, { rest: 10_000 });
    const told = [];
    page.addEventListener('sent', ({ detail }) => told.push(detail));
    page.laidOut(STEP, 'kari');
    Object.assign(server, { longest: 5, who: 'kari' });
    await page.flush();
    equal([told.at(-1).state, drafts.paths(), drafts.get(STEP).who], ['long', [STEP], 'kari']);
  });
}

export async function anAnswerToWhatOneHasSentSaysNothingOfWhatAnotherTypesThereNow() {
  await withServer(async ({ server, drafts, outbox, told }) => {
    const bySomebodyElse = async () => {
      outbox.keep(STEP, typed('fra Berit', { who: 'berit' }));
      const sending = outbox.flush();
      await null;
      await null;
      outbox.keep(STEP, typed('fra Kari', { who: 'kari' }));
      await sending;
      equal([drafts.get(STEP).fields['text.a'], drafts.get(STEP).who], [['fra Kari'], 'kari']);
      drafts.remove(STEP);
    };
    Object.assign(server, { who: 'berit', text: 'fra før' });
    await bySomebodyElse();
    equal(told.at(-1).state, 'saved');
    server.refuses = 412;
    await bySomebodyElse();
  });
}

export async function aLateAnswerLeavesWhatIsUnsureSinceUnsure() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    type('en');
    const sending = outbox.flush();
    await null;
    await null;
    const { event } = type('en to');
    const part = { event, fields: { 'text.a': ['en to'] } };
    drafts.put(STEP, { ...drafts.get(STEP), unsure: part });
    type('en t');
    await sending;
    equal(drafts.get(STEP).unsure, part);
    server.away = true;
  });
}

export async function whatNobodyPickedIsAskedAboutToo() {
  await withServer(async ({ server, drafts, outbox, told }) => {
    const picks = { title: 'Sorter', who: '', seen: '', judged: true, fields: { 'card.a': ['now'] } };
    outbox.keep(STEP, picks);
    outbox.ask(STEP);
    server.refuses = 412;
    await outbox.flush();
    equal([told.at(-1).state, drafts.get(NOBODYS).fields, drafts.get(NOBODYS).unclaimed], ['unclaimed', picks.fields, true]);
    await outbox.flush();
    equal(server.paths.length, 1);
    drafts.remove(NOBODYS);
    outbox.keep(STEP, picks);
    new Outbox(drafts).laidOut(STEP, 'kari');
    equal(drafts.get(NOBODYS).unclaimed, true);
  });
}

export async function picksThatAreRefusedAreNotDroppedWithoutAWord() {
  await withServer(async ({ server, drafts, outbox }) => {
    server.refuses = 404;
    outbox.keep(STEP, typed('', { fields: { 'rating.one': ['4'] } }));
    await outbox.flush();
    equal(drafts.refused(), [{ path: STEP, title: 'I egne ord', status: 404, text: '' }]);
    await onAPage(outbox, () => equal(titles(), [words.unpicked('I egne ord')]));
  });
}

export async function aDraftWithoutFieldsBreaksNothing() {
  await withServer(async ({ drafts, outbox }) => {
    drafts.put(STEP, { who: 'kari' });
    equal([drafts.get(STEP), drafts.paths(), isTooLong({ longest: 4, fields: { 'text.a': [] } })], [undefined, [], false]);
    await onAPage(outbox, () => equal(titles(), []));
    await outbox.flush();
  });
}

export async function aLateYesToWhatIsGoneLeavesNothingBehind() {
  await withServer(async ({ server, drafts, outbox, type }) => {
    server.refuses = 412;
    type('hvem var det?');
    await outbox.flush();
    await onAPage(outbox, async () => {
      const [yes, no] = document.querySelectorAll('.untaken button');
      yes.click();
      equal([yes.disabled, no.disabled], [true, true]);
      drafts.remove(NOBODYS);
      await until(() => titles().length === 0, 'the question is gone');
      equal(drafts.paths(), []);
    });
  });
}

export async function aYesWhereTheStepIsGoneLeavesTheWordsToBeCopied() {
  await withServer(async ({ server, outbox, type }) => {
    server.refuses = 412;
    type('hvem var det?');
    await outbox.flush();
    await onAPage(outbox, async () => {
      server.away = true;
      document.querySelector('.untaken button').click();
      await until(() => document.querySelector('.untaken .hint').textContent === words.again, 'no connection');
      Object.assign(server, { away: false, gone: true });
      document.querySelector('.untaken button').click();
      await until(() => titles()[0] === words.untaken('I egne ord'), 'to be copied');
    });
  });
}

export async function whatSomebodyIsBusyWithStaysAndSaysWhatIsTheirsOnlyWhereThatIsKnown() {
  await withServer(async ({ drafts, outbox }) => {
    outbox.keep(STEP, typed('for langt', { who: 'kari', longest: 2 }));
    await onAPage(outbox, () => {
      equal(titles(), [words.waitsHere('I egne ord')]);
      const shown = document.querySelector('.untaken');
      outbox.keep(`${STEP}-too`, typed('og her', { who: 'kari', longest: 2 }));
      showWaiting(outbox);
      equal([document.querySelectorAll('.untaken').length, shown.isConnected], [2, true]);
      drafts.remove(STEP);
      drafts.remove(`${STEP}-too`);
      showWaiting(outbox);
      equal(titles(), []);
      outbox.keep(STEP, typed('for langt', { who: 'kari', longest: 2 }));
      showWaiting(outbox, { path: '/another', who: 'kari' });
      equal(titles(), [words.waits('I egne ord')]);
    });
  });
}

const titles = () => [...document.querySelectorAll('.untaken .title')].map((title) => title.textContent);

/** With what lies on the device shown. */
async function onAPage(outbox, test) {
  const main = document.createElement('main');
  document.body.prepend(main);
  try {
    showWaiting(outbox);
    await test();
  } finally {
    main.remove();
  }
}

export async function whatSomebodyElseHasLeftHereIsPutAsideAndNotTypedOver() {
  await withServer(async ({ server, drafts, outbox }) => {
    server.away = true;
    outbox.keep(STEP, typed('fra Berit', { who: 'berit' }));
    outbox.keep(STEP, typed('fra Kari', { who: 'kari' }));
    equal([drafts.get(STEP).fields['text.a'], drafts.refused()[0].text], [['fra Kari'], 'fra Berit']);
  });
}

export async function ofWhatSomebodyElseHasLeftHereItIsSaidThatItLiesHereAndNoWordOfIt() {
  await withServer(async ({ server, drafts, outbox }) => {
    server.away = true;
    outbox.keep(STEP, typed('fra Berit', { who: 'berit', owner: 'B' }));
    outbox.keep(`${STEP}-too`, typed('også fra Berit', { who: 'berit', owner: 'B' }));
    outbox.keep(STEP, typed('fra Kari', { who: 'kari', owner: 'K' }));
    outbox.keep(`${STEP}-too`, typed('fra Kari', { who: 'kari', owner: 'K' }));
    await onAPage(outbox, () => {
      equal(titles(), []);
      showWaiting(outbox, { path: STEP, here: { who: 'kari', owner: 'K' } });
      equal(titles(), [words.others]);
      const buttons = [...document.querySelectorAll('.untaken button')];
      equal([buttons.map((one) => one.textContent), document.querySelector('.untaken').textContent.includes('Berit')], [[words.letGoOthers], false]);
      buttons[0].click();
      equal([titles(), drafts.refused()], [[], []]);
    });
  });
}

export async function whoeverComesBackFindsTheWordsTheyLeftHereAlsoWhenTheyCameInAnew() {
  await withServer(async ({ server, drafts, outbox }) => {
    server.away = true;
    outbox.keep(STEP, typed('fra Berit', { who: 'berit', owner: 'B' }));
    outbox.keep(STEP, typed('fra Kari', { who: 'kari', owner: 'K' }));
    drafts.refuse(STEP, 422);
    equal(drafts.refused().map(({ text }) => text).sort(), ['fra Berit', 'fra Kari']);
    await onAPage(outbox, () => {
      showWaiting(outbox, { path: STEP, here: { who: 'another browser', owner: 'B' } });
      equal(titles(), [words.others, words.untaken('I egne ord')]);
      equal(document.querySelectorAll('.untaken')[1].textContent.includes(words.copy), true);
      showWaiting(outbox, { path: STEP, here: { who: '' } });
      equal(titles(), [words.others]);
    });
  });
}

export async function whoeverTypesOnWhileTheirWordsAreSentIsSavedInTurn() {
  await withServer(async ({ server, drafts }) => {
    const page = new Outbox(drafts, { rest: 10, least: 400 });
    page.keep(STEP, typed('hei'));
    const sending = page.flush();
    await null;
    await null;
    page.keep(STEP, typed('hei du'));
    await sending;
    await new Promise((then) => setTimeout(then, 150));
    equal(server.text, 'hei');
    await until(() => server.text === 'hei du', 'saved in its turn');
  });
}

export async function nothingIsBrokenByADraftThatAnotherPageHasLetGo() {
  await withServer(async ({ drafts }) => {
    drafts.refuse(STEP, 404);
    equal(drafts.refused(), []);
  });
}

export async function picksThatAreRefusedForWhateverReasonSayWhatToDo() {
  await withServer(async ({ server, drafts, outbox }) => {
    server.refuses = 403;
    outbox.keep(STEP, typed('', { fields: { 'rating.one': ['4'] } }));
    await outbox.flush();
    await onAPage(outbox, () => equal(document.querySelectorAll('.untaken p')[1].textContent, words.chooseAgain));
  });
}

export async function wordsOfTwoPagesAreJoinedWhereverTheyStand() {
  equal(carried('her!', 'her', 'her\n\nder'), 'her!\n\nder');
  equal(carried('', 'her', 'her\n\nder'), '\n\nder');
  equal(carried('ab', 'a', 'hva'), 'hva\n\nab');
  equal(carried('h', '', 'her'), 'her\n\nh');
  equal(carried('her', 'her ', 'her '), 'her');
}
