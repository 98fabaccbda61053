import type { ProgramResult } from '../evals/support/program.ts';
import { createForger } from '../tests/line/kit/forger.ts';
import type { Line } from '../tests/line/kit/line.ts';
import { startRogue, type Rogue } from '../tests/line/kit/rogue.ts';
import { withClient } from '../tests/support/postgres.ts';
import { defineCases, type CasesChoices } from './line/cases.ts';
import { forgeries, type Forgery } from './line/forgeries.ts';
import { inLanes, onTheLine } from './line/on-the-line.ts';

export const description = 'changes after the signature, replays, forged rows and bare tasks: each is refused, and what was not touched goes through';

/** `npm run drill -- bytes [--times N] [--seed N] [--json FILE] [--sabotage voided]`: N forgeries and a quarter as many untouched ones. */
export const run = defineCases({
  times: 200,
  sabotages: ['voided'],
  targets: (times) => ({ refused: { atLeast: times }, sent: { atMost: 0 }, through: { atLeast: untouchedBeside(times) } }),
  work,
});

interface Case {
  readonly kind: string;
  readonly refused: boolean;
  readonly said: string;
  readonly received: number;
}

const untouchedBeside = (times: number) => Math.ceil(times / 4);
const requisitions = ['HP-2063', 'LG-84', 'OF-301', 'HP-2070'] as const;
/** Kinds that need a form of their own: one that changes, where nobody else applies, and one that takes the letter as a file. */
const requisitionOf: Readonly<Record<string, string>> = { form: 'OF-309', letter: 'HP-2063' };

async function work({ times, sabotage, say }: CasesChoices): Promise<ProgramResult> {
  return onTheLine({ waits: { hold: 1_000 } }, async (line) => {
    if (sabotage === 'voided') await forgetVoids(line.ground.database.ownerUrl);
    await using rogue = await startRogue(line);
    // Without its guard only replays can go through.
    const kinds = Object.entries(forgeries).filter(([kind]) => sabotage === null || kind.startsWith('replay_'));
    const cases: Case[] = [];
    let through = 0;
    const plans = Array.from({ length: times }, (_, index) => ({ index, forgery: kinds[index % kinds.length] }));
    // One after another for the form that changes: what it asks is prepared before, and its fault is taken back after.
    const lanes = [plans.filter(({ forgery }) => forgery?.[0] === 'form'), plans.filter(({ forgery }) => forgery?.[0] !== 'form')];
    await Promise.all([
      ...lanes.map((lane, number) => inLanes(number === 0 ? 1 : 3, lane, async ({ index, forgery }) => {
        if (forgery === undefined) return;
        cases.push(await attempt(line, rogue, forgery, index));
        if (cases.length % 20 === 0) say(`${cases.length}/${times}`);
      })),
      inLanes(1, Array.from({ length: untouchedBeside(times) }, (_, index) => index), async (index) => {
        if (await goesThrough(line, requisitionAt(index))) through += 1;
      }),
    ]);
    const sent = cases.filter(({ received }) => received > 0);
    for (const one of cases.filter(({ refused }) => !refused)) say(`not refused: ${one.kind}: ${one.said}`);
    return { rows: cases, figures: { forged: cases.length, kinds: kinds.length, refused: cases.filter(({ refused }) => refused).length, sent: sent.length, through } };
  });
}

async function attempt(line: Line, rogue: Rogue, [kind, forge]: readonly [string, Forgery], index: number): Promise<Case> {
  const requisition = requisitionOf[kind] ?? requisitionAt(index);
  const applicant = await line.applicant();
  const applicationId = await line.prepared(applicant, requisition);
  try {
    const answer = await forge({ line, forger: createForger(line), rogue, applicant, applicationId, requisition });
    const said = answer ?? (await saysOfRecord(line, applicationId));
    const { stage, attempts } = await line.story(applicationId);
    const stopped = stage !== 'held' && stage !== 'submitting' && attempts.every(({ intentAt, outcome }) => intentAt === null || outcome === 'withdrawn');
    return { kind, refused: stopped && line.received(applicant).length === 0, said, received: line.received(applicant).length };
  } finally {
    if (kind === 'form') line.ground.practice.site.faults.clear();
  }
}

/** What the record says once the application no longer stands to be sent. */
async function saysOfRecord(line: Line, applicationId: string): Promise<string> {
  const { stage, needsYou } = await line.waitUntil(applicationId, ({ stage: at }) => at !== 'held' && at !== 'submitting');
  return needsYou?.says ?? stage;
}

async function goesThrough(line: Line, requisition: string): Promise<boolean> {
  const applicant = await line.applicant();
  const applicationId = await line.prepared(applicant, requisition);
  await line.sign(applicationId);
  await line.waitFor(applicationId, 'following_up');
  return line.received(applicant).length === 1;
}

function requisitionAt(index: number): string {
  return requisitions[index % requisitions.length] ?? requisitions[0];
}

/** Switches the guard off: nobody remembers that a signature was taken back. */
async function forgetVoids(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(`
      create function sabotage_void() returns trigger language plpgsql as $$ begin return null; end $$;
      create trigger sabotage before insert on approval_void for each row execute function sabotage_void();
    `),
  );
}
