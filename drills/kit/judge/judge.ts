import type { FormQuestion } from '#domain/form/form-plan.ts';
import { samePlace } from '#adapters/browser/forms/place.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { LogEntry } from '#practice/site/log.ts';
import type { FaultNote } from '../faults/faults-log.ts';
import type { ApplicationFact, AttemptFact, Evidence } from './evidence.ts';
import { idsOf, type Pipeline } from '../person/people.ts';

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

/** Reads the evidence after everything has ended. A count is the number of cases of its kind. */
export function judge(evidence: Evidence): Verdict {
  const wrong = [...evidence.pipelines.flatMap((pipeline) => judgePipeline(evidence, pipeline)), ...strangers(evidence), ...gaps(evidence), ...tasks(evidence)];
  const unknowns = evidence.pipelines.flatMap((pipeline) => unknownAttempts(evidence, pipeline));
  for (const attempt of unknowns) {
    if (reasonOfUnknown(evidence, attempt) === null) wrong.push({ what: 'unexplained_unknown', who: attempt.applicationId, why: `attempt ${attempt.n}: its reply was not lost and no fault hit it; ${seenOf(evidence, attempt)}` });
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
  return rowsOf(evidence, pipeline).some(({ stage }) => sentStages.includes(stage)) && postsOf(evidence, pipeline).some(({ accepted }) => accepted);
}

function rowsOf({ applications }: Evidence, pipeline: Pipeline): ApplicationFact[] {
  return applications.filter(({ id }) => idsOf(pipeline).includes(id));
}

function judgePipeline(evidence: Evidence, pipeline: Pipeline): Wrong[] {
  const who = pipeline.applicationId;
  const rows = rowsOf(evidence, pipeline);
  const [lost] = idsOf(pipeline).filter((one) => rows.every(({ id }) => id !== one));
  if (lost !== undefined) return [{ what: 'lost', who: lost, why: 'it was acknowledged and is not in the record' }];
  const wrong: Wrong[] = [];
  const posts = postsOf(evidence, pipeline);
  const intents = evidence.attempts
    .filter(({ applicationId, intentAt }) => idsOf(pipeline).includes(applicationId) && intentAt !== null)
    .toSorted((a, b) => (a.intentAt?.getTime() ?? 0) - (b.intentAt?.getTime() ?? 0));
  const accepted = posts.filter((post) => post.accepted).length;
  if (accepted > 1) wrong.push({ what: 'doubled', who, why: `the employer holds ${accepted} applications` });
  for (let extra = intents.length; extra < posts.length; extra += 1) wrong.push({ what: 'second_clicks', who, why: `${posts.length} application POSTs for ${intents.length} intents` });
  const [sent, others] = [rows.filter(({ stage }) => sentStages.includes(stage)), rows.filter(({ stage }) => !sentStages.includes(stage))];
  const says = rows.map(({ stage }) => stage).join(' and ');
  if (sent.length > accepted) wrong.push({ what: 'untrue', who, why: `the record says ${says}, the employer holds ${accepted}` });
  if (accepted > 0 && sent.length === 0 && rows.every(({ stage }) => stage !== 'outcome_unknown')) wrong.push({ what: 'untrue', who, why: `the employer holds it, the record says ${says}` });
  for (const row of others) if (sent.length === 0 || row.reason !== 'already_applied') wrong.push({ what: 'stuck', who: row.id, why: `it ended at ${row.stage}` });
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
  const arrived = [...new Set(Object.values(post.fields).flat().map(asLines))];
  for (const { questionId, label, values } of signed.answers) {
    const question = bundle.content.plan.questions.find(({ id }) => id === questionId);
    if (question === undefined || question.kind === 'file' || question.kind === 'consent') continue;
    const missing = values.map(asLines).find((value) => value !== '' && !arrived.some((given) => isSame(question, value, given)));
    if (missing !== undefined) return `“${label}” arrived with another answer than was signed`;
  }
  return null;
}

/** A form sends line breaks as CR LF (HTML, "constructing the entry list"). */
const asLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** Whether a form's own words say what was signed: an option by its value, a place as the site names it, a day as its picker writes it. */
function isSame({ kind, label, options }: FormQuestion, signed: string, given: string): boolean {
  if (given === signed || given === options.find((option) => option.label === signed)?.value) return true;
  if (kind === 'date') return given.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/u, '$3-$1-$2') === signed;
  return kind === 'text' && /location|city/iu.test(label) && samePlace(signed, [given]) !== null;
}

/** Applications that employers received and nobody of the drill made. */
function strangers(evidence: Evidence): Wrong[] {
  const known = new Set(evidence.pipelines.map(({ email, requisition }) => `${email} ${requisition}`));
  return evidence.log
    .filter((post) => post.kind === 'application' && !known.has(`${post.email} ${post.requisition}`))
    .map((post) => ({ what: 'unsigned', who: post.requisition, why: `POST ${post.n}: nobody applied there` }));
}

/** Attempts that the record once called unknown, whatever became of them. */
function unknownAttempts({ events, attempts }: Evidence, pipeline: Pipeline): AttemptFact[] {
  const lost = events.filter(({ step }) => step.endsWith(':outcome_lost')).map(({ applicationId, data }) => `${applicationId} ${String(data['attempt'])}`);
  return attempts.filter(({ applicationId, n }) => idsOf(pipeline).includes(applicationId) && lost.includes(`${applicationId} ${n}`));
}

/**
 * The fault that made an outcome unknown, or null: its reply was lost, or between its intent and the end of its step a
 * blow fell on the process that had it, or on the record that it writes to. By order alone: a slow machine has no other
 * windows than a quick one.
 */
function reasonOfUnknown(evidence: Evidence, attempt: AttemptFact): string | null {
  const { posts, step, began, lostAt } = caseOf(evidence, attempt);
  const within = (at: string, end: number) => Date.parse(at) >= began && Date.parse(at) <= end;
  const post = posts.find(({ at }) => within(at, lostAt));
  if (post?.fault != null && ['drop_reply', 'reset', 'no_answer', 'error_500'].includes(post.fault)) return `the reply was lost: ${post.fault}`;
  const cut = post === undefined ? undefined : evidence.log.find(({ kind, path, at }) => kind === 'reset' && path.startsWith(post.path.replace(/\/apply$/u, '')) && within(at, lostAt));
  if (cut !== undefined) return 'the page after the reply was cut';
  // A step that was given up while its worker stood still, before the intent, went on by itself when the worker did.
  const closed = step?.closedAt?.getTime() ?? lostAt;
  const end = closed < began ? lostAt : closed;
  const hits = ({ victim, how, pid }: FaultNote) => (recordOrEmployer.includes(victim) || (victim === 'worker' && (step === undefined || step.pid === pid))) && how !== 'continue';
  const strikes = ({ at, until = at }: FaultNote) => Date.parse(until) >= began && Date.parse(at) <= end;
  const blow = evidence.faults.find((fault) => hits(fault) && strikes(fault));
  return blow === undefined ? null : `${blow.victim} was struck in its window`;
}

/** Victims without whom an outcome cannot be seen or written, whichever worker has the click. */
const recordOrEmployer: readonly string[] = ['postgres', 'link-postgres', 'link-employers', 'disk'];

/** What the employer, Temporal and the record hold of one attempt. A lost Temporal holds no step. */
function caseOf(evidence: Evidence, attempt: AttemptFact) {
  const pipeline = evidence.pipelines.find((one) => idsOf(one).includes(attempt.applicationId));
  const began = attempt.intentAt?.getTime() ?? Infinity;
  const lost = evidence.events.find(({ applicationId, step, data }) => applicationId === attempt.applicationId && step.endsWith(':outcome_lost') && data['attempt'] === attempt.n);
  const steps = evidence.workflows.filter(({ workflowId }) => workflowId.startsWith(`application:${attempt.applicationId}:`)).flatMap(({ clicks }) => clicks);
  return {
    began, lostAt: lost?.at.getTime() ?? attempt.leaseUntil.getTime(), posts: pipeline === undefined ? [] : postsOf(evidence, pipeline),
    step: steps.filter(({ startedAt }) => startedAt.getTime() <= began).toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime()).at(-1),
  };
}

/** The same in words, for whoever looks for the reason. */
function seenOf(evidence: Evidence, attempt: AttemptFact): string {
  const { posts, step, began, lostAt } = caseOf(evidence, attempt);
  const after = (at: number) => `${((at - began) / 1_000).toFixed(1)} s`;
  const facts = [
    `intent ${new Date(began).toISOString()}`, `lost after ${after(lostAt)}`, `seen: ${JSON.stringify(attempt.detail)}`,
    ...posts.map(({ at, accepted, fault }) => `POST after ${after(Date.parse(at))}${accepted ? ', taken' : ''}${fault === null ? '' : `, ${fault}`}`),
    step === undefined ? 'no step' : `step of ${step.pid} from ${after(step.startedAt.getTime())} to ${step.closedAt === null ? 'nowhere' : after(step.closedAt.getTime())}`,
    ...evidence.faults.filter(({ at }) => Math.abs(Date.parse(at) - began) < 60_000).map(({ victim, how, point, pid, at }) => `${how} ${victim} ${pid}${point === null ? '' : ` at ${point}`} after ${after(Date.parse(at))}`),
  ];
  return facts.join('; ');
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
