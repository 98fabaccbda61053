/** An application that the person made without this program. */
export interface MadeElsewhere {
  readonly employer: string;
  readonly title: string;
  readonly place: string;
  /** Where the vacancy stood; null where the person does not know any more. */
  readonly link: string | null;
  /** Day it was sent, ISO 8601. */
  readonly sentOn: string;
}

/** How one came in. */
export const elsewhereWays = ['form', 'csv', 'mail'] as const;
export type ElsewhereWay = (typeof elsewhereWays)[number];

/** Why a row of a list cannot be taken, in a word the screens have a sentence for. */
export type RowProblem = 'no_employer' | 'no_title' | 'no_date' | 'ambiguous_date' | 'future_date' | 'wrong_link';

export type ReadRow = { readonly made: MadeElsewhere } | { readonly problem: RowProblem };

// Heads of columns as people and trackers write them, folded to letters.
const heads: Readonly<Record<keyof MadeElsewhere, readonly string[]>> = {
  employer: ['employer', 'company', 'companyname', 'organisation', 'organization', 'arbeitgeber', 'firma', 'unternehmen'],
  title: ['title', 'jobtitle', 'job', 'position', 'role', 'stelle', 'stellenbezeichnung', 'jobtitel', 'titel'],
  place: ['place', 'location', 'city', 'ort', 'standort', 'stadt'],
  link: ['link', 'url', 'joburl', 'joblink', 'posting', 'anzeige', 'stellenanzeige'],
  sentOn: ['date', 'applied', 'appliedon', 'dateapplied', 'applicationdate', 'sent', 'senton', 'datum', 'beworben', 'beworbenam', 'bewerbungsdatum', 'gesendet'],
};

/** Which column of a list holds what; null where none does. Columns of other names are left alone. */
export function columnsOf(header: readonly string[]): Readonly<Record<keyof MadeElsewhere, number | null>> {
  const plain = header.map((head) => head.normalize('NFKD').toLowerCase().replace(/[^a-z]/gu, ''));
  const find = (field: keyof MadeElsewhere) => {
    const at = plain.findIndex((head) => heads[field].includes(head));
    return at === -1 ? null : at;
  };
  return { employer: find('employer'), title: find('title'), place: find('place'), link: find('link'), sentOn: find('sentOn') };
}

/** Reads one row of a list. A date that could be two days is no date. @param today ISO day, beyond which nothing was sent */
export function readRow(row: readonly string[], columns: ReturnType<typeof columnsOf>, today: string): ReadRow {
  const cell = (field: keyof MadeElsewhere) => (columns[field] === null ? '' : (row[columns[field]] ?? '').replace(/\s+/gu, ' ').trim());
  const [employer, title, link] = [cell('employer'), cell('title'), cell('link')];
  if (employer === '') return { problem: 'no_employer' };
  if (title === '') return { problem: 'no_title' };
  const sentOn = readDay(cell('sentOn'));
  if (sentOn === null || sentOn === 'ambiguous') return { problem: sentOn === null ? 'no_date' : 'ambiguous_date' };
  if (sentOn > today) return { problem: 'future_date' };
  if (link !== '' && !/^https?:\/\/[^\s/]+/iu.test(link)) return { problem: 'wrong_link' };
  return { made: { employer, title, place: cell('place'), link: link === '' ? null : link, sentOn } };
}

/** "2026-03-11", "11.03.2026", "13/03/2026"; a day and a month that could change places are ambiguous. */
function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(text);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text);
  if (dotted !== null) return dayOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text);
  if (slashed === null) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  if (first <= 12 && second <= 12 && first !== second) return 'ambiguous';
  return first > 12 ? dayOf(slashed[3], slashed[2], slashed[1]) : dayOf(slashed[3], slashed[1], slashed[2]);
}

/** The day where the calendar has it. */
function dayOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00.000Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
