/** Sends or copies the link that stands in a field. Without this it is copied by hand. */
export function shareLink(own) {
  const field = own.querySelector('.link');
  const send = own.querySelector('.send');
  const copy = own.querySelector('.copy');
  const said = own.querySelector('[role=status]');

  field.addEventListener('focus', () => field.select());
  send.hidden = !navigator.share;
  copy.hidden = !navigator.clipboard;
  send.addEventListener('click', async () => {
    try {
      await navigator.share({ title: document.querySelector('.sheet h1').textContent, url: field.value });
    } catch {
      // Whoever changes their mind there has closed it themselves.
    }
  });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = copy.dataset.copied;
    } catch {
      field.focus();
    }
  });
}
