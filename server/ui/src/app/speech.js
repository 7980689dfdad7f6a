/** The voices that this device has. None of them is ever asked to speak unless somebody asked for it. */

/** What a language's voices may call themselves. */
const CALLED = { nb: ['nb', 'no'], nn: ['nn', 'no'] };
/** Some browsers tell of their voices only a moment after they were first asked. */
const TOLD_WITHIN = 800;

const has = () => 'speechSynthesis' in window;

/** Those known by now, first those that need no network. */
export function voicesOf(language) {
  if (!has()) return [];
  const called = CALLED[language] ?? [language];
  return speechSynthesis.getVoices()
    .filter((voice) => called.includes(voice.lang.toLowerCase().split(/[-_]/)[0]))
    .sort((one, other) => Number(other.localService) - Number(one.localService));
}

/** The same, once the browser knows. */
export async function voicesIn(language) {
  if (has() && speechSynthesis.getVoices().length === 0) {
    await new Promise((known) => {
      speechSynthesis.addEventListener('voiceschanged', known, { once: true });
      setTimeout(known, TOLD_WITHIN);
    });
  }
  return voicesOf(language);
}

/** Says it, in the place of whatever was being said. Tells false when it could not be said to its end. */
export function speak(words, { voice, language, pitch, rate }) {
  const utterance = new SpeechSynthesisUtterance(words);
  Object.assign(utterance, { lang: language, pitch, rate, voice });
  return new Promise((tell) => {
    // Some voices never say that they have finished.
    const late = setTimeout(() => tell(false), 4_000 + 150 * words.length);
    const end = (spoken) => {
      clearTimeout(late);
      tell(spoken);
    };
    utterance.onend = () => end(true);
    utterance.onerror = () => end(false);
    hush();
    speechSynthesis.speak(utterance);
  });
}

export function hush() {
  if (has() && (speechSynthesis.speaking || speechSynthesis.pending)) speechSynthesis.cancel();
}
