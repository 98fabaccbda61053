import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Approval } from '#domain/approval/approval.ts';
import { bundleText } from '#domain/bundle/bundle.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { createForger } from '../../tests/line/kit/forger.ts';
import type { Line } from '../../tests/line/kit/line.ts';

export interface CopyAs {
  readonly candidateId: string;
  readonly employer: string;
  /** When its undo window ends. */
  readonly heldUntil: Date;
}

/**
 * Copies one prepared application into many signed ones, each for a vacancy of its own, without the work of preparing
 * each: rows, bundle and a genuine signature. No workflow stands behind a copy.
 */
export async function createCopies(line: Line, superuser: Pool, templateId: string): Promise<(as: CopyAs) => Promise<string>> {
  const forger = createForger(line);
  const row = await forger.row(templateId);
  const { content } = await line.asPerson((tx) => readBundle(tx, row.bundleId ?? ''));
  const approval = await forger.approvalOf(templateId);

  return async ({ candidateId, employer, heldUntil }) => {
    const [applicationId, bundleId] = [randomUUID(), randomUUID()];
    const { openingId, postingId } = await copyVacancy(superuser, row.postingId, employer);
    const bundle = { ...content.bundle, applicationId, openingId, candidateId, destination: { ...content.bundle.destination, employer } };
    const canonical = bundleText(bundle);
    const hash = sha256(canonical);
    const signed: Approval = { ...approval, approvalId: randomUUID(), applicationId, openingId, candidateId, bundleHash: hash, attempt: 1, expiresAt: '2100-01-01T00:00:00.000Z' };
    // Another vacancy by every name it goes by.
    await superuser.query(`update posting set content = content || jsonb_build_object('externalId', id, 'applyUrl', content ->> 'applyUrl' || '?vacancy=' || id) where id = $1`, [postingId]);
    await copyRow(superuser, 'application', templateId, {
      id: applicationId, candidate_id: candidateId, opening_id: openingId, posting_id: postingId, campaign_id: null, stage: 'held', bundle_id: null, approval_id: null,
      attempt: 1, wait_until: heldUntil.toISOString(),
    });
    await superuser.query('insert into bundle (id, user_id, application_id, hash, canonical, content) values ($1, $2, $3, $4, $5, $6)', [
      bundleId, row.userId, applicationId, hash, canonical, JSON.stringify({ ...content, bundle }),
    ]);
    await superuser.query('insert into approval (id, user_id, application_id, subject_id, attempt, content, signature) values ($1, $2, $3, $3, 1, $4, $5)', [
      signed.approvalId, row.userId, applicationId, JSON.stringify(signed), forger.signatureOf(signed),
    ]);
    await superuser.query('update application set bundle_id = $2, approval_id = $3 where id = $1', [applicationId, bundleId, signed.approvalId]);
    return applicationId;
  };
}

/** An opening of its own with one posting like another, which does not say its requisition: only its form does. */
export async function copyVacancy(superuser: Pool, postingId: string, employer: string | null = null): Promise<{ readonly openingId: string; readonly postingId: string }> {
  const made = { openingId: randomUUID(), postingId: randomUUID() };
  const { rows } = await superuser.query<{ opening_id: string }>('select opening_id from posting where id = $1', [postingId]);
  await copyRow(superuser, 'opening', rows[0]?.opening_id ?? '', { id: made.openingId, closed_at: null, ...(employer === null ? {} : { employer }) });
  await copyRow(superuser, 'posting', postingId, { id: made.postingId, identity: `drill:${made.postingId}`, opening_id: made.openingId });
  await superuser.query(`update posting set content = content || '{"hints": []}' where id = $1`, [made.postingId]);
  return made;
}

async function copyRow(superuser: Pool, table: 'opening' | 'posting' | 'application', id: string, changed: Readonly<Record<string, unknown>>): Promise<void> {
  const { rows } = await superuser.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER'`, [table],
  );
  const columns = rows.map(({ column_name: name }) => name).join(', ');
  await superuser.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, (select to_jsonb(t) from ${table} t where id = $1) || $2::jsonb)`, [id, JSON.stringify(changed)]);
}
