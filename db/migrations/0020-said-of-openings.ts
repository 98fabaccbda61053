import { Migration } from '@mikro-orm/migrations';

/** What a campaign said of its openings, for the list of those passed over: 100,000 rows were read one by one. */
export class SaidOfOpenings extends Migration {
  override up(): void {
    this.addSql('create index campaign_opening_said on campaign_opening (campaign_id, state, opening_id) include (user_id);');
  }
}
