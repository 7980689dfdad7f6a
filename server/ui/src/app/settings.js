const KEY = 'samtale.settings';

/** Languages the interface has a catalogue for; the first is the source. */
export const LANGUAGES = ['nb', 'en'];

const DEFAULTS = { language: null, theme: 'system', sound: false, numberKeys: true, ownPace: false, intention: false, whisperRing: true, framework: '' };

function languageOf(wanted) {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (['nb', 'no', 'nn', 'da', 'sv'].includes(primary)) return 'nb';
    if (LANGUAGES.includes(primary)) return primary;
  }
  return 'nb';
}

/** What a person has chosen on this device. Tells its listeners when something changes. */
class Settings extends EventTarget {
  #values;

  constructor(storage, wanted) {
    super();
    this.storage = storage;
    let kept = {};
    try {
      kept = JSON.parse(storage?.getItem(KEY) ?? '{}');
    } catch {
      // Unreadable settings are no settings.
    }
    this.#values = { ...DEFAULTS, ...kept };
    if (!LANGUAGES.includes(this.#values.language)) this.#values.language = languageOf(wanted);
  }

  get(name) {
    return this.#values[name];
  }

  set(name, value) {
    if (this.#values[name] === value) return;
    this.#values[name] = value;
    try {
      this.storage?.setItem(KEY, JSON.stringify(this.#values));
    } catch {
      // Full or forbidden storage: the choice lasts as long as the page.
    }
    this.dispatchEvent(new CustomEvent('change', { detail: name }));
  }

  get language() {
    return this.#values.language;
  }
}

function storageOrNothing() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export const settings = new Settings(storageOrNothing(), navigator.languages ?? []);

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme in force now: the chosen one, else the system's. */
export function themeInForce() {
  const chosen = settings.get('theme');
  return chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen;
}

function apply() {
  const root = document.documentElement;
  root.lang = settings.language;
  const theme = settings.get('theme');
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Keeps the document's language and theme in step with the settings. */
export function applySettings() {
  apply();
  settings.addEventListener('change', apply);
  dark.addEventListener('change', () => settings.dispatchEvent(new CustomEvent('change', { detail: 'theme' })));
}
