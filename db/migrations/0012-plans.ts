import { Migration } from '@mikro-orm/migrations';

/** What a campaign looks for, by which plan an opening was judged, and the place that a kept search belongs to. */
export class Plans extends Migration {
  override up(): void {
    this.addSql(`
      alter table campaign add column plan jsonb;
      alter table campaign_opening add column judged text;
      alter table saved_view add column place text not null default 'openings' check (place in ('openings', 'applications'));
      alter table saved_view drop constraint saved_view_user_id_name_key, add unique (user_id, place, name);`);
  }
}
