import { sha256 } from '#adapters/hash/sha256.ts';
import { clickWindowSeconds } from '#db/applications/attempt.repository.ts';
import type { LogEntry } from '#practice/site/log.ts';
import type { AttemptFact, Evidence } from './evidence.ts';
import type { Pipeline } from './people.ts';

/** One thing that went wrong, in words. */
export interface Wrong {
  readonly what: 'doubled' | 'second_clicks' | 'lost' | 'unsigned' | 'stuck' | 'untrue' | 'unexplained_unknown' | 'event_gaps' | 'failed_tasks';
  readonly who: string;
  readonly why: string;
}

export interface Verdict {
  readonly done: number;
  /** Attempts whose outcome was unknown at some time. */
  readonly unknown: number;
  readonly counts: Readonly<Record<Wrong['what'], number>>;
  readonly wrong: readonly Wrong[];
}

/** After a reply has left the employer its outcome is written within this, or something hit it. */
const writingMs = 5_000;

/** Reads the evidence after everything has ended. A count is the number of cases of its kind. */
export function judge(evidence: Evidence): Verdict {
  const wrong = [...evidence.pipelines.flatMap((pipeline) => judgePipeline(evidence, pipeline)), ...strangers(evidence), ...gaps(evidence), ...tasks(evidence)];
  const unknowns = evidence.pipelines.flatMap((pipeline) => unknownAttempts(evidence, pipeline));
  for (const attempt of unknowns) {
    if (reasonOfUnknown(evidence, attempt) === null) wrong.push({ what: 'unexplained_unknown', who: attempt.applicationId, why: `attempt ${attempt.n}: its reply was not lost and no fault hit it` });
  }
  const kinds = ['doubled', 'second_clicks', 'lost', 'unsigned', 'stuck', 'untrue', 'unexplained_unknown', 'event_gaps', 'failed_tasks'] as const;
  return {
    done: evidence.pipelines.filter((pipeline) => isDone(evidence, pipeline)).length,
    unknown: unknowns.length,
    counts: Object.fromEntries(kinds.map((kind) => [kind, wrong.filter(({ what }) => what === kind).length])) as Verdict['counts'],
    wrong,
  };
}

const sentStages: readonly string[] = ['submitted', 'following_up'];

function isDone(evidence: Evidence, pipeline: Pipeline): boolean {
  const row = evidence.applications.find(({ id }) => id === pipeline.applicationId);
  return row !== undefined && sentStages.includes(row.stage) && postsOf(evidence, pipeline).some(({ accepted }) => accepted);
}

function judgePipeline(evidence: Evidence, pipeline: Pipeline): Wrong[] {
  const who = pipeline.applicationId;
  const row = evidence.applications.find(({ id }) => id === who);
  if (row === undefined) return [{ what: 'lost', who, why: 'it was acknowledged and is not in the record' }];
  const wrong: Wrong[] = [];
  const posts = postsOf(evidence, pipeline);
  const intents = evidence.attempts.filter(({ applicationId, intentAt }) => applicationId === who && intentAt !== null);
  const accepted = posts.filter((post) => post.accepted).length;
  if (accepted > 1) wrong.push({ what: 'doubled', who, why: `the employer holds ${accepted} applications` });
  for (let extra = intents.length; extra < posts.length; extra += 1) wrong.push({ what: 'second_clicks', who, why: `${posts.length} application POSTs for ${intents.length} intents` });
  if (accepted === 0 && sentStages.includes(row.stage)) wrong.push({ what: 'untrue', who, why: `the record says ${row.stage}, the employer holds nothing` });
  if (accepted > 0 && !sentStages.includes(row.stage) && row.stage !== 'outcome_unknown') wrong.push({ what: 'untrue', who, why: `the employer holds it, the record says ${row.stage}` });
  if (!sentStages.includes(row.stage)) wrong.push({ what: 'stuck', who, why: `it ended at ${row.stage}` });
  for (const post of posts) {
    const why = whyUnsigned(evidence, intents, post);
    if (why !== null) wrong.push({ what: 'unsigned', who, why: `POST ${post.n}: ${why}` });
  }
  return wrong;
}

function postsOf({ log }: Evidence, { email, requisition }: Pipeline): LogEntry[] {
  return log.filter((post) => post.kind === 'application' && post.email === email && post.requisition === requisition);
}

/** What the employer received must be an attempt's, under a genuine approval of exactly these bytes. */
function whyUnsigned(evidence: Evidence, intents: readonly AttemptFact[], post: LogEntry): string | null {
  const attempt = intents.findLast(({ intentAt }) => intentAt !== null && intentAt.getTime() <= Date.parse(post.at));
  if (attempt === undefined) return 'there was no intent before it';
  const approval = evidence.approvals.find(({ id }) => id === attempt.approvalId);
  if (approval === undefined || !evidence.verify(approval.content, approval.signature)) return 'no approval of this installation covers it';
  const { content } = approval;
  if (content.decision !== 'submit' || content.applicationId !== attempt.applicationId || content.attempt !== attempt.n || content.bundleHash !== attempt.bundleHash) return 'the approval is for something else';
  const bundle = evidence.bundles.find(({ applicationId, hash }) => applicationId === attempt.applicationId && hash === attempt.bundleHash);
  if (bundle === undefined || sha256(bundle.canonical) !== bundle.hash) return 'the signed bytes are not kept';
  const signed = bundle.content.bundle;
  const hashes = (files: readonly { readonly sha256: string }[]) => files.map((file) => file.sha256).toSorted((a, b) => a.localeCompare(b)).join(' ');
  if (hashes(signed.files) !== hashes(post.files)) return 'other files arrived than were signed';
  // A form sends line breaks as CR LF (HTML, "constructing the entry list").
  const asLines = (text: string) => text.replaceAll('\r\n', '\n');
  const arrived = new Set(Object.values(post.fields).flat().map(asLines));
  for (const { questionId, label, values } of signed.answers) {
    const question = bundle.content.plan.questions.find(({ id }) => id === questionId);
    if (question === undefined || question.kind === 'file' || question.kind === 'consent') continue;
    const missing = values.map(asLines).find((value) => value !== '' && !arrived.has(value) && !arrived.has(question.options.find((option) => option.label === value)?.value ?? value));
    if (missing !== undefined) return `“${label}” arrived with another answer than was signed`;
  }
  return null;
}

/** Applications that employers received and nobody of the drill made. */
function strangers(evidence: Evidence): Wrong[] {
  const known = new Set(evidence.pipelines.map(({ email, requisition }) => `${email} ${requisition}`));
  return evidence.log
    .filter((post) => post.kind === 'application' && !known.has(`${post.email} ${post.requisition}`))
    .map((post) => ({ what: 'unsigned', who: post.requisition, why: `POST ${post.n}: nobody applied there` }));
}

/** Attempts that the record once called unknown, whatever became of them. */
function unknownAttempts({ events, attempts }: Evidence, { applicationId }: Pipeline): AttemptFact[] {
  const lost = events.filter((event) => event.applicationId === applicationId && event.step.endsWith(':outcome_lost')).map(({ data }) => data['attempt']);
  return attempts.filter((attempt) => attempt.applicationId === applicationId && lost.includes(attempt.n));
}

/** The fault that made an outcome unknown, or null: its reply was lost, or a blow fell between its intent and its record. */
export function reasonOfUnknown(evidence: Evidence, attempt: AttemptFact): string | null {
  const pipeline = evidence.pipelines.find(({ applicationId }) => applicationId === attempt.applicationId);
  if (pipeline === undefined || attempt.intentAt === null) return null;
  const began = attempt.intentAt.getTime();
  const until = attempt.outcomeAt?.getTime() ?? attempt.leaseUntil.getTime();
  const within = (at: string, end: number) => Date.parse(at) >= began && Date.parse(at) <= end;
  const post = postsOf(evidence, pipeline).find(({ at }) => within(at, began + clickWindowSeconds * 1_000 + writingMs));
  if (post?.fault != null && ['drop_reply', 'reset', 'no_answer', 'error_500'].includes(post.fault)) return `the reply was lost: ${post.fault}`;
  const cut = post === undefined ? undefined : evidence.log.find(({ kind, path, at }) => kind === 'reset' && path.startsWith(post.path.replace(/\/apply$/u, '')) && within(at, until));
  if (cut !== undefined) return 'the page after the reply was cut';
  const end = Math.min(until, (post === undefined ? began + clickWindowSeconds * 1_000 : Date.parse(post.at)) + writingMs);
  const blow = evidence.faults.find(({ victim, at }) => ['worker', 'postgres'].includes(victim) && within(at, end));
  return blow === undefined ? null : `${blow.victim} was struck in its window`;
}

/** Events of a person are numbered without gaps. */
function gaps({ events }: Evidence): Wrong[] {
  return events.flatMap((event, index): Wrong[] => {
    const before = events[index - 1];
    const expected = before?.candidateId === event.candidateId ? before.seq + 1 : 1;
    return event.seq === expected ? [] : [{ what: 'event_gaps', who: event.candidateId, why: `event ${event.seq} stands where ${expected} belongs` }];
  });
}

function tasks({ workflows }: Evidence): Wrong[] {
  return workflows.flatMap(({ workflowId, failedTasks, repeatedClicks }): Wrong[] => [
    ...failedTasks.map((why): Wrong => ({ what: 'failed_tasks', who: workflowId, why })),
    ...(repeatedClicks > 0 ? [{ what: 'second_clicks', who: workflowId, why: 'a step of one attempt was started again' } as const] : []),
  ]);
}
