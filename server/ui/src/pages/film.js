import { hush, speak, voicesIn } from '../app/speech.js';

/** Who speaks how, where there is one voice for all of them. */
const VOICES = {
  kari: { pitch: 1, rate: 0.94 },
  anders: { pitch: 0.72, rate: 0.92 },
  nora: { pitch: 1.22, rate: 1 },
  mathias: { pitch: 0.86, rate: 1.06 },
};
const NARRATOR = { pitch: 1, rate: 0.9 };
/** Reading pace: as the length of a step is counted, and never so short that one misses it. */
const MS_A_WORD = 60_000 / 180;
const SHORTEST = 1_800;
const BETWEEN = 450;

/**
 * Plays a scene line by line: who speaks is lit, the words stand below, and the device says them where it has a voice for the
 * language. It begins when it is asked to, and the scene itself stays below, to read.
 */
export function film(scene) {
  const box = scene.querySelector('.film');
  const part = (name) => box.querySelector(`.${name}`);
  const [listen, show, caption, toggle, back, sound, again, close, note, where] =
    ['listen', 'show', 'caption', 'toggle', 'one-back', 'sound', 'again', 'close', 'note', 'where-now'].map(part);
  const lines = [...scene.querySelectorAll(':scope > .said, :scope > .seen')];
  const language = scene.closest('[lang]').lang;
  const faces = [...box.querySelectorAll('.cast .face')];
  let at = 0;
  let run = 0;
  let wake = null;
  let voices = null;
  let silent = false;

  const speaker = (line) => faces.findIndex((face) => line.classList.contains(face.dataset.who));
  const words = (line) => (line.querySelector('q') ?? line).textContent.trim();
  const name = (button, text) => {
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  const playing = () => box.classList.contains('playing');

  function draw() {
    const line = lines[at];
    const who = speaker(line);
    faces.forEach((face, index) => face.classList.toggle('lit', index === who));
    lines.forEach((one) => one.classList.toggle('now', one === line));
    caption.className = who < 0 ? 'caption seen-now' : 'caption';
    caption.querySelector('b').textContent = who < 0 ? '' : line.querySelector('b').textContent;
    caption.querySelector('span').textContent = words(line);
    where.textContent = `${at + 1} / ${lines.length}`;
    back.disabled = at === 0;
  }

  function state(isPlaying) {
    box.classList.toggle('playing', isPlaying);
    name(toggle, isPlaying ? toggle.dataset.pause : toggle.dataset.on);
    // What the device says aloud is not said once more by a screen reader.
    caption.setAttribute('aria-live', isPlaying && !silent ? 'off' : 'polite');
  }

  const wait = (ms) => new Promise((done) => {
    const timer = setTimeout(done, ms);
    wake = () => {
      clearTimeout(timer);
      done();
    };
  });

  function muted(is) {
    silent = is;
    box.classList.toggle('silent', is);
    name(sound, is ? sound.dataset.on : sound.dataset.off);
  }

  async function tell(line) {
    const text = words(line);
    if (!silent) {
      const who = speaker(line);
      const { pitch, rate } = who < 0 ? NARRATOR : VOICES[faces[who].dataset.who];
      // Several voices are shared out among them; the narrator has the first.
      const voice = voices[(who + 1) % voices.length];
      const mine = run;
      if (await speak(text, { voice, language: voice.lang, pitch, rate }) || mine !== run) return;
      noVoice();
    }
    await wait(Math.max(SHORTEST, text.split(/\s+/).length * MS_A_WORD));
  }

  function noVoice() {
    voices = [];
    muted(true);
    sound.hidden = true;
    note.hidden = false;
  }

  function stop() {
    run++;
    hush();
    wake?.();
    state(false);
  }

  async function play() {
    stop();
    const mine = ++run;
    if (at >= lines.length) at = 0;
    state(true);
    draw();
    voices ??= await voicesIn(language);
    if (mine !== run) return;
    if (voices.length === 0) noVoice();
    state(true);
    for (;;) {
      draw();
      await tell(lines[at]);
      if (mine !== run) return;
      if (at === lines.length - 1) break;
      await wait(BETWEEN);
      if (mine !== run) return;
      at++;
    }
    at = lines.length;
    lines.forEach((one) => one.classList.remove('now'));
    faces.forEach((face) => face.classList.remove('lit'));
    back.disabled = false;
    state(false);
    name(toggle, again.getAttribute('aria-label'));
  }

  function go(by) {
    const wasPlaying = playing();
    stop();
    at = Math.max(0, Math.min(lines.length - 1, at + by));
    draw();
    if (wasPlaying) play();
  }

  function leave() {
    stop();
    at = 0;
    lines.forEach((one) => one.classList.remove('now'));
    show.hidden = true;
    listen.hidden = false;
    listen.focus();
  }

  listen.addEventListener('click', () => {
    listen.hidden = true;
    show.hidden = false;
    toggle.focus({ preventScroll: true });
    play();
  });
  toggle.addEventListener('click', () => (playing() ? stop() : play()));
  back.addEventListener('click', () => {
    go(-1);
    if (back.disabled) toggle.focus();
  });
  again.addEventListener('click', () => {
    at = 0;
    play();
  });
  sound.addEventListener('click', () => {
    muted(!silent);
    if (playing()) play();
  });
  close.addEventListener('click', leave);
  show.addEventListener('keydown', (event) => {
    const act = { ArrowLeft: () => go(-1), ArrowRight: () => go(1), Home: () => go(-lines.length), Escape: leave }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  addEventListener('pagehide', stop);
  document.addEventListener('visibilitychange', () => { if (document.hidden && playing()) stop(); });
  // The page may speak another language than the course.
  caption.lang = language;
  muted(false);
  state(false);
  box.hidden = false;
}
