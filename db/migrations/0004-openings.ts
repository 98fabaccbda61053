import { Migration } from '@mikro-orm/migrations';

/** Openings as people find them: a narrow searchable card of each, kept by triggers, and what a person said of sameness. */
export class Openings extends Migration {
  override up(): void {
    this.readingPostings();
    this.cards();
    this.keptByTriggers();
    this.bonds();
    this.ofOnePerson();
    this.grants();
  }

  /** Functions of a posting alone. Accents are folded on both sides, so that "zurich" finds Zürich; "node.js" is two words. */
  private readingPostings(): void {
    this.addSql(`
      create function folded(words text) returns text language sql immutable parallel safe as $$
        select translate(replace(lower(words), 'ß', 'ss'), 'àáâãäåāçćčďèéêëēėęěğìíîïīįıłñńňòóôõöøōőŕřśšşșťțùúûüūůűýÿźżž./@:_', 'aaaaaaacccdeeeeeeeegiiiiiiilnnnoooooooorrssssttuuuuuuuyyzzz     ') $$;
      create function posting_heading(content jsonb) returns tsvector language sql immutable parallel safe as $$
        select setweight(to_tsvector('simple', folded(coalesce(content->>'title', ''))), 'A')
            || setweight(to_tsvector('simple', folded(coalesce(content->>'employer', ''))), 'B')
            || setweight(to_tsvector('simple', folded(coalesce((select string_agg(concat_ws(' ', place->>'text', place->>'city', place->>'region'), ' ') from jsonb_array_elements(content->'places') place), ''))), 'C') $$;
      create function posting_words(content jsonb) returns tsvector language sql immutable parallel safe as $$
        select setweight(to_tsvector(case content->>'language' when 'en' then 'english'::regconfig when 'de' then 'german'::regconfig else 'simple'::regconfig end,
                                     folded(left(coalesce(content->>'description', ''), 50000))), 'D') $$;
      create function pay_a_year(salary jsonb) returns bigint language sql immutable parallel safe as $$
        select case when jsonb_typeof(salary) <> 'object' or (salary->>'predicted')::boolean then null
                    else (coalesce((salary->>'maxMinor')::numeric, (salary->>'minMinor')::numeric) / 100
                          * case salary->>'period' when 'year' then 1 when 'month' then 12 when 'week' then 52 when 'day' then 260 when 'hour' then 2080 end)::bigint end $$;`);
  }

  /**
   * Everything search and facets read of an opening, in a row of some 250 bytes: a text vector over 2 kB stands out of
   * line and uncompressed, so that counting 100,000 cards reads 25 MB and not 600. Names and order of the numbered facets stand in
   * db/openings/facets.ts.
   */
  private cards(): void {
    this.addSql(`
      create table opening_card (
        opening_id uuid primary key references opening, practice boolean not null, gone boolean not null, by_hand boolean not null,
        work_mode smallint not null, level smallint not null, pay_band smallint not null, pay_a_year bigint, currency text,
        countries text not null, sources text not null, posted_at timestamptz not null, title text not null, employer text not null,
        heading tsvector not null, words tsvector not null)
        with (toast_tuple_target = 256, fillfactor = 90);
      alter table opening_card alter column words set storage external;
      create index opening_card_words on opening_card using gin ((heading || words)) with (fastupdate = off);
      create index opening_card_heading on opening_card using gin (heading) with (fastupdate = off);
      create index opening_card_names on opening_card using gin (folded(employer || ' ' || title) gin_trgm_ops) with (fastupdate = off);
      create index opening_card_newest on opening_card (practice, posted_at desc, opening_id desc) where not gone;
      create index opening_card_pay on opening_card (practice, pay_a_year desc, opening_id desc) where not gone and pay_a_year is not null;
      create index match_best on match (candidate_id, score desc, opening_id desc) include (user_id);`);
  }

  private keptByTriggers(): void {
    this.addSql(`
      create function keep_opening_cards(ids uuid[]) returns void language sql security definer set search_path = public as $$
        delete from opening_card c where c.opening_id = any(ids) and not exists (select 1 from posting p where p.opening_id = c.opening_id);
        insert into opening_card (opening_id, practice, gone, by_hand, work_mode, level, pay_band, pay_a_year, currency, countries, sources, posted_at, title, employer, heading, words)
        select lead.opening_id, lead.practice, lead.closed_at is not null, behind.by_hand,
               coalesce(array_position(array['on_site', 'hybrid', 'remote'], lead.content->>'workMode'), 0),
               coalesce(array_position(array['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive'], lead.content->>'seniority'), 0),
               case when lead.pay is null and jsonb_typeof(lead.content->'salary') = 'object' and not (lead.content->'salary'->>'predicted')::boolean then 7
                    when lead.pay is null then 0
                    when lead.content->'salary'->>'currency' not in ('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD') then 7
                    else width_bucket(lead.pay, array[40000, 60000, 80000, 100000, 150000]::bigint[]) + 1 end,
               lead.pay, lead.content->'salary'->>'currency', behind.countries, behind.sources,
               coalesce((lead.content->'publishedAt'->>'at')::timestamptz, lead.first_seen_at), lead.content->>'title', lead.content->>'employer',
               posting_heading(lead.content), posting_words(lead.content)
        from (select distinct on (p.opening_id) p.*, pay_a_year(p.content->'salary') as pay from posting p
              where p.opening_id = any(ids) order by p.opening_id, (p.closed_at is not null), p.first_seen_at, p.id) lead
        join (select p.opening_id, bool_and(p.content->>'source' = 'manual') as by_hand, string_agg(distinct p.content->>'source', '|') as sources,
                     coalesce((select string_agg(distinct place->>'country', '|') from posting q, jsonb_array_elements(q.content->'places') place where q.opening_id = p.opening_id), '') as countries
              from posting p where p.opening_id = any(ids) group by p.opening_id) behind on behind.opening_id = lead.opening_id
        on conflict (opening_id) do update set gone = excluded.gone, by_hand = excluded.by_hand, work_mode = excluded.work_mode, level = excluded.level,
          pay_band = excluded.pay_band, pay_a_year = excluded.pay_a_year, currency = excluded.currency, countries = excluded.countries, sources = excluded.sources,
          posted_at = excluded.posted_at, title = excluded.title, employer = excluded.employer, heading = excluded.heading, words = excluded.words $$;
      create function cards_of_new_postings() returns trigger language plpgsql security definer set search_path = public as $$
        begin perform keep_opening_cards(array(select distinct opening_id from fresh)); return null; end $$;
      create trigger posting_card_new after insert on posting referencing new table as fresh for each statement execute function cards_of_new_postings();
      create function cards_of_changed_posting() returns trigger language plpgsql security definer set search_path = public as $$
        begin perform keep_opening_cards(array[old.opening_id, new.opening_id]); return null; end $$;
      create trigger posting_card_changed after update on posting for each row
        when (old.content_hash is distinct from new.content_hash or old.closed_at is distinct from new.closed_at or old.opening_id <> new.opening_id)
        execute function cards_of_changed_posting();
      select keep_opening_cards(array(select distinct opening_id from posting));`);
  }

  /**
   * What a person said of two postings, by identity, smaller first: one vacancy or two. The openings a candidate applied
   * for, under whatever opening their posting stands now. And the one thing a split does to everybody's record: what was
   * one vacancy when somebody applied stays applied for.
   */
  private bonds(): void {
    this.addSql(`
      create table posting_bond (
        practice boolean not null, one text not null, other text not null, kind text not null check (kind in ('together', 'apart')),
        said_at timestamptz not null default now(), primary key (practice, one, other), check (one < other));
      create index posting_bond_other on posting_bond (practice, other);
      create index opening_alias_into on opening_alias (into_id);
      create policy identity_keeper on vacancy_identity to countersign_owner using (true) with check (true);
      create policy identity_keeper on attempt for select to countersign_owner using (true);
      create function hold_identities(held text[], also text[]) returns void language sql security definer set search_path = public as $$
        insert into vacancy_identity (candidate_id, identity, user_id, application_id, attempt_id)
        select distinct on (v.candidate_id, one.identity) v.candidate_id, one.identity, v.user_id, v.application_id, v.attempt_id
        from vacancy_identity v join attempt t on t.id = v.attempt_id cross join unnest(also) as one(identity)
        where v.identity = any(held) and (t.outcome is null or t.outcome in ('submitted', 'outcome_unknown'))
        order by v.candidate_id, one.identity, t.claimed_at
        on conflict (candidate_id, identity) do nothing $$;
      create function taken_openings(candidate uuid) returns table (opening_id uuid, application_id uuid) language sql stable as $$
        select coalesce(l.into_id, a.opening_id), a.id from application a left join opening_alias l on l.opening_id = a.opening_id where a.candidate_id = candidate
        union select p.opening_id, a.id from application a join posting p on p.id = a.posting_id where a.candidate_id = candidate $$;
      revoke all on function hold_identities(text[], text[]), keep_opening_cards(uuid[]) from public;`);
  }

  private ofOnePerson(): void {
    this.addSql(`
      create table opening_by_hand (
        candidate_id uuid not null references candidate, opening_id uuid not null references opening, user_id uuid not null,
        added_at timestamptz not null default now(), primary key (candidate_id, opening_id));
      create table saved_view (
        id uuid primary key default uuidv7(), user_id uuid not null references app_user, name text not null, search text not null,
        made_at timestamptz not null default now(), unique (user_id, name));`);
    for (const table of ['opening_by_hand', 'saved_view']) {
      this.addSql(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy person on ${table} to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
        grant select, insert, update, delete on ${table} to countersign_app;`);
    }
  }

  /** A person may say which postings are one vacancy, and bring one of their own; content stays with those who read boards. */
  private grants(): void {
    this.addSql(`
      grant select on opening_card, posting_bond to countersign_app, countersign_system;
      grant insert, update, delete on posting_bond to countersign_app;
      grant insert on opening, posting to countersign_app;
      grant update (opening_id, merge_rule, merge_reasons) on posting to countersign_app;
      grant update (block_keys, closed_at) on opening to countersign_app;
      grant insert, update on opening_alias to countersign_app;
      grant execute on function hold_identities(text[], text[]) to countersign_app, countersign_system;`);
  }
}
