// Before the first paint: the chosen theme and language, so that nothing flashes.
try {
  const kept = JSON.parse(localStorage.getItem('countersign.settings') ?? '{}');
  if (kept.theme === 'light' || kept.theme === 'dark') document.documentElement.dataset.theme = kept.theme;
  document.documentElement.lang = kept.language === 'de' || kept.language === 'en' ? kept.language : navigator.language.startsWith('de') ? 'de' : 'en';
} catch {
  localStorage.removeItem('countersign.settings');
}

// A start that fails leaves a white page; it says so instead.
addEventListener('unhandledrejection', () => {
  if (document.body === null || document.body.innerText.trim() !== '') return;
  const german = document.documentElement.lang === 'de';
  const said = document.createElement('p');
  said.style.cssText = 'max-width: 44ch; margin: 4rem auto; padding: 0 1.5rem; font: 1rem/1.5 system-ui, sans-serif';
  said.setAttribute('role', 'alert');
  said.textContent = german ? 'Der Bildschirm ließ sich nicht laden. Entschieden wurde nichts. Laden Sie diese Seite neu; bleibt es so, starten Sie Countersign neu.' : 'The screen could not be loaded. Nothing was decided. Reload this page; if it stays so, start Countersign again.';
  document.body.append(said);
});
