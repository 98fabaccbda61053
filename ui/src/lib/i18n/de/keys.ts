import type { Dictionary } from '../dictionary.ts';

export const keys: Dictionary['keys'] = {
  titles: {
    next: 'Nächstes', previous: 'Voriges', open: 'Öffnen', select: 'Markieren', selectNext: 'Das nächste dazu', selectPrevious: 'Das darüber dazu',
    search: 'Suchen', sign: 'Unterschreiben', reject: 'Ablehnen mit Grund', later: 'Später', edit: 'Ändern', yes: 'Ja, es ging hinaus', no: 'Nein, es ging nicht', undo: 'Unterschrift zurücknehmen', duplicate: 'Dieselbe Stelle wie eine andere', move: 'Die Karte bewegen', pause: 'Anhalten oder weiter', up: 'Karte darüber', down: 'Karte darunter', left: 'Spalte links', right: 'Spalte rechts',
    previousChange: 'Vorige Änderung', nextChange: 'Nächste Änderung', nextView: 'Nächste Ansicht des Lebenslaufs', posting: 'Die Anzeige lesen',
    goInbox: 'Zum Eingang', goOpenings: 'Zu den Stellen', goApplications: 'Zu den Bewerbungen', goCampaigns: 'Zu den Suchläufen', goCandidate: 'Zur Person', goCalendar: 'Zum Kalender', goInsights: 'Zu den Einblicken', goSettings: 'Zu den Einstellungen',
    help: 'Alle Tasten', palette: 'Überall suchen',
  },
  groups: { move: 'Bewegen', decide: 'Entscheiden', read: 'Lesen', go: 'Gehen', any: 'Überall' },
  help: 'Tasten',
  helpSays: 'In Feldern schweigen sie. Einzelne Buchstaben lassen sich abschalten.',
  singleKeys: 'Tasten aus einem Buchstaben',
  reasonDigits: 'Beim Ablehnen: der Grund',
  palette: 'Ort, Befehl, Bewerbung oder Stelle',
  nothing: 'Nichts mit diesem Namen.',
  looking: 'Sucht in Bewerbungen und Stellen …',
  paletteGroups: { commands: 'Jetzt', items: 'Wartet auf Sie', applications: 'Bewerbungen', openings: 'Stellen' },
  more: (n) => `${n} weitere`,
  allOpenings: (n) => `Alle ${n} Stellen mit diesen Worten`,
};
