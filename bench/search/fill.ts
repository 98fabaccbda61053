import { randomUUID } from 'node:crypto';
import { openDatabase } from '#db/access/database.ts';
import { makePerson } from '#db/testing/sample-record.ts';
import { seededRandom, type Random } from '../../evals/support/random.ts';
import { withClient, type TestDatabase } from '../../tests/support/postgres.ts';

/** What an opening truly is, so that a hit can be judged by what was meant and not by what was matched. */
export interface What {
  readonly role: string;
  readonly skills: readonly string[];
  readonly employer: string;
  readonly city: string;
  readonly mode: string;
  readonly country: string;
}

export interface Filled {
  readonly userId: string;
  readonly candidateId: string;
  readonly what: ReadonlyMap<string, What>;
  readonly ms: number;
  readonly heapMb: number;
  readonly indexMb: number;
}

export const roles = ['Platform Engineer', 'Backend Engineer', 'Frontend Developer', 'Data Scientist', 'Data Engineer', 'Product Manager', 'Site Reliability Engineer', 'Nurse', 'Accountant', 'Sales Manager', 'Warehouse Operator', 'Recruiter', 'UX Designer', 'Security Analyst', 'Machine Learning Engineer', 'Electrician', 'Teacher', 'Customer Support Agent', 'Mechanical Engineer', 'Legal Counsel'] as const;
export const skills = ['Kubernetes', 'Go', 'Rust', 'Python', 'PostgreSQL', 'React', 'TypeScript', 'Terraform', 'Kafka', 'Excel', 'SAP', 'Figma', 'Spark', 'Java', 'AWS', 'Salesforce', 'Linux', 'GraphQL', 'Airflow', 'Swift'] as const;
export const cities = [['Berlin', 'DE'], ['Munich', 'DE'], ['London', 'GB'], ['Paris', 'FR'], ['Amsterdam', 'NL'], ['Zürich', 'CH'], ['Vienna', 'AT'], ['Madrid', 'ES'], ['Warsaw', 'PL'], ['New York', 'US'], ['San Francisco', 'US'], ['Toronto', 'CA'], ['Dublin', 'IE'], ['Stockholm', 'SE'], ['Lisbon', 'PT']] as const;
const levels = ['', 'Junior ', 'Senior ', 'Lead ', 'Principal '] as const;
const seniorities = ['unknown', 'junior', 'senior', 'lead', 'principal'] as const;
const modes = ['on_site', 'hybrid', 'remote', 'unknown'] as const;
const sources = ['greenhouse', 'lever', 'ashby', 'smartrecruiters', 'recruitee', 'personio', 'teamtailor', 'workday', 'workable', 'arbeitnow'] as const;
const firstNames = ['Lumen', 'Harrow', 'Kestrel', 'Terra', 'Orbit', 'Vela', 'Alder', 'Birch', 'Copper', 'Delta', 'Ember', 'Fjord', 'Granite', 'Heron', 'Iris', 'Juniper', 'Krypton', 'Larch', 'Maple', 'Nimbus'] as const;
const lastNames = ['Grid', 'Works', 'Freight', 'Foods', 'Bank', 'Systems', 'Labs', 'Health', 'Energy', 'Robotics'] as const;
/** Words that mean nothing, as many as a language's adverts use; the frequent ones come often (Zipf). */
const filler = Array.from({ length: 6_000 }, (_, n) => ['ba', 'ko', 'li', 'mu', 're', 'sta', 'ven', 'dor', 'fi', 'gan'].reduce((word, syllable, at, all) => (n >> (at * 2)) % 4 === 0 && word !== '' && at > 3 ? word : word.length > 9 ? word : `${word}${all[(n * (at + 3) + (n >> at)) % 10] ?? syllable}`, ''));


/** Fills openings of one posting each through the same tables and triggers as discovery, and scores them all for one person. */
export async function fillOpenings(urls: TestDatabase, count: number, seed: number): Promise<Filled> {
  const database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 2);
  const { userId, candidateId } = await makePerson(database);
  await database.close();
  const random = seededRandom(seed);
  const what = new Map<string, What>();
  const began = performance.now();
  const sizes = await withClient(urls.ownerUrl, async (client) => {
    const boards = (await client.query<{ id: string }>(`insert into board (source, tenant, employer) select 'greenhouse', 'board' || n, 'Employer ' || n from generate_series(1, 200) n returning id`)).rows.map(({ id }) => id);
    // Filled in bulk: the same function that the triggers call writes the cards, and the indexes are built at the end.
    const indexes = (await client.query<{ name: string; definition: string }>(`select indexname as name, indexdef as definition from pg_indexes where tablename = 'opening_card' and indexdef like '%gin%'`)).rows;
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    await client.query('alter table posting disable trigger user');
    for (let done = 0; done < count; done += 2_000) {
      const rows = Array.from({ length: Math.min(2_000, count - done) }, (_, n) => madeOpening(random, done + n, random.pick(boards)));
      for (const row of rows) what.set(row.id, row.what);
      const told = JSON.stringify(rows.map(({ id, board, identity, content }) => ({ id, board, identity, content })));
      await client.query(`insert into opening (id, practice, employer, title, block_keys) select r.id, false, r.content->>'employer', r.content->>'title', array['title ' || r.id] from jsonb_to_recordset($1::jsonb) as r(id uuid, content jsonb)`, [told]);
      await client.query(
        `insert into posting (identity, practice, board_id, opening_id, content, content_hash, merge_rule, merge_reasons)
         select r.identity, false, r.board, r.id, r.content, r.identity, 'first', '[]' from jsonb_to_recordset($1::jsonb) as r(id uuid, board uuid, identity text, content jsonb)`, [told],
      );
      await client.query('select keep_opening_cards($1)', [rows.map(({ id }) => id)]);
    }
    for (const { definition } of indexes) await client.query(definition);
    await client.query('alter table posting enable trigger user');
    await scoreAll(client, userId, candidateId, boards);
    // As autovacuum does after inserts.
    await client.query('vacuum analyze opening_card');
    await client.query(`select set_config('countersign.person', $1, false)`, [userId]);
    await client.query('vacuum analyze match');
    await client.query('vacuum analyze campaign_opening');
    return (await client.query<{ heap: string; indexes: string }>(`select pg_relation_size('opening_card') as heap, pg_indexes_size('opening_card') as indexes`)).rows[0];
  });
  const mb = (bytes: string | undefined) => Math.round(Number(bytes ?? 0) / 1_048_576);
  return { userId, candidateId, what, ms: performance.now() - began, heapMb: mb(sizes?.heap), indexMb: mb(sizes?.indexes) };
}

async function scoreAll(client: { query(sql: string, values?: unknown[]): Promise<unknown> }, userId: string, candidateId: string, boards: readonly string[]): Promise<void> {
  const campaign = randomUUID();
  // The owner has no policy on a person's tables: the filling switches the wall off for itself, as a restore does.
  await client.query('alter table match no force row level security; alter table campaign no force row level security; alter table campaign_board no force row level security; alter table campaign_opening no force row level security');
  await client.query(`insert into campaign (id, user_id, candidate_id, name, brief, threshold, max_applications, state) values ($1, $2, $3, 'all', '', 70, 1000, 'running')`, [campaign, userId, candidateId]);
  await client.query('insert into campaign_board (campaign_id, board_id, user_id) select $1, b, $2 from unnest($3::uuid[]) b', [campaign, userId, boards]);
  await client.query(
    `insert into match (candidate_id, opening_id, user_id, score, content, posting_hash, facts_hash)
     select $1, opening_id, $2, (hashtext(opening_id::text) & 1023) / 10.24, jsonb_build_object('reasons', repeat('because ', 100)), 'p', 'f' from opening_card`, [candidateId, userId],
  );
  await client.query(
    `insert into campaign_opening (campaign_id, opening_id, user_id, score, state, reason)
     select $1, opening_id, user_id, score, case when score >= 70 then 'eligible' else 'skipped' end, case when score >= 70 then null else 'score under 70' end from match`, [campaign],
  );
  await client.query('alter table match force row level security; alter table campaign force row level security; alter table campaign_board force row level security; alter table campaign_opening force row level security');
}

function madeOpening(random: Random, n: number, board: string): { id: string; board: string; identity: string; content: unknown; what: What } {
  const role = random.pick(roles);
  const level = random.below(levels.length);
  const [city, country] = random.pick(cities);
  const employer = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const own = Array.from(new Set(Array.from({ length: 3 }, () => random.pick(skills))));
  const mode = random.pick(modes);
  const source = random.pick(sources);
  const low = 30_000 + random.below(120_000);
  const words = Array.from({ length: 420 }, () => filler[Math.floor(filler.length ** (random.below(10_000) / 10_000))] ?? '').join(' ');
  return {
    id: randomUUID(), board, identity: `${source}:t:${n}`,
    content: {
      source, tenant: 't', externalId: String(n), employer, title: `${levels[level] ?? ''}${role}`, description: `We look for a ${role} who knows ${own.join(', ')}.\n\n${words}`,
      places: [{ text: `${city}, ${country}`, city, region: null, country }], workMode: mode, remoteScope: [],
      salary: random.below(3) === 0 ? { minMinor: low * 100, maxMinor: (low + 20_000) * 100, currency: 'EUR', period: 'year', predicted: false, words: `${low}` } : null,
      employmentType: 'full_time', seniority: seniorities[level], department: null, publishedAt: { at: new Date(Date.UTC(2026, 10, 21) - random.below(150) * 86_400_000).toISOString(), precision: 'day' },
      updatedAt: null, closesAt: null, language: 'en', url: `https://jobs.example/${n}`, applyUrl: `https://jobs.example/${n}/apply`, questions: [], hints: [],
    },
    what: { role, skills: own, employer, city, mode, country },
  };
}
