// Makes the pages of a course handier. They can be read and answered without. What a page has not is not fetched for it.
import { keepWhatIsTyped } from './keep.js';

// First: what lies on the device is laid out before anything is built on it.
keepWhatIsTyped();

const can = async (selector, module, name) => {
  const found = document.querySelectorAll(selector);
  if (found.length === 0) return;
  const { [name]: make } = await import(module);
  found.forEach((one) => make(one));
};

can('form ol.order', './order.js', 'orderByHand');
can('form .sort', './sort.js', 'sortByHand');
can('.blocks > .cards', './cards.js', 'turnCards');
can('.scene:has(.film)', './film.js', 'film');
can('.own', './share.js', 'shareLink');

for (const button of document.querySelectorAll('button.print')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
