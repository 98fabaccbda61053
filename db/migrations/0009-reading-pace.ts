import { Migration } from '@mikro-orm/migrations';

/** How often a campaign looks at its boards again is the product's, not each campaign's: boards have paces of their own. */
export class ReadingPace extends Migration {
  override up(): void {
    this.addSql('alter table campaign drop column every_hours;');
  }
}
