import { Reflection } from '/app/reflection.js';

/** A server that keeps one reflection and can be made unreachable. */
async function withServer(test) {
  const real = window.fetch;
  const server = { version: 0, answers: {}, away: false, saves: 0 };
  window.fetch = async (_, { method, body }) => {
    if (server.away) throw new TypeError('no network');
    if (method === 'PUT') {
      const sent = JSON.parse(body);
      if (sent.version !== server.version) return new Response('{}', { status: 412 });
      server.version += 1;
      server.saves += 1;
      server.answers = sent.answers;
    }
    return new Response(JSON.stringify({ version: server.version, answers: server.answers }));
  };
  const reflection = new Reflection(`test-${crypto.randomUUID()}`);
  try {
    await test(server, reflection);
  } finally {
    window.fetch = real;
    reflection.close();
  }
}

async function until(holds, what) {
  for (let waited = 0; waited < 6_000; waited += 20) {
    if (holds()) return;
    await new Promise((then) => setTimeout(then, 20));
  }
  throw new Error(`never: ${what}`);
}

export async function answersAreSavedOnceAfterAMomentsRest() {
  await withServer(async (server, reflection) => {
    await reflection.load();
    for (const text of ['s', 'st', 'stille']) reflection.set('word', text);
    await until(() => reflection.status === 'saved', 'saved');
    if (server.answers.word !== 'stille' || server.saves !== 1) throw new Error(`kept ${JSON.stringify(server)}`);
  });
}

export async function whatWasTypedWithoutANetworkIsKeptAndSentLater() {
  await withServer(async (server, reflection) => {
    await reflection.load();
    server.away = true;
    reflection.set('word', 'rolig');
    await until(() => reflection.status === 'kept', 'kept on the device');
    const next = new Reflection(reflection.attempt);
    server.away = false;
    await next.load();
    if (next.get('word') !== 'rolig') throw new Error('the next page does not know the answer');
    await until(() => server.answers.word === 'rolig', 'sent when the network is back');
    next.close();
  });
}

export async function onlyAnswersThatCouldNotBeSentAndThenCouldAreAnnounced() {
  await withServer(async (server, reflection) => {
    await reflection.load();
    const announced = [''];
    reflection.addEventListener('change', () => announced.at(-1) === reflection.announced || announced.push(reflection.announced));
    reflection.set('word', 'stille');
    await until(() => reflection.status === 'saved', 'saved');
    server.away = true;
    for (const text of ['r', 'ro', 'rolig']) reflection.set('word', text);
    await until(() => reflection.status === 'kept', 'kept on the device');
    server.away = false;
    dispatchEvent(new Event('online'));
    await until(() => reflection.status === 'saved', 'saved after all');
    if (announced.join() !== ',kept,saved') throw new Error(`announced ${announced}`);
  });
}

export async function anotherWindowsAnswersAreReadAndTheOnesTypedHereLaidOverThem() {
  await withServer(async (server, reflection) => {
    await reflection.load();
    server.version = 4;
    server.answers = { body: 'skuldrene', word: 'gammelt' };
    reflection.set('word', 'nytt');
    await until(() => server.answers.word === 'nytt', 'saved over the newer version');
    if (server.answers.body !== 'skuldrene') throw new Error('the other answer is lost');
  });
}
