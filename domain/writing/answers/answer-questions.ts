import type { Candidate, StoredAnswer } from '#domain/candidate/candidate.ts';
import { learnedAt } from '#domain/candidate/learned-at.ts';
import type { AnswerOrigin, EmptyWhy, FormAnswer, FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import { countryCode } from '#domain/posting/places/countries.ts';
import type { Posting, SourceName } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import { factAnswer } from './fact-answers.ts';
import { fitted } from './fit-answer.ts';
import { isFactTopic, perEmployer, topicOf } from './topics.ts';

export interface AnswersTask {
  readonly plan: FormPlan;
  readonly candidate: Pick<Candidate, 'facts' | 'answers' | 'preferences' | 'files'>;
  readonly posting: Pick<Posting, 'places' | 'source' | 'employer'>;
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
    const proposals = proposalsFor(question, task);
    const fitting = proposals.map(({ values, origin }) => ({ values: fitted(question, values, task.candidate.files), origin })).find(({ values }) => values !== null);
    if (fitting?.values != null) answers.push({ questionId: question.id, label: question.label, values: fitting.values, origin: fitting.origin });
    else if (question.required) open.push(question);
    else answers.push({ questionId: question.id, label: question.label, values: [], origin: { from: 'left_empty', why: whyEmpty(question, proposals.length > 0) } });
  }
  return { answers, open };
}

/** What could answer a question, the best first; what fits the field is taken. */
function proposalsFor(question: FormQuestion, task: AnswersTask): readonly Proposal[] {
  const topic = topicOf(question);
  // What is stored as text goes into no file field.
  if (question.kind === 'file') return [...ownFilesFor(question, task), ...(question.sensitive ? [] : documentFor(topic, question, task))];
  const stored = storedFor(question, task);
  if (stored.length > 0) return stored.map(({ topic, value, learnedAt }) => ({ values: question.kind === 'many_of' ? value.split('\n') : [value], origin: { from: 'stored', topic, learnedAt } }));
  if (question.sensitive || question.kind === 'consent') return [];
  const document = documentFor(topic, question, task);
  if (document.length > 0) return document;
  const other = otherProposal(topic, question, task);
  return other === null ? [] : [other];
}

/** Files of the person's own that they want to be sent wherever this is asked for; they stand in for a document that is written. */
function ownFilesFor(question: FormQuestion, task: AnswersTask): readonly Proposal[] {
  const topic = bankTopic(question, task.posting);
  return task.candidate.files.filter(({ topics }) => topic !== null && topics.includes(topic)).map(({ sha256 }) => ({ values: [sha256], origin: { from: 'own_file' } }));
}

/** Sources that are an employer's own board or page: who finds a vacancy there has it from the employer. Of others only the person knows. */
const careersPages: ReadonlySet<SourceName> = new Set(['greenhouse', 'lever', 'ashby', 'smartrecruiters', 'recruitee', 'personio', 'teamtailor', 'workday', 'workable', 'bamboohr', 'breezy', 'jsonld']);

function otherProposal(topic: string, question: FormQuestion, task: AnswersTask): Proposal | null {
  if (isFactTopic(topic)) {
    const fact = factAnswer(topic, task.candidate.facts);
    if (fact !== null) return { values: [fact.value], origin: { from: 'facts', facts: fact.facts } };
  }
  if (topic === 'heard_about') return careersPages.has(task.posting.source) ? { values: ['Company careers page'], origin: { from: 'source' } } : null;
  return question.kind === 'many_of' ? skillsAmong(question, task) : null;
}

/** What a permit for a country says to the questions about working there. */
const saidByPermit: ReadonlyMap<string, string> = new Map([['work_permit', 'Yes'], ['work_unsponsored', 'Yes'], ['sponsorship', 'No']]);
/** A yes to so much of it, or to so soon, is none to more. */
const measured: ReadonlySet<string> = new Set(['travel', 'on_site_days', 'relocation', 'shift_work', 'notice_period', 'start_date', 'salary_expectation', 'salary_current']);

/**
 * The key under which an answer to this question is kept and found again. A permit or sponsorship holds for the country
 * that question or posting names, no other; null where neither names one, and there are several. What was said of one
 * employer holds for that one, and a yes or no to a number for that number.
 */
export function bankTopic(question: Pick<FormQuestion, 'label' | 'kind'>, posting: Pick<Posting, 'places' | 'employer'>): string | null {
  const topic = topicOf(question);
  const [base = topic, named] = topic.split(':');
  if (perEmployer.has(base)) return `${base}:${folded(posting.employer)}`;
  if (measured.has(base) && question.kind === 'yes_no') return [base, ...(question.label.match(/\d+/gu) ?? [])].join(':');
  if (!saidByPermit.has(base)) return topic;
  const countries = new Set(posting.places.map((p) => p.country));
  const country = named?.toUpperCase() ?? (countries.size === 1 ? Array.from(countries)[0] : null) ?? null;
  if (country === null) return countries.size === 0 ? base : null;
  return `${base}:${country.toLowerCase()}`;
}

/** The person's own answers to the topic of a question, in their order. */
function storedFor(question: FormQuestion, task: AnswersTask): readonly StoredAnswer[] {
  const { answers, preferences } = task.candidate;
  const topic = bankTopic(question, task.posting);
  if (topic === null) return [];
  const own = answers.filter((a) => a.topic === topic);
  const [base = topic, country] = topic.split(':');
  const value = saidByPermit.get(base);
  if (own.length > 0 || question.sensitive || country === undefined || value === undefined) return own;
  const permitted = preferences.permits.some((p) => countryCode(p) === country.toUpperCase());
  return permitted ? [{ topic, value, learnedAt: learnedAt.permits }] : [];
}

function documentFor(topic: string, question: FormQuestion, { documents: { resume, letter } }: AnswersTask): readonly Proposal[] {
  if (topic === 'resume') return question.kind === 'file' && resume !== null ? [{ values: [resume.sha256], origin: { from: 'document', document: 'resume' } }] : [];
  if (topic !== 'cover_letter' || letter === null) return [];
  const value = question.kind === 'file' ? letter.sha256 : question.kind === 'long_text' || question.kind === 'text' ? letter.text : null;
  return value === null ? [] : [{ values: [value], origin: { from: 'document', document: 'letter' } }];
}

/** Options of "which of these do you know" that stand in the record as skills, word for word; none is no answer. */
function skillsAmong(question: FormQuestion, task: AnswersTask): Proposal | null {
  if (!/\b(?:which|what|select|choose|tick|welche)\b.*\b(?:tools?|technolog\w+|languages?|skills?|frameworks?|databases?|platforms?|systems?|used|experience|worked|kenntnisse|erfahrung)\b/u.test(folded(question.label))) return null;
  // Who knows something need not want it, or like it least.
  if (asksForWishes.test(question.label)) return null;
  const skills = task.candidate.facts.filter((f) => f.kind === 'skill');
  const chosen = question.options.flatMap((option) => {
    const fact = skills.find((s) => [s.title ?? '', ...s.keywords].some((k) => folded(k) === folded(option.label)));
    return fact === undefined ? [] : [{ label: option.label, fact: fact.id }];
  });
  if (chosen.length === 0) return null;
  return { values: chosen.map((c) => c.label), origin: { from: 'facts', facts: Array.from(new Set(chosen.map((c) => c.fact))) } };
}

const asksForWishes = /n['’]t\b|\b(?:not|never|least|avoid|prefer\w*|interest\w*|want|wish|hope|(?:would|like) (?:like|to)|learn|improve|nicht|ungern|möchte\w*|würde\w*|lernen|bevorzug\w*)\b/iu;

function whyEmpty(question: FormQuestion, proposed: boolean): EmptyWhy {
  if (proposed) return 'fits_nothing';
  return question.sensitive ? 'yours_alone' : 'not_on_record';
}
