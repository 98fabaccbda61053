import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Posting } from '#domain/posting/posting.ts';
import { mergePostings } from '#activities/dedupe/merge-postings.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import type { Line } from './line.ts';

/** A host that stands in for a real employer's: nothing of the product may ever come here. */
export interface RealEmployer extends AsyncDisposable {
  readonly openingId: string;
  readonly applyUrl: string;
  /** Every request that arrived. */
  readonly requests: readonly string[];
}

const posting: Omit<Posting, 'url' | 'applyUrl'> = {
  source: 'greenhouse', tenant: 'tannwald', externalId: '5550001', employer: 'Tannwald Robotics', title: 'Platform Engineer',
  description: 'Tannwald Robotics builds harvesters that see. You run Kubernetes and PostgreSQL for eighty engineers in Berlin.',
  places: [{ text: 'Berlin, Germany', city: 'Berlin', region: null, country: 'DE' }], workMode: 'hybrid', remoteScope: [], salary: null, employmentType: 'full_time',
  seniority: 'mid', department: null, publishedAt: null, updatedAt: null, closesAt: null, language: 'en', questions: [], hints: [],
};

/** Opens the host and brings a real opening into the record whose form would be there. */
export async function openRealEmployer(line: Line): Promise<RealEmployer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/job-boards.greenhouse.io/tannwald/jobs/5550001`;
  const board = await line.asPerson((tx) => addBoard(tx, { source: 'greenhouse', tenant: 'tannwald', origin: null, employer: posting.employer }));
  const openingId = await line.api.common.database.asSystem('discover', async (tx) => {
    await mergePostings(tx, [{ ...posting, url, applyUrl: url }], { boardId: board.id, practice: false, rawSha256: null });
    const [row] = await tx.em.execute<{ opening_id: string }[]>(`select opening_id from posting where not practice and content ->> 'tenant' = 'tannwald'`);
    return row?.opening_id ?? '';
  });
  return {
    openingId, applyUrl: url, requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

/** A real candidate's application there: signed, and its packet waits for them. Answers its id. */
export async function signedPacket(line: Line, employer: RealEmployer): Promise<string> {
  const id = await line.take(await line.applicant({ kind: 'real' }), employer.openingId);
  await line.waitFor(id, 'awaiting_approval');
  await line.sign(id);
  await line.waitUntil(id, ({ needsYou }) => needsYou?.reason === 'packet');
  return id;
}
