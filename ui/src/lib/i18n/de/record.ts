import type { Dictionary } from '../dictionary.ts';

const anzahl = (n: number, eins: string, viele: string) => (n === 1 ? `1 ${eins}` : `${n} ${viele}`);

export const record: Dictionary['record'] = {
  nav: { label: 'Die Akte', facts: 'Tatsachen', review: 'Durchsicht', writing: 'Schreiben', documents: 'Dokumente' },
  documents: {
    title: 'Dokumente', says: 'Alles, was für Sie geschrieben wurde, zum Lesen und Mitnehmen', masters: 'Ihre Angaben', written: 'Für Bewerbungen', count: (n) => (n === 1 ? '1 Bewerbung' : `${n} Bewerbungen`), search: 'Titel oder Arbeitgeber suchen',
    none: 'Noch wurde nichts geschrieben.', noneSays: 'Lebensläufe und Anschreiben stehen hier, sobald eine Bewerbung vorbereitet ist.', filtered: 'Nichts passt zu dieser Suche.', version: (n) => `Fassung ${n}`, yours: 'mit Ihren eigenen Worten', story: 'Ihr Verlauf',
  },
  addFact: 'Tatsache hinzufügen', edit: 'Ändern', remove: 'Entfernen', pin: 'Anheften', unpin: 'Lösen', pinSays: 'Eine angeheftete Tatsache steht in jedem Lebenslauf', keep: 'Behalten', yours: 'von Ihnen', from: (file) => `aus ${file}`, source: 'Quelle', none: 'Von der Quelle wurde nichts behalten.',
  removeSure: 'Sie und was zu ihr gehört entfernen? Unterschriebene Unterlagen zeigen sie weiter.', removed: 'Entfernt.', added: 'Hinzugefügt.', changed: 'Geändert; was vorher dort stand, bleibt lesbar.',
  fields: { kind: 'Art', text: 'In Worten', textHint: 'leer: aus den Feldern darunter', of: 'Gehört zu', nothing: 'nichts', organisation: 'Arbeitgeber, Schule oder Stelle', title: 'Titel, Abschluss, Kenntnis oder Weg', start: 'Von', end: 'Bis', dateHint: '2021, 2021-03', place: 'Ort', detail: 'Stufe, Note oder Adresse', keywords: 'Stichworte', keywordsHint: 'je Zeile eines' },
  bring: { title: 'Weitere Datei mitbringen', says: 'PDF, Word, JSON Resume, Text oder der Datenexport von LinkedIn (zip); bis 20 MB', file: 'Lebenslauf-Datei', busy: 'Wird gelesen …', done: (added, enriched, known) => `${anzahl(added, 'Tatsache', 'Tatsachen')} hinzugefügt, ${enriched} ergänzt, ${known} schon bekannt.`, differs: (says) => `Die Datei sagt „${says}“; die Akte bleibt, wie sie ist.`, look: 'Neben der Quelle ansehen' },
  review: {
    title: 'Durchsicht', says: 'Widersprüche und Lücken zuerst, dann jede Tatsache neben ihrer Quelle', noDoubts: 'Nichts widerspricht sich, und keine Monate fehlen.', doubts: (n) => anzahl(n, 'Stelle zum Ansehen', 'Stellen zum Ansehen'), open: 'Richtigstellen',
    kinds: { overlap: 'Zur selben Zeit', gap: 'Monate ohne Angabe', backwards: 'Endet, bevor es beginnt', two_titles: 'Zwei Titel zugleich bei einem Arbeitgeber', two_contacts: 'Zwei derselben Art', no_dates: 'Ohne Daten', year_only: 'Jahr ohne Monat', no_employer: 'Ohne Arbeitgeber', no_email: 'Keine E-Mail-Adresse: niemand könnte antworten', in_future: 'Beginnt in der Zukunft', doubled: 'Steht zweimal da' },
    months: (from, to) => (from === to ? from : `${from} bis ${to}`), fact: 'Tatsache', source: 'Was in der Datei steht',
  },
  writing: {
    title: 'Schreiben', says: 'Wie Unterlagen für Sie geschrieben werden', neverSay: 'Was nie gesagt wird', neverSayHint: 'je Zeile eines; steht in keiner Unterlage, wer sie auch schreibt', tone: 'Ton', tones: { plain: 'schlicht', warm: 'herzlich', formal: 'förmlich' }, template: 'Vorlage', templates: { serif: 'mit Serifen', sans: 'ohne Serifen', compact: 'dicht' },
    paper: 'Papier', papers: { auto: 'nach Land', A4: 'A4', Letter: 'Letter' }, master: 'Zuschneiden aus', everything: 'der ganzen Akte', frame: 'Rahmen der Anschreiben', frameHint: 'leer: unserer. Ihre Absätze, einer davon allein {answers}; auch {greeting} {opening} {ending} {employer} {role} {name}', kept: 'Behalten. Es gilt für alles, was ab jetzt geschrieben wird.',
  },
  masters: { title: 'Stamm-Lebensläufe', says: 'benannte Auswahlen Ihrer Tatsachen, in Ihrer Reihenfolge', add: 'Neuer Stamm-Lebenslauf', name: 'Name', choose: 'Tatsachen darin', up: 'Nach oben', down: 'Nach unten', facts: (n) => anzahl(n, 'Tatsache', 'Tatsachen'), none: 'Noch keiner: zugeschnitten wird die ganze Akte.' },
  ownFiles: {
    title: 'Eigene Dateien', says: 'gehen so hinaus, wie sie sind, wo Sie sie wählen; nichts liest sie', add: 'Datei hinzufügen', none: 'Noch keine: Zeugnisse, Arbeitsproben, ein selbst gemachter Lebenslauf.', remove: 'Entfernen', notSent: 'Dieser Lebenslauf geht nicht hinaus: Das Formular bekommt stattdessen eine Datei von Ihnen oder fragt nach keiner.', always: (what) => `Immer gesendet für: ${what}`, resume: 'Lebenslauf',
    choose: 'Datei', written: 'die für diese Stelle geschriebene', nothing: 'keine', another: 'Andere Datei', which: 'Welche Datei wird gesendet?', use: 'Damit vorbereiten', everywhere: 'Immer senden, wo danach gefragt wird', everywhereNow: 'Diese Datei senden Sie überall, wo danach gefragt wird; ändern können Sie das bei den Dokumenten.',
  },
  exports: { title: 'Mitnehmen', whole: 'Die ganze Akte', formats: { pdf: 'PDF', docx: 'Word', markdown: 'Markdown', json: 'JSON Resume' }, resume: 'Lebenslauf', letter: 'Anschreiben', as: (what, format) => `${what} als ${format}` },
  quality: {
    title: 'Güte', parts: 'in Teilen, nie eine Note', resume: 'Lebenslauf', letter: 'Anschreiben', covered: (n, of) => `${n} von ${of} Anforderungen gedeckt`, unsupported: 'Ohne Beleg', repeated: 'Wiederholt', words: (n) => `${n} Wörter`, ease: (n) => `Lesbarkeit ${n}`, none: 'nichts',
    raise: 'Was die Passung wahrheitsgemäß erhöhen würde', unused: 'In der Akte, noch nicht verwendet', missing: 'Nichts in der Akte', required: 'verlangt', nothing: 'Jede Anforderung, die Ihre Tatsachen beantworten, ist verwendet.', addFact: 'Tatsache hinzufügen, wenn es eine gibt',
  },
  anew: {
    title: 'Einen Teil neu schreiben', part: 'Teil', instruction: 'Anweisung', hint: 'kürzer, ausführlicher, anders, herzlicher, erwähne X, ohne X', propose: 'Vorschlagen', keep: 'Übernehmen', proposal: 'Vorschlag', paragraph: (n) => `Anschreiben, Absatz ${n}`, takeBack: 'Eine Änderung zurücknehmen', takeBackDo: 'Zurücknehmen', changes: { added: 'dazugekommen', removed: 'weggelassen', moved: 'verschoben', kept: 'umformuliert' }, took: 'Übernommen; die Prüfung liest es noch einmal.',
    outcomes: { done: '', not_understood: 'Der Schreiber ohne Modell versteht: kürzer, ausführlicher, anders, schlichter, herzlicher, förmlicher, erwähne X, ohne X.', nothing_fits: 'Keine Tatsache der Akte passt dazu.', already_shortest: 'Kürzer geht es nicht ohne neue Worte.', no_such_part: 'Diesen Teil gibt es nicht mehr.', not_for_this_part: 'Das geht mit diesem Teil nicht.', refused: 'Die Prüfung verweigert, was dabei herauskam.' },
  },
  doubts: { title: 'Zweite Meinung', says: 'ein Modell zweifelte daran; es steht jetzt in den Worten Ihrer Tatsachen da oder gar nicht' },
  company: { title: 'Was sie über sich sagen', fromPosting: 'in der Anzeige', fromPage: (host: string) => `auf ${host}`, read: (day: string) => `gelesen am ${day}`, inLetter: 'im Anschreiben zitiert', planted: 'Die Seite des Arbeitgebers enthält Anweisungen für Software.' },
  interview: { title: 'Gespräch', says: 'Fragen, die wohl kommen, mit den Tatsachen, die sie beantworten', about: { requirement: 'Verlangt wird', missing: 'Nichts in der Akte antwortet', example: 'Ausführlich erzählen', gap: 'Eine Lücke, nach der sie fragen könnten', leaving: 'Warum Sie gehen', employer: 'Was Sie über sie wissen' } },
};
