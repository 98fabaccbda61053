import { Migration } from '@mikro-orm/migrations';

/** Mailboxes that people connected for the job alerts in them; the password is sealed under the person's key. */
export class Mailboxes extends Migration {
  override up(): void {
    this.addSql(`
      create table connected_mailbox (
        candidate_id uuid primary key references candidate, user_id uuid not null, host text not null, port int not null check (port between 1 and 65535),
        security text not null check (security in ('tls', 'starttls')), login text not null, password bytea not null, folder text not null,
        validity text, last_uid bigint, brought int not null default 0, connected_at timestamptz not null default now(),
        next_read_at timestamptz not null default now(), last_read_at timestamptz, last_success_at timestamptz, trouble text, says text);
      create index mailbox_due on connected_mailbox (next_read_at);
      alter table connected_mailbox enable row level security;
      alter table connected_mailbox force row level security;
      create policy person on connected_mailbox to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      grant select, insert, update, delete on connected_mailbox to countersign_app;
      create policy named_job on connected_mailbox for select to countersign_system using ((select current_job()) = 'read_mailboxes');
      grant select on connected_mailbox to countersign_system;`);
  }
}
