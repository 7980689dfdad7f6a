const keyOf = (attempt) => `samtale.invitation.${attempt}`;

import { api } from './api.js';

/** Keeps the way in for the other one on this device: the server tells it once only. */
export function keepInvitation(attempt, path) {
  try {
    localStorage.setItem(keyOf(attempt), path);
  } catch {
    // Without storage the link is shown as long as the page is.
  }
}

/** The whole address to send: the one kept here, else a new one. */
export async function invitationTo(attempt) {
  let path = kept(attempt);
  if (!path) {
    path = (await api.invite(attempt)).invitation;
    keepInvitation(attempt, path);
  }
  return new URL(path, location.origin).href;
}

function kept(attempt) {
  try {
    return localStorage.getItem(keyOf(attempt));
  } catch {
    return null;
  }
}
