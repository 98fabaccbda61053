import type { Dictionary } from '../dictionary.ts';

export const notices: Dictionary['notices'] = {
  notRead: 'Das steht noch nicht auf dem Schirm. Nichts wurde entschieden: drücken Sie die Taste noch einmal, wenn Sie es lesen können.',
  late: (title) => `Noch nicht bestätigt: ${title}. Es ist aufgehoben und wird ausgeführt, sobald das Programm antwortet.`,
  snooze: {
    title: 'Bis wann?', says: 'Es verlässt die Liste und kommt von selbst zurück. Seine eigene Frist läuft weiter.',
    choices: { hours: 'In drei Stunden', tomorrow: 'Morgen früh', monday: 'Am Montag früh', week: 'In einer Woche' },
    said: (title, at) => `${title} kommt ${at} zurück.`,
  },
  aside: { count: (n) => `${n} beiseitegelegt`, back: (at) => `zurück ${at}`, now: 'Jetzt zurück' },
  dismiss: 'Ausblenden',
  remade: 'neu entstanden: was sich geändert hat',
  changes: {
    title: 'Neu entstanden, seit es zuerst wartete.',
    posting: 'Die Anzeige sagt jetzt etwas anderes.',
    form: 'Das Formular fragt anders.',
    destination: 'Es geht an eine andere Adresse.',
    resume: 'Der Lebenslauf ist ein anderer.',
    letter: (n) => (n === 1 ? 'Ein Satz des Anschreibens ist neu:' : `${n} Sätze des Anschreibens sind neu:`),
    answers: (labels) => `Anders beantwortet: ${labels}.`,
  },
  seenOn: (sources) => `gesehen bei ${sources}`,
  scoredSince: (when) => `von 100, seit ${when}`,
  leftBecause: { mail: 'eine Mail wird einzeln unterschrieben', refused: 'eine Aussage ist verweigert', open_question: 'eine Frage ist offen', unread: 'ließ sich nicht lesen', not_now: 'wartet nicht auf eine Unterschrift' },
  goesFrom: (at, why) => `ab ${at}: ${why}`,
  goesBecause: { undo_window: 'die Zeit zum Zurücknehmen', sending_paused: 'das Senden ist angehalten', woke_late: 'das Programm schlief; noch zurückzunehmen', same_employer: 'bei diesem Arbeitgeber nur eine zur Zeit', daily_cap: 'die Grenze für heute ist erreicht', underway: 'eine andere geht gerade hinaus', spacing: 'Bewerbungen gehen mit Abstand hinaus', host_spacing: 'an dieser Website wird Abstand gehalten', quiet_hours: 'in der Ruhezeit geht nichts hinaus' },
  read: {
    title: 'Von einem Modell gelesen:', agrees: 'wie die Regeln es sehen; nichts verschiebt sich.', moves: (points: string, score: string) => `${points} in der Reihenfolge des Suchlaufs, ${score} von 100. Ausschlüsse und die Punkte der Regeln bleiben.`,
    fit: { yes: 'durch Ihre Arbeit belegt', partly: 'zum Teil belegt', no: 'durch Ihre Tatsachen nicht belegt' },
    not: { planted: 'Kein Modell hat das gelesen: Die Anzeige spricht zu Software. Es gelten die Punkte der Regeln.', over_ceiling: 'Kein Modell hat das gelesen: Eine Kostengrenze ist erreicht. Es gelten die Punkte der Regeln.', no_answer: 'Kein Modell hat das gelesen: Keines antwortete rechtzeitig. Es gelten die Punkte der Regeln.' },
  },
  cost: 'Kosten bisher',
  costOf: (spent, most) => `${spent} von höchstens ${most}`,
  offline: 'Schreiber ohne Netz',
  writtenBy: (driver) => `geschrieben von ${driver}`,
  posting: {
    planted: 'Diese Anzeige enthält Anweisungen an Software.',
    noEffect: 'Hier bewirken sie nichts: Nichts wird nach ihnen bewertet, geschrieben oder beantwortet. Was das über den Arbeitgeber sagt, beurteilen Sie selbst.',
    carriers: {
      plain: 'offen sichtbar', display: 'von der Seite nicht angezeigt', size: 'zu klein zum Lesen', colour: 'in der Farbe des Grundes', comment: 'in einem Kommentar der Seite', attribute: 'in einem Attribut der Seite', zero_width: 'zwischen Zeichen ohne Breite',
      tag_characters: 'in unsichtbaren Zeichen', homoglyphs: 'in Buchstaben, die anderen gleichen', base64: 'kodiert', split: 'auf mehrere Felder verteilt', json_ld: 'in ihren Daten für Suchmaschinen', pdf_white: 'weiß in ihrem PDF',
    },
    more: (n) => (n === 1 ? 'Und eine weitere.' : `Und ${n} weitere.`),
    asked: 'Der Arbeitgeber bittet Sie:',
    yours: 'Nichts davon geschieht für Sie.',
  },
};
