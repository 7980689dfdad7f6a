/** A call that did not give what was asked for: `status` 0 means that nobody answered. */
export class ApiError extends Error {
  constructor(status, problem = {}) {
    super(problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }

  get offline() {
    return this.status === 0;
  }

  get notFound() {
    return this.status === 404;
  }
}

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new ApiError(0);
  }
  const json = await response.json().catch(() => null);
  if (!response.ok) throw new ApiError(response.status, json ?? {});
  return json;
}

const at = (id) => encodeURIComponent(id);
const speaking = (language) => `?language=${encodeURIComponent(language)}`;

/** The server's HTTP interface, one method per call. */
export const api = {
  scenarios: (language) => call('GET', `/api/scenarios${speaking(language)}`),
  scenario: (id, language) => call('GET', `/api/scenarios/${at(id)}${speaking(language)}`),
  attempts: () => call('GET', '/api/attempts'),
  attempt: (id, language) => call('GET', `/api/attempts/${at(id)}${speaking(language)}`),
  begin: (attempt) => call('POST', '/api/attempts', attempt),
  debrief: (id, language) => call('GET', `/api/attempts/${at(id)}/debrief${speaking(language)}`),
  reflection: (id) => call('GET', `/api/attempts/${at(id)}/reflection`),
  keepReflection: (id, reflection) => call('PUT', `/api/attempts/${at(id)}/reflection`, reflection),
  /** Diagnostics of the scenario files, or null where nobody tells: only a development server does. */
  diagnostics: () => call('GET', '/api/diagnostics').catch(() => null),
};
