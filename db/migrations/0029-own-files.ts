import { Migration } from '@mikro-orm/migrations';

/** Files of the person's own, to be sent as they are. They go with their candidate; the bytes stay as long as anything names them. */
export class OwnFiles extends Migration {
  override up(): void {
    this.addSql(`
      create table own_file (
        id uuid primary key, user_id uuid not null, candidate_id uuid not null references candidate on delete cascade,
        name text not null, media_type text not null, file_key text not null, sha256 text not null, bytes int not null, topics text[] not null default '{}',
        added_at timestamptz not null default now(), unique (candidate_id, sha256));
      alter table own_file enable row level security;
      alter table own_file force row level security;
      create policy person on own_file to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      create policy erasing on own_file to countersign_owner using (user_id::text = current_setting('countersign.erasing', true));
      grant select, insert, update, delete on own_file to countersign_app;
      create or replace function files_of_person(of uuid) returns setof text language sql stable as $$
        select distinct files_named(words) from (
          select content::text as words from document where user_id = of union all select content::text from bundle where user_id = of
          union all select file_key from evidence where user_id = of union all select needs_you::text from application where user_id = of
          union all select content::text from mail where user_id = of union all select content::text from fact where user_id = of union all select content::text from fact_version where user_id = of
          union all select file_key from site_session where user_id = of union all select file_key from own_file where user_id = of) as all_words where words is not null $$;`);
  }
}
