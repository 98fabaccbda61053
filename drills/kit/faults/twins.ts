import { join } from 'node:path';
import { Pool } from 'pg';
import { connectionUrl, openCluster } from '#start/postgres/cluster.ts';
import { copyVacancy } from '../../line/signed-copies.ts';
import type { Ground } from '../ground.ts';
import type { Vacancy } from '../person/people.ts';

/** Advertises vacancies a second time, each under another posting of the same form; by requisition. */
export async function advertiseAgain(ground: Ground, vacancies: readonly Vacancy[]): Promise<ReadonlyMap<string, Vacancy>> {
  return asSuperuser(ground, async (superuser) => {
    const again = new Map<string, Vacancy>();
    for (const vacancy of vacancies) {
      if (again.has(vacancy.requisition)) continue;
      const { rows } = await superuser.query<{ id: string }>('select id from posting where opening_id = $1 and closed_at is null order by first_seen_at, id limit 1', [vacancy.openingId]);
      const { openingId } = await copyVacancy(superuser, rows[0]?.id ?? '');
      again.set(vacancy.requisition, { ...vacancy, openingId });
    }
    return again;
  });
}

/** Switches a guard off: no claim leaves a row by which the next one would know the vacancy. */
export async function forgetClaims(ground: Ground): Promise<void> {
  await asSuperuser(ground, (superuser) => superuser.query(`
    create function sabotage_claim() returns trigger language plpgsql as $$ begin return null; end $$;
    create trigger sabotage before insert on vacancy_identity for each row execute function sabotage_claim();
  `));
}

async function asSuperuser<T>(ground: Ground, work: (superuser: Pool) => Promise<T>): Promise<T> {
  const cluster = await openCluster(join(ground.data, 'postgres'));
  const { port, pathname } = new URL(ground.config().database.owner);
  const superuser = new Pool({ connectionString: connectionUrl(cluster, Number(port), 'superuser', pathname.slice(1)), max: 1 });
  try {
    return await work(superuser);
  } finally {
    await superuser.end();
  }
}
