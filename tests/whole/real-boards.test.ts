import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#start/product.ts';
import { clearData, startProgramProcess, type StartedProgram } from '../support/program.ts';
import { signIn, until, type SignedIn } from '../support/signed-in.ts';

const captures = join(projectRoot, '..', 'shared', 'captures');
const resumeFile = join(captures, 'resumes', 'fresh_jane-fullstacker.json');

interface Campaign {
  readonly counts: { readonly postings: number; readonly openings: number; readonly eligible: number };
  readonly boards: readonly { readonly employer: string; readonly state: string; readonly read: number; readonly said: string | null }[];
  readonly best: readonly { readonly openingId: string; readonly title: string; readonly score: number; readonly applicationId: string | null }[];
}
interface Opening {
  readonly match: { readonly parts: readonly { readonly points: number; readonly reasons: readonly { readonly words: string; readonly says: string }[] }[] };
  readonly description: string;
  readonly title: string;
  readonly places: readonly string[];
  readonly salary: string | null;
}
interface Story {
  readonly stage: string;
  readonly bundle: { readonly sentByUs: boolean; readonly verdict: { readonly passed: boolean; readonly claims: number }; readonly files: readonly { readonly bytes: number }[] } | null;
}

describe.skipIf(!existsSync(resumeFile))('a campaign over every recorded board (skipped where ../shared/captures is absent)', () => {
  let home = '';
  let program: StartedProgram;
  let person: SignedIn;
  let campaignId = '';
  let candidateId = '';

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'countersign-boards-'));
    program = await startProgramProcess({ data: join(home, 'data'), env: { ...process.env, COUNTERSIGN_REPLAY: captures } });
    person = await signIn(program.url);
  });
  afterAll(async () => {
    await program.stop();
    await clearData(join(home, 'data'));
    await rm(home, { recursive: true, force: true });
  });

  test('imports every posting', async () => {
    const content = readFileSync(resumeFile, 'utf8');
    const made = await person.call<{ id: string; facts: number }>('POST', '/candidates', { kind: 'real', resume: { format: 'json_resume', fileName: 'resume.json', content }, preferences: null });
    candidateId = made.id;
    expect(made.facts).toBeGreaterThan(20);
    const { boards } = await person.call<{ boards: { id: string }[] }>('GET', '/boards');
    expect(boards.length).toBeGreaterThan(15);
    const started = await person.call<{ id: string }>('POST', '/campaigns', { candidateId, name: 'Everything recorded', brief: 'all of it', boards: boards.map(({ id }) => id), threshold: 20, maxApplications: 10 });
    campaignId = started.id;
    const campaign = await until(() => person.call<Campaign>('GET', `/campaigns/${campaignId}`), ({ boards: read, counts }) => read.every(({ state }) => state === 'done') && counts.openings >= counts.postings * 0.9);
    expect(campaign.counts.postings).toBeGreaterThan(480);
    expect(campaign.counts.openings).toBeGreaterThan(450);
  });

  test('explains the ten best in the postings’ own words', async () => {
    const { best } = await until(() => person.call<Campaign>('GET', `/campaigns/${campaignId}`), (campaign) => campaign.best.length === 10);
    for (const { openingId, score } of best) {
      const { match, description, title, places, salary } = await person.call<Opening>('GET', `/openings/${openingId}?candidate=${candidateId}`);
      const reasons = match.parts.flatMap((part) => part.reasons);
      expect(Math.round(match.parts.reduce((sum, part) => sum + part.points, 0))).toBe(score);
      const said = [description, title, ...places, salary ?? ''].join('\n');
      expect(reasons.map(({ words }) => words).filter((words) => !said.includes(words))).toEqual([]);
      expect(reasons.every(({ says }) => says !== '')).toBe(true);
    }
  });

  test('tailors for them, and makes packets: nothing of ours goes to a real employer', async () => {
    const stories = await until(
      async () => {
        const { applications } = await person.call<{ applications: { id: string }[] }>('GET', `/applications?candidate=${candidateId}`);
        return Promise.all(applications.map(({ id }) => person.call<Story>('GET', `/applications/${id}`)));
      },
      (all) => all.length === 10 && all.every(({ stage }) => stage !== 'preparing'),
    );
    const bundles = stories.flatMap(({ bundle }) => (bundle === null ? [] : [bundle]));
    expect(stories.map(({ stage }) => stage).filter((stage) => stage !== 'awaiting_approval' && stage !== 'needs_you')).toEqual([]);
    expect(bundles.length).toBeGreaterThanOrEqual(8);
    for (const { sentByUs, verdict, files } of bundles) {
      expect(sentByUs).toBe(false);
      expect(verdict.passed).toBe(true);
      expect(verdict.claims).toBeGreaterThanOrEqual(8);
      expect(files).toHaveLength(2);
    }
  });
});
