import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { asOwnPerson, type Ground } from '../../drills/kit/ground.ts';
import { applicant, take, type Applicant, type assignments } from '../../drills/kit/person/people.ts';
import { inFlight } from './in-flight.ts';

interface Row {
  readonly id: string;
  readonly stage: string;
  readonly hash: string | null;
  readonly needs_you: { readonly questions: readonly { readonly id: string; readonly kind: string; readonly options: readonly { readonly label: string }[] }[] } | null;
}

export interface Ran {
  readonly done: number;
  readonly perSecond: number;
  /** PDFs that were rendered for them. */
  readonly pdfs: number;
  readonly applicants: number;
}

/** Whole pipelines from the taking to the follow-up, 50 in flight, signed by the API the moment they wait. */
export async function runPipelines(ground: Ground, wanted: ReturnType<typeof assignments>, firstApplicant: number): Promise<Ran> {
  const people = new Map<number, Applicant>();
  for (const { applicant: n } of wanted) if (!people.has(n)) people.set(n, await applicant(ground, firstApplicant * 1_000 + n));
  return asOwnPerson(ground, async (client) => {
    const waiting = new Map<string, () => void>();
    const ids = new Set<string>();
    const peace = new AbortController();
    const acting = act(ground, client, waiting, peace.signal);
    const began = performance.now();
    await inFlight(50, wanted.length, async (index) => {
      const assigned = wanted[index];
      const who = people.get(assigned?.applicant ?? 0);
      if (assigned === undefined || who === undefined) throw new Error('nobody takes it');
      const { applicationId } = await take(ground, who, assigned.vacancy);
      ids.add(applicationId);
      await new Promise<void>((resolve) => void waiting.set(applicationId, resolve));
    });
    const seconds = (performance.now() - began) / 1_000;
    peace.abort();
    await acting;
    const { rows } = await client.query<{ files: number }>("select coalesce(sum(jsonb_array_length(content)), 0)::int as files from document where kind = 'files' and application_id = any($1::uuid[])", [[...ids]]);
    return { done: ids.size, perSecond: ids.size / seconds, pdfs: rows[0]?.files ?? 0, applicants: people.size };
  });
}

/** Looks at the record ten times a second and does what the person has to. */
async function act(ground: Ground, client: Client, waiting: Map<string, () => void>, stop: AbortSignal): Promise<void> {
  const acted = new Set<string>();
  while (!stop.aborted) {
    const { rows } = await client.query<Row & { moves: number }>(
      `select a.id, a.stage, a.moves, a.needs_you, b.hash from application a left join bundle b on b.id = a.bundle_id
       where a.stage in ('awaiting_approval', 'needs_you', 'submitted', 'following_up') and a.id = any($1::uuid[])`,
      [[...waiting.keys()]],
    );
    for (const row of rows) {
      if (row.stage === 'submitted') continue;
      if (row.stage === 'following_up') {
        waiting.get(row.id)?.();
        waiting.delete(row.id);
      } else if (!acted.has(`${row.id} ${row.moves}`)) {
        acted.add(`${row.id} ${row.moves}`);
        void decide(ground, row);
      }
    }
    await sleep(100);
  }
}

async function decide({ person }: Ground, { id, stage, hash, needs_you: asked }: Row): Promise<void> {
  if (stage === 'awaiting_approval') await person.must('POST', `/applications/${id}/sign`, { bundleHash: hash });
  else {
    const answers = (asked?.questions ?? []).map(({ id: questionId, kind, options }) => ({ questionId, values: [options[0]?.label ?? (kind === 'number' ? '5' : 'Yes')] }));
    await person.must('POST', `/applications/${id}/answer`, { answers });
  }
}
