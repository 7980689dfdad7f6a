const PROTOCOL = 'samtale.v1';
const NOT_ALLOWED = 1008;
/** Why nobody comes back by this line: what the server says with its own close codes. */
const OVER = { 4001: 'signed-out', 4002: 'erased' };
/** The server cannot read what it was sent: breach of the protocol, not text, not UTF-8 or JSON, too big. It would not the next time either. */
const UNREADABLE = [1002, 1003, 1007, 1009];
const FIRST_DELAY = 400;
const LONGEST_DELAY = 15_000;
/** A choice that nobody has answered for this long went to a dead socket. */
const PATIENCE = 8_000;
/** A line that has not told the state of things after this long is tried anew. */
const OPENING_PATIENCE = 9_000;
/** After this long out of sight (a closed lid), the old socket is not to be trusted. */
const ASLEEP = 60_000;

/**
 * The conversation's line to the server. Reconnects by itself with full-jitter back-off and sends what is
 * unacknowledged again under the same turn id, so that the learner never has to: the server answers what it
 * has already kept as it did the first time.
 *
 * @param onMessage receives every server message
 * @param onLink    receives 'open', 'lost', 'held' (sent away by the server), 'signed-out', 'erased' or 'gone'
 * @param isGone    asked after a connection that never opened: resolves to true when there is no such attempt
 * @param openingPatience how long a line may take to open and to tell the state
 */
export class AttemptSocket {
  #socket = null;
  #failures = 0;
  #timer = 0;
  #patience = 0;
  /** What was sent and not answered yet, by turn id. */
  #unanswered = new Map();
  /** The turn id of what went out last on this line. */
  #latest = null;
  #ready = false;
  #closed = false;
  #hiddenSince = 0;

  constructor({ id, language, onMessage, onLink, isGone, openingPatience = OPENING_PATIENCE }) {
    this.id = id;
    this.language = language;
    this.onMessage = onMessage;
    this.onLink = onLink;
    this.isGone = isGone;
    this.openingPatience = openingPatience;
    document.addEventListener('visibilitychange', this.#onVisibility);
    addEventListener('online', this.#onOnline);
    this.#open();
  }

  /** Sends a choice, a rewind or a whisper; it stays unanswered until a message with the same turn id comes back. */
  send(message) {
    this.#unanswered.set(message.turnId, message);
    if (this.#ready) this.#write(message);
  }

  /** Starts anew, in another language if given; the server answers with the whole state. */
  reconnect(language = this.language) {
    this.language = language;
    this.#drop();
    this.#open();
  }

  close() {
    this.#closed = true;
    this.#drop();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('online', this.#onOnline);
  }

  #open() {
    clearTimeout(this.#timer);
    const url = new URL(`/ws/attempts/${encodeURIComponent(this.id)}`, location.href);
    url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    if (this.language) url.searchParams.set('language', this.language);
    const socket = new WebSocket(url, PROTOCOL);
    let opened = false;
    this.#socket = socket;
    this.#latest = null;
    this.#timer = setTimeout(() => this.#giveUp(), this.openingPatience);
    socket.addEventListener('open', () => (opened = true));
    socket.addEventListener('message', ({ data }) => this.#socket === socket && this.#receive(data));
    socket.addEventListener('close', ({ code }) => this.#socket === socket && this.#lost(code, opened));
  }

  #receive(data) {
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    if (message.type === 'state') {
      this.#ready = true;
      clearTimeout(this.#timer);
      // A line that breaks at every message has not been mended by opening.
      if (this.#unanswered.size === 0) this.#failures = 0;
      // Sent before the state is handled: what was already kept is answered again, what was not is done now.
      this.#unanswered.forEach((unanswered) => this.#write(unanswered));
      this.onLink('open');
    }
    const unanswered = this.#unanswered.get(message.turnId);
    if (message.type === 'refused' && message.reason === 'busy' && unanswered) {
      clearTimeout(this.#patience);
      this.#patience = setTimeout(() => this.#unanswered.has(unanswered.turnId) && this.#write(unanswered), 300 + Math.random() * 1_200);
      return;
    }
    if (unanswered) this.#answered(unanswered.turnId);
    this.onMessage(message);
  }

  #write(message) {
    this.#latest = message.turnId;
    this.#socket.send(JSON.stringify(message));
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.reconnect(), PATIENCE);
  }

  #answered(turnId) {
    this.#unanswered.delete(turnId);
    if (this.#unanswered.size > 0) return;
    clearTimeout(this.#patience);
    this.#failures = 0;
  }

  async #lost(code, opened) {
    this.#socket = null;
    this.#ready = false;
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    if (this.#closed) return;
    if (OVER[code]) {
      this.close();
      this.onLink(OVER[code]);
      return;
    }
    this.onLink(code === NOT_ALLOWED ? 'held' : 'lost');
    if (UNREADABLE.includes(code)) this.#refuseLatest();
    if ((code === NOT_ALLOWED || !opened) && (await this.isGone()) && !this.#closed) {
      this.close();
      this.onLink('gone');
    }
    // Who was sent away (too many windows, too hasty) comes back by hand only.
    if (this.#closed || this.#socket || code === NOT_ALLOWED) return;
    this.#openLater();
  }

  /** The line never opened, or never said anything. Nobody is asked why: who does not answer here would not answer there. */
  #giveUp() {
    this.#drop();
    this.onLink('lost');
    this.#openLater();
  }

  #openLater() {
    const ceiling = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this.#failures++);
    this.#timer = setTimeout(() => this.#open(), Math.random() * ceiling);
  }

  /** What the server cannot read is not sent again; whoever wrote it is told as if the server had. */
  #refuseLatest() {
    const turnId = this.#latest;
    if (!this.#unanswered.has(turnId)) return;
    this.#answered(turnId);
    this.onMessage({ type: 'refused', turnId, reason: 'invalid' });
  }

  #drop() {
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    const socket = this.#socket;
    this.#socket = null;
    this.#ready = false;
    socket?.close();
  }

  #hurry() {
    if (this.#closed || this.#ready) return;
    this.#failures = 0;
    this.reconnect();
  }

  #onOnline = () => this.#hurry();

  #onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      this.#hiddenSince = Date.now();
    } else if (this.#hiddenSince && Date.now() - this.#hiddenSince > ASLEEP && !this.#closed) {
      this.reconnect();
    } else {
      this.#hurry();
    }
  };
}
