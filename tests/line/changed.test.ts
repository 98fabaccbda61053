import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import { changeFact, findFact } from '#db/candidates/fact.repository.ts';
import { openLine, type Applicant, type Line, type Story } from './kit/line.ts';
import { posts } from './kit/stories.ts';

let line: Line;
beforeAll(async () => {
  line = await openLine();
  await line.readBoards();
});
afterAll(async () => line[Symbol.asyncDispose]());

describe('a fact that the person changes while a bundle that cites it waits', () => {
  async function waiting(): Promise<{ ines: Applicant; id: string; story: Story; cited: Fact }> {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const story = await line.story(id);
    const bullets = story.bundle?.resume.sections.flatMap((s) => (s.kind === 'experience' ? s.entries.flatMap((e) => e.bullets) : [])) ?? [];
    const cited = await line.asPerson(async (tx) => (await findFact(tx, ines.candidateId, bullets[0]?.facts[0] ?? ''))?.content ?? null);
    if (cited === null) throw new Error('the résumé cites no achievement');
    return { ines, id, story, cited };
  }
  const bodyOf = ({ kind, text, of, organisation, title, start, end, place, detail, keywords, pinned }: Fact) => ({ kind, text, of, organisation, title, start, end, place, detail, keywords, pinned });

  test('has it prepared anew with the new words, and the signature is asked for again', async () => {
    const { ines, id, story, cited } = await waiting();
    const text = `${cited.text.replace(/[.]$/u, '')}, and kept notes of it`;
    await line.changed('PUT', `/candidates/${ines.candidateId}/facts/${cited.id}`, { ...bodyOf(cited), text });
    const anew = await line.waitUntil(id, (now) => now.stage === 'awaiting_approval' && now.bundle?.hash !== story.bundle?.hash);
    expect(anew.timeline.find(({ data }) => data['step'] === 'facts_changed')?.data['facts']).toEqual([cited.id]);
    expect(JSON.stringify(anew.bundle?.resume)).not.toContain(JSON.stringify(cited.text).slice(1, -1).concat('"'));
  });

  test('leaves the bundle alone where it only gained a detail, or is only pinned', async () => {
    const { ines, id, story, cited } = await waiting();
    await line.changed('PUT', `/candidates/${ines.candidateId}/facts/${cited.id}`, { ...bodyOf(cited), pinned: true, keywords: [...cited.keywords, 'notes'] });
    await line.sign(id);
    const sent = await line.waitFor(id, 'following_up');
    expect(sent.bundle?.hash).toBe(story.bundle?.hash);
  });

  test('cannot be signed over, also where nobody told the application', async () => {
    const { ines, id, cited } = await waiting();
    await line.asPerson((tx) => changeFact(tx, ines.candidateId, { ...cited, text: `${cited.text} (corrected)` }));
    expect(await line.sign(id)).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('you changed a fact that this rests on') } } });
    expect(line.received(ines)).toEqual([]);
  });

  test('turns back what was signed and has not left', async () => {
    const { ines, id, cited } = await waiting();
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
    await line.sign(id);
    await line.waitFor(id, 'held');
    expect(await line.api.call('DELETE', `/candidates/${ines.candidateId}/facts/${cited.id}`)).toMatchObject({ status: 204 });
    const anew = await line.waitFor(id, 'awaiting_approval');
    expect(anew.timeline.map(({ data }) => data['step'])).toContain('facts_changed');
    expect(JSON.stringify(anew.bundle?.resume)).not.toContain(cited.id);
    expect(line.received(ines)).toEqual([]);
  });
});

describe('a posting that says something else', () => {
  afterEach(() => line.ground.practice.site.faults.clear());

  test('than what was prepared cannot be signed for, and is once it is prepared anew', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const before = (await line.story(id)).bundle?.hash;
    line.fault('change_posting', 'HP-2063');
    await line.readBoards();
    expect(await line.sign(id)).toMatchObject({ status: 409, body: { error: { message: 'Refused: the posting says something else than when this was prepared; have it prepared anew, then sign.' } } });
    await line.decide(id, 'answer', {});
    const story = await line.waitFor(id, 'awaiting_approval');
    expect(story.bundle?.hash).not.toBe(before);
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    expect(posts(line, ines)).toEqual([true]);
  });

  test('than what was signed is not claimed for', async () => {
    // Back to what it was before the test above.
    await line.readBoards();
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
    await line.sign(id);
    line.fault('change_posting', 'HP-2063');
    await line.readBoards();
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
    const story = await line.waitFor(id, 'awaiting_approval');
    expect(story.timeline.map(({ data }) => data['step'])).toContain('posting_changed');
    expect(posts(line, ines)).toEqual([]);
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    expect(posts(line, ines)).toEqual([true]);
  });

  test('is prepared anew while it waits for the signature, and one that closed ends', async () => {
    await line.readBoards();
    const ines = await line.applicant();
    const [changed, closed] = [await line.prepared(ines, 'HP-2063'), await line.prepared(ines, 'OF-301')];
    const before = (await line.story(changed)).bundle?.hash;
    line.fault('change_posting', 'HP-2063');
    await line.readBoards();
    await line.asSystem(async ({ em }) => em.execute(`update posting set closed_at = now() where opening_id = ?`, [await line.openingOf('OF-301')]));
    for (const id of [changed, closed]) await line.workflow(id).signal('recordChanged', { messageId: crypto.randomUUID() });
    expect((await line.waitUntil(changed, (story) => story.stage === 'awaiting_approval' && story.bundle?.hash !== before)).timeline.map(({ data }) => data['step'])).toContain('posting_changed');
    expect(await line.waitFor(closed, 'closed')).toMatchObject({ ending: 'posting_closed' });
    expect(await line.workflow(closed).result()).toBe('posting_closed');
  });
});

describe('an edit by the person', () => {
  test('goes through the gate again and needs a new signature over the new bytes', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const { bundle } = await line.story(id);
    if (bundle === null) throw new Error('there is no bundle');
    const shorter = { ...bundle.letter, paragraphs: bundle.letter.paragraphs.slice(0, -1) };
    expect(await line.decide(id, 'edit', { letter: shorter })).toMatchObject({ status: 200, body: { stage: 'preparing' } });
    const story = await line.waitFor(id, 'awaiting_approval');
    expect(story.bundle?.letter).toEqual(shorter);
    expect(story.bundle?.resume).toEqual(bundle.resume);
    expect(story.bundle?.hash).not.toBe(bundle.hash);
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    const [received] = line.received(ines);
    expect(received?.files.map(({ sha256 }) => sha256)).toEqual(story.bundle?.files.map(({ sha256 }) => sha256));
  });

  test('with an invented claim is refused by the gate, cannot be signed, and passes once it is settled', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const { bundle } = await line.story(id);
    if (bundle === null) throw new Error('there is no bundle');
    const [first, ...rest] = bundle.letter.paragraphs;
    const boast = { text: 'I led 400 engineers at Meridian Aerospace until 2024.', facts: [] };
    await line.decide(id, 'edit', { letter: { ...bundle.letter, paragraphs: [[...(first ?? []), boast], ...rest] } });
    const refused = await line.waitFor(id, 'needs_you');
    expect(refused.needsYou?.reason).toBe('gate_refused');
    expect(refused.bundle?.verdict).toMatchObject({ passed: false });
    expect(await line.sign(id)).toMatchObject({ status: 409, body: { error: { code: 'gate_refuses' } } });

    expect(await line.decide(id, 'edit', { letter: bundle.letter })).toMatchObject({ status: 200 });
    const settled = await line.waitFor(id, 'awaiting_approval');
    expect(settled.bundle?.verdict.passed).toBe(true);
    expect(line.received(ines)).toEqual([]);
  });
});
