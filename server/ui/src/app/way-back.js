const keyOf = (scenario) => `samtale.way-back.${scenario}`;

/** Only a step of a course; an address is not to be trusted. */
const STEP = /^\/courses\/[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/;

/** Remembers on this device which step of a course somebody came from to a conversation. */
export function keepWayBack(scenario, search, storage = window.localStorage) {
  const from = new URLSearchParams(search).get('from');
  if (!from || !STEP.test(from)) return;
  try {
    storage.setItem(keyOf(scenario), from);
  } catch {
    // Without storage they go back as they came.
  }
}

/** The step they came from, or nothing. */
export function wayBack(scenario, storage = window.localStorage) {
  try {
    return storage.getItem(keyOf(scenario));
  } catch {
    return null;
  }
}
