import { randomUUID } from 'node:crypto';
import type { TestApi } from '#api/testing/test-api.ts';
import type { BundleContent } from '#db/applications/bundle.entities.ts';
import { replaceFacts } from '#db/candidates/candidate.repository.ts';
import { addBoard, insertPosting } from '#db/openings/opening.repository.ts';
import { applicationOf } from './application.ts';
import { samplePerson } from './person.ts';
import { postingOf, vacancies } from './postings.ts';

/**
 * Writes applications that wait for a signature straight into the record of an API's candidate, each with an opening,
 * a match and a bundle of its own, over the invented vacancies. Answers their ids.
 */
export async function makeWaiting({ database, userId, candidateId }: TestApi, count: number): Promise<string[]> {
  const person = { ...samplePerson(), id: candidateId };
  const kinds = vacancies.map((vacancy, n) => applicationOf(person, postingOf(vacancy, n), n, { stage: 'awaiting_approval' }));
  const openings = await database.asSystem('discover', async (tx) => {
    const board = await addBoard(tx, { source: 'greenhouse', tenant: 'many', origin: null, employer: 'Harrow & Pike' });
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const vacancy = vacancies[n % vacancies.length];
      if (vacancy === undefined) throw new Error('no vacancy');
      ids.push(await insertPosting(tx, { posting: postingOf({ ...vacancy, title: `${vacancy.title} ${n + 1}` }, n), practice: true, boardId: board.id, contentHash: 'c'.repeat(64), rawSha256: null, blockKeys: [], joins: null }));
    }
    return ids;
  });
  const rows = openings.map((openingId, n) => ({ id: randomUUID(), opening_id: openingId, kind: n % kinds.length, score: 40 + ((n * 37) % 600) / 10, minutes: n }));
  const contents = kinds.map(({ bundle }): BundleContent => {
    if (bundle === null) throw new Error('no bundle');
    return {
      bundle: {
        version: 1, applicationId: randomUUID(), openingId: randomUUID(), candidateId, candidateKind: 'practice', destination: { ...bundle.destination, system: 'greenhouse' },
        posting: { identity: 'many', title: '', contentHash: 'c'.repeat(64) }, formFingerprint: 'f'.repeat(64), files: [], answers: [],
      },
      resume: bundle.resume, letter: bundle.letter, plan: { system: 'greenhouse', url: bundle.destination.url, questions: bundle.questions, handOver: [] }, answers: bundle.answers, verdict: { passed: true, claims: bundle.verdict.claims, refusals: [] },
      files: bundle.files.map(({ role, fileName, bytes, sha256 }) => ({ role, fileName, bytes, sha256, key: sha256 })),
    };
  });
  await database.asPerson(userId, async (tx) => {
    await replaceFacts(tx, candidateId, person.facts);
    const given = `select r.*, k.value as content from jsonb_to_recordset(?::jsonb) as r(id uuid, opening_id uuid, kind int, score float8, minutes int)
      join jsonb_array_elements(?::jsonb) with ordinality as k(value, n) on k.n = r.kind + 1`;
    const with_ = (values: readonly unknown[]) => [JSON.stringify(rows), JSON.stringify(values)];
    await tx.em.execute(
      `insert into match (candidate_id, opening_id, user_id, score, content, posting_hash, facts_hash)
       select ?, g.opening_id, ?, g.score, g.content || jsonb_build_object('score', g.score), 'c', 'f' from (${given}) g`,
      [candidateId, userId, ...with_(kinds.map(({ match }) => match))],
    );
    await tx.em.execute(
      `insert into application (id, user_id, candidate_id, opening_id, posting_id, stage, moves, source, stage_since, wait_until)
       select g.id, ?, ?, g.opening_id, p.id, 'awaiting_approval', 1, 'greenhouse', now() - g.minutes * interval '1 minute', now() + interval '3 days' from (${given}) g join posting p on p.opening_id = g.opening_id`,
      [userId, candidateId, ...with_(contents)],
    );
    await tx.em.execute(`insert into bundle (user_id, application_id, hash, canonical, content) select ?, g.id, encode(sha256(g.id::text::bytea), 'hex'), '', g.content from (${given}) g`, [userId, ...with_(contents)]);
    await tx.em.execute('update application a set bundle_id = b.id from bundle b where b.application_id = a.id and a.candidate_id = ?', [candidateId]);
  });
  return rows.map(({ id }) => id);
}
