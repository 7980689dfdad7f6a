import { LANGUAGES } from '/app/settings.js';
import { nb } from '/app/texts/nb.js';

export async function everyLanguageSaysEverythingThatBokmalSays() {
  for (const language of LANGUAGES) {
    const words = (await import(`/app/texts/${language}.js`))[language];
    const missing = Object.keys(nb).filter((key) => typeof words[key] !== typeof nb[key]);
    const more = Object.keys(words).filter((key) => !(key in nb));
    if (missing.length || more.length) throw new Error(`${language} lacks ${missing} and says besides ${more}`);
  }
}
