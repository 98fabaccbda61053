import type { Pool } from 'pg';

/** The machine's clock as the database and every worker of the drill sees it. */
export interface MovedClock {
  now(): Date;
  /** Sets it to an instant, ahead or back. */
  moveTo(at: Date): Promise<void>;
}

/**
 * Takes over the clock of one database: its own `now()` stands before PostgreSQL's for every connection made after
 * this. Connections that are open keep the old one, so whoever has some reconnects.
 */
export async function moveClock(superuser: Pool, database: string): Promise<MovedClock> {
  await superuser.query(`
    create schema drill;
    create table drill.clock (shift interval not null);
    insert into drill.clock values (interval '0');
    create function drill.now() returns timestamptz language sql stable as $$ select pg_catalog.now() + (select shift from drill.clock) $$;
    grant usage on schema drill to public;
    grant select on drill.clock to public;
    alter database ${database} set search_path = drill, pg_catalog, public;
  `);
  let shift = 0;
  return {
    now: () => new Date(Date.now() + shift),
    async moveTo(at) {
      shift = at.getTime() - Date.now();
      await superuser.query(`update drill.clock set shift = make_interval(secs => $1)`, [shift / 1_000]);
    },
  };
}
