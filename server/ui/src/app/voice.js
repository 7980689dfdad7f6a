import { person } from '../elements/character/people/index.js';
import { voicesOf } from './speech.js';

/** Reads lines aloud with the device's own voices, each person in their own pitch. Silent where there are none. */
export const voice = {
  get busy() {
    return 'speechSynthesis' in window && speechSynthesis.speaking;
  },

  async say(text, language, looks) {
    if (!('speechSynthesis' in window)) return;
    const words = text.replace(/…/g, '').trim();
    const { pitch = 1, rate = 1 } = (await person(looks)).voice ?? {};
    speechSynthesis.cancel();
    if (!words) return;
    const utterance = new SpeechSynthesisUtterance(words);
    Object.assign(utterance, { lang: language, pitch, rate });
    utterance.voice = voicesOf(language)[0] ?? null;
    speechSynthesis.speak(utterance);
  },

  hush() {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  },
};
