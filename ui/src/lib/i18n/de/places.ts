import type { Dictionary } from '../dictionary.ts';

export const places: Dictionary['places'] = {
  first: {
    title: 'Ein Tisch für Ihre Bewerbungen',
    says: 'Countersign findet Stellen, schreibt Lebenslauf, Anschreiben und Antworten aus Ihren eigenen Tatsachen, und wartet. Nichts geht hinaus ohne Ihre Unterschrift über genau diese Bytes.',
    practise: 'Mit Beispielen üben', practiseSays: 'Eine erfundene Person, erfundene Firmen mit echten Formularen. Nach einer Minute warten drei Bewerbungen auf Ihre Unterschrift. Nichts verlässt diese Maschine.',
    practising: 'Die Übung wird eingerichtet',
    bring: 'Eigenen Lebenslauf mitbringen', bringSays: 'PDF, Word, JSON Resume, Text oder der Datenexport von LinkedIn. Er wird auf diesem Rechner in Tatsachen zerlegt; Sie sehen jede davon.',
    resume: 'Lebenslauf', file: 'Datei wählen', paste: 'oder hier einfügen', pasteHint: 'Text, Markdown oder JSON Resume',
    read: (name) => `${name} ist gelesen`,
    titles: 'Titel, die Sie suchen', titlesHint: 'einer je Zeile', places: 'Orte', placesHint: 'Städte oder Länder, je Zeile', modes: 'Wie', floor: 'Mindestgehalt im Jahr', currency: 'Währung', permits: 'Wo Sie ohne Erlaubnis arbeiten dürfen', permitsHint: 'Länder, je Zeile', must: 'Muss', never: 'Nie', listHint: 'Wörter, je Zeile', languages: 'Arbeitssprachen', languagesHint: 'Kürzel wie de, en; je Zeile',
    boards: 'Stellenseiten', boardsHint: 'Links zu Stellenseiten oder Anzeigen bei Greenhouse, Lever oder Ashby, je Zeile', openBoards: 'Auch die offenen Stellenbörsen lesen', openBoardsSays: 'Remotive, Remote OK, Arbeitnow, Himalayas, Jobicy, We Work Remotely, Hacker News und The Muse; bei jedem neuen Suchlauf können Sie sie weglassen.',
    start: 'Beginnen', starting: 'Ihr Lebenslauf wird gelesen',
    problems: 'Gelesen, mit Anmerkungen', goOn: 'Weiter', missing: 'Geben Sie zuerst einen Lebenslauf ein.',
    boardFailed: (link) => `Diese Stellenseite ließ sich nicht hinzufügen: ${link}`,
    campaignName: 'Erster Suchlauf',
  },
  openings: {
    title: 'Stellen', search: 'Titel, Arbeitgeber, Wörter suchen', states: { all: 'Alle', eligible: 'Lesenswert', skipped: 'Übergangen', taken: 'Genommen' }, filter: 'Welche',
    total: (n) => `${n} gefunden`, empty: 'Noch nichts gefunden.', emptySays: 'Ein Suchlauf liest die Stellenseiten, und was er findet, steht hier.', filtered: 'Nichts passt zu dieser Suche.', clear: 'Zurücksetzen',
    role: 'Stelle', employer: 'Arbeitgeber', place: 'Ort', score: 'Wertung', state: 'Stand', take: 'Nehmen', taken: 'Genommen: Verlauf lesen', stateWords: { new: 'neu', eligible: 'lesenswert', skipped: 'übergangen', taken: 'genommen' },
    because: 'Übergangen, weil', sources: 'Wo sie gefunden wurde', merged: 'Als dieselbe Stelle genommen, weil', posting: 'Die Anzeige', firstSeen: (at) => `zuerst gesehen ${at}`, more: 'Mehr zeigen', shown: (n, total) => `${n} von ${total}`, pay: 'Gehalt', published: 'Veröffentlicht', none: 'nicht genannt',
    tookIt: 'Genommen. Sie wird vorbereitet und wartet dann im Eingang.',
  },
  applications: {
    title: 'Bewerbungen', all: 'Alle', empty: 'Noch keine Bewerbungen.', emptySays: 'Sie beginnen, wenn ein Suchlauf eine Stelle nimmt oder Sie eine von Hand nehmen.', filtered: 'Dort steht keine.', total: (n) => (n === 1 ? '1 Bewerbung' : `${n} Bewerbungen`),
    groups: { waiting: 'Warten auf Sie', going: 'Unterwegs', out: 'Gesendet', closed: 'Geschlossen' }, stage: 'Stand', since: 'seit', toOpenings: 'Stellen ansehen',
  },
  campaigns: {
    title: 'Suchläufe', start: 'Neuer Suchlauf', empty: 'Noch kein Suchlauf.', emptySays: 'Ein Suchlauf liest die Stellenseiten, die Sie nennen, und bereitet die besten Stellen für Ihre Unterschrift vor.', states: { running: 'läuft', paused: 'angehalten', ended: 'beendet' },
    taken: (n, max) => `${n} von höchstens ${max} genommen`, begun: (at) => `begonnen ${at}`,
    pause: 'Anhalten', resume: 'Weiter', end: 'Beenden', endAsk: 'Diesen Suchlauf beenden?', endSays: 'Er nimmt keine Stellen mehr. Begonnene Bewerbungen gehen weiter.',
    run: 'Dieser Lauf', boardByBoard: 'Seite für Seite',
    flow: { postings: 'Anzeigen gelesen', fresh: 'neu', openings: 'Stellen', merged: (n) => `(${n} vereint)`, eligible: (n) => `ab ${n}`, preparing: 'in Vorbereitung', waiting: 'warten auf Sie' },
    board: 'Stellenseite', progress: 'Stand', read: 'Gelesen', fresh: 'Neu', said: 'Sagte', boardStates: { waiting: 'wartet', reading: 'liest', done: 'fertig', stopped: 'angehalten' }, lastGood: (at) => `zuletzt gut ${at}`,
    passed: 'Übergangen', passedSays: (n) => `${n}, mit Gründen; unter Stellen zu finden`, best: 'Beste Stellen', plan: 'Plan', threshold: 'Ab Wertung', max: 'Höchstens', applicationsWord: (n) => `${n} Bewerbungen`, workflow: 'Sein Ablauf in Temporal', sentADay: 'Am Tag gesendet', atMost: (n) => `höchstens ${n}`,
    form: { title: 'Neuer Suchlauf', name: 'Name', nameHint: 'Plattform, Berlin oder remote', brief: 'Auftrag', briefHint: 'In Ihren Worten: was Sie suchen', boards: 'Stellenseiten', link: 'Stellenseite per Link hinzufügen', linkHint: 'Link zu einer Stellenseite oder Anzeige, oder greenhouse:acme', add: 'Hinzufügen', threshold: 'Stellen ab Wertung', max: 'Bewerbungen höchstens', start: 'Beginnen', none: 'Noch keine Stellenseite. Fügen Sie eine per Link hinzu.', choose: 'Wählen Sie mindestens eine Stellenseite.', all: 'Alle wählen', practice: 'Übung', searches: 'Eine Suche mit Ihrem Schlüssel bei', searchAt: (source) => `Eine Suche bei ${source}` },
    estimate: { title: 'Bevor er läuft', boards: 'Zu lesende Seiten', worth: 'Wartet zugleich auf Sie', time: 'Ihre Zeit je Bündel', cost: 'Modellkosten', offline: 'Schreiber ohne Netz', minutes: 'etwa 2 min', atOnce: 'höchstens 10' },
  },
  candidate: {
    title: 'Person', facts: 'Tatsachen', factsSays: (n) => `${n}; nichts anderes darf behauptet werden`, preferences: 'Wünsche', keep: 'Behalten', kept: 'Behalten.', search: 'Tatsachen durchsuchen',
    kinds: { name: 'Name', contact: 'Kontakt', headline: 'Überschrift', summary: 'Profil', employment: 'Beschäftigung', achievement: 'Erfolge', project: 'Projekte', education: 'Ausbildung', certificate: 'Zertifikate', skill: 'Kenntnisse', language: 'Sprachen', award: 'Auszeichnungen', publication: 'Veröffentlichungen', volunteering: 'Ehrenamt', interest: 'Interessen', statement: 'Aussagen' },
    modes: { on_site: 'vor Ort', hybrid: 'hybrid', remote: 'remote' }, practice: 'Eine Übungsperson: bewirbt sich zeitlebens nur bei Übungsfirmen.', real: 'Eine echte Person: jede Bewerbung geht durch Ihre eigene Hand hinaus.', pinned: 'in jedem Lebenslauf',
    another: 'Andere Person', bring: 'Anderen Lebenslauf mitbringen',
  },
  parts: {
    title: 'Teile', names: { events: 'Neuigkeiten zwischen Prozessen', likeness: 'Ähnliche Stellen', tries: 'Zählen von Versuchen' }, by: { postgresql: 'über PostgreSQL', redis: 'über Redis', 'sqlite-vec': 'in einer Datei', qdrant: 'in Qdrant', memory: 'im Programm' },
    well: 'antwortet', away: (at) => `Antwortet nicht seit ${at}.`, without: { events: 'Die Ansichten sehen jede Sekunde nach; nichts geht verloren.', likeness: 'Stellen haben keine Liste ähnlicher.', tries: 'Niemand kann sich neu anmelden; alles andere geht weiter.' },
  },
  settings: { program: 'Das Programm', title: 'Einstellungen', look: 'Aussehen', sending: 'Senden', sendingSays: 'Solange es angehalten ist, geht für diese Person nichts hinaus, was auch unterschrieben wurde.', stop: 'Alles Senden anhalten', go: 'Senden weitergehen lassen', limits: 'Grenzen', keys: 'Tasten' },
};
