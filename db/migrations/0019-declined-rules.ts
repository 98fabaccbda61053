import { Migration } from '@mikro-orm/migrations';

/** Rules that a campaign's person said no to. */
export class DeclinedRules extends Migration {
  override up(): void {
    this.addSql(`
      create table declined_rule (
        campaign_id uuid not null references campaign, rule text not null check (length(rule) between 1 and 400), user_id uuid not null, declined_at timestamptz not null default now(),
        primary key (campaign_id, rule));
      alter table declined_rule enable row level security;
      alter table declined_rule force row level security;
      create policy person on declined_rule to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      grant select, insert, update, delete on declined_rule to countersign_app;`);
  }
}
