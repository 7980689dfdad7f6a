import { settings } from '../app/settings.js';

/** A controller that draws its host anew when the language or another setting changes. */
export class Localized {
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    settings.addEventListener('change', this.#changed);
  }

  hostDisconnected() {
    settings.removeEventListener('change', this.#changed);
  }

  #changed = ({ detail }) => {
    this.host.requestUpdate();
    this.host.settingChanged?.(detail);
  };
}
