const keyOf = (attempt) => `samtale.looked.${attempt}`;

/** True when somebody has opened the debrief of this attempt on this device. */
export function hasLooked(attempt) {
  try {
    return localStorage.getItem(keyOf(attempt)) !== null;
  } catch {
    return false;
  }
}

export function keepLooked(attempt) {
  try {
    localStorage.setItem(keyOf(attempt), '1');
  } catch {
    // Without storage the debrief asks again next time.
  }
}
