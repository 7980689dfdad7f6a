// Runs before the first paint: a chosen theme and language must not flash. Everything else waits for main.js.
(() => {
  try {
    const kept = JSON.parse(localStorage.getItem('samtale.settings') || '{}');
    if (kept.theme === 'light' || kept.theme === 'dark') document.documentElement.dataset.theme = kept.theme;
    if (kept.language) document.documentElement.lang = kept.language;
  } catch {
    // A private window without storage starts with the system's theme.
  }
})();
