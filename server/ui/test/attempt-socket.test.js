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

  close() {}

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

async function withLine(test, { gone = false } = {}) {
  const real = window.WebSocket;
  window.WebSocket = FakeWebSocket;
  FakeWebSocket.opened = [];
  const links = [], messages = [];
  const line = new AttemptSocket({ id: 'a', language: 'nb', onMessage: (message) => messages.push(message), onLink: (link) => links.push(link), isGone: async () => gone });
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

export async function aChoiceThatWasKeptIsNotSentAgain() {
  await withLine(async ({ line, sockets }) => {
    sockets[0].open();
    sockets[0].tell(state(0));
    line.send(choice);
    sockets[0].lose(1012);
    await until(() => sockets.length === 2, 'a second connection');
    sockets[1].open();
    sockets[1].tell(state(1));
    equal(sockets[1].sent, [], 'it is in the transcript');
  });
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

export async function aConversationThatIsNotThereIsNotAskedForAgain() {
  await withLine(async ({ sockets, links }) => {
    sockets[0].lose(1006);
    await soon(900);
    equal(sockets.length, 1, 'no second connection');
    equal(links, ['lost', 'gone'], 'and it is said');
  }, { gone: true });
}
