import { LitElement, css, html, svg } from 'lit';

/** A meter's course as a small curve; decoration beside words that say the same. */
export class SparkLine extends LitElement {
  static properties = { values: { attribute: false } };

  static styles = css`
    :host { display: block; width: 8rem; height: 2.5rem; }
    svg { width: 100%; height: 100%; overflow: visible; display: block; }
  `;

  render() {
    const values = this.values ?? [];
    const x = (i) => 4 + (i * 124) / Math.max(1, values.length - 1);
    const y = (v) => 36 - v * .32;
    const line = values.map((v, i) => `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join('');
    const last = values.length - 1;
    return html`<svg viewBox="0 0 132 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${last < 0 ? '' : svg`<path d="${line}L${x(last)} 39L4 39Z" fill="var(--brand)" opacity=".14"/><path d=${line} fill="none" stroke="var(--brand)" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke"/>`}
    </svg>`;
  }
}

customElements.define('spark-line', SparkLine);
