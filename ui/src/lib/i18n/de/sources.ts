import type { Dictionary } from '../dictionary.ts';

export const sources: Dictionary['sources'] = {
  title: 'Quellen', says: (total, trouble) => `${total} Stellenseiten${trouble === '0' ? ', keine mit Schwierigkeiten' : `, ${trouble} mit Schwierigkeiten`}`, link: 'Quellen und ihr Zustand',
  search: 'Arbeitgeber oder Quelle suchen', only: 'Nur mit Schwierigkeiten', all: 'Alle',
  empty: 'Noch keine Stellenseite.', emptySays: 'Fügen Sie einen Arbeitgeber mit seinem Namen oder einem Link zu seiner Karriereseite hinzu.', filtered: 'Keine passt zu dieser Suche.',
  board: 'Stellenseite', state: 'Zustand', last: 'Zuletzt gut gelesen', count: 'Anzeigen', pace: 'Gelesen', again: 'Noch einmal', now: 'Jetzt lesen', asked: 'Sie wird gleich gelesen.',
  states: { well: 'gut', unusual: 'ungewöhnlich', waiting: 'wartet', failing: 'gestört', reading: 'wird gelesen', new: 'noch nicht gelesen' },
  usual: (count, usual) => `${count}, sonst ${usual}`, never: 'nie', failures: (n) => (n === 1 ? 'einmal gescheitert' : `${n}-mal nacheinander gescheitert`), kept: (hash) => `Antwort aufbewahrt als ${hash}`,
  every: (hours) => (hours < 1 ? `alle ${Math.round(hours * 60)} min` : hours === 1 ? 'jede Stunde' : hours === 24 ? 'jeden Tag' : hours < 48 ? `alle ${hours} h` : `alle ${hours / 24} Tage`), perDay: (n) => `höchstens ${n} Anfragen am Tag`,
  addTitle: 'Arbeitgeber hinzufügen', add: 'Suchen und hinzufügen', addLabel: 'Name oder Link', addHint: 'Harrow & Pike, die Karriereseite oder eine Anzeige', adding: 'Seine Stellenseiten werden probiert', added: (employer, postings) => `${employer} ist hinzugefügt: ${postings} Anzeigen`,
  listTitle: 'Liste hinzufügen', listLabel: 'CSV oder Links, einer je Zeile', addList: 'Hinzufügen', listAdded: (n) => `${n} Stellenseiten hinzugefügt`, left: 'Nicht hinzugefügt',
  directory: 'Verzeichnis', directorySays: 'Arbeitgeber für den Anfang und Stellenseiten, auf die Anzeigen verweisen', find: 'Verzeichnis durchsuchen', from: { known: 'hinzugefügt', directory: 'verzeichnet', suggested: 'von Anzeigen verlinkt' }, addOne: 'Hinzufügen', more: (n) => `${n} weitere; die Suche grenzt ein`,
  mailbox: {
    title: 'Jobmails', says: 'LinkedIn, Indeed, Glassdoor und Wellfound öffnet dieses Programm nie; gelesen werden die Jobmails, die sie Ihnen schicken',
    host: 'Mailserver', hostHint: 'IMAP', port: 'Port', security: 'Verschlüsselung', login: 'Benutzername', password: 'Passwort', passwordHint: 'ein App-Passwort, wo Ihr Anbieter solche ausgibt', folder: 'Ordner', connect: 'Verbinden', connecting: 'Anmeldung läuft',
    connected: 'Es ist verbunden. Die Jobmails der letzten dreißig Tage kommen innerhalb einer Minute.', disconnected: 'Postfach und Passwort sind vergessen. Was es gebracht hat, bleibt.', soon: 'Es wird innerhalb einer Minute gelesen.',
    read: (at) => `zuletzt gelesen: ${at}`, brought: (n) => `${n} Anzeigen gebracht`, now: 'Jetzt lesen', disconnect: 'Trennen',
    paste: 'Eine Jobmail einfügen', pasteLabel: 'Die ganze Mail', pasteHint: 'ihr Quelltext mit Kopfzeilen', pasteIt: 'Stellen übernehmen', broughtNow: (n) => (n === 1 ? '1 Stelle ist da.' : `${n} Stellen sind da.`), ownBoard: (boards) => `Eigene Stellenseite des Arbeitgebers: ${boards}`,
  },
};
