import { datesIn } from './date-words.ts';
import type { Fact } from './fact.ts';
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
 * Facts of LinkedIn's data export ("Get a copy of your data"), column names as of 2026. Each fact points at its table
 * and row. Never throws; columns that nobody knows are passed over.
 */
export function factsFromLinkedIn(tables: Tables, file: string, newId: () => string): Imported {
  const rows = (name: string) => tables[name] ?? [];
  const { facts, problems } = factsFromJsonResume(jsonResumeOf(rows), file, newId);
  if (rows('Profile.csv').length === 0) problems.push('the export holds no Profile.csv; ask LinkedIn for the larger archive, or add name and headline yourself');
  return { facts: facts.map((fact) => placed(fact, tables)), problems };
}

type Rows = (name: string) => readonly Readonly<Record<string, string>>[];

function jsonResumeOf(rows: Rows): unknown {
  const [profile = {}] = rows('Profile.csv');
  const at = (row: Readonly<Record<string, string>>, ...names: readonly string[]) => names.map((name) => row[name]?.trim() ?? '').find((value) => value !== '') ?? '';
  const span = (row: Readonly<Record<string, string>>, from: string, to: string) => ({ startDate: dateOf(row[from]), endDate: dateOf(row[to]) });
  return {
    basics: {
      name: [at(profile, 'First Name'), at(profile, 'Last Name')].join(' ').trim(), label: at(profile, 'Headline'), summary: at(profile, 'Summary'),
      email: mailOf(rows('Email Addresses.csv')), phone: phoneOf(rows('PhoneNumbers.csv')), url: websiteOf(at(profile, 'Websites')),
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
  const row = rows.find((one) => one['Primary']?.toLowerCase() === 'yes') ?? rows[0];
  return row?.['Email Address'] ?? '';
}

function phoneOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const [row] = rows;
  return [row?.['Extension'] ?? '', row?.['Number'] ?? ''].filter((part) => part !== '').join(' ');
}

/** "[PORTFOLIO:https://example.org,BLOG:…]": the first address. */
function websiteOf(words: string): string {
  return /https?:\/\/[^\s,\]]+/u.exec(words)?.[0] ?? '';
}
