import type { Dictionary } from '../dictionary.ts';

export const board: Dictionary['board'] = {
  views: { list: 'Liste', board: 'Tafel' }, view: 'Gezeigt als',
  search: 'Titel, Arbeitgeber, Ort suchen', sort: 'Geordnet nach',
  sorts: { changed: 'letzter Änderung', score: 'Wertung', employer: 'Arbeitgeber', title: 'Titel', until: 'was zuerst endet' },
  columns: { preparing: 'In Vorbereitung', awaiting_approval: 'Zu unterschreiben', needs_you: 'Braucht Sie', leaving: 'Geht hinaus', outcome_unknown: 'Gesendet oder nicht?', sent: 'Gesendet', closed: 'Geschlossen' },
  moves: {
    signed: 'Lesen und unterschreiben', rejected: 'Ablehnen, mit Grund', edited: 'Lesen und die Worte ändern', answered: 'Antworten, was gefragt ist', undone: 'Die Unterschrift zurücknehmen',
    withdrawn: 'Zurückziehen', packet_sent: 'Ich habe das Paket gesendet', settled_sent: 'Es ging hinaus', settled_not_sent: 'Es ging nicht hinaus', reply_confirmed: 'Ihre Antwort lesen', reopened: 'Wieder öffnen',
  },
  move: 'Bewegen', moveTitle: (title) => `Wohin mit „${title}“?`, moveSays: 'Nur was von hier aus möglich ist.', noMove: 'Jetzt ist nichts damit zu tun; es bewegt sich von selbst.',
  moved: (title, stage) => `${title}: ${stage}.`,
  movesHint: 'Pfeiltasten gehen über die Tafel; m bewegt die Karte.',
  clear: 'Filter aufheben', filtered: 'Nichts passt zu diesem Filter.',
  saved: { title: 'Gemerkte Ansichten', save: 'Diese Ansicht merken', name: 'Name der Ansicht', keep: 'Merken', remove: (name) => `Ansicht ${name} vergessen`, kept: (name) => `„${name}“ ist gemerkt.`, removed: (name) => `„${name}“ ist vergessen.` },
  notes: { title: 'Notizen', add: 'Notiz hinzufügen', keep: 'Notiz behalten', kept: 'Die Notiz ist behalten.' },
  facts: { title: 'Verwendete Tatsachen', says: (n) => `${n}, alle von Ihnen` },
  campaign: (name) => `aus „${name}“`,
  nextAt: (at) => `Der nächste Termin ist ${at}.`,
  closes: (ahead) => `schließt ${ahead}`,
};
