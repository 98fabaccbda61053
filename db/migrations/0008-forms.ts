import { Migration } from '@mikro-orm/migrations';

const personal = ['hand_over', 'site_session'] as const;

/** How patiently applications leave, pages that are kept for their person, and the sites they logged in at. */
export class Forms extends Migration {
  override up(): void {
    this.addSql(`
      alter table candidate add column pacing jsonb;
      alter table application add column held_because jsonb, add column employer_again boolean not null default false;
      alter table attempt add column destination_origin text;
      create index attempt_of_employer on attempt (candidate_id, claimed_at) where outcome is null or outcome in ('submitted', 'outcome_unknown');
      create table hand_over (
        id uuid primary key default uuidv7(), user_id uuid not null, application_id uuid not null references application, reason text not null,
        after_click boolean not null, page_url text not null, worker text not null, secret text not null, opened_at timestamptz not null default now(),
        keep_until timestamptz not null, ended_at timestamptz, ended_by text);
      create index hand_over_open on hand_over (application_id) where ended_at is null;
      create table site_session (
        candidate_id uuid not null references candidate, origin text not null, user_id uuid not null, file_key text not null,
        opened_at timestamptz not null default now(), primary key (candidate_id, origin));`);
    for (const table of personal) {
      this.addSql(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy person on ${table} to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
        grant select, insert, update, delete on ${table} to countersign_app;`);
    }
  }
}
