import { evidenceHtml } from '#domain/evidence/evidence-html.ts';
import type { EvidenceProof, EvidenceRecord, Sending } from '#domain/evidence/evidence-record.ts';
import { readFilm } from '#domain/evidence/film.ts';
import type { DocumentLanguage } from '#domain/documents/labels.ts';
import { writeZip, type ArchiveFile } from '#adapters/archive/write-zip.ts';
import { FileDamaged, FileMissing, type FileContent } from '#adapters/files/files.port.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { ApiDeps } from '../deps.ts';
import type { FileBody } from '../http/route.ts';
import { evidenceOf } from './evidence.usecase.ts';

type Deps = Pick<ApiDeps, 'database' | 'files' | 'approvalKeys' | 'pictureDays'>;
type Making = Deps & Pick<ApiDeps, 'pdf' | 'clock'>;

/** The whole evidence as one PDF: everything a person can read of it, pictures inside. */
export async function evidencePdf(deps: Making, userId: string, applicationId: string, language: DocumentLanguage): Promise<FileBody> {
  const record = await evidenceOf(deps, userId, applicationId);
  const [pictures, texts, strips] = [new Map<string, string>(), new Map<string, string>(), new Map<string, { readonly second: number; readonly picture: string }[]>()];
  for (const proof of proofsOf(record)) {
    const file = await contentOf(deps, userId, proof.key);
    if (file?.mediaType === 'image/png' || file?.mediaType === 'image/jpeg') pictures.set(proof.id, dataUrl(file.mediaType, file.bytes));
    if (file?.mediaType === filmType) strips.set(proof.id, stripOf(file.bytes));
    if (file?.mediaType === 'text/plain') texts.set(proof.id, file.bytes.toString('utf8'));
  }
  const html = evidenceHtml(record, { language, madeAt: deps.clock.now().toISOString(), pictures, strips, texts });
  return { bytes: await deps.pdf.render(html, { paper: 'A4' }), mediaType: 'application/pdf', fileName: `${nameOf(record)}.pdf` };
}

/**
 * The whole evidence as an archive: the exact bytes that were signed and sent, every proof, and what one needs to
 * verify them without this program (`sha256sum -c`, `openssl`).
 */
export async function evidenceZip(deps: Making, userId: string, applicationId: string): Promise<FileBody> {
  const record = await evidenceOf(deps, userId, applicationId);
  const named = await evidenceFiles(deps, userId, record, () => true);
  const sums = named.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
  const archive = [...named, { path: 'SHA256SUMS', bytes: utf8(sums) }, { path: 'README.txt', bytes: utf8(howToVerify) }];
  return { bytes: writeZip(archive, deps.clock.now()), mediaType: 'application/zip', fileName: `${nameOf(record)}.zip` };
}

/** Everything of it as files, each under a name of its own; of the proofs those that are `wanted`. */
export async function evidenceFiles(deps: Deps, userId: string, record: EvidenceRecord, wanted: (proof: EvidenceProof) => boolean): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [{ path: 'evidence.json', bytes: utf8(`${JSON.stringify(record, null, 1)}\n`) }];
  for (const [index, sending] of record.sendings.entries()) {
    const folder = `${index + 1}-${sending.channel}/`;
    files.push(...signedFiles(sending, folder));
    for (const file of sending.files) {
      const content = await contentOf(deps, userId, file.key);
      if (content !== null) files.push({ path: `${folder}sent/${safeName(file.fileName)}`, bytes: content.bytes });
    }
    files.push(...(await proofFiles(deps, userId, sending.proofs.filter(wanted), folder)));
  }
  for (const [index, mail] of record.received.entries()) files.push({ path: `received/${index + 1}.txt`, bytes: utf8(`From: ${mail.from}\nTo: ${mail.to}\nSubject: ${mail.subject}\nRead: ${mail.at}\n\n${mail.text}\n`) });
  files.push(...(await proofFiles(deps, userId, record.proofs.filter(wanted), '')));
  return unique(files);
}

/** What was signed, what was said of it, and the key that verifies it, as plain files. */
function signedFiles({ signed, approval }: Sending, folder: string): ArchiveFile[] {
  return [
    ...(signed === null ? [] : [{ path: `${folder}signed.json`, bytes: utf8(signed.text) }]),
    ...(approval === null ? [] : [{ path: `${folder}approval.json`, bytes: utf8(approval.text) }, { path: `${folder}approval.sig`, bytes: Buffer.from(approval.signature, 'base64url') }]),
    ...(approval?.publicKey == null ? [] : [{ path: `${folder}approval-key.pem`, bytes: utf8(approval.publicKey) }]),
  ];
}

/** Motion JPEG in AVI. */
const filmType = 'video/x-msvideo';

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'text/plain': 'txt', 'application/gzip': 'json.gz', 'application/zip': 'zip', 'image/jpeg': 'jpg', [filmType]: 'avi' };

async function proofFiles(deps: Deps, userId: string, proofs: readonly EvidenceProof[], folder: string): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const { kind, step, page, key } of proofs) {
    const content = await contentOf(deps, userId, key);
    if (content !== null) files.push({ path: `${folder}proof/${[kind, step, page].filter((part) => part !== null).join('-')}.${endings[content.mediaType] ?? 'bin'}`, bytes: content.bytes });
  }
  return files;
}

/** Null for what is not there, and for what is damaged: the record says which. */
async function contentOf({ files }: Deps, userId: string, key: string | null): Promise<FileContent | null> {
  if (key === null) return null;
  return files.get(userId, key).catch((error: unknown) => {
    if (error instanceof FileMissing || error instanceof FileDamaged) return null;
    throw error;
  });
}

function proofsOf(record: EvidenceRecord): EvidenceProof[] {
  return [...record.sendings.flatMap(({ proofs }) => proofs), ...record.proofs];
}

/** Of a recording so many pictures, from its first to its last. */
const stripLength = 8;

function stripOf(film: Buffer): { readonly second: number; readonly picture: string }[] {
  const frames = readFilm(film)?.frames ?? [];
  const chosen = new Set(Array.from({ length: stripLength }, (_, n) => Math.round((n * (frames.length - 1)) / (stripLength - 1))));
  return frames.filter((_, index) => chosen.has(index)).map(({ at, jpeg }) => ({ second: Math.round(at / 1_000), picture: dataUrl('image/jpeg', Buffer.from(jpeg)) }));
}

function dataUrl(mediaType: string, bytes: Buffer): string {
  return `data:${mediaType};base64,${bytes.toString('base64')}`;
}

/** Files of one name get numbers: "form_screenshot-2.png". */
function unique(files: readonly ArchiveFile[]): ArchiveFile[] {
  const taken = new Set<string>();
  return files.map(({ path, bytes }) => {
    const [, stem = path, ending = ''] = /^(.*?)((?:\.[a-z]+){0,2})$/u.exec(path) ?? [];
    let name = path;
    for (let n = 2; taken.has(name); n += 1) name = `${stem}-${n}${ending}`;
    taken.add(name);
    return { path: name, bytes };
  });
}

function nameOf({ employer, title }: EvidenceRecord): string {
  return safeName(`Evidence ${employer} ${title}`).slice(0, 100);
}

/** A name that every file system and archive takes: letters, digits, spaces, dots and hyphens alone. */
export function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N} .-]/gu, '').replace(/^\.+/u, '').replace(/\s+/gu, ' ').trim();
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

const howToVerify = `What stands in this archive

evidence.json      everything on record of what was sent, with the result of each check
N-CHANNEL/         one folder a sending, in order
  signed.json      the exact text that was signed; its SHA-256 is "bundleHash" in approval.json
  approval.json    what was signed: person, application, try, destination, bundleHash, expiry
  approval.sig     Ed25519 signature over the bytes of approval.json
  approval-key.pem public key of the installation that signed it
  sent/            the files as they were uploaded; their hashes stand in signed.json
  proof/           pictures of each step, words of the page after the click, a recording (Motion JPEG; any player)
                   and a trace of the browser (npx playwright show-trace trace.zip)
received/          what the employer wrote
SHA256SUMS         hashes of all of these

To verify without the program that made it:
  sha256sum -c SHA256SUMS
  cd 1-form && sha256sum signed.json
  openssl pkeyutl -verify -pubin -inkey approval-key.pem -rawin -in approval.json -sigfile approval.sig
`;
