import { Migration } from '@mikro-orm/migrations';

/** What a model read of a match, what a second opinion doubted, and interviews. */
export class Writings extends Migration {
  override up(): void {
    this.addSql(`
      create table match_reading (
        candidate_id uuid not null references candidate, opening_id uuid not null references opening, user_id uuid not null,
        basis text not null, content jsonb, asked_at timestamptz not null default now(), primary key (candidate_id, opening_id));
      create table interview (
        id uuid primary key default uuidv7(), user_id uuid not null, candidate_id uuid not null references candidate, application_id uuid not null references application,
        day date not null, at timestamptz, mail_id uuid references mail, created_at timestamptz not null default now(), unique (application_id, day));
      create index interview_day on interview (candidate_id, day);
      alter table document add column doubts jsonb not null default '[]';`);
    for (const table of ['match_reading', 'interview']) {
      this.addSql(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy person on ${table} to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
        grant select, insert, update, delete on ${table} to countersign_app;`);
    }
  }
}
