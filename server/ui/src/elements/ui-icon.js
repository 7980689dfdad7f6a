import { LitElement, css, html, svg } from 'lit';

const PATHS = {
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5"/>`,
  next: svg`<path d="M5 12h13M12.5 6.5 18 12l-5.5 5.5"/>`,
  sound: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11"/>`,
  quiet: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5"/>`,
  moon: svg`<path d="M19.5 14.2A8 8 0 1 1 9.8 4.5a6.4 6.4 0 0 0 9.7 9.7z"/>`,
  sun: svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4"/>`,
  list: svg`<path d="M5 6.5h14M5 12h14M5 17.5h9"/>`,
  cross: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  say: svg`<path d="M5 6.5h14v9.5h-7.5L7.5 19.5V16H5z"/>`,
  do: svg`<path d="M8 12V6.2a1.4 1.4 0 0 1 2.8 0V11m0-.5V4.6a1.4 1.4 0 0 1 2.8 0V11m0-5a1.4 1.4 0 0 1 2.8 0v6m0-3.2a1.4 1.4 0 0 1 2.7 0c0 6.7-1.4 11.2-6.3 11.2-3.6 0-4.8-1.8-7.4-6.2a1.5 1.5 0 0 1 2.5-1.6L8 13.5"/>`,
  wait: svg`<circle cx="12" cy="12" r="8.5"/><path d="M8.4 12h.01M12 12h.01M15.6 12h.01" stroke-width="2.6"/>`,
  gear: svg`<path d="M5 7h8M17 7h2M5 12h2M11 12h8M5 17h6M15 17h4"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="12" r="2"/><circle cx="13" cy="17" r="2"/>`,
  rewind: svg`<path d="M9 6 4.5 10.5 9 15M5 10.5h8.5a5 5 0 0 1 0 10H9"/>`,
  hint: svg`<path d="M9.5 17.5h5M10.5 20.5h3M12 3.5a6 6 0 0 0-3.6 10.800c.7.6 1.100 1.300 1.100 2.200h5c0-.9.4-1.6 1.100-2.200A6 6 0 0 0 12 3.5z"/>`,
  clock: svg`<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>`,
  check: svg`<path d="m5.5 12.5 4.200 4.200 8.800-9.200"/>`,
  heart: svg`<path d="M12 19.5s-7-4.300-7-9.600A3.9 3.9 0 0 1 12 7.5a3.9 3.9 0 0 1 7 2.400c0 5.300-7 9.6-7 9.600z"/>`,
  up: svg`<path d="M12 18.5V6M6.5 11.5 12 6l5.5 5.5"/>`,
  down: svg`<path d="M12 5.5V18M6.5 12.5 12 18l5.5-5.5"/>`,
  same: svg`<path d="M6 12h12"/>`,
  fold: svg`<path d="m6.5 9.5 5.5 5.5 5.5-5.5"/>`,
  home: svg`<path d="M4.5 11.5 12 5l7.5 6.5M6.5 10v9h11v-9"/>`,
  card: svg`<path d="M5.5 5h13v14h-13zM8.5 9.500h7M8.500 12.500h7M8.500 15.500h4"/>`,
  whisper: svg`<path d="M4.500 6h11.500v8h-5L7.500 17v-3h-3z"/><path d="M19 9.500c.9 1.700.9 3.800 0 5.500M21.300 7.800c1.700 2.800 1.700 6.100 0 8.900"/>`,
  two: svg`<circle cx="8.500" cy="8.500" r="3"/><circle cx="16.500" cy="9.500" r="2.500"/><path d="M3 19c.3-3.500 2.500-5.500 5.500-5.500S13.700 15.500 14 19M15.500 14.200c3-.4 5 1.400 5.500 4.800"/>`,
  link: svg`<path d="M10 14a4 4 0 0 0 5.700.3l2.600-2.600a4 4 0 0 0-5.700-5.700l-1.200 1.200M14 10a4 4 0 0 0-5.700-.3l-2.600 2.600a4 4 0 0 0 5.700 5.700l1.200-1.200"/>`,
  person: svg`<circle cx="12" cy="8.500" r="3.500"/><path d="M5 19.500c.5-4 3-6 7-6s6.500 2 7 6"/>`,
  plus: svg`<path d="M12 6v12M6 12h12"/>`,
};

/** A small line drawing beside a word; never the only carrier of meaning. */
export class UiIcon extends LitElement {
  static properties = { name: {} };

  static styles = css`
    :host { display: inline-flex; flex: none; width: 1.375rem; height: 1.375rem; }
    svg { width: 100%; height: 100%; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
  `;

  render() {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[this.name]}</svg>`;
  }
}

customElements.define('ui-icon', UiIcon);
