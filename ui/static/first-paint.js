// Before the first paint: the chosen theme and language, so that nothing flashes.
try {
  const kept = JSON.parse(localStorage.getItem('countersign.settings') ?? '{}');
  if (kept.theme === 'light' || kept.theme === 'dark') document.documentElement.dataset.theme = kept.theme;
  if (kept.language === 'de' || kept.language === 'en') document.documentElement.lang = kept.language;
} catch {
  localStorage.removeItem('countersign.settings');
}
