import { settings } from '../settings.js';
import { en } from './en.js';
import { nb } from './nb.js';

const CATALOGUES = { nb, en };

/** Whose way of writing days and hours a language follows. */
const LOCALES = { en: 'en-GB' };

/** The interface's text for a key in the language in force; what is not translated yet is said in bokmål. */
export function t(key, ...values) {
  const text = CATALOGUES[settings.language]?.[key] ?? nb[key] ?? key;
  return typeof text === 'function' ? text(...values) : text;
}

/** Quotation marks as the language writes them. */
export function quoted(words, language = settings.language) {
  return language === 'en' ? `“${words}”` : `«${words}»`;
}

/** "Emma and Hanne" in the language in force. */
export function listed(names) {
  return new Intl.ListFormat(settings.language, { type: 'conjunction' }).format(names);
}

/** "22 Nov, 14:10" in the language in force. */
export function moment(iso) {
  return new Intl.DateTimeFormat(LOCALES[settings.language] ?? settings.language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}
