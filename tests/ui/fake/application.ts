import type { z } from 'zod';
import type { applicationSchema } from '#api/applications/applications.schemas.ts';
import { stepsOfPerson, type NeedsYouReason, type Stage } from '#domain/application/stages.ts';
import type { Candidate } from '#domain/candidate/candidate.ts';
import { masterResume } from '#domain/documents/master-resume.ts';
import type { Match } from '#domain/match/match.ts';
import { linesToRead, readingOfLines } from '#domain/match/model-reading.ts';
import { scoreMatch } from '#domain/match/score.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { answerQuestions } from '#domain/writing/answers/answer-questions.ts';
import { withCompanySentence } from '#domain/writing/letters/company-sentence.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { companyPageOf } from './company.ts';
import { hashOf, idOf } from './ids.ts';

export type Application = z.output<typeof applicationSchema>;
export type Bundle = NonNullable<Application['bundle']>;

export interface ApplicationOptions {
  readonly stage: Stage;
  readonly needsYou?: NeedsYouReason;
  readonly refused?: boolean;
  /** How long ago it came here, ms. */
  readonly ago?: number;
}

const hour = 3_600_000;

/** An application as the API would answer it: the product's own match, résumé, letter and answers over invented postings. */
export function applicationOf(person: Candidate, posting: Posting, n: number, { stage, needsYou, refused = false, ago = 5 * hour }: ApplicationOptions): Application {
  const now = Date.now();
  const at = (ms: number) => new Date(now - ms).toISOString();
  const id = idOf('application', n);
  const { match, master, bundle: written } = writtenFor(person, posting, refused);
  const bundle = stage === 'preparing' ? null : { ...written, id: idOf('bundle', n), hash: hashOf([written.hash, n]) };
  const sent = stage === 'submitted' || stage === 'following_up' || stage === 'closed';
  const question = posting.questions.find((q) => q.id === 'heard');
  const event = (seq: number, step: string, before: number, data: Record<string, unknown> = {}) => ({ seq, at: at(ago + before), step, data });
  return {
    id, title: posting.title, employer: posting.employer, places: posting.places.map((p) => p.text).join(', '), stage, ending: stage === 'closed' ? 'interview' : null, score: match.score,
    stageSince: at(ago), waitUntil: ['awaiting_approval', 'needs_you'].includes(stage) ? at(-3 * 24 * hour) : null, needsYouReason: needsYou ?? null, sentAt: sent ? at(ago) : null,
    candidateKind: person.kind, moves: 3, attempt: 1,
    opening: {
      id: idOf('opening', n), title: posting.title, employer: posting.employer, places: posting.places.map((p) => p.text), workMode: posting.workMode, salary: posting.salary?.words ?? null, pay: posting.salary, publishedAt: at(52 * hour),
      sources: [posting.source], attributions: [], score: match.score, state: 'taken', skippedBecause: null, applicationId: id, liveness: 'live', description: posting.description, url: posting.url, applyUrl: posting.applyUrl,
    },
    match, reading: readingOf(match, person), bundle, master, facts: person.facts.map((f) => ({ ...f, keywords: [...f.keywords] })),
    needsYou: needsYou === undefined ? null : {
      reason: needsYou, says: says[needsYou] ?? '', told: null, screenshotUrl: ['captcha', 'not_accepted'].includes(needsYou) ? '/files/page.png' : null,
      questions: needsYou === 'unknown_question' && question !== undefined ? [{ ...question, id: 'notice', label: 'What is your notice period?', required: true, options: [], accept: [] }, { ...question, id: 'relocate', label: 'Would you move to Berlin?', kind: 'yes_no', required: true, options: [{ value: '1', label: 'Yes' }, { value: '0', label: 'No' }], accept: [] }] : [],
    },
    can: stepsOfPerson(stage), workflowUrl: `http://127.0.0.1:8233/namespaces/default/workflows/application:${id}:1`,
    attempts: sent || stage === 'outcome_unknown' ? [{ n: 1, channel: 'browser', claimedAt: at(ago + 20_000), intentAt: at(ago + 4000), outcome: sent ? 'submitted' : 'outcome_unknown', outcomeAt: at(ago), marker: sent ? 'Thank you for applying' : null }] : [],
    evidence: sent || stage === 'outcome_unknown' ? [{ id: idOf('step', n), kind: 'step_screenshot', step: 'filled', page: 1, at: at(ago + 6000), sha256: hashOf(`step ${n}`), url: '/files/page.png' }, { id: idOf('evidence', n), kind: 'result_screenshot', step: null, page: null, at: at(ago), sha256: hashOf(n), url: '/files/page.png' }, { id: idOf('words', n), kind: 'page_text', step: null, page: null, at: at(ago), sha256: hashOf(`words ${n}`), url: '/files/page.txt' }] : [],
    mails: [], interviews: [], notes: [], changes: null, campaign: null, goesFrom: null,
    timeline: [event(n * 10, 'found', 3 * hour, { sources: [posting.source, 'arbeitnow'] }), event(n * 10 + 1, 'matched', 3 * hour, { score: match.score }), event(n * 10 + 2, 'prepared', 0), ...(sent ? [event(n * 10 + 3, 'signed', -60_000), event(n * 10 + 4, 'accepted', -75_000, { marker: 'Thank you for applying' })] : [])],
  };
}

const says: Partial<Record<NeedsYouReason, string>> = {
  unknown_question: 'The form asks two things you have not answered before.', captcha: 'The page showed a challenge after the form was filled.', packet: 'Harrow & Pike is a real employer.', gate_refused: 'The letter claims something no fact says.',
};

interface Written {
  readonly match: NonNullable<Application['match']>;
  readonly master: Application['master'];
  readonly bundle: Bundle;
}

const writtenBefore = new Map<string, Written>();

/** What the product writes for a posting; written once, for the same posting may stand in a thousand rows. */
function writtenFor(person: Candidate, posting: Posting, refused: boolean): Written {
  const key = `${person.id} ${posting.employer} ${posting.title} ${refused}`;
  const before = writtenBefore.get(key);
  if (before !== undefined) return copy(before);
  const scored = scoreMatch(person, posting, new Date().toISOString());
  const written = copy({ match: { ...scored, score: Math.round(scored.score) }, master: masterResume(person), bundle: bundleOf(person, posting, scored, refused) });
  writtenBefore.set(key, written);
  return copy(written);
}

function bundleOf(person: Candidate, posting: Posting, match: Match, refused: boolean): Bundle {
  const task = { candidate: person, posting, match, language: posting.language };
  const resume = copy(tailorResume(task));
  const drafted = copy(withCompanySentence(draftLetter({ ...task, tone: 'plain' }), companyPageOf(posting).notes, posting));
  const boast = { text: 'I led a dozen warehouses through their move to the cloud.', facts: [person.facts[5]?.id ?? ''] };
  const letter = refused ? { ...drafted, paragraphs: [...drafted.paragraphs, [boast]] } : drafted;
  const [resumeHash, letterHash] = [hashOf(resume), hashOf(letter)];
  const plan = { system: 'greenhouse' as const, url: posting.applyUrl, questions: posting.questions, handOver: [] };
  const { answers } = answerQuestions({ plan, candidate: person, posting, documents: { resume: { sha256: resumeHash }, letter: { sha256: letterHash, text: '' } } });
  return {
    id: idOf('bundle', 0), hash: hashOf([resumeHash, letterHash, answers]), destination: { system: 'greenhouse', origin: 'https://boards.harrowandpike.example', url: posting.applyUrl, employer: posting.employer }, sentByUs: person.kind === 'practice',
    resume, letter, answers: copy(answers), questions: copy(posting.questions),
    verdict: { passed: !refused, claims: 31, refusals: refused ? [{ kind: 'number', claim: boast.text, words: 'a dozen', nearestFact: { id: boast.facts[0] ?? '', text: 'On call for nine warehouses’ routing services' }, waysOut: ['Say “nine”.', 'Leave the number out.', 'Add a fact to your record, if it is true.'] }] : [] },
    files: [{ role: 'resume', fileName: 'Ines-Halvorsen-Resume.pdf', bytes: 84_120, sha256: resumeHash, url: '/files/resume.pdf' }, { role: 'letter', fileName: 'Ines-Halvorsen-Letter.pdf', bytes: 31_400, sha256: letterHash, url: '/files/letter.pdf' }],
  };
}

/** A model's reading of it: the first line that no fact answers by its words, answered by what was done. */
function readingOf(match: Pick<Match, 'parts'>, person: Candidate): Application['reading'] {
  const line = linesToRead(match).findIndex(({ facts }) => facts.length === 0);
  const done = person.facts.find(({ kind }) => kind === 'achievement');
  const told = line === -1 || done === undefined ? [] : [{ line, fit: 'partly' as const, facts: [done.id] }];
  return copy({ ...readingOfLines(match, told, person.facts), by: { provider: 'anthropic', model: 'claude-haiku-5-5' }, notRead: null });
}

type Mutable<T> = T extends readonly (infer U)[] ? Mutable<U>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** As it would come out of JSON. */
function copy<T>(value: T): Mutable<T> {
  return JSON.parse(JSON.stringify(value)) as Mutable<T>;
}
