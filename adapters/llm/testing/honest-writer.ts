import { factsFromText } from '#domain/candidate/import/import-text.ts';
import type { Question } from './model-server.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export interface NumberedFact {
  readonly number: string;
  readonly kind: string;
  readonly of: string | null;
  readonly text: string;
}

/** The facts of a prompt as a model reads them. */
function factsIn(fixed: string): NumberedFact[] {
  return Array.from(fixed.matchAll(/^(f\d+) \[(\w+)(?: of (f\d+|-))?(?:, pinned)?\] (.*)$/gmu), (m) => ({ number: m[1] ?? '', kind: m[2] ?? '', of: m[3] ?? null, text: m[4] ?? '' }));
}

/** What stands between the marks of a piece of data. */
function dataIn(task: string, name: string): string {
  return new RegExp(`<data name="${name}" seal="[^"]*">\n([\\s\\S]*?)\n</data seal=`, 'u').exec(task)?.[1] ?? '';
}

/** The numbered lines of a task of scoring. */
function linesIn(task: string): string[] {
  const lines: string[] = [];
  for (let n = 0; task.includes(`<data name="line ${n}"`); n += 1) lines.push(dataIn(task, `line ${n}`));
  return lines;
}

/** A model that does what it is told: the record's own words, each with its number. */
export function honestWriter({ kind, fixed, task }: Question): unknown {
  const facts = factsIn(fixed);
  const [role, employer] = [dataIn(task, 'role'), dataIn(task, 'employer')];
  const done = facts.filter((fact) => fact.kind === 'achievement');
  const claim = (fact: NumberedFact) => ({ text: fact.text, facts: [fact.number] });
  switch (kind) {
    case 'resume':
      return { summary: [], entries: facts.filter((fact) => fact.kind === 'employment').map((job) => ({ fact: job.number, bullets: done.filter((d) => d.of === job.number).map(claim) })), skills: facts.filter((fact) => fact.kind === 'skill').map((fact) => fact.number) };
    case 'letter':
      return { paragraphs: [[{ text: `I apply for the position of ${role} at ${employer}.`, facts: [] }], done.slice(0, 2).map(claim), [{ text: 'I would be glad to talk.', facts: [] }]] };
    case 'follow_up': {
      const [year, month, day] = (/Date: (\S+?)\./u.exec(task)?.[1] ?? '').split('-').map(Number);
      return { subject: `Application for ${role}`, text: `Hello,\n\non ${day} ${months[(month ?? 1) - 1]} ${year} I applied for the role of ${role} at ${employer}. May I ask where it stands?\n\nKind regards` };
    }
    case 'facts': {
      const read = factsFromText(dataIn(task, 'résumé'), 'x', (() => { let n = 0; return () => String(n++); })()).facts;
      return { facts: read.map((fact) => ({ kind: fact.kind, quote: dataIn(task, 'résumé').split('\n').find((line) => line.includes(fact.text.split(',')[0] ?? fact.text)) ?? fact.text, of: fact.of === null ? null : Number(fact.of), title: fact.title, organisation: fact.organisation, start: fact.start, end: fact.end })) };
    }
    case 'brief':
      // The last piece is misread on purpose: words that the piece does not hold are passed over.
      return { wishes: [{ piece: 0, words: dataIn(task, 'unread 0'), field: 'wish' }, { piece: 0, words: 'something else', field: 'never' }] };
    case 'score':
      // A line counts as shown where a fact has one of its longer words.
      return { lines: linesIn(task).map((words, line) => { const fact = facts.find(({ text }) => words.split(/\W+/u).some((word) => word.length > 4 && text.includes(word))); return { line, fit: fact === undefined ? 'no' : 'yes', facts: fact === undefined ? [] : [fact.number] }; }) };
    case 'doubts':
      return { doubts: [] };
  }
}
