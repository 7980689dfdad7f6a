import { LitElement, css, html } from 'lit';

import './sim-character.js';

/** The round face of one of two who play together; the words beside it say who it is. */
export class SeatFace extends LitElement {
  static properties = { seat: { attribute: false }, mood: {}, away: { type: Boolean, reflect: true } };

  static styles = css`
    :host { display: grid; place-items: end center; flex: none; width: var(--face, 2.5rem); height: var(--face, 2.5rem); border-radius: 50%; overflow: hidden; background: linear-gradient(var(--sc-wall), var(--sc-wall-2)); }
    :host([away]) { filter: grayscale(1); opacity: .6; }
    sim-character { width: 112%; margin-bottom: -8%; }
  `;

  render() {
    return html`<sim-character .looks=${this.seat.looks ?? ''} .mood=${this.mood ?? 'neutral'} still></sim-character>`;
  }
}

customElements.define('seat-face', SeatFace);
