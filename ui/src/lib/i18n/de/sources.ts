import type { Dictionary } from '../i18n.svelte.ts';

export const sources: Dictionary['sources'] = {
  title: 'Quellen', says: (total, trouble) => `${total} Jobbörsen${trouble === '0' ? ', alle gut gelesen' : `, ${trouble} mit Schwierigkeiten`}`, link: 'Quellen und ihr Zustand',
  search: 'Arbeitgeber oder Quelle suchen', only: 'Nur mit Schwierigkeiten', all: 'Alle',
  empty: 'Noch keine Jobbörse.', emptySays: 'Fügen Sie einen Arbeitgeber mit seinem Namen oder einem Link zu seiner Karriereseite hinzu.', filtered: 'Keine passt zu dieser Suche.',
  board: 'Jobbörse', state: 'Zustand', last: 'Zuletzt gut gelesen', count: 'Anzeigen', pace: 'Gelesen', again: 'Noch einmal', againOf: (employer) => `Noch einmal: ${employer}`, asked: 'Sie wird gleich gelesen.',
  states: { well: 'gut', unusual: 'ungewöhnlich', waiting: 'wartet', failing: 'gestört', reading: 'wird gelesen', new: 'noch nicht gelesen' },
  usual: (count, usual) => `${count}, sonst ${usual}`, never: 'nie', failures: (n) => (n === 1 ? 'einmal gescheitert' : `${n}-mal nacheinander gescheitert`), kept: (hash) => `Antwort aufbewahrt als ${hash}`,
  every: (hours) => (hours < 1 ? `alle ${Math.round(hours * 60)} min` : hours < 48 ? `alle ${hours} h` : `alle ${hours / 24} Tage`), perDay: (n) => `höchstens ${n} Anfragen am Tag`,
  addTitle: 'Arbeitgeber hinzufügen', add: 'Suchen und hinzufügen', addLabel: 'Name oder Link', addHint: 'Harrow & Pike, die Karriereseite oder eine Anzeige', adding: 'Seine Jobbörsen werden probiert', added: (employer, postings) => `${employer} ist hinzugefügt: ${postings} Anzeigen`,
  listTitle: 'Liste hinzufügen', listLabel: 'CSV oder Links, einer je Zeile', addList: 'Hinzufügen', listAdded: (n) => `${n} Jobbörsen hinzugefügt`, left: 'Nicht hinzugefügt',
  directory: 'Verzeichnis', directorySays: 'Arbeitgeber für den Anfang und Jobbörsen, auf die Anzeigen verweisen', find: 'Verzeichnis durchsuchen', from: { known: 'hinzugefügt', directory: 'verzeichnet', suggested: 'von Anzeigen verlinkt' }, addOne: 'Hinzufügen', more: (n) => `${n} weitere; die Suche grenzt ein`,
};
