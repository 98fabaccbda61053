import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { approvalText, type Approval } from '#domain/approval/approval.ts';
import { bundleText, type Bundle } from '#domain/bundle/bundle.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { BundleContent } from '#db/applications/bundle.entities.ts';
import type { LogEntry } from '#practice/site/log.ts';
import type { Evidence } from './evidence.ts';
import { judge } from './judge.ts';

const key = generateKeyPairSync('ed25519');
const at = (second: number) => new Date(Date.UTC(2026, 2, 1, 12, 0, second));
const bundle: Bundle = {
  version: 1, applicationId: 'a1', openingId: 'o1', candidateId: 'c1', candidateKind: 'practice',
  destination: { system: 'lever', origin: 'http://127.0.0.1:1', url: 'http://127.0.0.1:1/x', employer: 'Orbit Foods' },
  posting: { identity: 'lever:orbitfoods:1', title: 'Engineer', contentHash: 'c0' }, formFingerprint: 'f0',
  files: [{ questionId: 'resume', fileName: 'a.pdf', mediaType: 'application/pdf', sha256: 'ab', bytes: 3 }],
  answers: [{ questionId: 'name', label: 'Name', values: ['Ines'] }],
};
const hash = sha256(bundleText(bundle));
const approval: Approval = {
  version: 1, approvalId: 'p1', decision: 'submit', userId: 'u1', candidateId: 'c1', openingId: 'o1', applicationId: 'a1', attempt: 1, destinationOrigin: bundle.destination.origin,
  bundleHash: hash, expiresAt: at(59).toISOString(), keyId: 'k1', signedBy: { by: 'session', sessionId: 's1' },
};
const signature = sign(null, Buffer.from(approvalText(approval)), key.privateKey).toString('base64url');
const plan = { questions: [{ id: 'name', label: 'Name', kind: 'text', required: true, options: [], maxLength: null, accept: [], sensitive: false, section: null }] };
const post: LogEntry = {
  n: 1, at: at(10).toISOString(), kind: 'application', system: 'lever', employer: 'orbitfoods', posting: '1', requisition: 'OF-1', path: '/orbitfoods/1/apply', bytes: 3, sha256: 'dd',
  accepted: true, fault: null, email: 'ines@example.org', fields: { name: ['Ines'] }, files: [{ field: 'resume', fileName: 'a.pdf', mediaType: 'application/pdf', bytes: 3, sha256: 'ab' }],
};

/** One application that went as it should. */
const good: Evidence = {
  pipelines: [{ applicationId: 'a1', twinId: null, candidateId: 'c1', email: 'ines@example.org', requisition: 'OF-1' }],
  applications: [{ id: 'a1', candidateId: 'c1', stage: 'following_up', reason: null, moves: 5, ending: null }],
  attempts: [{ id: 't1', applicationId: 'a1', n: 1, approvalId: 'p1', bundleHash: hash, intentAt: at(9), leaseUntil: at(69), outcome: 'submitted', outcomeAt: at(11), detail: null }],
  approvals: [{ id: 'p1', content: approval, signature }],
  bundles: [{ applicationId: 'a1', hash, canonical: bundleText(bundle), content: { bundle, plan } as unknown as BundleContent }],
  events: [1, 2, 3].map((seq) => ({ candidateId: 'c1', seq, applicationId: 'a1', step: `${seq}:step`, data: {}, at: at(seq) })),
  log: [post], faults: [], workflows: [{ workflowId: 'application:a1:1', status: 'RUNNING', events: 40, failedTasks: [], repeatedClicks: 0, clicks: [{ pid: 7, startedAt: at(8), closedAt: at(20) }], workedBy: [] }],
  verify: (said, by) => verify(null, Buffer.from(approvalText(said)), key.publicKey, Buffer.from(by, 'base64url')),
};

/** Only the counts that are not nothing. */
function counts(evidence: Evidence): Record<string, number> {
  return Object.fromEntries(Object.entries(judge(evidence).counts).filter(([, count]) => count > 0));
}

test('an application that was signed, clicked once and accepted is done, and nothing is wrong', () => {
  expect(judge(good)).toMatchObject({ done: 1, unknown: 0, wrong: [] });
});

/** The same with another answer signed, and what arrived for it. */
function answered(label: string, signed: string, arrived: string, kind = 'text'): Evidence {
  const other = { ...bundle, answers: bundle.answers.map((answer) => ({ ...answer, label, values: [signed] })) };
  const otherHash = sha256(bundleText(other));
  const content = { ...approval, bundleHash: otherHash };
  return {
    ...good, attempts: good.attempts.map((attempt) => ({ ...attempt, bundleHash: otherHash })), log: [{ ...post, fields: { name: [arrived] } }],
    approvals: [{ id: 'p1', content, signature: sign(null, Buffer.from(approvalText(content)), key.privateKey).toString('base64url') }],
    bundles: [{ applicationId: 'a1', hash: otherHash, canonical: bundleText(other), content: { bundle: other, plan: { questions: plan.questions.map((question) => ({ ...question, label, kind })) } } as unknown as BundleContent }],
  };
}

test('line breaks as a form sends them are the same words', () => {
  expect(counts(answered('Name', 'Ines\nHalvorsen', 'Ines\r\nHalvorsen'))).toEqual({});
});

test('a place that a field offers is the same place in the site’s words, and no other one', () => {
  expect(counts(answered('Location', 'Berlin, DE', 'Berlin, Germany'))).toEqual({});
  expect(counts(answered('Location', 'Berlin, DE', 'Berlin, New Hampshire, United States'))).toEqual({ unsigned: 1 });
  expect(counts(answered('Name', 'Berlin, DE', 'Berlin, Germany'))).toEqual({ unsigned: 1 });
});

test('a day is the same day as the picker of the form writes it, and no other one', () => {
  expect(counts(answered('Start', '2027-03-01', '03/01/2027', 'date'))).toEqual({});
  expect(counts(answered('Start', '2027-03-01', '01/03/2027', 'date'))).toEqual({ unsigned: 1 });
});

describe('two applications for one vacancy', () => {
  const away = { id: 'a2', candidateId: 'c1', stage: 'needs_you', reason: 'already_applied', moves: 4, ending: null };
  const twins: Evidence = { ...good, pipelines: good.pipelines.map((pipeline) => ({ ...pipeline, twinId: 'a2' })), applications: [...good.applications, away] };

  test('are right when one was sent and the other turned away', () => {
    expect(judge(twins)).toMatchObject({ done: 1, wrong: [] });
  });

  test.each<[string, Evidence, Record<string, number>]>([
    ['both say that they were sent, and one was', { ...twins, applications: twins.applications.map((row) => ({ ...row, stage: 'following_up' })) }, { untrue: 1 }],
    ['the other waits for something else', { ...twins, applications: [...good.applications, { ...away, reason: 'form_changed' }] }, { stuck: 1 }],
    ['both were turned away', { ...twins, log: [], attempts: [], applications: twins.applications.map((row) => ({ ...row, stage: 'needs_you', reason: 'already_applied' })) }, { stuck: 2 }],
  ])('are wrong when %s', (_, evidence, expected) => {
    expect(counts(evidence)).toEqual(expected);
  });
});

const unknown = (second: number): Evidence => ({ ...good, events: [...good.events, { candidateId: 'c1', seq: 4, applicationId: 'a1', step: '4:outcome_lost', data: { attempt: 1 }, at: at(second) }] });
const blow = { how: 'kill', point: null, pid: 7 } as const;

describe('every count can rise', () => {
  test.each<[string, Evidence, Record<string, number>]>([
    ['doubled', { ...good, log: [post, { ...post, n: 2, at: at(12).toISOString() }] }, { doubled: 1, second_clicks: 1 }],
    ['second_clicks', { ...good, log: [{ ...post, accepted: false }, { ...post, n: 2, at: at(12).toISOString() }] }, { second_clicks: 1 }],
    ['second_clicks by a step that was started again', { ...good, workflows: good.workflows.map((story) => ({ ...story, repeatedClicks: 1 })) }, { second_clicks: 1 }],
    ['lost', { ...good, applications: [] }, { lost: 1 }],
    ['stuck', { ...good, log: [], attempts: [], applications: good.applications.map((row) => ({ ...row, stage: 'held' })) }, { stuck: 1 }],
    ['untrue: nothing arrived', { ...good, log: [] }, { untrue: 1 }],
    ['untrue: the record denies it', { ...good, applications: good.applications.map((row) => ({ ...row, stage: 'closed' })) }, { untrue: 1, stuck: 1 }],
    ['unsigned: another file', { ...good, log: [{ ...post, files: post.files.map((file) => ({ ...file, sha256: 'ac' })) }] }, { unsigned: 1 }],
    ['unsigned: another answer', { ...good, log: [{ ...post, fields: { name: ['Nora'] } }] }, { unsigned: 1 }],
    ['unsigned: before any intent', { ...good, log: [{ ...post, at: at(8).toISOString() }] }, { unsigned: 1 }],
    ['unsigned: a forged approval', { ...good, approvals: [{ id: 'p1', content: approval, signature: sign(null, Buffer.from('other'), key.privateKey).toString('base64url') }] }, { unsigned: 1 }],
    ['unsigned: an approval of another attempt', { ...good, attempts: good.attempts.map((attempt) => ({ ...attempt, n: 2 })) }, { unsigned: 1 }],
    ['unsigned: bytes that were changed after the signature', { ...good, bundles: good.bundles.map((row) => ({ ...row, canonical: row.canonical.replace('Ines', 'Nora') })) }, { unsigned: 1 }],
    ['unsigned: an employer received what nobody made', { ...good, log: [post, { ...post, email: 'nora@example.org' }] }, { unsigned: 1 }],
    ['unexplained_unknown', unknown(12), { unexplained_unknown: 1 }],
    ['event_gaps', { ...good, events: good.events.filter(({ seq }) => seq !== 2) }, { event_gaps: 1 }],
    ['failed_tasks', { ...good, workflows: good.workflows.map((story) => ({ ...story, failedTasks: ['nondeterminism'] })) }, { failed_tasks: 1 }],
  ])('%s', (_, evidence, expected) => {
    expect(counts(evidence)).toEqual(expected);
  });
});

/** Its step was closed before its intent. */
const stoodStill: Evidence = { ...unknown(60), workflows: good.workflows.map((story) => ({ ...story, clicks: [{ pid: 7, startedAt: at(1), closedAt: at(7) }] })) };

describe('an unknown outcome is explained', () => {
  test.each<[string, Evidence]>([
    ['when the employer dropped the reply', { ...unknown(12), log: [{ ...post, fault: 'drop_reply' }] }],
    ['when the worker was killed between its intent and its record', { ...unknown(60), faults: [{ ...blow, at: at(10).toISOString(), victim: 'worker' }] }],
    ['when a worker that had stood still until its step was given up went on, and was killed after its intent', { ...stoodStill, faults: [{ ...blow, at: at(10).toISOString(), victim: 'worker' }] }],
    ['when PostgreSQL was killed before the outcome could be written', { ...unknown(60), faults: [{ ...blow, at: at(11).toISOString(), victim: 'postgres' }] }],
  ])('%s', (_, evidence) => {
    expect(judge(evidence)).toMatchObject({ unknown: 1, counts: { unexplained_unknown: 0 } });
  });

  test.each<[string, Evidence]>([
    ['a blow at another worker', { ...unknown(60), faults: [{ ...blow, pid: 8, at: at(10).toISOString(), victim: 'worker' }] }],
    ['a worker that was let go on', { ...unknown(60), faults: [{ ...blow, how: 'continue', at: at(10).toISOString(), victim: 'worker' }] }],
    ['a blow before its intent', { ...unknown(60), faults: [{ ...blow, at: at(8).toISOString(), victim: 'worker' }] }],
    ['a blow after its step had ended', { ...unknown(60), faults: [{ ...blow, at: at(30).toISOString(), victim: 'worker' }] }],
    ['a blow before the intent of a worker whose step was given up', { ...stoodStill, faults: [{ ...blow, at: at(8).toISOString(), victim: 'worker' }] }],
    ['a blow at a process that has no part in it', { ...unknown(60), faults: [{ ...blow, at: at(10).toISOString(), victim: 'api' }] }],
  ])('not by %s', (_, evidence) => {
    expect(counts(evidence)).toEqual({ unexplained_unknown: 1 });
  });
});
