import { folded } from '#domain/posting/text.ts';
import { isStopWord, stemOf, wordsOf } from '#domain/gate/words/words.ts';
import type { Fact, PartialDate } from './fact.ts';

/** What an import brings to a record that is there already. */
export interface Merged {
  /** The whole record afterwards; ids of facts that were there stay. */
  readonly facts: readonly Fact[];
  readonly added: readonly string[];
  /** Facts that were there and gained a date, a place, a keyword … */
  readonly enriched: readonly string[];
  /** Imported facts that were there already. */
  readonly known: number;
  /** Where the file says otherwise of something a record has once; what was there stays. */
  readonly differing: readonly { readonly fact: string; readonly says: string }[];
}

/**
 * Lays an import over a record: what is there already is not doubled, what it leaves open is filled in, the rest is
 * added. Nothing that was there is overwritten; a second employment at one employer under another title is its own fact.
 */
export function mergeFacts(existing: readonly Fact[], imported: readonly Fact[]): Merged {
  const facts = new Map(existing.map((fact) => [fact.id, fact]));
  const [added, enriched, differing]: [string[], Set<string>, { fact: string; says: string }[]] = [[], new Set(), []];
  /** Ids of imported facts as they are called in the record. */
  const calledIn = new Map<string, string>();
  let known = 0;
  for (const fact of imported) {
    const of = fact.of === null ? null : calledIn.get(fact.of) ?? fact.of;
    const own = { ...fact, of };
    const all = Array.from(facts.values());
    const only = fact.kind === 'name' || fact.kind === 'headline' ? all.find((f) => f.kind === fact.kind) : undefined;
    const same = only ?? all.find((f) => !added.includes(f.id) && isSame(f, own)) ?? all.find((f) => isSame(f, own));
    if (same === undefined) {
      facts.set(own.id, own);
      calledIn.set(fact.id, own.id);
      added.push(own.id);
      continue;
    }
    calledIn.set(fact.id, same.id);
    known += 1;
    if (only !== undefined && folded(only.text) !== folded(fact.text)) differing.push({ fact: only.id, says: fact.text });
    const filled = filledIn(same, own);
    if (filled === same) continue;
    facts.set(same.id, filled);
    if (!added.includes(same.id)) enriched.add(same.id);
  }
  return { facts: inOrder(Array.from(facts.values())), added, enriched: Array.from(enriched), known, differing };
}

const bare = (text: string | null): string => folded(text ?? '').replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
const company = (text: string | null): string => bare(text).replace(/ (?:gmbh|mbh|ag|se|inc|ltd|llc|limited|corp|corporation|co|plc|bv|sa|sas|kg|ug|e v)(?= |$)/gu, '');

function isSame(a: Fact, b: Fact): boolean {
  if (a.of !== b.of) return false;
  switch (b.kind) {
    case 'employment': case 'volunteering':
      return a.kind === b.kind && company(a.organisation) === company(b.organisation) && bare(a.title) === bare(b.title) && agrees(a.start, b.start) && (agrees(a.end, b.end) || a.end === null || b.end === null);
    case 'education':
      return a.kind === b.kind && company(a.organisation) === company(b.organisation) && (bare(a.title) === bare(b.title) || bare(a.title) === '' || bare(b.title) === '') && agrees(a.start, b.start) && agrees(a.end, b.end);
    case 'project': case 'certificate': case 'award': case 'publication':
      return a.kind === b.kind && bare(a.title ?? a.text) === bare(b.title ?? b.text) && agrees(a.start, b.start);
    case 'skill':
      return a.kind === 'skill' && (bare(a.title) === bare(b.title) || (b.keywords.length === 0 && a.keywords.some((keyword) => bare(keyword) === bare(b.title))));
    case 'language': case 'interest':
      return a.kind === b.kind && bare(a.title) === bare(b.title);
    case 'contact':
      return a.kind === 'contact' && bare(a.title) === bare(b.title) && contactOf(a) === contactOf(b);
    case 'name': case 'headline':
      return a.kind === b.kind;
    case 'achievement': case 'statement': case 'summary':
      return (a.kind === b.kind || a.kind === 'achievement' || b.kind === 'achievement' || a.kind === 'statement') && saysSame(a.text, b.text);
  }
}

function contactOf({ title, text, place }: Fact): string {
  if (title === 'phone') return text.replace(/\D/gu, '').replace(/^00/u, '');
  if (title === 'location') return bare(place ?? text).split(' ')[0] ?? '';
  return text.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/+$/gu, '');
}

/** One date may be more precise than the other, or not known. */
function agrees(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/** The same numbers, and nearly all words the same. */
function saysSame(a: string, b: string): boolean {
  if (bare(a) === bare(b)) return true;
  const stems = (text: string) => new Set(wordsOf(text).filter((w) => !isStopWord(w.norm)).map((w) => stemOf(w.norm)));
  const [left, right] = [stems(a), stems(b)];
  const shared = Array.from(left).filter((stem) => right.has(stem)).length;
  const numbers = (text: string) => (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).join(' ');
  return shared >= 3 && shared / (left.size + right.size - shared) >= 0.85 && numbers(a) === numbers(b);
}

/** What is open in a fact, from the one that was read; the same object where nothing was open. */
function filledIn(fact: Fact, read: Fact): Fact {
  const more = (own: PartialDate | null, other: PartialDate | null) => (own === null ? other : other !== null && other.startsWith(own) ? other : own);
  const keywords = read.keywords.filter((keyword) => !fact.keywords.some((own) => bare(own) === bare(keyword)) && bare(keyword) !== bare(fact.title));
  // "To today" is an answer, not an open end.
  const end = fact.start !== null && fact.end === null ? null : more(fact.end, read.end);
  const filled: Fact = {
    ...fact, organisation: fact.organisation ?? read.organisation, title: fact.title ?? read.title, place: fact.place ?? read.place, detail: fact.detail ?? read.detail,
    start: more(fact.start, read.start), end, keywords: keywords.length === 0 ? fact.keywords : [...fact.keywords, ...keywords],
  };
  const gained = (['organisation', 'title', 'place', 'detail', 'start', 'end', 'keywords'] as const).some((part) => filled[part] !== fact[part]);
  if (!gained) return fact;
  const said = fact.kind === 'skill' ? [fact.title, filled.keywords.join(', ')].filter((part) => part !== null && part !== '').join(': ') : null;
  return { ...filled, text: said ?? (bare(read.text).includes(bare(fact.text)) ? read.text : fact.text) };
}

/** What belongs to a fact stands behind it. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const children = Map.groupBy(facts.filter((fact) => fact.of !== null), (fact) => fact.of);
  const top = facts.filter((fact) => fact.of === null || !facts.some((other) => other.id === fact.of));
  const ordered = (fact: Fact): Fact[] => [fact, ...(children.get(fact.id) ?? []).flatMap(ordered)];
  return top.flatMap(ordered);
}
