import { Migration } from '@mikro-orm/migrations';

/** What boards said and why a click was held back, as words with what they name, for screens in any language; rows from before keep their sentences. */
export class Told extends Migration {
  override up(): void {
    this.addSql(`
      alter table board add column error_told jsonb;
      alter table campaign_run add column said_told jsonb;
      alter table hand_over add column held_back_told jsonb;`);
  }
}
