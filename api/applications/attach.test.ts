import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { attachApplication } from './attach.ts';

describe('an application whose workflow is not there', () => {
  let database: Database;
  let person: { readonly userId: string; readonly candidateId: string };
  beforeAll(async () => {
    const { appUrl, systemUrl } = await createTestDatabase();
    database = await openDatabase({ app: appUrl, system: systemUrl }, 2);
    person = await makePerson(database);
  });
  afterAll(async () => database.close());

  const change = (id: string, set: Partial<Pick<ApplicationRow, 'run' | 'stage'>>) => database.asPerson(person.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id }, set));

  /** Attaches one; `start` says what is found of each run. Answers the position, and the runs that were to start. */
  async function attached(start: (run: number, id: string) => Promise<'running' | 'closed'>) {
    const row = await makeApplication(database, person);
    const runs: number[] = [];
    const application: WorkflowStarter['application'] = ({ position: { run } }) => {
      runs.push(run);
      return start(run, row.id);
    };
    const attaching = attachApplication({ database, workflows: { application }, waits: defaultWaits }, positionOf(row));
    return { at: await attaching.catch((error: unknown) => error), runs };
  }

  test('is attached to the next run where the one of its row was ended', async () => {
    expect(await attached((run) => Promise.resolve(run === 1 ? 'closed' : 'running'))).toMatchObject({ at: { run: 2 }, runs: [1, 2] });
  });

  test('is attached to the run after that where the next one was ended too', async () => {
    expect(await attached((run) => Promise.resolve(run < 3 ? 'closed' : 'running'))).toMatchObject({ at: { run: 3 }, runs: [1, 2, 3] });
  });

  test('is attached to the run that the reconciler began meanwhile', async () => {
    const found = attached(async (run, id) => {
      if (run > 1) return 'running';
      await change(id, { run: 2 });
      return 'closed';
    });
    expect(await found).toMatchObject({ at: { run: 2 }, runs: [1, 2] });
  });

  test('gets no workflow where it closed meanwhile', async () => {
    const found = attached(async (_run, id) => {
      await change(id, { stage: 'closed' });
      return 'closed';
    });
    expect(await found).toMatchObject({ at: { run: 1, stage: 'closed' }, runs: [1] });
  });

  test('is not said to be attached where every run is found ended', async () => {
    const { at, runs } = await attached(() => Promise.resolve('closed'));
    expect(at).toMatchObject({ message: expect.stringContaining('was found ended') as string });
    expect(runs).toEqual([1, 2, 3]);
  });
});
