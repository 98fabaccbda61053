import type { Fact, FactKind } from './fact.ts';

/** What a line of a text says, before it has an id; `line` is where it stands. */
export type FactDraft = { readonly kind: FactKind; readonly text: string; readonly line: { readonly start: number; readonly end: number } } & Partial<Pick<Fact, 'of' | 'organisation' | 'title' | 'start' | 'end' | 'place' | 'detail' | 'keywords'>>;

/** Keeps a draft as a fact and gives its id. */
export type AddFact = (draft: FactDraft) => string;

/** Collects drafts as facts read from a file's text, each with its span and the words there. */
export function collectFacts(text: string, file: string, newId: () => string): { readonly facts: Fact[]; readonly add: AddFact } {
  const facts: Fact[] = [];
  const add: AddFact = ({ kind, text: words, line, of = null, organisation = null, title = null, start = null, end = null, place = null, detail = null, keywords = [] }) => {
    const id = newId();
    const origin = { by: 'import', file, path: '', start: line.start, end: line.end, words: text.slice(line.start, line.end).trim() } as const;
    facts.push({ id, kind, text: words, of, organisation, title, start, end, place, detail, keywords, pinned: false, origin });
    return id;
  };
  return { facts, add };
}
