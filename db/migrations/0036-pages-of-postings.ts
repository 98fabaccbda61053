import { Migration } from '@mikro-orm/migrations';

/** What postings' own pages said, where a list of the newest never says what has gone. */
export class PagesOfPostings extends Migration {
  override up(): void {
    this.addSql(`
      create table posting_page (
        posting_id uuid primary key references posting on delete cascade, gone int not null, at timestamptz not null default now(), again_at timestamptz not null);
      grant select, insert, update on posting_page to countersign_system;`);
  }
}
