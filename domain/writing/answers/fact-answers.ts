import type { Fact } from '#domain/candidate/fact.ts';
import { newestFirst } from '#domain/documents/master-resume.ts';
import type { FactTopic } from './topics.ts';

/** A value for a form with the facts it rests on. */
export interface FactValue {
  readonly value: string;
  readonly facts: readonly string[];
}

/** What the record says to a contact question, or null where it says nothing. */
export function factAnswer(topic: FactTopic, facts: readonly Fact[]): FactValue | null {
  const name = facts.find((f) => f.kind === 'name');
  const contact = (channel: string) => facts.find((f) => f.kind === 'contact' && f.title?.toLowerCase() === channel);
  const latest = facts.filter((f) => f.kind === 'employment' && f.end === null && f.start !== null).toSorted(newestFirst)[0];
  switch (topic) {
    case 'full_name': return valueOf(name, name?.text);
    case 'first_name': return valueOf(name, name?.text.split(/\s+/u).slice(0, -1).join(' '));
    case 'last_name': return valueOf(name, name?.text.split(/\s+/u).at(-1));
    case 'email': case 'phone': case 'linkedin': case 'github': case 'website': return valueOf(contact(topic), contact(topic)?.detail);
    case 'location': return valueOf(contact('location'), contact('location')?.place);
    case 'city': return valueOf(contact('location'), contact('location')?.detail);
    case 'country': return valueOf(contact('location'), contact('location')?.keywords[0]);
    case 'current_company': return valueOf(latest, latest?.organisation);
    case 'current_title': return valueOf(latest, latest?.title);
  }
}

function valueOf(fact: Fact | undefined, value: string | null | undefined): FactValue | null {
  return fact === undefined || value === null || value === undefined || value === '' ? null : { value, facts: [fact.id] };
}
