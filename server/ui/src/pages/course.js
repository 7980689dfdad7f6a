// Makes the pages of a course handier. They can be read and answered without.
import { orderByButtons } from './order.js';

document.querySelectorAll('ol.order').forEach(orderByButtons);

for (const button of document.querySelectorAll('button.print')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
