import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import './sim-character.js';
import { base } from '../styles/shared.js';
import { childrenRoom } from './scene/children-room.js';

/** What one sees while it is told what happened later: no room, since only the words know where that is, and who is there. */
export const LATER = 'later';

const SCENES = {
  'children-room': async () => childrenRoom,
  'consulting-room': () => import('./scene/consulting-room.js').then((module) => module.consultingRoom),
  'school-room': () => import('./scene/school-room.js').then((module) => module.schoolRoom),
  kitchen: () => import('./scene/kitchen.js').then((module) => module.kitchen),
  workshop: () => import('./scene/workshop.js').then((module) => module.workshop),
  office: () => import('./scene/office.js').then((module) => module.office),
  [LATER]: () => import('./scene/later.js').then((module) => module.later),
};

/**
 * A room with people in it. `people` is a list of {id, looks, child, at, mood, label, on, speaking, pondering, still, look};
 * `hushed` dims the room for what comes after the conversation. The floor of the picture lies at --floor; where no speech card
 * covers it, --sink lets the grown-ups reach below the edge.
 */
export class RoomScene extends LitElement {
  static properties = { scene: {}, people: { attribute: false }, hushed: { type: Boolean, reflect: true }, silent: { type: Boolean, reflect: true } };

  static styles = [base, css`
    :host { position: absolute; inset: 0; display: block; overflow: hidden; background: var(--sc-wall); container-type: size; isolation: isolate; }
    svg { position: absolute; inset: 0; width: 100%; height: 100%; }
    .front { inset: auto 0 calc(var(--floor, 19%) - 19%); height: 100%; z-index: 2; pointer-events: none; }
    .ground { position: absolute; z-index: 3; inset: auto 0 0; height: var(--ground, 30%); background: linear-gradient(transparent, #0a202299); pointer-events: none; }
    sim-character {
      position: absolute; z-index: 1; bottom: calc(var(--floor, 19%) - var(--sink, 0%)); height: min(var(--grown, 62cqh), 100cqw); aspect-ratio: 400/460; translate: -50% 0;
      transform-origin: 50% 100%; transition: transform var(--calm) var(--ease), filter var(--calm) var(--ease); filter: saturate(.95) brightness(.96);
    }
    sim-character { animation: enter 700ms var(--ease) both; }
    @keyframes enter { from { opacity: 0; } }
    sim-character.child { bottom: var(--floor, 19%); height: min(var(--child, 53cqh), 88cqw); }
    sim-character.on { transform: scale(1.035); filter: none; }
    .left { left: 29%; } .right { left: 69%; } .middle { left: 50%; }
    .veil { position: absolute; inset: 0; z-index: 4; pointer-events: none; opacity: 0; transition: opacity 900ms var(--ease); }
    .hush { background: linear-gradient(#0b202399, #0b2023c7); }
    :host([hushed]) .hush { opacity: 1; }
    .breath { background: radial-gradient(60% 60% at 50% 42%, color-mix(in srgb, var(--sc-light) 55%, transparent), transparent); }
    :host([silent]) .breath { opacity: 1; animation: breathe 3.8s ease-in-out infinite; }
    @keyframes breathe { 0%, 100% { opacity: .15; } 50% { opacity: .95; } }
    @media (max-aspect-ratio: 1/1) { .left { left: 27%; } }
  `];

  #drawing = null;

  willUpdate(changed) {
    if (changed.has('scene')) this.#enter(this.scene);
  }

  async #enter(scene) {
    const drawing = await (SCENES[scene] ?? SCENES['consulting-room'])();
    if (scene !== this.scene) return;
    this.#drawing = drawing;
    this.requestUpdate();
  }

  updated() {
    for (const person of this.people ?? []) {
      if (person.look) this.renderRoot.querySelector(`[data-id="${CSS.escape(person.id)}"]`)?.lookAt(...person.look);
    }
  }

  render() {
    const drawing = this.#drawing;
    const people = this.people ?? [];
    return html`
      ${drawing ? html`<svg class="back" viewBox="0 0 1200 760" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">${drawing.back}</svg>` : nothing}
      ${repeat(people, (one) => one.id, (one) => html`<sim-character data-id=${one.id}
          class="${people.length === 1 ? 'middle' : one.at} ${one.child ? 'child' : ''} ${one.on ? 'on' : ''}"
          .looks=${one.looks} .mood=${one.mood} .label=${one.label ?? ''} ?speaking=${one.speaking} ?pondering=${one.pondering}></sim-character>`)}
      ${drawing?.front ? html`<svg class="front" viewBox="0 0 1200 760" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">${drawing.front}</svg>` : nothing}
      <div class="ground"></div><div class="veil breath"></div><div class="veil hush"></div>`;
  }
}

customElements.define('room-scene', RoomScene);

/** A member of the cast as the room shows them. */
export function inRoom(member, face = {}, more = {}) {
  return { id: member.id, looks: member.looks, at: member.at, child: (member.age ?? 99) < 14, mood: face.mood ?? member.mood, ...more };
}
