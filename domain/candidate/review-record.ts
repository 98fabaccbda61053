import { folded } from '#domain/posting/text.ts';
import type { Fact, PartialDate } from './fact.ts';
import { monthIndex } from './partial-date.ts';

/** Something in the record that a person should look at; `facts` are the ones it is about, `from`/`to` a gap's months. */
export interface Doubt {
  readonly kind: 'overlap' | 'gap' | 'backwards' | 'two_titles' | 'two_contacts' | 'no_dates' | 'year_only' | 'no_employer' | 'no_email' | 'in_future' | 'doubled';
  readonly facts: readonly string[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Worst first: contradictions, then gaps, then what is merely imprecise. */
const order: readonly Doubt['kind'][] = ['backwards', 'in_future', 'two_titles', 'doubled', 'overlap', 'no_email', 'gap', 'no_employer', 'no_dates', 'two_contacts', 'year_only'];
/** A gap between employments that employers ask about. */
const gapMonths = 4;
/** Weeks of handing over are no contradiction. */
const overlapMonths = 2;

/** What a record contradicts or leaves open, worst first. `today` is "2026-11" or longer. */
export function reviewRecord(facts: readonly Fact[], today: PartialDate): Doubt[] {
  const jobs = facts.filter((fact) => fact.kind === 'employment');
  const dated = facts.filter((fact) => ['employment', 'education', 'project', 'volunteering'].includes(fact.kind) && fact.of === null);
  const about = (kind: Doubt['kind'], of: readonly Fact[], from: PartialDate | null = null, to: PartialDate | null = null): Doubt => ({ kind, facts: of.map((fact) => fact.id), from, to });
  const doubts = [
    ...dated.filter((fact) => fact.start !== null && fact.end !== null && lastMonth(fact.end) < firstMonth(fact.start)).map((fact) => about('backwards', [fact])),
    ...dated.filter((fact) => fact.start !== null && firstMonth(fact.start) > lastMonth(today)).map((fact) => about('in_future', [fact])),
    ...pairs(jobs).flatMap(([a, b]) => pairDoubts(a, b, today).map((kind) => about(kind, [a, b]))),
    ...gapsIn([...jobs, ...dated.filter((fact) => fact.kind === 'education' || fact.kind === 'volunteering')], jobs, today).map(({ before, after, from, to }) => about('gap', [before, after], from, to)),
    ...jobs.filter((fact) => fact.organisation === null).map((fact) => about('no_employer', [fact])),
    ...dated.filter((fact) => (fact.kind === 'employment' || fact.kind === 'education') && fact.start === null && fact.end === null).map((fact) => about('no_dates', [fact])),
    ...jobs.filter((fact) => [fact.start, fact.end].some((date) => date?.length === 4)).map((fact) => about('year_only', [fact])),
    ...['email', 'phone'].flatMap((channel) => {
      const own = facts.filter((fact) => fact.kind === 'contact' && fact.title === channel);
      return own.length > 1 ? [about('two_contacts', own)] : channel === 'email' && own.length === 0 ? [about('no_email', [])] : [];
    }),
  ];
  return doubts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function pairDoubts(a: Fact, b: Fact, today: PartialDate): Doubt['kind'][] {
  if (a.start === null || b.start === null) return [];
  const shared = Math.min(endOf(a, today), endOf(b, today)) - Math.max(firstMonth(a.start), firstMonth(b.start)) + 1;
  // A year alone may begin in December: only what overlaps in any reading is told.
  const sure = shared - [a.start, b.start, a.end, b.end].filter((date) => date?.length === 4).length * 11;
  if (sure <= overlapMonths) return [];
  const isSameEmployer = a.organisation !== null && b.organisation !== null && folded(a.organisation) === folded(b.organisation);
  if (!isSameEmployer) return ['overlap'];
  return folded(a.title ?? '') === folded(b.title ?? '') ? ['doubled'] : ['two_titles'];
}

/** Months between two jobs in which nothing stands, studies and volunteering counted. */
function gapsIn(spans: readonly Fact[], jobs: readonly Fact[], today: PartialDate): { before: Fact; after: Fact; from: PartialDate; to: PartialDate }[] {
  const ordered = jobs.filter((fact) => fact.start !== null).toSorted((a, b) => firstMonth(a.start ?? '') - firstMonth(b.start ?? ''));
  return ordered.flatMap((after, i) => {
    const earlier = ordered.slice(0, i);
    if (earlier.length === 0 || after.start === null) return [];
    const before = earlier.reduce((last, fact) => (endOf(fact, today) > endOf(last, today) ? fact : last));
    const months = Array.from({ length: Math.max(0, firstMonth(after.start) - endOf(before, today) - 1) }, (_, n) => endOf(before, today) + 1 + n);
    const open = months.filter((month) => !spans.some((span) => span.start !== null && firstMonth(span.start) <= month && endOf(span, today) >= month));
    const [first, last] = [open[0], open.at(-1)];
    return open.length < gapMonths || first === undefined || last === undefined ? [] : [{ before, after, from: monthOf(first), to: monthOf(last) }];
  });
}

const firstMonth = (date: PartialDate): number => monthIndex(date) ?? 0;
const lastMonth = (date: PartialDate): number => (monthIndex(date) ?? 0) + (date.length === 4 ? 11 : 0);
const endOf = (fact: Fact, today: PartialDate): number => lastMonth(fact.end ?? today);
const monthOf = (index: number): PartialDate => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
const pairs = (list: readonly Fact[]): [Fact, Fact][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [Fact, Fact] => [a, b]));
