import { randomUUID } from 'node:crypto';
import type { BundleContent } from '#db/applications/bundle.entities.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import type { Applicant, Line } from '../../tests/line/kit/line.ts';
import type { Forger } from '../../tests/line/kit/forger.ts';
import type { Rogue } from '../../tests/line/kit/rogue.ts';
import { superuserUrl, withClient } from '../../tests/support/postgres.ts';

export interface Scene {
  readonly line: Line;
  readonly forger: Forger;
  readonly rogue: Rogue;
  readonly applicant: Applicant;
  readonly applicationId: string;
  readonly requisition: string;
}

/**
 * One way to have something sent that the person did not sign so, on an application that waits for its signature.
 * Answers what the product said at once, or null where the record must show the refusal.
 */
export type Forgery = (scene: Scene) => Promise<string | null>;

/** Signed genuinely, changed behind the signature, and then let go. */
function changedAfter(change: (content: BundleContent, scene: Scene) => Promise<BundleContent> | BundleContent): Forgery {
  return async (scene) => {
    const { line, forger, applicationId } = scene;
    const approvalId = await forger.keep(await forger.approvalOf(applicationId));
    const { bundleId } = await forger.row(applicationId);
    const { content } = await line.asPerson((tx) => readBundle(tx, bundleId ?? ''));
    const changed = await change(content, scene);
    await bySql(line, 'update bundle set content = $2 where id = $1', [bundleId, JSON.stringify(changed)]);
    await forger.holdBySql(applicationId, approvalId);
    return null;
  };
}

/** A genuine signature that says something else. */
function signedAs(change: (scene: Scene) => object | Promise<object>): Forgery {
  return async (scene) => {
    const { forger, applicationId } = scene;
    const approvalId = await forger.keep({ ...(await forger.approvalOf(applicationId)), ...(await change(scene)) });
    await forger.holdBySql(applicationId, approvalId);
    return null;
  };
}

/** The last signature, after the person turned away from it, offered to the workflow once more. */
function replayedAfter(turn: (scene: Scene) => Promise<number>): Forgery {
  return async (scene) => {
    const { line, forger, applicationId } = scene;
    const approvalId = await forger.keep(await forger.approvalOf(applicationId));
    await line.forge(applicationId, { kind: 'sign', approvalId, bundleHash: await hashOf(scene) });
    const run = await turn(scene);
    await line.waitFor(applicationId, 'awaiting_approval');
    return line.forge(applicationId, { kind: 'sign', approvalId, bundleHash: await hashOf(scene) }, run);
  };
}

async function otherFile({ line }: Scene, role: 'resume' | 'letter', content: BundleContent): Promise<BundleContent> {
  const signed = content.files.find((file) => file.role === role);
  if (!content.bundle.files.some(({ sha256 }) => sha256 === signed?.sha256)) throw new Error(`no ${role} is sent to this form as a file`);
  const { key } = await line.workers.common.files.put(line.userId, Buffer.from(`%PDF-1.7\nanother ${role} ${randomUUID()}`), 'application/pdf');
  return { ...content, files: content.files.map((file) => (file.role === role ? { ...file, key } : file)) };
}

const hashOf = async ({ line, applicationId }: Scene) => (await line.story(applicationId)).bundle?.hash ?? '';
const bySql = async (line: Line, statement: string, values: unknown[]) => withClient(await superuserUrl(line.ground.database), async (client) => client.query(statement, values));

/** Every kind of change and replay that issue and protocol name. */
export const forgeries: Readonly<Record<string, Forgery>> = {
  resume: changedAfter((content, scene) => otherFile(scene, 'resume', content)),
  letter: changedAfter((content, scene) => otherFile(scene, 'letter', content)),
  answers: changedAfter((content) => ({ ...content, answers: content.answers.map((answer, index) => (index === 0 ? { ...answer, values: ['somebody else'] } : answer)) })),
  signed_text: changedAfter((content) => ({ ...content, bundle: { ...content.bundle, answers: content.bundle.answers.slice(1) } })),
  async form(scene) {
    const { line, requisition } = scene;
    line.fault('add_question', requisition);
    await changedAfter((content) => content)(scene);
    return null;
  },
  async posting(scene) {
    await changedAfter((content) => content)({ ...scene, forger: { ...scene.forger, holdBySql: async () => undefined } });
    const { rows } = await bySql(scene.line, 'select approval.id from approval where application_id = $1', [scene.applicationId]);
    await bySql(scene.line, `update application set posting_hash = 'before' where id = $1`, [scene.applicationId]);
    await scene.forger.holdBySql(scene.applicationId, (rows[0] as { id: string }).id);
    return null;
  },
  person: signedAs(() => ({ userId: randomUUID() })),
  candidate: signedAs(() => ({ candidateId: randomUUID() })),
  attempt: signedAs(() => ({ attempt: 2 })),
  decision: signedAs(() => ({ decision: 'send_mail' })),
  expiry: signedAs(() => ({ expiresAt: new Date(Date.now() - 1_000).toISOString() })),
  async destination({ forger, applicationId }) {
    const { approvalId, bundleId } = await forger.signedElsewhere(applicationId, 'https://job-boards.greenhouse.io/acme/jobs/1');
    await forger.holdBySql(applicationId, approvalId, bundleId);
    return null;
  },
  replay_after_undo: replayedAfter(async ({ line, applicationId }) => {
    await line.decide(applicationId, 'undo');
    return 1;
  }),
  replay_after_reject: replayedAfter(async ({ line, applicationId }) => {
    await line.decide(applicationId, 'undo');
    await line.decide(applicationId, 'reject', { reason: 'place' });
    await line.decide(applicationId, 'reopen');
    return 2;
  }),
  replay_after_edit: replayedAfter(async ({ line, applicationId }) => {
    await line.decide(applicationId, 'undo');
    await line.decide(applicationId, 'edit', { resume: (await line.story(applicationId)).bundle?.resume ?? null });
    return 1;
  }),
  async other_application(scene) {
    const { line, forger, applicant, applicationId } = scene;
    const other = await line.prepared(applicant, 'KD-124');
    const approvalId = await forger.keep(await forger.approvalOf(other));
    return line.forge(applicationId, { kind: 'sign', approvalId, bundleHash: await hashOf(scene) });
  },
  async unsigned({ forger, applicationId }) {
    const approval = await forger.approvalOf(applicationId);
    await forger.insertBySql(approval, forger.signatureOf({ ...approval, approvalId: randomUUID() }));
    await forger.holdBySql(applicationId, approval.approvalId);
    return null;
  },
  async bare_task({ line, rogue, applicationId }) {
    return String(await rogue.fillAndSend({ applicationId, userId: line.userId }, randomUUID()));
  },
};
