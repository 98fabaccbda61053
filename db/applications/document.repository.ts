import type { CompanyPage } from '#domain/company/company-notes.ts';
import type { FormAnswer, FormPlan } from '#domain/form/form-plan.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { PersonTx } from '../access/database.ts';
import { ask } from '../access/rows.ts';
import type { ApplicationRow } from './application.entities.ts';
import { DocumentRow, type DocumentKind, type KeptDoubt, type RenderedFile } from './document.entities.ts';

/** What each kind of document holds. */
export interface DocumentContents {
  resume: ResumeDocument;
  letter: LetterDocument;
  form: FormPlan;
  answers: readonly FormAnswer[];
  files: readonly RenderedFile[];
  /** The employer's public page that the letter was written with. */
  company: CompanyPage;
}

/** One preparation of an application, which its documents belong to. */
export interface Preparation {
  readonly applicationId: string;
  readonly preparation: number;
}

/** The present preparation of an application. */
export function preparationOf({ id, preparation }: Pick<ApplicationRow, 'id' | 'preparation'>): Preparation {
  return { applicationId: id, preparation };
}

/**
 * Keeps a document of a preparation. The writer never replaces what the person wrote; the person replaces anything.
 */
export async function keepDocument<K extends DocumentKind>(tx: PersonTx, at: Preparation, kind: K, author: 'writer' | 'person', content: DocumentContents[K], doubts: readonly KeptDoubt[] = []): Promise<void> {
  await ask(
    tx.em,
    `insert into document (application_id, preparation, kind, user_id, author, content, doubts) values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
     on conflict (application_id, preparation, kind) do update set content = excluded.content, author = excluded.author, doubts = excluded.doubts
     where document.author = 'writer' or excluded.author = 'person'`,
    [at.applicationId, at.preparation, kind, tx.userId, author, JSON.stringify(content), JSON.stringify(doubts)],
  );
}

/** The document (by that author alone, where one is named), or null where this preparation has none yet. */
export async function findDocument<K extends DocumentKind>(tx: PersonTx, at: Preparation, kind: K, author?: 'writer' | 'person'): Promise<DocumentContents[K] | null> {
  const [row] = await ask<{ content: unknown }>(
    tx.em,
    `select content from document where application_id = ? and preparation = ? and kind = ?${author === undefined ? '' : ' and author = ?'}`,
    [at.applicationId, at.preparation, kind, ...(author === undefined ? [] : [author])],
  );
  // `keepDocument` is the only writer and pairs each kind with its shape.
  return row === undefined ? null : (row.content as DocumentContents[K]);
}

/** Every document of a preparation, in one statement. Throws where one of `needed` is not there. */
export async function readDocuments<K extends DocumentKind>(tx: PersonTx, at: Preparation, needed: readonly K[]): Promise<Pick<DocumentContents, K> & Partial<DocumentContents>> {
  const rows = await ask<{ kind: DocumentKind; content: unknown }>(tx.em, 'select kind, content from document where application_id = ? and preparation = ?', [at.applicationId, at.preparation]);
  const missing = needed.find((kind) => !rows.some((row) => row.kind === kind));
  if (missing !== undefined) throw new Error(`preparation ${at.preparation} of ${at.applicationId} has no ${missing}`);
  // As above.
  return Object.fromEntries(rows.map(({ kind, content }) => [kind, content])) as Pick<DocumentContents, K> & Partial<DocumentContents>;
}

/** What a second opinion doubted in the documents of a preparation. */
export async function doubtsOf(tx: PersonTx, at: Preparation): Promise<KeptDoubt[]> {
  const rows = await tx.em.find(DocumentRow, at, { orderBy: { kind: 'desc' } });
  return rows.flatMap(({ doubts }) => [...doubts]);
}

/** The document of the latest preparation that has one, or null. */
export async function newestDocument<K extends DocumentKind>(tx: PersonTx, applicationId: string, kind: K): Promise<DocumentContents[K] | null> {
  const [row] = await tx.em.find(DocumentRow, { applicationId, kind }, { orderBy: { preparation: 'desc' }, limit: 1 });
  return row === undefined ? null : (row.content as DocumentContents[K]);
}

/** The person's own words go on into the next preparation; what is not theirs is written anew. */
export async function carryDocuments(tx: PersonTx, applicationId: string, preparation: number): Promise<void> {
  await tx.em.execute(
    `insert into document (application_id, preparation, kind, user_id, author, content)
     select application_id, preparation + 1, kind, user_id, author, content from document
     where application_id = ? and preparation = ? and author = 'person' on conflict do nothing`,
    [applicationId, preparation],
  );
}
