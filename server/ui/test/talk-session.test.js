import { INITIAL } from '/app/play-state.js';
import { TalkSession } from '/app/talk-session.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** As on a page that came over plain HTTP from a network name. */
async function withoutHttps(test) {
  const real = window.WebSocket;
  window.WebSocket = class extends EventTarget {
    close() {}
  };
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  const session = new TalkSession('a', { changed: () => {}, settled: () => {} });
  session.state = { ...INITIAL, phase: 'running', canRewind: true };
  const sent = [];
  session.socket.send = (message) => sent.push(message);
  try {
    await test(session, sent);
  } finally {
    session.close();
    window.WebSocket = real;
    delete crypto.randomUUID;
  }
}

export async function aChoiceAndItsTakingBackHaveNamesOfTheirOwnWithoutHttps() {
  await withoutHttps((session, sent) => {
    const ready = session.state;
    session.choose({ id: 'kneel' });
    session.state = ready;
    session.rewind();
    const ids = sent.map((message) => message.turnId);
    if (sent.length !== 2 || !ids.every((id) => UUID.test(id)) || ids[0] === ids[1]) throw new Error(JSON.stringify(sent));
  });
}
