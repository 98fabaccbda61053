import { Pool } from 'pg';
import { claim } from '#activities/submit/claim.ts';
import { recordIntent } from '#activities/submit/intent.ts';
import { putOff } from '#activities/submit/outcome.ts';
import { protocolTimes } from '#activities/submit/times.ts';
import { createApprovalVerifier, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { advance, readApplication } from '#db/applications/application.repository.ts';
import { closeAttempt, closeUnclicked, findAttemptByToken } from '#db/applications/attempt.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { defaultPacing, type Pacing } from '#domain/submission/pacing.ts';
import { mayClick } from '#domain/submission/may-click.ts';
import type { ProgramResult } from '../evals/support/program.ts';
import { seededRandom, type Random } from '../evals/support/random.ts';
import type { Line } from '../tests/line/kit/line.ts';
import { superuserUrl } from '../tests/support/postgres.ts';
import { defineCases, type CasesChoices } from './line/cases.ts';
import { overPace, type Departure } from './line/departures.ts';
import { moveClock, type MovedClock } from './line/moved-clock.ts';
import { onTheLine } from './line/on-the-line.ts';
import { createCopies } from './line/signed-copies.ts';

export const description = 'eight workers claim at once over a change of the clocks, a leap day and clocks that are 25 h off: no cap, distance or quiet hour is broken';

/** `npm run drill -- caps [--times N] [--seed N] [--json FILE] [--sabotage departures]` */
export const run = defineCases({
  times: 1_000,
  sabotages: ['departures'],
  targets: (times) => ({
    sent: { atLeast: Math.floor(times * 0.9) }, over_cap: { atMost: 0 }, too_close: { atMost: 0 }, in_quiet_hours: { atMost: 0 }, same_employer: { atMost: 0 }, twice: { atMost: 0 },
  }),
  work,
});

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const workers = 8;
/** Summer time ends in Europe on 31 October 2027; 2028 has a leap day. */
const begins = [Date.parse('2027-10-29T12:00:00Z'), Date.parse('2028-02-26T12:00:00Z')] as const;
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;

interface Person {
  readonly candidateId: string;
  readonly cap: number;
  readonly pacing: Pacing;
}

async function work({ times, seed, sabotage, say }: CasesChoices): Promise<ProgramResult> {
  const random = seededRandom(seed);
  return onTheLine({}, async (line) => {
    const superuser = new Pool({ connectionString: await superuserUrl(line.ground.database), max: 3 });
    try {
      const templateId = await line.prepared(await line.applicant(), 'HP-2063');
      const clock = await moveClock(superuser, line.ground.database.name);
      await line.restart({ lostTemporal: false });
      const departures: Departure[] = [];
      const people: Person[] = [];
      for (const begin of begins) {
        await clock.moveTo(new Date(begin));
        const crowd: Person[] = [];
        while (crowd.length < 6) crowd.push(await personOf(line, superuser, random));
        people.push(...crowd);
        const copy = await createCopies(line, superuser, templateId);
        for (let index = 0; index < times / begins.length; index += 1) {
          const { candidateId } = random.pick(crowd);
          await copy({ candidateId, employer: `Employer ${random.below(times)} GmbH`, heldUntil: new Date(clock.now().getTime() + random.below(2 * day)) });
        }
        if (sabotage === 'departures') await forgetDepartures(superuser);
        departures.push(...(await letGo(line, superuser, clock, random, say)));
      }
      return { rows: departures, figures: { signed: times, sent: departures.length, people: people.length, ...overPace(departures, people) } };
    } finally {
      await superuser.end();
    }
  });
}

async function personOf(line: Line, superuser: Pool, random: Random): Promise<Person> {
  const cap = 1 + random.below(10);
  const quiet = random.below(2) === 0 ? null : { from: '22:00', to: `0${5 + random.below(4)}:30`, zone: random.pick(zones) };
  const pacing: Pacing = { ...defaultPacing.practice, quietHours: quiet, spacingSeconds: random.pick([0, 60, 900]), hostSpacingSeconds: random.pick([0, 300]), employerDays: random.pick([0, 90]) };
  const { candidateId } = await line.applicant({ dailyCap: cap });
  await superuser.query('update candidate set pacing = $2 where id = $1', [candidateId, JSON.stringify(pacing)]);
  return { candidateId, cap, pacing };
}

/** Turns of eight workers over whatever is due, until nothing is held any more; the clock goes on to the next that is due, and now and then jumps. */
async function letGo(line: Line, superuser: Pool, clock: MovedClock, random: Random, say: (line: string) => void): Promise<Departure[]> {
  const verifier = createApprovalVerifier(await readApprovalPublicKeys(line.ground.config({ address: line.address, namespace: line.namespace }).paths.keys));
  const departures: Departure[] = [];
  const underway: string[] = [];
  for (let turn = 0; ; turn += 1) {
    const held = await superuser.query<{ id: string; at: Date }>(
      `select id, wait_until as at from application where stage = 'held' and exists (select 1 from posting p where p.id = posting_id and p.identity like 'drill:%') order by wait_until`,
    );
    if (held.rows.length === 0 && underway.length === 0) return departures;
    if (turn % 50 === 0) say(`${clock.now().toISOString()} ${departures.length} sent, ${held.rows.length} held`);
    const due = held.rows.filter(({ at }) => at <= clock.now());
    // Most go on at once; some dawdle with their place taken.
    const claimed = await Promise.all(Array.from({ length: due.length === 0 ? 0 : workers }, async () => tryClaim(random.pick(due).id)));
    underway.push(...claimed.filter((token) => token !== null));
    const going = underway.splice(0, underway.length - (due.length > 0 ? random.below(3) : 0));
    departures.push(...(await Promise.all(going.map((token) => send(token)))).filter((one) => one !== null));
    if (due.length === 0) await clock.moveTo(new Date(Math.max(clock.now().getTime() + 1_000, held.rows[0]?.at.getTime() ?? 0)));
    else if (random.below(25) === 0) await clock.moveTo(new Date(clock.now().getTime() + (random.below(2) === 0 ? 25 : -25) * hour));
    else await clock.moveTo(new Date(clock.now().getTime() + random.below(20) * minute));
  }

  /** One worker in ten has a clock of its own that is 25 hours off. */
  function workersClock(): Date {
    const off = random.below(10) === 0 ? (random.below(2) === 0 ? 25 : -25) * hour : 0;
    return new Date(clock.now().getTime() + off);
  }

  async function tryClaim(applicationId: string): Promise<string | null> {
    const context = { verifier, practiceOrigin: line.ground.practice.url, times: protocolTimes, waits: line.waits, ownBrowser: false };
    const { answer } = await line.asPerson((tx) => claim(tx, applicationId, context));
    return answer.kind === 'claimed' ? answer.token : null;
  }

  /** Steps 4 and 5 without a page: intent, both clocks, and an employer who accepts. */
  async function send(token: string): Promise<Departure | null> {
    const now = workersClock();
    return line.asPerson(async (tx) => {
      const attempt = await findAttemptByToken(tx, token);
      if (attempt === null) return null;
      const row = await readApplication(tx, attempt.applicationId);
      const { bundle } = (await readBundle(tx, row.bundleId ?? '')).content;
      const clickBefore = await recordIntent(tx, attempt, bundle, { verifier, outcomeLeaseMs: protocolTimes.outcomeLease, from: 'submitting' });
      if (clickBefore === 'paused') {
        await putOff(tx, row, now);
        return null;
      }
      if (typeof clickBefore === 'string') throw new Error(`the intent was ${clickBefore}`);
      const late = mayClick({ wallNow: now.getTime(), clickBefore: clickBefore.getTime(), monotonicSinceIntent: 0 });
      if (late !== null) {
        await closeUnclicked(tx, token, { clicked: false, why: late });
        await advance(tx, { applicationId: row.id, from: 'submitting', moves: row.moves, step: 'not_clicked', says: {}, set: { needsYou: { reason: 'not_sent', says: late, questions: [], screenshotKey: null } } });
        return null;
      }
      await closeAttempt(tx, attempt.id, 'submitted', {});
      await advance(tx, { applicationId: row.id, from: 'submitting', moves: row.moves, step: 'accepted', says: {} });
      return { applicationId: row.id, candidateId: row.candidateId, employer: attempt.employer, host: attempt.destinationOrigin ?? '', at: clickBefore.getTime() - 10_000 };
    });
  }
}

/** Switches the guard off: what left is forgotten as soon as it left. */
async function forgetDepartures(superuser: Pool): Promise<void> {
  await superuser.query(`
    create or replace function public.sabotage_departure() returns trigger language plpgsql as $$
      begin
        if new.outcome = 'submitted' then new.channel := 'mail'; end if;
        return new;
      end $$;
    create or replace trigger sabotage before update on attempt for each row execute function public.sabotage_departure();
  `);
}
