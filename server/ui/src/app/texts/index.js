import { settings } from '../settings.js';
import { nb } from './nb.js';

const CATALOGUES = { nb };

/** The other catalogues come when they are spoken. */
const OTHERS = { nn: () => import('./nn.js'), da: () => import('./da.js'), sv: () => import('./sv.js'), en: () => import('./en.js') };

const QUOTES = { nb: '«»', nn: '«»', da: '»«', sv: '””', en: '“”' };

/** Whose way of writing days and hours a language follows. */
const LOCALES = { en: 'en-GB' };

/** Fetches the words of a language, if they are not there yet. */
export async function learn(language) {
  CATALOGUES[language] ??= (await OTHERS[language]())[language];
}

/** Speaks another language from now on, once its words are there; so do the pages that the server writes, or the nearest they have. */
export async function speak(language) {
  await learn(language);
  settings.set('language', language);
  document.cookie = `samtale-language=${language}; path=/; max-age=34560000; samesite=lax`;
}

/** The interface's text for a key in the language in force; what is not translated yet is said in bokmål. */
export function t(key, ...values) {
  const text = CATALOGUES[settings.language]?.[key] ?? nb[key] ?? key;
  return typeof text === 'function' ? text(...values) : text;
}

/** The text for one who talked alone, or for two who talked together: whatever is said of both has a key of its own, with `.two`. */
export function tFor(two, key, ...values) {
  return t(two ? `${key}.two` : key, ...values);
}

/** Quotation marks as the language writes them. */
export function quoted(words, language = settings.language) {
  const [open, close] = QUOTES[language] ?? QUOTES.nb;
  return `${open}${words}${close}`;
}

/** "Emma and Hanne" in the language in force. */
export function listed(names) {
  return new Intl.ListFormat(settings.language, { type: 'conjunction' }).format(names);
}

/** "22 Nov, 14:10" in the language in force. */
export function moment(iso) {
  return new Intl.DateTimeFormat(LOCALES[settings.language] ?? settings.language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** "today", "yesterday", "12 days ago" in the language in force. */
export function day(iso) {
  const midnight = (date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(iso) - midnight(Date.now())) / 86_400_000);
  // Not every browser counts days in nynorsk; bokmål is nearer than whatever it would choose instead.
  return new Intl.RelativeTimeFormat([LOCALES[settings.language] ?? settings.language, 'nb'], { numeric: 'auto' }).format(Math.min(0, days), 'day');
}

/** "23 November 2026" in the language in force, of a day such as 2026-11-23. */
export function date(iso) {
  return new Intl.DateTimeFormat([LOCALES[settings.language] ?? settings.language, 'nb'], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/** What a language is called in the language in force: "Norwegian Bokmål", "bokmål". */
export function languageName(language) {
  return new Intl.DisplayNames(settings.language, { type: 'language' }).of(language);
}
