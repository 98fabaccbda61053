import { streamZip } from '#adapters/archive/stream-zip.ts';
import type { ArchiveFile } from '#adapters/archive/write-zip.ts';
import { answersOf } from '#db/candidates/answer.repository.ts';
import { listCandidates, readCandidate } from '#db/candidates/candidate.repository.ts';
import { listMasters, readWishes } from '#db/candidates/wishes.repository.ts';
import { listOf, storyOf } from '../applications/applications.usecases.ts';
import { campaignView, listCampaigns } from '../campaigns/campaigns.usecases.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { evidenceOf } from '../evidence/evidence.usecase.ts';
import { evidenceFiles, safeName } from '../evidence/export.usecase.ts';
import type { FileStream } from '../http/route.ts';

/** Kinds of proof that are large; each application's own evidence has them. */
const large = new Set(['recording', 'trace']);

/**
 * Everything of a person, or of one candidate of theirs, as one archive of plain files: each candidate's record,
 * campaigns, and every application's story with its documents and evidence. Recordings and traces stay where they are:
 * the evidence of one application has them. Made while it is sent, one application after the other.
 */
export async function exportEverything(deps: ApiDeps, userId: string, candidateId: string | null = null): Promise<FileStream> {
  const candidates = await deps.database.asPerson(userId, (tx) => (candidateId === null ? listCandidates(tx) : candidateRow(tx, candidateId).then((row) => [row])));
  const fileName = candidateId === null ? 'countersign-everything.zip' : `countersign ${safeName(candidates[0]?.name ?? '')}.zip`;
  return { pieces: streamZip(filesOf(deps, userId, candidates), deps.clock.now()), mediaType: 'application/zip', fileName };
}

async function* filesOf(deps: ApiDeps, userId: string, candidates: readonly { readonly id: string; readonly name: string }[]): AsyncGenerator<ArchiveFile> {
  yield { path: 'README.txt', bytes: Buffer.from(whatItIs) };
  for (const { id, name } of candidates) {
    for await (const { path, bytes } of filesOfCandidate(deps, userId, id)) yield { path: `${safeName(name)} ${id.slice(-6)}/${path}`, bytes };
  }
}

async function* filesOfCandidate(deps: ApiDeps, userId: string, candidateId: string): AsyncGenerator<ArchiveFile> {
  const record = await deps.database.asPerson(userId, async (tx) => ({
    ...(await readCandidate(tx, candidateId)), answersKept: await answersOf(tx, candidateId), writing: await readWishes(tx, candidateId), masters: await listMasters(tx, candidateId),
  }));
  yield json('record.json', record);
  for (const { id, name, key } of record.files) yield { path: `files/${id.slice(-6)} ${safeName(name)}`, bytes: (await deps.files.get(userId, key)).bytes };
  const campaigns = await listCampaigns(deps, userId, candidateId);
  yield json('campaigns.json', await inTurn(campaigns, ({ id }) => campaignView(deps, userId, id)));
  for (const { id, employer, title } of await listOf(deps, userId, candidateId, undefined)) {
    const folder = `applications/${safeName(`${employer} ${title}`).slice(0, 80).trim()} ${id.slice(-6)}`;
    const evidence = await evidenceFiles(deps, userId, await evidenceOf(deps, userId, id), ({ kind }) => !large.has(kind));
    yield* below(folder, [json('story.json', await storyOf(deps, userId, id)), ...below('evidence', evidence)]);
  }
}

/** One after the other: an export is no reason to hold the database up. */
async function inTurn<T, R>(of: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const one of of) made.push(await work(one));
  return made;
}

function below(folder: string, files: readonly ArchiveFile[]): ArchiveFile[] {
  return files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
}

function json(path: string, content: unknown): ArchiveFile {
  return { path, bytes: Buffer.from(`${JSON.stringify(content, null, 1)}\n`) };
}

const whatItIs = `Everything of yours that Countersign keeps, as plain files

One folder a candidate:
  record.json        facts with their source, preferences, answers kept, wishes for writing, selections of facts
  files/             the files of your own, as you brought them
  campaigns.json     briefs, plans, boards, what was taken and passed over
  applications/      one folder an application
    story.json       its timeline, documents, questions and answers, mails, notes, interviews
    evidence/        what was signed and sent, byte for byte, with approvals, pictures and replies

Recordings and traces of pages are large and not in here: each application's own evidence (ZIP) has them.
API keys, sessions and passwords of mailboxes are not in here either: they are kept as hashes, or sealed.
`;
