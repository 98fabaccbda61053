import type { Fact } from './fact.ts';
import { spanInWords } from './partial-date.ts';

/** A fact that a person wrote: its own words, or what its fields say where they gave none. Null where nothing is said. */
export function factInWords(fact: Omit<Fact, 'id' | 'origin' | 'pinned'>): string | null {
  if (fact.text !== '') return fact.text;
  const { kind, title, organisation, place, start, end, detail, keywords } = fact;
  const joined = (parts: readonly (string | null)[], by = ', ') => parts.filter((part) => part !== null && part !== '').join(by) || null;
  const span = spanInWords(start, end);
  switch (kind) {
    case 'employment': case 'volunteering': return joined([joined([title, organisation], ' at '), place, span]);
    case 'education': return joined([title, organisation, span, detail === null ? null : `grade ${detail}`]);
    case 'skill': return joined([detail === null || title === null ? title : `${title} (${detail})`, keywords.join(', ')], ': ');
    case 'language': return detail === null || title === null ? title : `${title} (${detail})`;
    case 'contact': return detail ?? place;
    default: return joined([title, organisation, span]);
  }
}
