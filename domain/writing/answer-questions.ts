import type { Candidate, StoredAnswer } from '#domain/candidate/candidate.ts';
import type { AnswerOrigin, FormAnswer, FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import { countryCode } from '#domain/posting/countries.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import { factAnswer } from './fact-answers.ts';
import { fitted } from './fit-answer.ts';
import { isFactTopic, topicOf } from './topics.ts';

export interface AnswersTask {
  readonly plan: FormPlan;
  readonly candidate: Pick<Candidate, 'facts' | 'answers' | 'preferences'>;
  readonly posting: Pick<Posting, 'places'>;
  /** The rendered documents; null where none is sent. `text` is for forms that take a letter as text. */
  readonly documents: {
    readonly resume: { readonly sha256: string } | null;
    readonly letter: { readonly sha256: string; readonly text: string } | null;
  };
}

export interface Answers {
  /** One for every question that is not open, in the form's order. */
  readonly answers: FormAnswer[];
  /** Questions only the person can answer; the application waits for them. */
  readonly open: FormQuestion[];
}

interface Proposal {
  readonly values: readonly string[];
  readonly origin: AnswerOrigin;
}

/**
 * Answers a form from facts, stored answers and documents, never by a guess: a choice is taken only where an option
 * reads exactly as the answer (case and accents apart), sensitive questions and consent only from what the person
 * stored. What has no answer is left empty where the form allows it, else open.
 */
export function answerQuestions(task: AnswersTask): Answers {
  const answers: FormAnswer[] = [];
  const open: FormQuestion[] = [];
  for (const question of task.plan.questions) {
    const proposal = proposalFor(question, task);
    const values = proposal === null ? null : fitted(question, proposal.values);
    if (proposal !== null && values !== null) answers.push({ questionId: question.id, label: question.label, values, origin: proposal.origin });
    else if (question.required) open.push(question);
    else answers.push({ questionId: question.id, label: question.label, values: [], origin: { from: 'left_empty', why: whyEmpty(question, proposal) } });
  }
  return { answers, open };
}

function proposalFor(question: FormQuestion, task: AnswersTask): Proposal | null {
  const topic = topicOf(question);
  const stored = storedFor(topic, question, task);
  if (stored !== null) return { values: [stored.value], origin: { from: 'stored', topic: stored.topic, learnedAt: stored.learnedAt } };
  if (question.sensitive || question.kind === 'consent') return null;
  if (topic === 'resume' || topic === 'cover_letter') return documentFor(topic, question, task);
  if (question.kind === 'file') return null;
  if (isFactTopic(topic)) {
    const fact = factAnswer(topic, task.candidate.facts);
    if (fact !== null) return { values: [fact.value], origin: { from: 'facts', facts: fact.facts } };
  }
  if (topic === 'heard_about') return { values: ['Company careers page'], origin: { from: 'source' } };
  return question.kind === 'many_of' ? skillsAmong(question, task) : null;
}

/** The person's own answer. A permit or sponsorship holds for the country that question or posting names, no other. */
function storedFor(topic: string, question: FormQuestion, task: AnswersTask): StoredAnswer | null {
  const { answers, preferences } = task.candidate;
  const stored = (key: string) => answers.find((a) => a.topic === key) ?? null;
  const [base = topic, named] = topic.split(':');
  if (base !== 'work_permit' && base !== 'sponsorship') return stored(topic);
  const countries = new Set(task.posting.places.map((p) => p.country));
  const country = named?.toUpperCase() ?? (countries.size === 1 ? Array.from(countries)[0] : null) ?? null;
  if (country === null) return countries.size === 0 ? stored(base) : null;
  const own = stored(`${base}:${country.toLowerCase()}`);
  if (own !== null || question.sensitive) return own;
  const permitted = preferences.permits.some((p) => countryCode(p) === country);
  return permitted ? { topic: `${base}:${country.toLowerCase()}`, value: base === 'work_permit' ? 'Yes' : 'No', learnedAt: 'work permits in your preferences' } : null;
}

function documentFor(topic: 'resume' | 'cover_letter', question: FormQuestion, task: AnswersTask): Proposal | null {
  const { resume, letter } = task.documents;
  if (topic === 'resume') return question.kind === 'file' && resume !== null ? { values: [resume.sha256], origin: { from: 'document', document: 'resume' } } : null;
  if (letter === null) return null;
  if (question.kind === 'file') return { values: [letter.sha256], origin: { from: 'document', document: 'letter' } };
  return question.kind === 'long_text' || question.kind === 'text' ? { values: [letter.text], origin: { from: 'document', document: 'letter' } } : null;
}

/** Options of "which of these do you know" that stand in the record as skills, word for word; none is no answer. */
function skillsAmong(question: FormQuestion, task: AnswersTask): Proposal | null {
  if (!/\b(?:which|what|select|choose|tick|welche)\b.*\b(?:tools?|technolog\w+|languages?|skills?|frameworks?|databases?|platforms?|systems?|used|experience|worked|kenntnisse|erfahrung)\b/u.test(folded(question.label))) return null;
  const skills = task.candidate.facts.filter((f) => f.kind === 'skill');
  const chosen = question.options.flatMap((option) => {
    const fact = skills.find((s) => [s.title ?? '', ...s.keywords].some((k) => folded(k) === folded(option.label)));
    return fact === undefined ? [] : [{ label: option.label, fact: fact.id }];
  });
  if (chosen.length === 0) return null;
  return { values: chosen.map((c) => c.label), origin: { from: 'facts', facts: Array.from(new Set(chosen.map((c) => c.fact))) } };
}

function whyEmpty(question: FormQuestion, proposal: Proposal | null): string {
  if (proposal !== null) return 'no option or format of this question fits the answer on record';
  return question.sensitive ? 'answered only from what you stored' : 'optional, and nothing on record answers it';
}
