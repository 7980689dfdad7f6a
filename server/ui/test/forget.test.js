import { forgetHere } from '/app/forget.js';

export async function nothingThatWasDoneStaysOnTheDevice() {
  localStorage.setItem('samtale.reflection.a', '{"hands":"De lå stille."}');
  localStorage.setItem('samtale.looked.a', '1');
  localStorage.setItem('samtale.settings', '{}');
  localStorage.setItem('others', '1');

  forgetHere();

  const left = Object.keys(localStorage).sort().join();
  localStorage.removeItem('others');
  if (left !== 'others,samtale.settings') throw new Error(`left: ${left}`);
}
