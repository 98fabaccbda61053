import { parseArgs } from 'node:util';
import { conclude, type Target } from '../evals/support/program.ts';
import { prepareGround } from '../drills/kit/ground.ts';
import { startReference } from './support/reference.ts';
import { waitingApplications } from './support/waiting.ts';

export const description = 'from the signature to the stage on screen, beside a bare update of a workflow, in turns on one server';

/** `npm run bench -- update [--applications N] [--times N] [--json FILE]`: 0 when the ratio of the p95 holds, 1 when not. */
export async function run(args: string[], say: (line: string) => void = console.log): Promise<number> {
  const { values } = parseArgs({ args, options: { applications: { type: 'string' }, times: { type: 'string' }, json: { type: 'string' } } });
  const [count, times] = [Number(values.applications ?? 10), Number(values.times ?? 20)];
  const targets: Readonly<Record<string, Target>> = { ratio: { atMost: 3 }, signed: { atLeast: count * times } };
  await using ground = await prepareGround({
    seed: 1, plan: () => ({ forms: 'http', times: {}, sabotages: [], strikes: null, workers: 1 }), env: { COUNTERSIGN_HOLD_SECONDS: '3600' },
  });
  const ids = await waitingApplications(ground, count);
  await using reference = await startReference(ground.config().temporal);
  const bare = await reference.bare();
  const [signed, read, bares]: [number[], number[], number[]] = [[], [], []];
  for (let time = 0; time < times; time += 1) {
    for (const id of ids) {
      const { bundle } = await ground.person.must<{ bundle: { hash: string } }>('GET', `/applications/${id}`);
      const began = performance.now();
      // The screen shows what the answer says and reads nothing more for it (`ui/src/lib/inbox/decisions.ts`).
      const { confirmed, stage } = await ground.person.must<{ confirmed: boolean; stage: string }>('POST', `/applications/${id}/sign`, { bundleHash: bundle.hash });
      signed.push(performance.now() - began);
      const story = await ground.person.must<{ stage: string }>('GET', `/applications/${id}`);
      read.push(performance.now() - began);
      if (!confirmed || stage !== 'held' || story.stage !== 'held') throw new Error(`the signature of ${id} was not seen: ${stage}, ${story.stage}`);
      await ground.person.must('POST', `/applications/${id}/undo`);
      bares.push(await bare.update());
    }
  }
  await bare.end();
  const figures = {
    ratio: percentile(signed, 95) / percentile(bares, 95), sign_p95_ms: percentile(signed, 95), bare_p95_ms: percentile(bares, 95), sign_p50_ms: percentile(signed, 50), bare_p50_ms: percentile(bares, 50),
    // Until the whole story was read again besides.
    story_p95_ms: percentile(read, 95), story_p50_ms: percentile(read, 50), signed: signed.length,
  };
  return conclude({ figures, rows: [] }, targets, values.json ?? null, say);
}

function percentile(all: readonly number[], share: number): number {
  return all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor((all.length * share) / 100))] ?? 0;
}
