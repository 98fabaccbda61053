import { log } from '@temporalio/activity';
import type { Recording, SubmitOutcome } from '#adapters/browser/browser.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { Database } from '#db/access/database.ts';
import { keepEvidence, type NewEvidence } from '#db/applications/evidence.repository.ts';
import type { AttemptAt, Seen } from './outcome.ts';

/** Bytes that prove something: always their hash, and either where they are kept or why they could not be. */
export interface Proof {
  readonly key: string | null;
  readonly sha256: string;
  readonly missing: string | null;
}

/** Stores a proof. If that fails, only the picture is lost, never the outcome that it shows. */
async function putProof(files: Files, userId: string, bytes: Uint8Array, mediaType: string): Promise<Proof> {
  try {
    const { key, sha256: hash } = await files.put(userId, bytes, mediaType);
    return { key, sha256: hash, missing: null };
  } catch (error) {
    return { key: null, sha256: sha256(bytes), missing: sentence(error) };
  }
}

/** Stores what was seen of a sending: the form just before the click, and the page after it with its text. */
export async function putSeen(files: Files, userId: string, form: Uint8Array, { screenshot, pageText }: Pick<SubmitOutcome, 'screenshot' | 'pageText'>): Promise<Seen['kept']> {
  return {
    form: await putProof(files, userId, form, 'image/png'),
    result: await putProof(files, userId, screenshot, 'image/png'),
    page: await putProof(files, userId, Buffer.from(pageText, 'utf8'), 'text/plain'),
  };
}

/**
 * Keeps what was recorded of a page as evidence of its attempt, beside the outcome, which is on record already. What could
 * not be recorded or stored is listed in the evidence with the reason. Throws only if not even that could be written.
 */
export async function keepRecording({ database, files }: { readonly database: Database; readonly files: Files }, { row, attempt }: Pick<AttemptAt, 'row' | 'attempt'>, recording: Recording): Promise<void> {
  const { steps, film, trace, missing } = recording;
  const of = { applicationId: row.id, attemptId: attempt.id };
  const kept = async (kind: NewEvidence['kind'], bytes: Uint8Array, mediaType: string, more: Readonly<Record<string, unknown>>, at?: Date): Promise<NewEvidence> => {
    const proof = await putProof(files, row.userId, bytes, mediaType);
    return { ...of, kind, fileKey: proof.key, sha256: proof.sha256, detail: { bytes: bytes.length, ...more, ...(proof.missing === null ? {} : { missing: proof.missing }) }, ...(at === undefined ? {} : { at }) };
  };
  const evidence = [
    ...(await Promise.all(steps.map(({ step, page, at, jpeg }) => kept('step_screenshot', jpeg, 'image/jpeg', { step, page }, at)))),
    ...(film === null ? [] : [await kept('recording', film, 'video/x-msvideo', {})]),
    ...(trace === null ? [] : [await kept('trace', trace, 'application/zip', {})]),
    ...missing.map(({ what, why }): NewEvidence => ({ ...of, kind: what, fileKey: null, sha256: null, detail: { missing: why } })),
  ];
  await database.asPerson(row.userId, (tx) => keepEvidence(tx, evidence));
}

/** The same, where the outcome is on record or does not hang on it: a recording that could not be kept is said in the log. */
export async function tryKeepRecording(deps: Parameters<typeof keepRecording>[0], at: Pick<AttemptAt, 'row' | 'attempt'>, recording: Recording): Promise<void> {
  await keepRecording(deps, at, recording).catch((error: unknown) => log.warn('a recording could not be kept', { applicationId: at.row.id, error: String(error) }));
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
