import { Migration } from '@mikro-orm/migrations';

/** Every table of a person, in which erasing finds what is a candidate's. */
const personal = [
  'candidate', 'fact', 'fact_version', 'master_resume', 'stored_answer', 'match', 'match_reading', 'opening_by_hand', 'connected_mailbox', 'site_session', 'site_choice', 'live_ticket', 'idempotency_key',
  'campaign', 'campaign_board', 'campaign_run', 'campaign_opening', 'declined_rule', 'application', 'application_note', 'document', 'bundle', 'message', 'hand_over', 'interview', 'model_call',
  'approval', 'approval_void', 'attempt', 'vacancy_identity', 'evidence', 'evidence_removed', 'mail', 'event_counter', 'event',
] as const;

/** Erasing one candidate: one function of the owner's, which is all that may remove proof, and the hashes that stay of it. */
export class Erasing extends Migration {
  override up(): void {
    this.addSql(`
      create table erased_candidate (
        candidate_id uuid primary key, user_id uuid not null references app_user, erased_at timestamptz not null default now(),
        applications int not null, proofs jsonb not null, files_left text[] not null);
      alter table erased_candidate enable row level security;
      alter table erased_candidate force row level security;
      create policy person on erased_candidate to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      create policy named_job on erased_candidate for select to countersign_system using ((select current_job()) = 'remove_pictures');
      create policy erasing on erased_candidate to countersign_owner using (user_id::text = current_setting('countersign.erasing', true));
      grant select, update (files_left) on erased_candidate to countersign_app;
      grant select on erased_candidate to countersign_system;`);
    for (const table of personal) this.addSql(`create policy erasing on ${table} to countersign_owner using (user_id::text = current_setting('countersign.erasing', true));`);
    // Append-only for every role that the program has; the owner's one function below says whom it erases.
    this.addSql(`
      create or replace function refuse_change() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' and current_user = 'countersign_owner' and old.user_id::text = current_setting('countersign.erasing', true) then return old; end if;
          raise exception '% is append-only', tg_table_name;
        end $$;`);
    this.filesNamed();
    this.broughtOnly();
    this.erase();
  }

  /** Addresses of files in a document: 64 hexadecimal digits. Hashes look the same, and no file has them as its address. */
  private filesNamed(): void {
    this.addSql(`
      create function files_named(words text) returns setof text language sql immutable as $$ select distinct m[1] from regexp_matches(words, '\\m[0-9a-f]{64}\\M', 'g') m $$;
      create function files_of_person(of uuid) returns setof text language sql stable as $$
        select distinct files_named(words) from (
          select content::text as words from document where user_id = of union all select content::text from bundle where user_id = of
          union all select file_key from evidence where user_id = of union all select needs_you::text from application where user_id = of
          union all select content::text from mail where user_id = of union all select content::text from fact where user_id = of union all select content::text from fact_version where user_id = of
          union all select file_key from site_session where user_id = of) as all_words where words is not null $$;`);
  }

  /** What only the erased candidate had brought by hand goes with it; what anybody else's application rests on stays. */
  private broughtOnly(): void {
    this.addSql(`
      create function remove_brought(held uuid[]) returns uuid[] language plpgsql as $$
        declare one uuid; gone uuid[] := '{}';
        begin
          foreach one in array held loop
            begin
              delete from posting_change where posting_id in (select p.id from posting p join board b on b.id = p.board_id where p.opening_id = one and b.source = 'manual');
              delete from posting p using board b where b.id = p.board_id and p.opening_id = one and b.source = 'manual';
              if exists (select 1 from posting where opening_id = one) then
                perform keep_opening_cards(array[one]);
              else
                delete from opening_card where opening_id = one;
                delete from opening_alias where opening_id = one or into_id = one;
                delete from match_reading where opening_id = one;
                delete from match where opening_id = one;
                delete from campaign_opening where opening_id = one;
                delete from opening where id = one;
                gone := gone || one;
              end if;
            exception when foreign_key_violation then null;
            end;
          end loop;
          return gone;
        end $$;`);
  }

  /** Answers null where something is leaving at this moment, else the files and openings that went with the candidate. */
  private erase(): void {
    this.addSql(`
      create function erase_candidate(erased uuid) returns jsonb language plpgsql security definer set search_path = public as $$
        declare person uuid := current_person(); apps uuid[]; camps uuid[]; held uuid[]; gone uuid[]; before text[]; files text[];
        begin
          perform set_config('countersign.erasing', person::text, true);
          perform 1 from candidate where id = erased and user_id = person for update;
          if not found then raise exception 'there is no such candidate'; end if;
          apps := array(select id from application where candidate_id = erased for update);
          camps := array(select id from campaign where candidate_id = erased for update);
          perform 1 from attempt where candidate_id = erased for update;
          if exists (select 1 from attempt where candidate_id = erased and intent_at is not null and outcome is null and lease_until > now()) then
            perform set_config('countersign.erasing', '', true);
            return null;
          end if;
          before := array(select files_of_person(person));
          held := array(select h.opening_id from opening_by_hand h where h.candidate_id = erased
            and not exists (select 1 from opening_by_hand o where o.opening_id = h.opening_id and o.candidate_id <> erased));
          insert into erased_candidate (candidate_id, user_id, applications, proofs, files_left) values (erased, person, cardinality(apps), (
            select coalesce(jsonb_agg(jsonb_build_object('at', a.created_at, 'bundle', a.content ->> 'bundleHash', 'approval', encode(sha256(convert_to(a.content::text, 'UTF8')), 'hex'), 'signature', encode(sha256(convert_to(a.signature, 'UTF8')), 'hex')) order by a.created_at), '[]')
            from approval a where a.application_id = any (apps)), '{}');

          delete from evidence_removed where evidence_id in (select id from evidence where application_id = any (apps));
          delete from evidence where application_id = any (apps);
          delete from vacancy_identity where candidate_id = erased;
          delete from interview where candidate_id = erased;
          delete from application_note where application_id = any (apps);
          delete from hand_over where application_id = any (apps);
          delete from mail where candidate_id = erased;
          delete from attempt where candidate_id = erased;
          delete from approval_void where approval_id in (select id from approval where application_id = any (apps));
          delete from approval where application_id = any (apps);
          delete from message where application_id = any (apps);
          delete from document where application_id = any (apps);
          delete from bundle where application_id = any (apps);
          -- What models cost stays counted: ceilings are the person's.
          update model_call set candidate_id = null, application_id = null, campaign_id = null, says = null where candidate_id = erased or application_id = any (apps) or campaign_id = any (camps);
          delete from declined_rule where campaign_id = any (camps);
          delete from campaign_opening where campaign_id = any (camps);
          delete from campaign_run where campaign_id = any (camps);
          delete from campaign_board where campaign_id = any (camps);
          delete from application where candidate_id = erased;
          delete from campaign where candidate_id = erased;
          delete from match_reading where candidate_id = erased;
          delete from match where candidate_id = erased;
          delete from opening_by_hand where candidate_id = erased;
          delete from site_session where candidate_id = erased;
          delete from site_choice where candidate_id = erased;
          delete from connected_mailbox where candidate_id = erased;
          delete from stored_answer where candidate_id = erased;
          delete from master_resume where candidate_id = erased;
          delete from fact_version where candidate_id = erased;
          delete from fact where candidate_id = erased;
          delete from event where candidate_id = erased;
          delete from event_counter where candidate_id = erased;
          delete from live_ticket where candidate_id = erased;
          -- Answers of changes are kept for their repeats; the change that erases is one of them and holds nothing.
          delete from idempotency_key k where k.user_id = person and k.answer is not null
            and exists (select 1 from unnest(erased || apps || camps) as named where position(named::text in k.route || k.answer::text) > 0);
          delete from candidate where id = erased;

          gone := remove_brought(held);
          files := array(select unnest(before) except select files_of_person(person));
          update erased_candidate set files_left = files where candidate_id = erased;
          perform set_config('countersign.erasing', '', true);
          return jsonb_build_object('files', files, 'openings', gone);
        end $$;
      revoke all on function erase_candidate(uuid) from public;
      grant execute on function erase_candidate(uuid) to countersign_app;
      revoke all on function remove_brought(uuid[]) from public;`);
  }
}
