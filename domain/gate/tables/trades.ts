/**
 * Names of trades and of the things of work, English and German: what a German letter calls an English record's. The
 * woman's form of a German trade ("Entwicklerin") is made from the man's. A name that says more than the other is not
 * here: "Ingenieur" is a title by law, and a teacher is no "Dozent".
 */
const trades = `
developer Entwickler
analyst Analyst Analytiker
administrator Administrator
consultant Berater
teacher Lehrer Lehrkraft
lecturer Dozent
driver Fahrer
trainer Trainer
coach Trainer
technician Techniker
mechanic Mechaniker
electrician Elektriker
worker Arbeiter
assistant Assistent
bookkeeper Buchhalter
waiter Kellner
cashier Kassierer
guard Wachmann
paramedic Rettungssanitäter Sanitäter
instructor Ausbilder
researcher Forscher
scientist Wissenschaftler
designer Designer Gestalter
architect Architekt
programmer Programmierer
tester Tester
secretary Sekretär
clerk Sachbearbeiter
salesperson Verkäufer
writer Autor Texter
editor Redakteur Lektor
translator Übersetzer
photographer Fotograf
painter Maler
welder Schweißer
carpenter Tischler Zimmerer
plumber Klempner
gardener Gärtner
operator Bediener
dispatcher Disponent
farmer Landwirt
baker Bäcker
butcher Metzger Fleischer
hairdresser Friseur
pharmacist Apotheker
librarian Bibliothekar
coordinator Koordinator
dancer Tänzer
musician Musiker
physiotherapist Physiotherapeut
chemist Chemiker
specialist Spezialist
mathematician Mathematiker
`;

const things = `
animal Tier
language Sprache
music Musik
history Geschichte
dance Tanz
energy Energie
environment Umwelt
quality Qualität
production manufacturing Produktion Fertigung
education Bildung
health Gesundheit
insurance Versicherung
steel Stahl
wood Holz
metal Metall
construction Bau
crane Kran
tower Turm
science Wissenschaft
implementation Implementierung Einführung Umsetzung
requirement Anforderung
security Sicherheit
maintenance Wartung Instandhaltung
accounting Buchhaltung
purchasing Einkauf
sales Vertrieb Verkauf
development Entwicklung
management Management Verwaltung
analysis Analyse Auswertung
testing Test Prüfung
support Unterstützung Betreuung
school Schule
restaurant Gastronomie
library Bibliothek
museum Museum
`;

const read = (table: string): string[][] => table.trim().split('\n').map((line) => line.split(' '));
const isGerman = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Groups of words for the same trade or thing. */
export const tradesAndThings: readonly (readonly string[])[] = [
  ...read(trades).map((words) => words.flatMap((word) => (isGerman(word) && /(?:r|t|f|m)$/u.test(word) ? [word, `${word}in`] : [word]))),
  ...read(things),
];
