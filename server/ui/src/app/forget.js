/** What somebody has chosen for this device is not about what they did. */
const KEPT = ['samtale.settings'];

/** Nothing that was done is kept on this device any more. */
export function forgetHere(storage = localStorage) {
  Object.keys(storage)
    .filter((key) => key.startsWith('samtale.') && !KEPT.includes(key))
    .forEach((key) => storage.removeItem(key));
}
