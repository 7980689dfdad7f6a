import { LitElement, css, html } from 'lit';

import { MOODS, REST, clamp, solve } from './character/feelings.js';
import { figure } from './character/figure.js';
import { person } from './character/people/index.js';
import { pose } from './character/pose.js';

let uid = 0;
const quiet = matchMedia('(prefers-reduced-motion: reduce)');

/** How stiff the spring of each face parameter is: eyes are quick, the head is slow. */
function stiffness(parameter) {
  if (parameter.startsWith('gaze')) return 13;
  return ['tilt', 'nod', 'turn', 'shoulders', 'hands'].includes(parameter) ? 5 : 8;
}

/**
 * A person who shows feelings. A mood becomes a mix of feelings, the mix about 25 face parameters; each eases towards its goal with a
 * critically damped spring and the paths are redrawn from them. Holds still off screen, with `still`, and when motion is unwelcome.
 */
export class SimCharacter extends LitElement {
  static properties = {
    looks: {}, mood: {}, label: {},
    speaking: { type: Boolean, reflect: true },
    still: { type: Boolean },
    pondering: { type: Boolean },
  };

  static styles = css`
    :host { display: block; aspect-ratio: 400/460; contain: layout style size; }
    svg { display: block; width: 100%; height: 100%; overflow: visible; }
  `;

  #id = ++uid;
  #person = null;
  #drawn = null;
  #nodes = {};
  #p = { ...REST };
  #v = {};
  #look = [0, 0];
  #raf = 0;
  #last = 0;
  #blinkAt = 1 + Math.random() * 3;
  #blinkT = -1;
  #t = Math.random() * 9;
  #voice = 0;
  #visible = true;
  #watch = new IntersectionObserver(([entry]) => {
    this.#visible = entry.isIntersecting;
    this.#kick();
  });

  /** Adds to the gaze; both from -1 to 1. */
  lookAt(x, y) {
    this.#look = [clamp(x, -1, 1), clamp(y, -1, 1)];
    this.#kick();
  }

  constructor() {
    super();
    this.looks = '';
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.label) this.setAttribute('aria-hidden', 'true');
    this.#watch.observe(this);
    quiet.addEventListener('change', this.#kick);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.disconnect();
    quiet.removeEventListener('change', this.#kick);
    cancelAnimationFrame(this.#raf);
    this.#raf = 0;
  }

  willUpdate(changed) {
    if (changed.has('looks')) this.#meet(this.looks);
    if (!changed.has('label')) return;
    if (this.label) {
      this.setAttribute('role', 'img');
      this.setAttribute('aria-label', this.label);
      this.removeAttribute('aria-hidden');
    } else {
      this.removeAttribute('role');
      this.removeAttribute('aria-label');
      this.setAttribute('aria-hidden', 'true');
    }
  }

  async #meet(looks) {
    const found = await person(looks);
    if (looks !== this.looks) return;
    this.#person = found;
    this.requestUpdate();
  }

  render() {
    return html`<svg viewBox="0 0 400 460" aria-hidden="true" focusable="false">${this.#person && figure(`c${this.#id}`, this.#person)}</svg>`;
  }

  updated() {
    if (!this.#person) return;
    if (this.#drawn !== this.#person) {
      this.#nodes = {};
      for (const node of this.renderRoot.querySelectorAll('[data-k]')) this.#nodes[node.dataset.k] = node;
      this.#drawn = this.#person;
      this.#p = this.#goal();
    }
    this.#kick();
  }

  #goal() {
    return solve(MOODS[this.mood] ?? {}, this.#person.base);
  }

  get #motionless() {
    return this.still || quiet.matches;
  }

  #kick = () => {
    if (!this.isConnected || !this.#drawn) return;
    if (this.#motionless) {
      cancelAnimationFrame(this.#raf);
      this.#raf = 0;
      this.#p = this.#goal();
      pose(this.#nodes, this.#person, this.#p);
    } else if (!this.#raf && this.#visible) {
      this.#last = 0;
      this.#raf = requestAnimationFrame(this.#tick);
    }
  };

  #tick = (now) => {
    if (!this.#visible || !this.isConnected || this.#motionless) {
      this.#raf = 0;
      return;
    }
    const dt = this.#last ? Math.min(.05, (now - this.#last) / 1000) : .016;
    this.#last = now;
    this.#t += dt;
    this.#ease(dt);
    this.#blink(dt);
    this.#talk(dt);
    this.#p._breath = Math.sin(this.#t * 1.5);
    pose(this.#nodes, this.#person, this.#p);
    this.#raf = requestAnimationFrame(this.#tick);
  };

  #ease(dt) {
    const goal = this.#goal(), p = this.#p, t = this.#t, wander = this.pondering ? .3 : .05;
    goal.gazeX = clamp(goal.gazeX + this.#look[0] * .5 + Math.sin(t * .7) * wander, -1, 1);
    goal.gazeY = clamp(goal.gazeY + this.#look[1] * .5 + Math.sin(t * .43) * .04, -1, 1);
    goal.tilt += Math.sin(t * .6) * .6;
    goal.turn += Math.sin(t * .35) * .04;
    for (const k in REST) {
      const w = stiffness(k), v = this.#v[k] || 0, a = w * w * (goal[k] - p[k]) - 2 * w * v;
      this.#v[k] = v + a * dt;
      p[k] += this.#v[k] * dt;
    }
  }

  #blink(dt) {
    this.#blinkAt -= dt;
    if (this.#blinkAt < 0) {
      this.#blinkT = 0;
      this.#blinkAt = 2.2 + Math.random() * 3.6;
    }
    this.#p._blink = 1;
    if (this.#blinkT < 0) return;
    this.#blinkT += dt;
    const q = this.#blinkT / .18;
    this.#p._blink = q >= 1 ? 1 : Math.abs(q * 2 - 1);
    if (q >= 1) this.#blinkT = -1;
  }

  #talk(dt) {
    const t = this.#t;
    const open = this.speaking ? Math.max(0, .3 + .34 * Math.sin(t * 15) * Math.sin(t * 6.1) + .16 * Math.sin(t * 23)) : 0;
    this.#voice += (open - this.#voice) * Math.min(1, dt * 22);
    this.#p._speak = this.#voice;
  }
}

customElements.define('sim-character', SimCharacter);
