import type { Paper, Template } from '#domain/documents/templates.ts';
import type { Tone } from '#domain/writing/letters/letter-phrases.ts';
import type { Fact } from './fact.ts';
import { sayableFacts } from './never-say.ts';

/** How the person wants to be written for. */
export interface WritingWishes {
  /** Words and phrases that stand in no document, whoever wrote it. */
  readonly neverSay: readonly string[];
  readonly tone: Tone;
  readonly template: Template;
  /** Null: by the country of the opening. */
  readonly paper: Paper | null;
  /** The master résumé that is tailored; null for everything on record. */
  readonly masterId: string | null;
  /** The person's own frame of a letter, with slots; null for the product's. */
  readonly letterFrame: string | null;
}

export const usualWishes: WritingWishes = { neverSay: [], tone: 'plain', template: 'serif', paper: null, masterId: null, letterFrame: null };

/** A named selection of facts in the person's own order; several may stand side by side. */
export interface MasterSelection {
  readonly id: string;
  readonly name: string;
  /** Ids of facts; those that are gone since are passed over. */
  readonly facts: readonly string[];
}

/**
 * The facts of a master in its order. Name and contact details are always among them; what belongs to a fact that was
 * not chosen is not. Entries with dates are still shown newest first.
 */
export function selectedFacts(facts: readonly Fact[], master: Pick<MasterSelection, 'facts'> | null): Fact[] {
  if (master === null) return [...facts];
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const always = facts.filter((fact) => fact.kind === 'name' || fact.kind === 'contact');
  const chosen = master.facts.flatMap((id) => byId.get(id) ?? []).filter((fact) => !always.includes(fact));
  const ids = new Set(chosen.map((fact) => fact.id));
  return [...always, ...chosen.filter((fact) => fact.of === null || ids.has(fact.of))];
}

/** What a writer is given: the chosen master without anything the person never wants said. */
export function writableFacts(facts: readonly Fact[], wishes: Pick<WritingWishes, 'neverSay'>, master: Pick<MasterSelection, 'facts'> | null): Fact[] {
  return sayableFacts(selectedFacts(facts, master), wishes.neverSay);
}
