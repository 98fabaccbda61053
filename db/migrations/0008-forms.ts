import { Migration } from '@mikro-orm/migrations';

/** How patiently applications leave: pacing of a candidate, dated holds with their reason, hosts of attempts. */
export class Forms extends Migration {
  override up(): void {
    this.addSql(`
      alter table candidate add column pacing jsonb;
      alter table application add column held_because jsonb, add column employer_again boolean not null default false;
      alter table attempt add column destination_origin text;
      create index attempt_of_employer on attempt (candidate_id, claimed_at) where outcome is null or outcome in ('submitted', 'outcome_unknown');`);
  }
}
