import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLine, type Line } from './kit/line.ts';

describe('what nobody decides', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ waits: { approval: 2_500, needsYou: 2_500 } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  test.for([['a bundle', 'HP-2063'], ['a question', 'HP-2057']] as const)('%s goes away when its time has run out, and can be opened again', async ([, requisition]) => {
    const ines = await line.applicant();
    const id = await line.apply(ines, requisition);
    const story = await line.waitFor(id, 'closed');
    expect(story.ending).toBe('expired');
    expect(await line.workflow(id).result()).toBe('expired');
    expect(await line.decide(id, 'reopen')).toMatchObject({ status: 200, body: { stage: 'preparing' } });
    await line.waitFor(id, 'closed');
    expect(line.received(ines)).toEqual([]);
  });

  test.for([['a bundle', 'HP-2063'], ['a question', 'HP-2057']] as const)('%s goes away by the record’s clock, whatever a worker’s clock says', async ([, requisition]) => {
    line.clocks.workers.shiftMs = 3_600_000;
    try {
      const id = await line.apply(await line.applicant(), requisition);
      expect((await line.waitFor(id, 'closed')).ending).toBe('expired');
    } finally {
      line.clocks.workers.shiftMs = 0;
    }
  });
});

describe('an application nobody answers', () => {
  test('closes when its time is over', async () => {
    await using line = await openLine({ waits: { followUps: [600], close: 2_500 } });
    await line.readBoards();
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    await line.sign(id);
    await line.waitFor(id, 'closed');
    const story = await line.story(id);
    // Nobody’s address is known, so no follow-up was drafted.
    expect(story).toMatchObject({ ending: 'no_answer', mails: [] });
    expect(await line.workflow(id).result()).toBe('no_answer');
  });
});
