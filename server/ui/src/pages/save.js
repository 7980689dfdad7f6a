import { forgetHere } from '../app/forget.js';

// Whoever opens a link from a mail has tapped once, which is enough; without this module a button does it. A form and no script
// stands between programs that look through mail and the one time that a link leads in.
document.querySelector('form.follow')?.requestSubmit();

// Whoever leaves behind what was done here leaves what was typed here, too.
document.querySelector('button[name=bring][value=no]')?.addEventListener('click', () => forgetHere());
