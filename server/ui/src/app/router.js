const ROUTES = [
  { page: 'home', pattern: /^\/$/ },
  { page: 'before', pattern: /^\/before\/([^/]+)$/ },
  { page: 'pair', pattern: /^\/pair\/([^/]+)$/ },
  { page: 'talk', pattern: /^\/talk\/([^/]+)$/ },
  { page: 'debrief', pattern: /^\/debrief\/([^/]+)$/ },
  { page: 'profile', pattern: /^\/profile$/ },
  { page: 'me', pattern: /^\/me$/ },
];

/** Which page a path means, with the id it carries. */
export function routeOf(path) {
  for (const { page, pattern } of ROUTES) {
    const match = pattern.exec(path);
    if (match) return { page, id: match[1] ? decodeURIComponent(match[1]) : null };
  }
  return { page: 'not-found', id: null };
}

/** The addresses of the pages; nobody else writes paths. */
export const paths = {
  home: () => '/',
  before: (scenario) => `/before/${encodeURIComponent(scenario)}`,
  talk: (attempt) => `/talk/${encodeURIComponent(attempt)}`,
  debrief: (attempt) => `/debrief/${encodeURIComponent(attempt)}`,
  profile: () => '/profile',
  me: () => '/me',
  courses: (language) => `/courses?language=${language}`,
};

/** Tells where the learner is and takes them elsewhere without loading the page anew. */
class Router extends EventTarget {
  constructor() {
    super();
    addEventListener('popstate', () => this.#changed());
    document.addEventListener('click', (event) => this.#onClick(event));
  }

  get route() {
    return routeOf(location.pathname);
  }

  go(path, { replace = false } = {}) {
    history[replace ? 'replaceState' : 'pushState'](null, '', path);
    this.#changed();
    scrollTo(0, 0);
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }

  #onClick(event) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement || node instanceof SVGAElement);
    if (!link?.href || link.target || link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname) return;
    // Pages that the server writes are loaded.
    if (routeOf(link.pathname).page === 'not-found') return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  }
}

export const router = new Router();
