import { expect, test } from 'vitest';
import { inFirstPerson } from './first-person.ts';

test.each([
  ['Ran forty clusters', 'en', true, 'ran forty clusters'], ['Automated invoices', 'en', false, 'automated invoices'], ['Mentor four juniors', 'en', false, 'mentor four juniors'], ['Lead a team of four', 'en', false, 'lead a team of four'], ['Help customers choose', 'en', false, 'help customers choose'], ['Train twelve nurses a year', 'en', false, 'train twelve nurses a year'], ['Build the release', 'en', false, 'build the release'], ['Leads a team of four', 'en', false, 'lead a team of four'],
  ['Responsible for month-end', 'en', true, 'was responsible for month-end'], ['On call for nine services', 'en', false, 'am on call for nine services'],
  ['Verkürzte den Monatsabschluss von neun auf fünf Tage', 'de', true, 'verkürzte ich den Monatsabschluss von neun auf fünf Tage'], ['Prüfte Rechnungen und Mahnungen', 'de', true, 'prüfte ich Rechnungen und Mahnungen'],
  ['Führt die Anlagenbuchhaltung', 'de', false, 'führe ich die Anlagenbuchhaltung'], ['Entwickelt die Abrechnung', 'de', false, 'entwickle ich die Abrechnung'],
] as const)('“%s” is told with its verb (%s)', (text, language, isPast, words) => expect(inFirstPerson(text, language, isPast)).toEqual({ as: 'verb', words }));

test.each([
  ['Entwicklung einer Plattform', 'die Entwicklung einer Plattform'], ['Fachliche Leitung eines Teams', 'die fachliche Leitung eines Teams'], ['Aufbau einer Strecke für Tests', 'der Aufbau einer Strecke für Tests'],
])('“%s” is a duty', (text, words) => expect(inFirstPerson(text, 'de', true)).toEqual({ as: 'duty', words }));

test.each([
  // What went on then may have ended, and what stands before a noun may describe it.
  ['Mentor four juniors', 'en', true], ['Leads a team and trains nurses', 'en', false], ['Lead developer of the shop', 'en', false], ['Design of plants', 'en', false], ['Führt die Buchhaltung', 'de', true], ['Automatisierte Tests eingeführt', 'de', true],
  ['Einführung von Tests, Abdeckung von 75 %', 'de', true], ['Dokumentation erstellt', 'de', true], ['Buchhaltung geführt', 'de', true], ['Abteilung Einkauf geleitet', 'de', true], ['Dokumentation geschrieben', 'de', false], ['Lieferung für zwölf Filialen organisiert und begleitet', 'de', true],
  ['Help desk support for 200 users', 'en', false], ['Build pipeline for tests', 'en', false], ['Train driver on the coast line', 'en', false], ['Guide book of the museum', 'en', false],
  ['Badsanierungen, etwa 15 im Jahr', 'de', true], ['Projekte für Kunden', 'de', true],
] as const)('“%s” is left as it is', (text, language, isPast) => expect(inFirstPerson(text, language, isPast)).toBeNull());
