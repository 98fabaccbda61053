import { datesIn } from './date-words.ts';
import type { Fact } from '../fact.ts';
import { factsFromJsonResume, type Imported } from './import-json-resume.ts';

/** The tables of an export, by file name ("Positions.csv"), each row by its column names. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** The files of LinkedIn's data export that say something for a résumé. */
export const linkedInTables = [
  'Profile.csv', 'Positions.csv', 'Education.csv', 'Skills.csv', 'Languages.csv', 'Certifications.csv', 'Projects.csv', 'Honors.csv', 'Publications.csv', 'Volunteering.csv',
  'Email Addresses.csv', 'PhoneNumbers.csv',
] as const;

/** Which table each part of the résumé was read from, for the path that a fact shows. */
const tableOf: Readonly<Record<string, string>> = {
  work: 'Positions.csv', volunteer: 'Volunteering.csv', education: 'Education.csv', projects: 'Projects.csv', certificates: 'Certifications.csv', awards: 'Honors.csv',
  publications: 'Publications.csv', skills: 'Skills.csv', languages: 'Languages.csv',
};

/**
 * Facts of LinkedIn's data export ("Get a copy of your data"), column names as of 2026, English or German. Each fact points at its table
 * and row. Never throws; columns that nobody knows are passed over.
 */
export function factsFromLinkedIn(tables: Tables, file: string, newId: () => string): Imported {
  const rows = (name: string) => (tables[name] ?? []).map(inEnglish);
  const { facts, problems } = factsFromJsonResume(jsonResumeOf(rows), file, newId);
  if (rows('Profile.csv').length === 0) problems.push('the export holds no Profile.csv; ask LinkedIn for the larger archive, or add name and headline yourself');
  return { facts: facts.map((fact) => placed(fact, tables)), problems };
}

/** Columns as the export names them in German; the left name is what this file asks for. */
const germanColumns: Readonly<Record<string, readonly string[]>> = {
  'First Name': ['Vorname'], 'Last Name': ['Nachname'], Headline: ['Überschrift', 'Profilslogan'], Summary: ['Zusammenfassung', 'Info'], 'Geo Location': ['Geografischer Standort', 'Standort', 'Ort'], Websites: ['Webseiten'],
  'Email Address': ['E-Mail-Adresse', 'E-Mail'], Primary: ['Primär', 'Hauptadresse'], Number: ['Nummer', 'Telefonnummer'], Extension: ['Durchwahl', 'Vorwahl'],
  'Company Name': ['Name des Unternehmens', 'Unternehmen', 'Firma', 'Firmenname', 'Organisation'], Title: ['Titel', 'Position'], Role: ['Rolle', 'Funktion'], Description: ['Beschreibung'], Location: ['Standort', 'Ort'], 'Started On': ['Beginn', 'Begonnen am', 'Startdatum'], 'Finished On': ['Ende', 'Beendet am', 'Enddatum'],
  'School Name': ['Name der Schule', 'Schule', 'Hochschule'], 'Start Date': ['Startdatum', 'Beginn'], 'End Date': ['Enddatum', 'Ende'], Notes: ['Anmerkungen', 'Notizen'], 'Degree Name': ['Abschluss', 'Name des Abschlusses'],
  Name: ['Bezeichnung'], Authority: ['Stelle', 'Zertifizierungsstelle', 'Aussteller'], Url: ['URL'], Proficiency: ['Kenntnisse', 'Kenntnisstand', 'Sprachniveau'], 'Issued On': ['Ausgestellt am', 'Verliehen am'], Publisher: ['Verlag', 'Herausgeber'], 'Published On': ['Veröffentlicht am'],
};

/** The row by the names this file asks for, whichever language the export is in. */
function inEnglish(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named = Object.entries(germanColumns).flatMap(([column, others]) => others.flatMap((other) => (row[column] === undefined && row[other] !== undefined ? [[column, row[other]] as const] : [])).slice(0, 1));
  return { ...row, ...Object.fromEntries(named) };
}

type Rows = (name: string) => readonly Readonly<Record<string, string>>[];

function jsonResumeOf(rows: Rows): unknown {
  const [profile = {}] = rows('Profile.csv');
  const [website = '', ...more] = websitesOf(profile['Websites'] ?? '');
  const at = (row: Readonly<Record<string, string>>, ...names: readonly string[]) => names.map((name) => row[name]?.trim() ?? '').find((value) => value !== '') ?? '';
  const span = (row: Readonly<Record<string, string>>, from: string, to: string) => ({ startDate: dateOf(row[from]), endDate: dateOf(row[to]) });
  return {
    basics: {
      name: [at(profile, 'First Name'), at(profile, 'Last Name')].join(' ').trim(), label: at(profile, 'Headline'), summary: at(profile, 'Summary'),
      email: mailOf(rows('Email Addresses.csv')), phone: phoneOf(rows('PhoneNumbers.csv')), url: website, profiles: more.map((url) => ({ network: 'website', url })),
      location: { city: at(profile, 'Geo Location').split(',')[0] ?? '', region: at(profile, 'Geo Location').split(',').slice(1).join(',').trim() },
    },
    work: rows('Positions.csv').map((row) => ({ name: at(row, 'Company Name'), position: at(row, 'Title'), location: at(row, 'Location'), ...span(row, 'Started On', 'Finished On'), highlights: linesOf(row['Description']) })),
    volunteer: rows('Volunteering.csv').map((row) => ({ organization: at(row, 'Company Name'), position: at(row, 'Role'), ...span(row, 'Started On', 'Finished On'), highlights: linesOf(row['Description']) })),
    education: rows('Education.csv').map((row) => ({ institution: at(row, 'School Name'), studyType: at(row, 'Degree Name'), ...span(row, 'Start Date', 'End Date'), courses: linesOf(row['Notes']) })),
    projects: rows('Projects.csv').map((row) => ({ name: at(row, 'Title'), url: at(row, 'Url'), ...span(row, 'Started On', 'Finished On'), highlights: linesOf(row['Description']) })),
    certificates: rows('Certifications.csv').map((row) => ({ name: at(row, 'Name'), issuer: at(row, 'Authority'), url: at(row, 'Url'), date: dateOf(row['Started On']) })),
    awards: rows('Honors.csv').map((row) => ({ title: at(row, 'Title'), date: dateOf(row['Issued On']), summary: at(row, 'Description') })),
    publications: rows('Publications.csv').map((row) => ({ name: at(row, 'Name'), publisher: at(row, 'Publisher'), releaseDate: dateOf(row['Published On']), url: at(row, 'Url'), summary: at(row, 'Description') })),
    skills: rows('Skills.csv').map((row) => ({ name: at(row, 'Name') })),
    languages: rows('Languages.csv').map((row) => ({ language: at(row, 'Name'), fluency: at(row, 'Proficiency') })),
  };
}

/** The fact with its table and row as its place, and the row's own words. */
function placed(fact: Fact, tables: Tables): Fact {
  if (fact.origin.by !== 'import') return fact;
  const [, part = '', index] = /^(\w+)(?:\[(\d+)\])?/u.exec(fact.origin.path) ?? [];
  const table = part === 'basics' ? basicsTable(fact) : tableOf[part];
  if (table === undefined) return fact;
  const n = index === undefined ? 0 : Number(index);
  const row = tables[table]?.[n];
  const words = row === undefined ? null : Object.entries(row).filter(([, value]) => value.trim() !== '').map(([column, value]) => `${column}: ${value}`).join('\n').slice(0, 2000);
  return { ...fact, origin: { ...fact.origin, path: `${table}, row ${n + 1}`, words } };
}

function basicsTable({ title }: Fact): string {
  return title === 'email' ? 'Email Addresses.csv' : title === 'phone' ? 'PhoneNumbers.csv' : 'Profile.csv';
}

/** "Jan 2020", "2020", "Mar 15, 2021" as ISO, no more precise than written. */
function dateOf(words: string | undefined): string {
  return datesIn(words ?? '')[0]?.date ?? '';
}

/** A description's lines without their list marks. */
function linesOf(text: string | undefined): string[] {
  return (text ?? '').split(/\r?\n|(?<=\S)\s+[•·]\s+/u).map((line) => line.replace(/^\s*(?:[-–*•·]\s*)+/u, '').trim()).filter((line) => line !== '');
}

function mailOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const row = rows.find((one) => /^(?:yes|ja)$/iu.test(one['Primary'] ?? '')) ?? rows[0];
  return row?.['Email Address'] ?? '';
}

function phoneOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const [row] = rows;
  return [row?.['Extension'] ?? '', row?.['Number'] ?? ''].filter((part) => part !== '').join(' ');
}

/** The addresses in "[PORTFOLIO:https://example.org,BLOG:…]". */
function websitesOf(words: string): string[] {
  return Array.from(words.matchAll(/https?:\/\/[^\s,\]]+/gu), ([address]) => address);
}
