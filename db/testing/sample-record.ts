import { randomUUID } from 'node:crypto';
import type { Posting } from '#domain/posting/posting.ts';
import type { Database } from '../access/database.ts';
import type { ApplicationRow } from '../applications/application.entities.ts';
import { openApplication } from '../campaigns/take.repository.ts';
import { makeCandidate } from '../candidates/candidate.repository.ts';
import { addBoard, insertPosting } from '../openings/opening.repository.ts';

/** A posting as a source gives it, about nobody in particular. */
export function samplePosting(externalId: string): Posting {
  const url = `https://jobs.example/${externalId}`;
  return {
    source: 'greenhouse', tenant: 'sample', externalId, employer: 'Sample Works', title: 'Platform Engineer', description: 'Run things.', places: [], workMode: 'unknown',
    remoteScope: [], salary: null, employmentType: 'full_time', seniority: 'unknown', department: null, publishedAt: null, updatedAt: null, closesAt: null, language: 'en',
    url, applyUrl: url, questions: [], hints: [],
  };
}

/** A person of the installation with one practice candidate. */
export async function makePerson(database: Database, limits: { readonly window?: number; readonly dailyCap?: number } = {}): Promise<{ userId: string; candidateId: string }> {
  const userId = randomUUID();
  const candidateId = await database.asPerson(userId, async (tx) => {
    await tx.em.execute('insert into app_user (id, name, wrapped_key) values (?, ?, ?)', [userId, 'Somebody', 'wrapped']);
    return makeCandidate(tx, {
      kind: 'practice', name: 'Somebody', facts: [], answers: [],
      preferences: { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] }, ...limits,
    });
  });
  return { userId, candidateId };
}

/** As many openings as wanted, each with one posting on the same board. */
export async function makeOpenings(database: Database, count: number): Promise<{ boardId: string; openingIds: string[] }> {
  return database.asSystem('discover', async (tx) => {
    const board = await addBoard(tx, { source: 'greenhouse', tenant: `sample-${randomUUID()}`, origin: null, employer: 'Sample Works' });
    const openingIds: string[] = [];
    for (let n = 0; n < count; n += 1) {
      openingIds.push(await insertPosting(tx, { posting: samplePosting(randomUUID()), practice: true, boardId: board.id, contentHash: 'c'.repeat(64), rawSha256: null, blockKeys: [], joins: null }));
    }
    return { boardId: board.id, openingIds };
  });
}

/** An application at "preparing". */
export async function makeApplication(database: Database, person: { readonly userId: string; readonly candidateId: string }): Promise<ApplicationRow> {
  const { openingIds } = await makeOpenings(database, 1);
  const opened = await database.asPerson(person.userId, (tx) => openApplication(tx, person.candidateId, openingIds[0] ?? '', null));
  if (opened === null) throw new Error('the application was not opened');
  return opened;
}
