import { entryFacts } from './entry-facts.ts';
import { collectFacts, type AddFact } from '../fact-draft.ts';
import { headerFacts, type HeaderState } from './header-facts.ts';
import type { Imported } from './import-json-resume.ts';
import { languageFacts, tellsLanguages, withLevelsBelow } from './language-facts.ts';
import { certificateFacts, interestFacts, itemsApart, skillFacts } from './list-facts.ts';
import { textLines, type TextLine } from './text-lines.ts';
import { sectionsOf, type Section } from './text-sections.ts';
import { unwrappedLines } from './unwrapped-lines.ts';

/**
 * Facts of a résumé in plain text or Markdown, English or German (headings and dates also French, Spanish, Dutch, Italian and Portuguese), each with
 * its span in the file. Sections are found by the names résumés use; lines before the first one are name and contact
 * details. Never throws; an unknown section's lines become statements, so that nothing is lost.
 */
export function factsFromText(text: string, file: string, newId: () => string): Imported {
  const { facts, add } = collectFacts(text, file, newId);
  const state: HeaderState = { address: /[^\s@|:,;<(]+@/u.exec(text)?.[0] ?? '', hasName: false, hasHeadline: false };
  for (const section of sectionsOf(unwrappedLines(textLines(text)))) readSection(section, state, add);
  const problems: string[] = [];
  if (facts.length === 0) problems.push('the file holds no text that reads like a résumé');
  else if (!facts.some((f) => f.kind === 'name')) problems.push('no name was found at the top; please add it');
  return { facts, problems };
}

function readSection({ section, lines, name }: Section, state: HeaderState, add: AddFact): void {
  const each = (read: (line: TextLine) => void): void => lines.forEach((line) => read(line));
  switch (section) {
    case 'header': return headerFacts(lines, name, state, add);
    case 'employment': case 'education': case 'project': case 'volunteering': return entryFacts(lines, section, add);
    case 'certificate': case 'award': case 'publication': return certificateFacts(lines, section, add);
    case 'skill': return itemsApart(lines).forEach((line) => (tellsLanguages(line) ? languageFacts(line, add) : skillFacts(line, add)));
    case 'language': return withLevelsBelow(lines).forEach((line) => languageFacts(line, add));
    case 'interest': return each((line) => interestFacts(line, add));
    case 'summary': return each((line) => void add({ kind: 'summary', text: line.text, line }));
    case 'other': return each((line) => void add({ kind: 'statement', text: line.text, line }));
  }
}
