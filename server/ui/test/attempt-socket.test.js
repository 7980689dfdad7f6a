import { AttemptSocket } from '/app/attempt-socket.js';

/** A server's end of the line that remembers what it was sent. */
class FakeWebSocket extends EventTarget {
  static opened = [];
  sent = [];

  constructor(url) {
    super();
    this.url = url;
    FakeWebSocket.opened.push(this);
  }

  send(text) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.closed = true;
  }

  tell(message) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }

  open() {
    this.dispatchEvent(new Event('open'));
  }

  lose(code) {
    this.dispatchEvent(new CloseEvent('close', { code }));
  }
}

async function withLine(test, { gone = false, openingPatience } = {}) {
  const real = window.WebSocket;
  window.WebSocket = FakeWebSocket;
  FakeWebSocket.opened = [];
  const links = [], messages = [];
  const line = new AttemptSocket({ id: 'a', language: 'nb', onMessage: (message) => messages.push(message), onLink: (link) => links.push(link), isGone: async () => gone, openingPatience });
  try {
    await test({ line, links, messages, sockets: FakeWebSocket.opened });
  } finally {
    line.close();
    window.WebSocket = real;
  }
}

const choice = { type: 'choose', turnId: 't1', after: 0, option: 'kneel' };
const state = (seq) => ({ type: 'state', seq });
const soon = (ms = 0) => new Promise((then) => setTimeout(then, ms));

function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`${what}: expected ${JSON.stringify(expected)} but got ${JSON.stringify(actual)}`);
}

async function until(holds, what) {
  for (let waited = 0; waited < 3_000; waited += 20) {
    if (holds()) return;
    await soon(20);
  }
  throw new Error(`never: ${what}`);
}

export async function anUnansweredChoiceIsSentAgainUnderTheSameTurnId() {
  await withLine(async ({ line, sockets }) => {
    sockets[0].open();
    sockets[0].tell(state(0));
    line.send(choice);
    sockets[0].lose(1006);
    await until(() => sockets.length === 2, 'a second connection');
    sockets[1].open();
    equal(sockets[1].sent, [], 'nothing before the state');
    sockets[1].tell(state(0));
    equal(sockets[1].sent, [choice], 'the same choice');
  });
}

export async function aChoiceThatMayHaveBeenKeptIsSentAgainAndAnsweredOnce() {
  await withLine(async ({ line, sockets, messages }) => {
    sockets[0].open();
    sockets[0].tell(state(0));
    line.send(choice);
    sockets[0].lose(1012);
    await until(() => sockets.length === 2, 'a second connection');
    sockets[1].open();
    sockets[1].tell(state(1));
    equal(sockets[1].sent, [choice], 'only the server knows whether it is what came since');
    sockets[1].tell({ type: 'turn', turnId: 't1', seq: 1 });
    line.reconnect();
    sockets[2].tell(state(1));
    equal(sockets[2].sent, [], 'answered');
    equal(messages.map((message) => message.type), ['state', 'state', 'turn', 'state'], 'what the page heard');
  });
}

export async function aChoiceSurvivesTheOtherOnesWhisper() {
  await withLine(async ({ line, sockets }) => {
    sockets[0].open();
    sockets[0].tell(state(0));
    line.send(choice);
    sockets[0].tell({ type: 'whispered', turnId: 'w1', seq: 1, seat: 'pt', text: 'Vent' });
    sockets[0].lose(1006);
    await until(() => sockets.length === 2, 'a second connection');
    sockets[1].tell(state(1));
    equal(sockets[1].sent, [choice], 'the whisper is what came since, not the choice');
  });
}

export async function whatTheServerCannotReadIsNotSentAgain() {
  for (const code of [1002, 1003, 1007, 1009]) {
    await withLine(async ({ line, sockets, links, messages }) => {
      sockets[0].open();
      sockets[0].tell(state(0));
      line.send(choice);
      sockets[0].lose(code);
      equal(messages.at(-1), { type: 'refused', turnId: 't1', reason: 'invalid' }, `${code} is told to whoever chose`);
      await until(() => sockets.length === 2, 'a second connection');
      sockets[1].tell(state(0));
      equal(sockets[1].sent, [], `${code} is final`);
      equal(links.at(-1), 'open', 'and the conversation goes on');
    });
  }
}

export async function whatWentOutBeforeAnUnreadableMessageIsSentAgain() {
  const whisper = { type: 'whisper', turnId: 'w1', after: 0, text: 'x' };
  await withLine(async ({ line, sockets, messages }) => {
    sockets[0].open();
    sockets[0].tell(state(0));
    line.send(choice);
    line.send(whisper);
    sockets[0].lose(1009);
    equal(messages.at(-1).turnId, 'w1', 'the whisper is refused');
    await until(() => sockets.length === 2, 'a second connection');
    sockets[1].tell(state(0));
    equal(sockets[1].sent, [choice], 'the choice is not given up');
  });
}

export async function aLineThatNeverOpensIsTriedAnew() {
  await withLine(async ({ sockets, links }) => {
    await until(() => sockets.length === 2, 'a second connection');
    equal([sockets[0].closed, links], [true, ['lost']], 'the first is given up, and it is said');
    sockets[0].open();
    sockets[0].tell(state(0));
    equal(links, ['lost'], 'whatever it says later');
    sockets[1].open();
    sockets[1].tell(state(0));
    equal(links, ['lost', 'open'], 'the second is the line');
    await soon(300);
    equal(sockets.length, 2, 'a line that has spoken is left alone');
  }, { openingPatience: 100 });
}

export async function aLineThatOpensAndSaysNothingIsTriedAnew() {
  await withLine(async ({ sockets, links }) => {
    sockets[0].open();
    await until(() => sockets.length === 2, 'a second connection');
    equal([sockets[0].closed, links], [true, ['lost']], 'it is said');
  }, { openingPatience: 100 });
}

export async function aLineThatBreaksAtEveryMessageIsTriedLessAndLess() {
  const random = Math.random;
  Math.random = () => 1;
  try {
    await withLine(async ({ line, sockets }) => {
      sockets[0].tell(state(0));
      line.send(choice);
      sockets[0].lose(1013);
      await until(() => sockets.length === 2, 'a second connection');
      sockets[1].tell(state(0));
      sockets[1].lose(1013);
      await soon(600);
      equal(sockets.length, 2, 'not as soon as the first time');
    });
  } finally {
    Math.random = random;
  }
}

export async function anAnsweredChoiceIsForgotten() {
  await withLine(async ({ line, sockets, messages }) => {
    sockets[0].open();
    sockets[0].tell(state(0));
    line.send(choice);
    sockets[0].tell({ type: 'turn', turnId: 't1', seq: 1 });
    line.reconnect();
    sockets[1].tell(state(1));
    equal(sockets[1].sent, [], 'nothing to send');
    equal(messages.map((message) => message.type), ['state', 'turn', 'state'], 'what the page heard');
  });
}

export async function whoWasSentAwayDoesNotComeBackUnasked() {
  await withLine(async ({ sockets, links }) => {
    sockets[0].open();
    sockets[0].lose(1008);
    await soon(900);
    equal(sockets.length, 1, 'no second connection');
    equal(links, ['held'], 'and it is said');
  });
}

export async function aBrowserThatWasSignedOutIsToldSoAndStaysAway() {
  await withLine(async ({ line, links, sockets }) => {
    sockets[0].open();
    sockets[0].tell(state(0));
    line.send(choice);
    sockets[0].lose(4001);
    await soon(600);
    equal(links, ['open', 'signed-out'], 'what is told of the line');
    equal(sockets.length, 1, 'lines');
  });
}

export async function aConversationThatIsNotThereIsNotAskedForAgain() {
  await withLine(async ({ sockets, links }) => {
    sockets[0].lose(1006);
    await soon(900);
    equal(sockets.length, 1, 'no second connection');
    equal(links, ['lost', 'gone'], 'and it is said');
  }, { gone: true });
}
