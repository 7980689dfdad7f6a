/** A UUID by hand: `crypto.randomUUID` is only there over HTTPS, and a course may be held on a network name without it. */
export function newTurnId() {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
