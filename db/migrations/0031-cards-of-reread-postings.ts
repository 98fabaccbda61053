import { Migration } from '@mikro-orm/migrations';

/** What is read otherwise without being news (a town that is known by now) changes the card too. "Seen again" writes no content and costs as little as before. */
export class CardsOfRereadPostings extends Migration {
  override up(): void {
    this.addSql(`
      drop trigger posting_card_changed on posting;
      create trigger posting_card_changed after update of content, content_hash, closed_at, opening_id on posting for each row
        when (old.content_hash is distinct from new.content_hash or old.closed_at is distinct from new.closed_at or old.opening_id <> new.opening_id or old.content <> new.content)
        execute function cards_of_changed_posting();`);
  }
}
