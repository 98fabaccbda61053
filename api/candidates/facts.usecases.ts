import type { z } from 'zod';
import { factInWords } from '#domain/candidate/fact-in-words.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { partialDate } from '#domain/candidate/partial-date.ts';
import type { PersonTx } from '#db/access/database.ts';
import { readCandidate, renameCandidate } from '#db/candidates/candidate.repository.ts';
import { addFact, changeFact, findFact, retireFacts } from '#db/candidates/fact.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { invalidRequest, notFound } from '../http/errors.ts';
import { candidateRow } from './find-candidate.ts';
import { nameIsNeeded, noSuchOwner, wrongDate } from './record.errors.ts';
import type { factBodySchema } from './record.schemas.ts';

type FactBody = z.output<typeof factBodySchema>;

/** A fact in the person's own words: it is theirs, and documents may claim it from now on. */
export async function writeFact(tx: PersonTx, candidateId: string, id: string, body: FactBody): Promise<void> {
  await candidateRow(tx, candidateId);
  const { facts } = await readCandidate(tx, candidateId);
  await addFact(tx, candidateId, factOf(id, body, facts));
  await said(tx, candidateId, 'fact_added', id);
}

/** New words for a fact. What was said before stays readable; the words are the person's from now on. */
export async function rewriteFact(tx: PersonTx, candidateId: string, id: string, body: FactBody): Promise<void> {
  const before = await standing(tx, candidateId, id);
  const { facts } = await readCandidate(tx, candidateId);
  const after = factOf(id, { ...body, of: body.of === id ? null : body.of }, facts.filter((fact) => fact.id !== id));
  const isSame = (['kind', 'text', 'of', 'organisation', 'title', 'start', 'end', 'place', 'detail'] as const).every((part) => before[part] === after[part]) && before.keywords.join('\n') === after.keywords.join('\n');
  await changeFact(tx, candidateId, isSame ? { ...after, origin: before.origin } : after);
  if (after.kind === 'name') await renameCandidate(tx, candidateId, after.text);
  await said(tx, candidateId, 'fact_changed', id);
}

/** A pinned fact appears in every résumé. */
export async function pinFact(tx: PersonTx, candidateId: string, id: string, pinned: boolean): Promise<void> {
  const before = await standing(tx, candidateId, id);
  if (before.pinned === pinned) return;
  await changeFact(tx, candidateId, { ...before, pinned });
  await said(tx, candidateId, pinned ? 'fact_pinned' : 'fact_unpinned', id);
}

/** Takes a fact and what belongs to it off the record; documents that cite them still show them. */
export async function removeFact(tx: PersonTx, candidateId: string, id: string): Promise<void> {
  const fact = await standing(tx, candidateId, id);
  const { facts } = await readCandidate(tx, candidateId);
  if (fact.kind === 'name' && facts.filter((one) => one.kind === 'name').length === 1) throw nameIsNeeded();
  await retireFacts(tx, candidateId, [id, ...facts.filter((one) => one.of === id).map((one) => one.id)]);
  await said(tx, candidateId, 'fact_removed', id);
}

async function standing(tx: PersonTx, candidateId: string, id: string): Promise<Fact> {
  await candidateRow(tx, candidateId);
  const found = await findFact(tx, candidateId, id);
  if (found === null || found.retiredAt !== null) throw notFound('fact');
  return found.content;
}

function factOf(id: string, body: FactBody, facts: readonly Fact[]): Fact {
  const owner = body.of === null ? null : facts.find((fact) => fact.id === body.of);
  if (owner === undefined || (owner !== null && owner.of !== null)) throw noSuchOwner();
  const start = dateOf(body.start);
  // A certificate, an award and a publication have one date; an open end would read "to today".
  const end = dateOf(body.end) ?? (momentary.has(body.kind) ? start : null);
  const text = factInWords({ ...body, start, end });
  if (text === null) throw invalidRequest([{ in: 'body', path: ['text'], message: 'a fact says something' }]);
  return { id, ...body, text, start, end, origin: { by: 'person' } };
}

const momentary = new Set<Fact['kind']>(['certificate', 'award', 'publication']);

function dateOf(words: string | null): string | null {
  if (words === null) return null;
  const date = /^\d{4}(?:[-/.]\d{1,2}){0,2}$/u.test(words) ? partialDate(words) : null;
  if (date === null) throw wrongDate(words);
  return date;
}

async function said(tx: PersonTx, candidateId: string, step: string, fact: string): Promise<void> {
  await appendEvents(tx, candidateId, [{ applicationId: null, campaignId: null, run: null, step, data: { fact } }]);
}
