import { factKinds } from '#domain/candidate/fact.ts';
import type { Fact } from '#lib/api/types.ts';

export interface FactGroup {
  readonly kind: Fact['kind'];
  readonly facts: readonly Fact[];
}

/** Facts whose words hold every word of `q`, by kind; what belongs to an employment follows it there. */
export function factGroups(facts: readonly Fact[], q: string): FactGroup[] {
  const words = q.toLowerCase().split(/\s+/u).filter((w) => w !== '');
  const fits = (fact: Fact) => {
    const text = `${fact.text} ${fact.keywords.join(' ')}`.toLowerCase();
    return words.every((w) => text.includes(w));
  };
  const byId = new Map(facts.map((f) => [f.id, f]));
  const kindOf = (fact: Fact) => (fact.of === null ? fact.kind : (byId.get(fact.of)?.kind ?? fact.kind));
  return factKinds
    .map((kind) => ({
      kind,
      facts: facts.filter((f) => f.of === null && kindOf(f) === kind).flatMap((f) => [f, ...facts.filter((child) => child.of === f.id)]).filter(fits),
    }))
    .filter((group) => group.facts.length > 0);
}
