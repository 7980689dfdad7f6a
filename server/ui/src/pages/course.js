// Makes the pages of a course handier. They can be read and answered without.
import { keepWhatIsTyped } from './keep.js';
import { orderByButtons } from './order.js';

// First: what lies on the device is laid out before anything is built on it.
keepWhatIsTyped();

document.querySelectorAll('ol.order').forEach(orderByButtons);

for (const button of document.querySelectorAll('button.print')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
