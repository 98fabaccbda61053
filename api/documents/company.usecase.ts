import type { z } from 'zod';
import { allNotes, notesQuotedIn, type CompanyPage } from '#domain/company/company-notes.ts';
import type { LetterDocument } from '#domain/documents/documents.ts';
import { letterText } from '#domain/documents/render-html.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { trustedPosting } from '#domain/untrusted/trusted.ts';
import type { Database } from '#db/access/database.ts';
import type { companySchema } from './documents.schemas.ts';
import { readWritten } from './writing-view.usecase.ts';

/** What the employer of an application says of itself, and which of it the letter quotes. */
export async function companyOf(database: Database, userId: string, applicationId: string): Promise<z.input<typeof companySchema>> {
  const { posting, letter, company } = await database.asPerson(userId, (tx) => readWritten(tx, applicationId));
  return companyView(posting, letter, company);
}

/** @param letter null where none was written, @param page null where none was read */
export function companyView(posting: Pick<Posting, 'title' | 'employer' | 'description'>, letter: LetterDocument | null, page: CompanyPage | null): z.input<typeof companySchema> {
  const notes = allNotes(page, trustedPosting(posting));
  const quoted = new Set(letter === null ? [] : notesQuotedIn(letterText(letter), notes));
  return {
    notes: notes.map((note) => ({ words: note.words, from: note.from, inLetter: quoted.has(note) })),
    page: page === null ? null : { url: page.url, sha256: page.sha256, readAt: page.readAt, plants: page.plants.map(({ carrier, words }) => ({ carrier, words })) },
  };
}
