import { Migration } from '@mikro-orm/migrations';

/** Who clicks last at a site, and forms that wait, filled, in their person's own browser. */
export class OwnBrowser extends Migration {
  override up(): void {
    this.addSql(`
      alter table attempt drop constraint attempt_channel_check;
      alter table attempt add constraint attempt_channel_check check (channel in ('form', 'attended', 'packet', 'mail', 'by_person'));
      alter table hand_over add column attended boolean not null default false, add column held_back text;
      create table site_choice (
        candidate_id uuid not null references candidate, origin text not null, user_id uuid not null,
        last_click text not null check (last_click in ('countersign', 'person', 'packet')), chosen_at timestamptz not null default now(),
        primary key (candidate_id, origin));
      alter table site_choice enable row level security;
      alter table site_choice force row level security;
      create policy person on site_choice to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      grant select, insert, update, delete on site_choice to countersign_app;`);
  }
}
