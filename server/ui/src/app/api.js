/**
 * A call that did not give what was asked for: `status` 0 means that nobody answered. `comeAgain` is after how many seconds a server that
 * cannot just now wants to be asked again; without end where it does not say.
 */
export class ApiError extends Error {
  constructor(status, problem = {}, retryAfter = null) {
    super(problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.comeAgain = status === 503 && retryAfter ? Number(retryAfter) : Infinity;
  }

  get offline() {
    return this.status === 0;
  }

  get notFound() {
    return this.status === 404;
  }
}

/** A call that is not answered for this long will not be. */
const PATIENCE = 30_000;

/** Browsers let a page that is left send 64 kB at most; a character is at most three bytes. */
const OUTLIVES_MAX = 20_000;

/** A server that cannot just now says when to come again; for a page nobody waits longer than this. In seconds. */
const COMES_AGAIN_MAX = 5;

/** What is only read is asked for once more where the server wants that, before anybody is told that something went wrong. */
async function read(path) {
  try {
    return await call('GET', path);
  } catch (error) {
    if (!(error.comeAgain <= COMES_AGAIN_MAX)) throw error;
    await new Promise((after) => setTimeout(after, error.comeAgain * 1_000));
    return call('GET', path);
  }
}

async function call(method, path, body, { outlives = false } = {}) {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  let response;
  let json = null;
  try {
    response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }) },
      body: sent,
      keepalive: outlives && sent.length < OUTLIVES_MAX,
    });
    json = await response.json();
  } catch {
    // What broke off half way is no answer either; only a refusal may come without words.
    if (!response || response.ok) throw new ApiError(0);
  }
  if (!response.ok) throw new ApiError(response.status, json ?? {}, response.headers.get('Retry-After'));
  return json;
}

/** What is not told in the wanted language is told in the one it was written in. */
async function told(language, ask) {
  try {
    return await ask(language);
  } catch (error) {
    if (error.status !== 422 || !language) throw error;
    return ask(null);
  }
}

async function begin(attempt) {
  try {
    return await call('POST', '/api/attempts', attempt);
  } catch (error) {
    if (error.status !== 422) throw error;
    const { language } = await read(`/api/scenarios/${at(attempt.scenario)}`);
    if (language === attempt.language) throw error;
    return call('POST', '/api/attempts', { ...attempt, language });
  }
}

const at = (id) => encodeURIComponent(id);
const speaking = (language) => (language ? `?language=${encodeURIComponent(language)}` : '');

/** The server's HTTP interface, one method per call. */
export const api = {
  scenarios: (language) => read(`/api/scenarios${speaking(language)}`),
  scenario: (id, language) => told(language, (spoken) => read(`/api/scenarios/${at(id)}${speaking(spoken)}`)),
  attempts: () => read('/api/attempts'),
  attempt: (id, language) => read(`/api/attempts/${at(id)}${speaking(language)}`),
  /** In the wanted language, or in the one the scenario was written in. */
  begin,
  /** A new way in for the one who is waited for: the server remembers none. */
  invite: (id) => call('POST', `/api/attempts/${at(id)}/invitation`, {}),
  /** What one is invited to, and as whom. */
  invitation: (token, language) => told(language, (spoken) => read(`/api/invitations/${at(token)}${speaking(spoken)}`)),
  /** Takes the seat that was kept; gives the attempt. */
  acceptInvitation: (token) => call('POST', `/api/invitations/${at(token)}`, {}),
  debrief: (id, language) => told(language, (spoken) => read(`/api/attempts/${at(id)}/debrief${speaking(spoken)}`)),
  profile: (language) => read(`/api/profile${speaking(language)}`),
  /** What is known of who asks. */
  me: () => read('/api/me'),
  /** The browsers one is signed in with. */
  browsers: () => read('/api/browsers'),
  endBrowser: (id) => call('DELETE', `/api/browsers/${at(id)}`),
  /** Signs out all but this one. */
  endOtherBrowsers: () => call('DELETE', '/api/browsers'),
  /** Where a browser fetches all that is kept of who asks. */
  downloadOfMe: (language) => `/api/me/download${speaking(language)}`,
  /** Deletes all that is kept of who asks. */
  eraseMe: () => call('DELETE', '/api/me'),
  /** A mail with a link comes, if it can; nobody is told whether the address is known. */
  askForMailLink: (email, language, from, adds = false) => call('POST', '/api/mail-links', { email, language, from, adds }),
  /** Where a browser goes to sign in by somebody else, and from where it comes back to this page. */
  signIn: (provider, from, adds = false) => `/sign-in/${at(provider)}?from=${at(from)}${adds ? '&adds=1' : ''}`,
  /** Takes one of several ways to come back away. */
  removeIdentity: (id) => call('DELETE', `/api/me/identities/${at(id)}`),
  /** The courses one has begun. */
  courses: (language) => read(`/api/courses${speaking(language)}`),
  /** The certificates one can have, and has. */
  awards: (language) => read(`/api/awards${speaking(language)}`),
  /** Keeps what was given to the step at this path; tells the mark of what is kept then, and the words where they are others. */
  keepAnswer: (path, answer) => call('PUT', `/api${path}/answer`, answer, { outlives: true }),
  /** What is kept of the step at this path: its mark, all words and ratings, and the browser that asks, empty for nobody's. */
  keptAnswer: (path) => read(`/api${path}/answer`),
  reflection: (id) => read(`/api/attempts/${at(id)}/reflection`),
  keepReflection: (id, reflection) => call('PUT', `/api/attempts/${at(id)}/reflection`, reflection),
  /** Diagnostics of the scenario files, or null where nobody tells: only a development server does. */
  diagnostics: () => read('/api/diagnostics').catch(() => null),
};
