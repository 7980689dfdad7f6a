// A file that was chosen or dropped is read at once; without this module the button does it.
for (const file of document.querySelectorAll('.file input[type=file]')) {
  file.addEventListener('change', () => { if (file.files.length > 0) file.form.requestSubmit(); });
}
