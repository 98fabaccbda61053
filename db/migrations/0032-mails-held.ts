import { Migration } from '@mikro-orm/migrations';

/** The reconciler looks every minute for signed mails that should have left. */
export class MailsHeld extends Migration {
  override up(): void {
    this.addSql(`create index mail_held on mail (wait_until) where state = 'held';`);
  }
}
