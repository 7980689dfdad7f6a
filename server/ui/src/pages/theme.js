// Runs before the first paint: a chosen theme must not flash. It is the same choice as in the rest of the house.
(() => {
  const KEY = 'samtale.settings';
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEY) || '{}');
    } catch {
      return {};
    }
  }

  function show(theme) {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  }

  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

  show(kept().theme);
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.theme');
    if (!button) return;
    const name = () => {
      button.setAttribute('aria-label', isDark() ? button.dataset.light : button.dataset.dark);
      button.classList.toggle('dark', isDark());
    };
    button.hidden = false;
    name();
    system.addEventListener('change', name);
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      show(theme);
      try {
        localStorage.setItem(KEY, JSON.stringify({ ...kept(), theme }));
      } catch {
        // Without storage the choice lasts as long as the page.
      }
      name();
    });
  });
})();
