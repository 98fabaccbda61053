import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkAnswers, checkLetter } from '#domain/gate/check-document.ts';
import { checkText } from '#domain/gate/check-text.ts';
import type { GateContext } from '#domain/gate/context.ts';
import type { Refusal } from '#domain/gate/verdict.ts';

/** One sentence written by hand about an invented person, told truthfully or not. */
export interface Told {
  /** The file it stands in: sentences of one round, judged before anything was mended for them. */
  readonly round: string;
  readonly isLie: boolean;
  /** Kind of lie, "true" for truths. */
  readonly kind: string;
  readonly text: string;
  readonly refusals: readonly Refusal[];
}

const told = path.join(import.meta.dirname, 'told');

/**
 * Lies and truths written by hand, judged. A file holds people: "=== en | employer | role | posting", a résumé, then
 * "% line of the résumé" with what is told in its place: "- kind | lie" or "+ truth"; "-L", "+L" in a letter that cites
 * the line, "-U", "+U" in a letter without a citation, "-A" as "question => answer".
 */
export async function judgeTold(folder = told): Promise<Told[]> {
  const files = (await readdir(folder)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return texts.flatMap((text, i) => text.split(/^=== /mu).slice(1).flatMap((record) => judgePerson(record, files[i] ?? '')));
}

function judgePerson(record: string, round: string): Told[] {
  const [head = '', ...lines] = record.split('\n');
  const [language = 'en', employer = 'Kestrel Data', role = 'Specialist', description = ''] = head.split(' | ').map((part) => part.trim());
  const at = lines.findIndex((line) => line.startsWith('% '));
  const source = lines.slice(0, at).join('\n');
  let n = 0;
  const { facts } = factsFromText(source, 'resume.txt', () => `f${++n}`);
  const context: GateContext = { employer, role, posting: { description: description.replaceAll(String.raw`\n`, '\n') } };
  let line = '';
  return lines.slice(at).flatMap((said): Told[] => {
    if (said.startsWith('% ')) line = said.slice(2);
    const [, mark, as = '', kind = 'true', text] = /^([-+])([LUA])? (?:(\w+) \| )?(.*)$/u.exec(said) ?? [];
    if (mark === undefined || text === undefined || said.startsWith('% ')) return [];
    return [{ round, isLie: mark === '-', kind: as + kind, text, refusals: refusalsOf(as, text, { language, source, line, facts, context }) }];
  });
}

interface Setting { readonly language: string; readonly source: string; readonly line: string; readonly facts: readonly Fact[]; readonly context: GateContext }

function refusalsOf(as: string, text: string, { language, source, line, facts, context }: Setting): readonly Refusal[] {
  const bare = line.replace(/^\W+/u, '').slice(0, 25);
  const cited = facts.filter((fact) => fact.text.includes(bare) || (fact.origin.by === 'import' && fact.origin.words?.includes(bare) === true)).flatMap((fact) => (fact.of === null ? [fact.id] : [fact.id, fact.of]));
  if (as === '') return checkText(source.replace(line, () => text), facts).refusals;
  if (as === 'A') {
    const [label = '', value = ''] = text.split(' => ');
    return checkAnswers([{ questionId: 'q', label, values: [value], origin: { from: 'facts', facts: cited } }], facts, context).refusals;
  }
  const name = facts.find((fact) => fact.kind === 'name');
  const german = language === 'de';
  return checkLetter({
    kind: 'letter', language, greeting: german ? 'Guten Tag,' : 'Dear hiring team,', paragraphs: [[{ text, facts: as === 'U' ? [] : cited }]], closing: german ? 'Mit freundlichen Grüßen' : 'Kind regards',
    signature: { text: name?.text ?? '', facts: name === undefined ? [] : [name.id] },
  }, facts, context).refusals;
}
