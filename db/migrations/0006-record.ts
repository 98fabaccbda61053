import { Migration } from '@mikro-orm/migrations';

/** Versions of facts, named master résumés, and how the person wants to be written for. */
export class CandidateRecord extends Migration {
  override up(): void {
    this.addSql(`
      alter table candidate add column wishes jsonb;
      alter table fact add column version int not null default 1;
      create table fact_version (
        fact_id uuid not null references fact, version int not null, user_id uuid not null, candidate_id uuid not null references candidate,
        content jsonb not null, until timestamptz not null default now(), primary key (fact_id, version));
      create table master_resume (
        id uuid primary key default uuidv7(), user_id uuid not null, candidate_id uuid not null references candidate, name text not null check (length(name) between 1 and 80),
        facts jsonb not null, created_at timestamptz not null default now(), unique (candidate_id, name));`);
    for (const table of ['fact_version', 'master_resume']) {
      this.addSql(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy person on ${table} to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
        grant select, insert, update, delete on ${table} to countersign_app;`);
    }
    // A version that was is never changed.
    this.addSql('revoke update on fact_version from countersign_app;');
  }
}
