import { setTimeout as sleep } from 'node:timers/promises';
import type { ProgramResult } from '../evals/support/program.ts';
import { seededRandom } from '../evals/support/random.ts';
import type { Line } from '../tests/line/kit/line.ts';
import { withClient } from '../tests/support/postgres.ts';
import { defineCases, type CasesChoices } from './line/cases.ts';
import { inLanes, onTheLine } from './line/on-the-line.ts';

export const description = 'withdrawals and undos that race submission; none that was acknowledged is followed by an application POST';

/** `npm run drill -- withdraw [--times N] [--seed N] [--json FILE] [--sabotage same_row]` */
export const run = defineCases({
  times: 1_000,
  sabotages: ['same_row'],
  // Both sides of the race must be met, else it proved nothing.
  targets: (times) => ({
    raced: { atLeast: times }, acknowledged_share: { atLeast: 0.3 }, too_late_share: { atLeast: 0.3 },
    sent_after: { atMost: 0 }, doubled: { atMost: 0 }, too_late_not_sent: { atMost: 0 }, strange: { atMost: 0 },
  }),
  work,
});

type Verb = 'withdraw' | 'undo';

interface Race {
  readonly applicationId: string;
  readonly verb: Verb;
  /** Milliseconds between the signature and the change of mind. */
  readonly after: number;
  /** `was_sent`: acknowledged for one that the record already held as sent. */
  readonly answered: 'acknowledged' | 'too_late' | 'was_sent' | 'strange';
  readonly received: number;
  /** Of these, after the answer was there. */
  readonly receivedAfter: number;
  readonly stage: string;
}

const requisitions = ['HP-2063', 'LG-84', 'OF-301', 'OF-309', 'HP-2070'] as const;

async function work({ times, seed, sabotage, say }: CasesChoices): Promise<ProgramResult> {
  const random = seededRandom(seed);
  return onTheLine({ waits: { hold: 50 } }, async (line) => {
    if (sabotage === 'same_row') await acknowledgeWithoutTheRow(line.ground.database.ownerUrl);
    const races: Race[] = [];
    // Without its guard even what is taken back at once arrives.
    const aim = createAim(sabotage === null ? await timeToIntent(line) : 5, random.below);
    const plans = Array.from({ length: times }, (_, index): [number, Verb] => [index, index % 2 === 0 ? 'withdraw' : 'undo']);
    await inLanes(4, plans, async ([index, verb]) => {
      races.push(await race(line, requisitions[index % requisitions.length] ?? 'HP-2063', verb, aim));
      if (races.length % 50 === 0) say(`${races.length}/${times}`);
    });
    const share = (answered: Race['answered']) => races.filter((one) => one.answered === answered).length / races.length;
    const count = (holds: (one: Race) => boolean) => races.filter(holds).length;
    return {
      rows: races,
      figures: {
        raced: races.length,
        acknowledged_share: share('acknowledged'),
        too_late_share: share('too_late') + share('was_sent'),
        sent_after: count((one) => (one.answered === 'acknowledged' && one.received > 0) || (one.answered !== 'too_late' && one.receivedAfter > 0)),
        doubled: count((one) => one.received > 1),
        too_late_not_sent: count((one) => (one.answered === 'too_late' || one.answered === 'was_sent') && one.received === 0),
        strange: count((one) => one.answered === 'strange'),
      },
    };
  });
}

async function race(line: Line, requisition: string, verb: Verb, aim: Aim): Promise<Race> {
  const applicant = await line.applicant();
  const applicationId = await line.prepared(applicant, requisition);
  await line.sign(applicationId);
  const after = aim.next();
  await sleep(after);
  const answer = await line.decide(applicationId, verb);
  const acknowledgedAt = Date.now();
  const answered = answer.status === 200 ? await whatWasAcknowledged(line, applicationId) : answer.status === 409 ? 'too_late' : 'strange';
  aim.saw(answered === 'acknowledged');
  // What was acknowledged is watched for as long as a submission takes; what was too late must arrive.
  const { stage } = answer.status === 200 ? await settled(line, applicationId) : await line.waitUntil(applicationId, ({ stage: at }) => at === 'following_up' || at === 'outcome_unknown' || at === 'needs_you');
  const received = line.received(applicant);
  return { applicationId, verb, after, answered, received: received.length, receivedAfter: received.filter(({ at }) => Date.parse(at) > acknowledgedAt).length, stage };
}

/** A person may withdraw what was sent: that is no race. An application whose last attempt is no submission must never arrive. */
async function whatWasAcknowledged(line: Line, applicationId: string): Promise<'acknowledged' | 'was_sent'> {
  const { attempts } = await line.story(applicationId);
  return attempts.some(({ outcome }) => outcome === 'submitted') ? 'was_sent' : 'acknowledged';
}

async function settled(line: Line, applicationId: string): Promise<{ readonly stage: string }> {
  await sleep(1_500);
  return line.story(applicationId);
}

/** Milliseconds from a signature to its intent where nobody interferes. */
async function timeToIntent(line: Line): Promise<number> {
  const id = await line.prepared(await line.applicant(), requisitions[0]);
  const signedAt = Date.now();
  await line.sign(id);
  const { attempts } = await line.waitFor(id, 'following_up');
  return Date.parse(attempts[0]?.intentAt ?? '') - signedAt;
}

interface Aim {
  next(): number;
  saw(acknowledged: boolean): void;
}

/** Aims at the moment of the intent, wherever this machine has it today: later after an acknowledgement, earlier after a refusal. */
function createAim(first: number, below: (limit: number) => number): Aim {
  let middle = first;
  return {
    next: () => middle * (0.6 + below(800) / 1_000),
    saw(acknowledged) {
      middle = Math.min(20_000, Math.max(5, middle * (acknowledged ? 1.15 : 0.85)));
    },
  };
}

/** Switches the guard off: decisions are acknowledged, but the rows that the intent looks at stay as they were. */
async function acknowledgeWithoutTheRow(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(`
      create function sabotage_stage() returns trigger language plpgsql as $$
        begin
          if old.stage in ('held', 'submitting') and new.stage in ('closed', 'awaiting_approval') then return old; end if;
          return new;
        end $$;
      create trigger sabotage before update on application for each row execute function sabotage_stage();
      create function sabotage_attempt() returns trigger language plpgsql as $$
        begin
          if new.outcome = 'withdrawn' then return old; end if;
          return new;
        end $$;
      create trigger sabotage before update on attempt for each row execute function sabotage_attempt();
      create function sabotage_void() returns trigger language plpgsql as $$ begin return null; end $$;
      create trigger sabotage before insert on approval_void for each row execute function sabotage_void();
    `),
  );
}
