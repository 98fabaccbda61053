import { Migration } from '@mikro-orm/migrations';

/** A card is written whenever what its opening says changes; its version tells a campaign that it judged something else. */
export class VersionsOfOpenings extends Migration {
  override up(): void {
    this.addSql(`
      create sequence opening_version;
      alter table opening_card add column version bigint not null default nextval('opening_version');
      create function next_opening_version() returns trigger language plpgsql security definer set search_path = public as $$
        begin new.version := nextval('opening_version'); return new; end $$;
      create trigger card_version before update on opening_card for each row execute function next_opening_version();`);
  }
}
