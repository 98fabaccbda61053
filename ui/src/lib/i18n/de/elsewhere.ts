import type { Dictionary } from '../dictionary.ts';

export const elsewhere: Dictionary['elsewhere'] = {
  title: 'Anderswo beworben', says: 'Worauf Sie sich ohne Countersign beworben haben. Es wird nachverfolgt wie jede andere Bewerbung, und nichts geht ein zweites Mal dorthin.', open: 'Anderswo beworben',
  form: { title: 'Einzeln', employer: 'Arbeitgeber', role: 'Stelle', place: 'Ort', link: 'Link', linkHint: 'zur Anzeige oder zum Formular, falls noch da; er wird aufbewahrt, nicht abgerufen, und unterscheidet die Stelle von anderen', sentOn: 'Gesendet am', keep: 'Eintragen', receipt: (from) => `Die E-Mail von ${from} wird als Beleg dazu aufbewahrt.`, withoutReceipt: 'Ohne die E-Mail' },
  mail: { title: 'Aus einer Bestätigung', says: 'Fügen Sie die E-Mail ein, die den Eingang bestätigt, am besten mit Kopf („Original anzeigen“). Was sie sagt, steht dann im Formular, damit Sie es ansehen.', label: 'Die E-Mail', read: 'Lesen', none: 'Sie nennt weder Arbeitgeber noch Stelle; bitte ausfüllen.', noReceipt: 'Sie liest sich nicht wie eine Eingangsbestätigung; sehen Sie zweimal hin.', done: 'Gelesen. Sehen Sie das Formular an und tragen Sie es ein.' },
  list: { title: 'Aus einer Liste', says: 'Eine CSV mit den Spalten Arbeitgeber, Stelle und Datum; Ort und Link können folgen. Tage als 2026-03-11 oder 11.03.2026. Bis zu 500 Zeilen.', file: 'CSV-Datei', keep: (n) => `${n} eintragen`, line: 'Zeile', state: 'Was daraus wird', kept: (n) => `${n} eingetragen.` },
  outcomes: {
    read: 'kann eingetragen werden', entered: 'eingetragen', guarded: 'Eine wurde hier vorbereitet: Ohne Ihr Wort geht sie nicht mehr hinaus.', known: 'wurde schon gesendet', still_open: 'Eine für diese Stelle ist hier offen: Sagen Sie, was daraus wurde.', closed: 'Die Stelle ist hier geschlossen.',
    no_employer: 'kein Arbeitgeber', no_title: 'keine Stelle', no_date: 'kein lesbarer Tag', ambiguous_date: 'Das könnten zwei Tage sein; schreiben Sie 2026-03-11.', future_date: 'Dieser Tag ist noch nicht da.', wrong_link: 'kein Link, der mit http beginnt',
  },
};
