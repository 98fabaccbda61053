import { Migration } from '@mikro-orm/migrations';

/** What the finished story and protocol keep beside an application, a mail and a campaign. */
export class DurableStory extends Migration {
  override up(): void {
    this.addSql(`
      alter table application
        add column source text,
        add column posting_hash text,
        add column apply_again boolean not null default false,
        add column snoozed_until timestamptz,
        add column history_kept int not null default 0;
      alter table mail add column snoozed_until timestamptz;
      alter table campaign add column every_hours int not null default 6 check (every_hours between 1 and 168);
      create index application_snoozed on application (snoozed_until) where snoozed_until is not null;
      create index mail_snoozed on mail (snoozed_until) where snoozed_until is not null;`);
    // Rows from before know their source from the posting. Nobody is asked for here, so the wall is down for this one statement.
    this.addSql(`
      alter table application no force row level security;
      update application a set source = p.content ->> 'source' from posting p where p.id = a.posting_id;
      alter table application force row level security;`);
  }
}
