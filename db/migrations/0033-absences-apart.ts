import { Migration } from '@mikro-orm/migrations';

/** Two absences are two only where time lies between them. */
export class AbsencesApart extends Migration {
  override up(): void {
    this.addSql('alter table posting add column missed_at timestamptz;');
  }
}
