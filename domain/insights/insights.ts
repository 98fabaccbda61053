import type { Ending } from '#domain/application/stages.ts';

/** What an employer's answer was, as the person confirmed it or as it was read. */
export const answerKinds = ['interview', 'offer', 'rejection', 'other'] as const;
type AnswerKind = (typeof answerKinds)[number];

/** An application that was sent. Instants are milliseconds since the epoch. */
export interface SentApplication {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly source: string | null;
  readonly sentAt: number;
  readonly ending: Ending | null;
  /** The first mail of the employer that is more than a receipt. */
  readonly answer: { readonly at: number; readonly read: AnswerKind } | null;
}

interface Answered {
  readonly applicationId: string;
  readonly title: string;
  readonly employer: string;
  readonly kind: AnswerKind;
  readonly sentAt: number;
  readonly afterMs: number;
}

/** Counts of one group, with the median time to an answer where there is one. */
interface ResponseCount {
  readonly sent: number;
  readonly answered: number;
  readonly interviews: number;
  readonly medianMs: number | null;
}

interface Responses extends ResponseCount {
  readonly kinds: Readonly<Record<AnswerKind, number>>;
  /** Closed without an answer. */
  readonly silent: number;
  /** Still waited for. */
  readonly open: number;
  /** The newest answer first. */
  readonly answers: readonly Answered[];
  /** The source most was sent by first. */
  readonly bySource: readonly (ResponseCount & { readonly source: string })[];
}

const ofEnding: Readonly<Partial<Record<Ending, AnswerKind>>> = { interview: 'interview', offer: 'offer', rejected_by_employer: 'rejection' };

/** What came back of what was sent. Nothing is estimated: every number is a count of applications, every time a median of them. */
export function responsesOf(sent: readonly SentApplication[]): Responses {
  const answers = sent.flatMap((application) => answeredOf(application) ?? []).toSorted((a, b) => b.sentAt + b.afterMs - (a.sentAt + a.afterMs));
  const bySource = Array.from(Map.groupBy(sent, ({ source }) => source ?? 'manual'), ([source, each]) => ({ source, ...countOf(each) }));
  return {
    ...countOf(sent),
    kinds: { interview: of(answers, 'interview'), offer: of(answers, 'offer'), rejection: of(answers, 'rejection'), other: of(answers, 'other') },
    silent: sent.filter((one) => one.ending === 'no_answer').length,
    open: sent.filter((one) => one.ending === null && one.answer === null).length,
    answers,
    bySource: bySource.toSorted((a, b) => b.sent - a.sent || a.source.localeCompare(b.source)),
  };
}

/** The middle of some numbers, or of none null. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function countOf(sent: readonly SentApplication[]): ResponseCount {
  const answers = sent.flatMap((application) => answeredOf(application) ?? []);
  return { sent: sent.length, answered: answers.length, interviews: of(answers, 'interview'), medianMs: medianOf(answers.map(({ afterMs }) => afterMs)) };
}

function answeredOf({ id, title, employer, sentAt, ending, answer }: SentApplication): Answered | null {
  if (answer === null) return null;
  const kind = (ending === null ? undefined : ofEnding[ending]) ?? answer.read;
  return { applicationId: id, title, employer, kind, sentAt, afterMs: Math.max(0, answer.at - sentAt) };
}

function of(answers: readonly Answered[], kind: AnswerKind): number {
  return answers.filter((one) => one.kind === kind).length;
}
