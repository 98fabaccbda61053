import { Migration } from '@mikro-orm/migrations';

/** Where apply links of open boards lead, by the hash of the link; and discovery may join what a link shows to be one vacancy. */
export class ApplyLinks extends Migration {
  override up(): void {
    this.addSql(`
      create table apply_link (
        sha256 bytea primary key, host text not null, outcome text not null check (outcome in ('led', 'nowhere', 'needless', 'refused', 'failed')), leads_to text, says text,
        tries int not null default 1, at timestamptz not null default now(), again_at timestamptz, check ((outcome = 'led') = (leads_to is not null)));
      create index apply_link_host on apply_link (host, at);
      grant select, insert, update on apply_link to countersign_system;
      grant insert, update on opening_alias, posting_bond to countersign_system;`);
  }
}
