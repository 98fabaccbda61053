import type { Language } from '#lib/settings/language.ts';

const en = {
  title: 'Models and cost', link: 'who writes, prices, ceilings, what it cost', says: 'Who writes, what it costs, and where it stops.',
  writes: 'Who writes', order: 'best first; the next is asked where one fails', offline: 'The offline driver writes: from your facts alone, without key, without network, without cost.',
  model: 'Model', perMillion: 'US dollars a million tokens', input: 'in', cached: 'from the cache', output: 'out', listed: (date: string, source: string) => `listed ${date}, ${source}`, free: 'runs on your own machine, costs nothing',
  ceilings: 'Ceilings', ceilingsSay: 'no call is made that could pass one', application: 'One application', day: 'Any 24 hours', month: 'A month', of: (spent: string, most: string) => `${spent} of ${most}`, most: (sum: string) => `at most ${sum}`,
  set: 'These stand in the settings of the program, not on this page. To change one, put it into .env, or into the environment the program is started in, and start it again:',
  months: 'By month', campaigns: 'By campaign', calls: 'Calls', tokens: 'Tokens in and out', cost: 'Cost', when: 'Month', campaign: 'Campaign', none: 'No model has been asked yet.', noCampaign: 'outside campaigns',
};

const de: typeof en = {
  title: 'Modelle und Kosten', link: 'wer schreibt, Preise, Grenzen, was es gekostet hat', says: 'Wer schreibt, was es kostet und wo Schluss ist.',
  writes: 'Wer schreibt', order: 'das beste zuerst; das nächste wird gefragt, wo eines ausfällt', offline: 'Der Schreiber ohne Netz: allein aus Ihren Tatsachen, ohne Schlüssel, ohne Netz, ohne Kosten.',
  model: 'Modell', perMillion: 'US-Dollar je Million Token', input: 'hinein', cached: 'aus dem Zwischenspeicher', output: 'heraus', listed: (date, source) => `laut Liste ${date}, ${source}`, free: 'läuft auf Ihrem eigenen Rechner, kostet nichts',
  ceilings: 'Grenzen', ceilingsSay: 'kein Aufruf geschieht, der eine überschreiten könnte', application: 'Eine Bewerbung', day: 'Je 24 Stunden', month: 'Ein Monat', of: (spent, most) => `${spent} von ${most}`, most: (sum) => `höchstens ${sum}`,
  set: 'Das steht in den Einstellungen des Programms, nicht auf dieser Seite. Um etwas zu ändern, schreiben Sie es in .env oder in die Umgebung, in der das Programm gestartet wird, und starten Sie es neu:',
  months: 'Nach Monat', campaigns: 'Nach Suchlauf', calls: 'Aufrufe', tokens: 'Token hinein und heraus', cost: 'Kosten', when: 'Monat', campaign: 'Suchlauf', none: 'Noch wurde kein Modell gefragt.', noCampaign: 'außerhalb von Suchläufen',
};

/** Words of the screen about models, fetched with it. */
export const modelWords: Readonly<Record<Language, typeof en>> = { en, de };

/** The settings behind this screen (docs/settings.md), in the order it shows them. */
export const modelSettings = ['COUNTERSIGN_MODELS', 'OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GROQ_API_KEY', 'OLLAMA_URL', 'COUNTERSIGN_MODEL_URL', 'COUNTERSIGN_MODEL_CEILING_APPLICATION', 'COUNTERSIGN_MODEL_CEILING_DAY', 'COUNTERSIGN_MODEL_CEILING_MONTH', 'COUNTERSIGN_SECOND_OPINION', 'COUNTERSIGN_MODEL_SCORES'] as const;
