import { Migration } from '@mikro-orm/migrations';

/** An opening is wherever one of its postings says; its card knew the places of the leading one only. */
export class PlacesOfOpenings extends Migration {
  override up(): void {
    this.places();
    this.cards();
  }

  /**
   * The places, and the areas of remote work, that an opening's listed postings name, the leading one's first; of all its
   * postings where none is listed. In one statement, so that the planner reads it as part of the query that asks.
   */
  private places(): void {
    this.addSql(`
      create function opening_places(of uuid) returns table (places jsonb, remote_scope jsonb) language sql stable parallel safe as $$
        select (select coalesce(jsonb_agg(one.said order by one.first_seen_at, one.id, one.at), '[]') from (
                  select distinct on (e.said) e.said, p.first_seen_at, p.id, e.at from posting p cross join lateral jsonb_array_elements(p.content->'places') with ordinality e(said, at)
                  where p.opening_id = of and (p.closed_at is null) = exists (select from posting l where l.opening_id = of and l.closed_at is null)
                  order by e.said, p.first_seen_at, p.id, e.at) one),
               (select coalesce(jsonb_agg(one.said order by one.first_seen_at, one.id, one.at), '[]') from (
                  select distinct on (e.said) e.said, p.first_seen_at, p.id, e.at from posting p cross join lateral jsonb_array_elements(p.content->'remoteScope') with ordinality e(said, at)
                  where p.opening_id = of and (p.closed_at is null) = exists (select from posting l where l.opening_id = of and l.closed_at is null)
                  order by e.said, p.first_seen_at, p.id, e.at) one) $$;
      create function opening_heading(title text, employer text, places jsonb) returns tsvector language sql immutable parallel safe as $$
        select setweight(to_tsvector('simple', folded(coalesce(title, ''))), 'A')
            || setweight(to_tsvector('simple', folded(coalesce(employer, ''))), 'B')
            || setweight(to_tsvector('simple', folded(coalesce((select string_agg(distinct concat_ws(' ', place->>'text', place->>'city', place->>'region'), ' ') from jsonb_array_elements(places) place), ''))), 'C') $$;`);
  }

  /** As before but for heading and countries; only openings of several postings are written anew. */
  private cards(): void {
    this.addSql(`
      create or replace function keep_opening_cards(ids uuid[]) returns void language sql security definer set search_path = public as $$
        delete from opening_card c where c.opening_id = any(ids) and not exists (select 1 from posting p where p.opening_id = c.opening_id);
        insert into opening_card (opening_id, practice, gone, by_hand, work_mode, level, pay_band, pay_a_year, currency, countries, sources, posted_at, title, employer, heading, words)
        select lead.opening_id, lead.practice, lead.closed_at is not null, behind.by_hand,
               coalesce(array_position(array['on_site', 'hybrid', 'remote'], lead.content->>'workMode'), 0),
               coalesce(array_position(array['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive'], lead.content->>'seniority'), 0),
               case when lead.pay is null and jsonb_typeof(lead.content->'salary') = 'object' and not (lead.content->'salary'->>'predicted')::boolean then 7
                    when lead.pay is null then 0
                    when lead.content->'salary'->>'currency' not in ('EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD') then 7
                    else width_bucket(lead.pay, array[40000, 60000, 80000, 100000, 150000]::bigint[]) + 1 end,
               lead.pay, lead.content->'salary'->>'currency', coalesce((select string_agg(distinct place->>'country', '|') from jsonb_array_elements(named.places) place), ''), behind.sources,
               coalesce((lead.content->'publishedAt'->>'at')::timestamptz, lead.first_seen_at), lead.content->>'title', lead.content->>'employer',
               opening_heading(lead.content->>'title', lead.content->>'employer', named.places), posting_words(lead.content)
        from (select distinct on (p.opening_id) p.*, pay_a_year(p.content->'salary') as pay from posting p
              where p.opening_id = any(ids) order by p.opening_id, (p.closed_at is not null), p.first_seen_at, p.id) lead
        join (select p.opening_id, bool_and(p.content->>'source' = 'manual') as by_hand, string_agg(distinct p.content->>'source', '|') as sources
              from posting p where p.opening_id = any(ids) group by p.opening_id) behind on behind.opening_id = lead.opening_id
        cross join lateral (select n.places from opening_places(lead.opening_id) n offset 0) named
        on conflict (opening_id) do update set gone = excluded.gone, by_hand = excluded.by_hand, work_mode = excluded.work_mode, level = excluded.level,
          pay_band = excluded.pay_band, pay_a_year = excluded.pay_a_year, currency = excluded.currency, countries = excluded.countries, sources = excluded.sources,
          posted_at = excluded.posted_at, title = excluded.title, employer = excluded.employer, heading = excluded.heading, words = excluded.words $$;
      drop function posting_heading(jsonb);
      select keep_opening_cards(array(select opening_id from posting group by opening_id having count(*) > 1));`);
  }
}
