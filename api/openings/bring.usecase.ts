import type { z } from 'zod';
import { languageOf } from '#domain/posting/language.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { postingFromPaste } from '#adapters/sources/brought/pasted.ts';
import { contentHashOf } from '#adapters/sources/reading/prepare.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { keepBrought } from '#db/openings/by-hand.repository.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { ownBoards } from '../sources/own-boards.ts';
import type { bringBodySchema, broughtSchema } from './openings.schemas.ts';

type Brought = z.output<typeof bringBodySchema>;

/** Keeps an opening that the person brought by link or text, scores it against their record, and answers its id with the employer's own boards. */
export async function bringOpening({ database, clock, notifier }: ApiDeps, userId: string, brought: Brought): Promise<z.input<typeof broughtSchema>> {
  const posting = postingOf(brought);
  const answer = await database.asPerson(userId, async (tx) => {
    await candidateRow(tx, brought.candidateId);
    const [openingId = ''] = await keepBrought(tx, brought.candidateId, [{ posting, contentHash: contentHashOf(posting) }], { today: clock.now().toISOString().slice(0, 10), hash: sha256 });
    await appendEvents(tx, brought.candidateId, [{ applicationId: null, campaignId: null, run: null, step: 'opening_brought', data: { openingId } }]);
    return { id: openingId, boards: await ownBoards(tx, brought.employer, `${brought.link ?? ''} ${brought.text}`) };
  });
  notifier.changed(brought.candidateId);
  return answer;
}

const saysNothing: Pick<Posting, 'places' | 'workMode' | 'remoteScope' | 'salary' | 'employmentType' | 'seniority'> = { places: [], workMode: 'unknown', remoteScope: [], salary: null, employmentType: 'unknown', seniority: 'unknown' };

/** A posting of the person's own making, with what its words say of pay, level and place. The same link, or the same text without one, is the same posting. */
export function postingOf({ title, employer, place, link, text }: Omit<Brought, 'candidateId'>): Posting {
  const read = postingFromPaste({ link, text, employer, title, place: place === '' ? null : place });
  // Signs that show nothing are no title to a source, but are kept where a person wrote them.
  const { places, workMode, remoteScope, salary, employmentType, seniority } = 'why' in read ? saysNothing : read;
  const description = text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, '').trim();
  const externalId = sha256(link ?? description).slice(0, 32);
  const url = link ?? `urn:countersign:pasted:${externalId}`;
  return {
    source: 'manual', tenant: 'manual', externalId, employer, title, description, places, workMode, remoteScope, salary, employmentType, seniority,
    department: null, publishedAt: null, updatedAt: null, closesAt: null, language: languageOf(description), url, applyUrl: url, questions: [], hints: [],
  };
}
