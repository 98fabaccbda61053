import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { mergeReason } from '#domain/dedupe/reasons.ts';
import { joinOpenings, splitOpening } from '#db/openings/identity.ts';
import type { ProgramResult } from '../evals/support/program.ts';
import { seededRandom, type Random } from '../evals/support/random.ts';
import type { Applicant, Line } from '../tests/line/kit/line.ts';
import { superuserUrl } from '../tests/support/postgres.ts';
import { defineCases, type CasesChoices } from './line/cases.ts';
import { inLanes, onTheLine } from './line/on-the-line.ts';
import { copyVacancy } from './line/signed-copies.ts';

export const description = 'merges, splits, late links and applications made elsewhere around submissions: no employer gets a second application for one requisition';

/** `npm run drill -- identity [--times N] [--seed N] [--json FILE] [--sabotage names]` */
export const run = defineCases({
  times: 200,
  sabotages: ['names'],
  targets: (times) => ({ cases: { atLeast: times }, sent: { atLeast: times }, second: { atMost: 0 }, stuck: { atMost: 0 } }),
  work,
});

/** One applicant and two openings that lead to two forms of one requisition. */
interface Pair {
  readonly line: Line;
  readonly random: Random;
  readonly superuser: Pool;
  readonly applicant: Applicant;
  readonly openings: readonly [string, string];
  readonly postings: readonly [string, string];
  readonly applications: readonly [string, string];
}

interface Case {
  readonly kind: string;
  readonly sent: number;
  /** Applications beyond the first whose intent was written after the two were known to be one. */
  readonly second: number;
  readonly stages: readonly string[];
}

/** Since when the two are known to be one vacancy, and whether the employer had an application made elsewhere then. */
interface Known {
  readonly at: number;
  readonly elsewhere: boolean;
}

const kinds: Readonly<Record<string, (pair: Pair) => Promise<Known>>> = {
  async joined_then_signed(pair) {
    const known = await join(pair);
    await Promise.all(pair.applications.map((id) => pair.line.sign(id)));
    return known;
  },
  async joined_while_sent(pair) {
    await Promise.all(pair.applications.map((id) => pair.line.sign(id)));
    await sleep(pair.random.below(2_500));
    return join(pair);
  },
  async split_while_sent(pair) {
    const known = await join(pair);
    const [first, second] = pair.applications;
    await pair.line.sign(first);
    // Sent as one vacancy, under every name of it; what is split off afterwards was applied for.
    await pair.line.waitUntil(first, ({ attempts }) => attempts.length > 0);
    await pair.line.asPerson((tx) => splitOpening(tx, { openingId: pair.openings[0], postingIds: [pair.postings[1]], rule: 'person', reasons: [mergeReason('said_another', '2026-11-01')] }));
    await pair.line.sign(second);
    return known;
  },
  async late_link(pair) {
    const [first, second] = pair.applications;
    await pair.line.sign(first);
    await sleep(pair.random.below(1_500));
    const { rows } = await pair.superuser.query<{ url: string }>(`select content ->> 'applyUrl' as url from posting where id = $1`, [pair.postings[0]]);
    await pair.superuser.query(`update posting set content = jsonb_set(content, '{applyUrl}', to_jsonb($2::text)) where id = $1`, [pair.postings[1], rows[0]?.url]);
    const known = { at: Date.now(), elsewhere: false };
    await pair.line.sign(second);
    return known;
  },
  async elsewhere_then_signed(pair) {
    const known = await enterElsewhere(pair, await join(pair));
    await Promise.all(pair.applications.map((id) => pair.line.sign(id)));
    return known;
  },
  async elsewhere_while_sent(pair) {
    const joined = await join(pair);
    await Promise.all(pair.applications.map((id) => pair.line.sign(id)));
    await sleep(pair.random.below(2_500));
    return enterElsewhere(pair, joined);
  },
};

async function work({ times, seed, sabotage, say }: CasesChoices): Promise<ProgramResult> {
  const random = seededRandom(seed);
  return onTheLine({}, async (line) => {
    const superuser = new Pool({ connectionString: await superuserUrl(line.ground.database), max: 3 });
    try {
      if (sabotage === 'names') await forgetNames(superuser);
      const cases: Case[] = [];
      const plans = Array.from({ length: times }, (_, index) => Object.entries(kinds)[index % Object.keys(kinds).length]);
      await inLanes(3, plans, async (plan) => {
        if (plan === undefined) return;
        cases.push(await play(plan[0], plan[1], { line, random, superuser }));
        if (cases.length % 20 === 0) say(`${cases.length}/${times}`);
      });
      const sum = (count: (one: Case) => number) => cases.reduce((total, one) => total + count(one), 0);
      const stuck = sum(({ stages }) => stages.filter((stage) => stage !== 'following_up' && stage !== 'needs_you').length);
      return { rows: cases, figures: { cases: cases.length, sent: sum(({ sent }) => sent), second: sum(({ second }) => second), stuck } };
    } finally {
      await superuser.end();
    }
  });
}

async function play(kind: string, happen: (pair: Pair) => Promise<Known>, on: Pick<Pair, 'line' | 'random' | 'superuser'>): Promise<Case> {
  const { line, superuser } = on;
  const applicant = await line.applicant();
  // Two advertisements of one requisition, in two places.
  const [berlin, hamburg] = await vacanciesOf(superuser);
  const [one, other] = [await copyVacancy(superuser, berlin), await copyVacancy(superuser, hamburg)];
  const applications = [await line.take(applicant, one.openingId), await line.take(applicant, other.openingId)] as const;
  for (const id of applications) await line.waitFor(id, 'awaiting_approval');
  const known = await happen({ ...on, applicant, openings: [one.openingId, other.openingId], postings: [one.postingId, other.postingId], applications });
  const ended = ['following_up', 'needs_you', 'outcome_unknown', 'closed'];
  const stories = await Promise.all(applications.map((id) => line.waitUntil(id, ({ stage }) => ended.includes(stage))));
  // What has its intent is on its way: only the intents can heed what became known.
  const intents = stories.flatMap(({ attempts }) => attempts.flatMap(({ intentAt }) => (intentAt === null ? [] : Date.parse(intentAt)))).sort((a, b) => a - b);
  // The first is the employer's, unless theirs came from elsewhere.
  const later = known.elsewhere ? intents : intents.slice(1);
  const sent = line.received(applicant).length + Number(known.elsewhere);
  return { kind, sent, second: later.filter((at) => at > known.at).length, stages: stories.map(({ stage }) => stage) };
}

async function join({ line, openings: [one, other] }: Pair): Promise<Known> {
  await line.asPerson((tx) => joinOpenings(tx, { openingIds: [one, other], rule: 'person', reasons: [mergeReason('said_same', '2026-11-01')] }));
  return { at: Date.now(), elsewhere: false };
}

/** The person says that they applied at the first form themselves; refused where one is on its way, and known where one was sent. */
async function enterElsewhere({ line, superuser, applicant, postings }: Pair, joined: Known): Promise<Known> {
  const { rows } = await superuser.query<{ link: string }>(`select content ->> 'applyUrl' as link from posting where id = $1`, [postings[0]]);
  const made = { employer: 'Harrow & Pike', title: 'Senior Platform Engineer', link: rows[0]?.link, sentOn: new Date().toISOString().slice(0, 10) };
  const { status, body } = await line.api.call<{ outcome?: string }>('POST', `/candidates/${applicant.candidateId}/elsewhere`, made);
  if (status !== 201 && status !== 409) throw new Error(`an application made elsewhere was answered with ${status}`);
  return body.outcome === 'entered' || body.outcome === 'guarded' ? { at: Date.now(), elsewhere: true } : joined;
}

async function vacanciesOf(superuser: Pool): Promise<readonly [string, string]> {
  const { rows } = await superuser.query<{ id: string }>(`select id from posting where practice and content ->> 'externalId' in ('7100231001', '7100231002') and identity not like 'drill:%' order by content ->> 'externalId'`);
  const [berlin, hamburg] = rows;
  if (berlin === undefined || hamburg === undefined) throw new Error('the two postings of HP-2041 were not read');
  return [berlin.id, hamburg.id];
}

/** Switches the guard off: the claim knows a vacancy only by a name of its own. */
async function forgetNames(superuser: Pool): Promise<void> {
  await superuser.query(`
    create function sabotage_name() returns trigger language plpgsql as $$
      begin
        new.identity := new.identity || ' ' || new.application_id;
        return new;
      end $$;
    create trigger sabotage before insert on vacancy_identity for each row execute function sabotage_name();
  `);
}
