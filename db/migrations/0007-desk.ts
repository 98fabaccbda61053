import { Migration } from '@mikro-orm/migrations';

/** The person's notes on an application. */
export class Desk extends Migration {
  override up(): void {
    this.addSql(`
      create table application_note (
        id uuid primary key default uuidv7(), user_id uuid not null, application_id uuid not null references application,
        text text not null check (length(text) between 1 and 4000), created_at timestamptz not null default now());
      create index note_of_application on application_note (application_id, created_at);
      alter table application_note enable row level security;
      alter table application_note force row level security;
      create policy person on application_note to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      grant select, insert, update, delete on application_note to countersign_app;`);
  }
}
