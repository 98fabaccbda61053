import { Migration } from '@mikro-orm/migrations';

/** Tables of one person carry `user_id` and are walled by `wallOff`; the rest are public facts about employers. */
const personal = [
  'session', 'login_token', 'api_key', 'live_ticket', 'idempotency_key', 'candidate', 'fact', 'stored_answer', 'match',
  'campaign', 'campaign_board', 'campaign_run', 'campaign_opening', 'application', 'document', 'bundle', 'approval', 'approval_void', 'attempt',
  'vacancy_identity', 'message', 'evidence', 'mail', 'event_counter', 'event',
] as const;

/** Named cross-person jobs and the tables each may see. Nothing else crosses from one person to another. */
const systemJobs: Record<string, readonly (typeof personal)[number][]> = {
  reconcile: ['application', 'campaign', 'campaign_run', 'attempt', 'mail'],
  sweep_leases: ['attempt', 'application'],
  expire_keys: ['session', 'login_token', 'live_ticket', 'idempotency_key'],
};

export class First extends Migration {
  override up(): void {
    this.whoAsks();
    this.identity();
    this.candidate();
    this.openings();
    this.campaigns();
    this.applications();
    this.protocol();
    this.mails();
    this.events();
    for (const table of personal) this.wallOff(table);
    this.grants();
    this.authentication();
  }

  /** A setting reads as '' on a pooled connection after its transaction, so empty must raise as unset does. */
  private whoAsks(): void {
    for (const [name, type] of [['person', 'uuid'], ['job', 'text']]) {
      this.addSql(`
        create function current_${name}() returns ${type} language plpgsql stable as $$
        declare value text := current_setting('countersign.${name}', true);
        begin
          if value is null or value = '' then raise exception 'no ${name} is set for this transaction'; end if;
          return value::${type};
        end $$;`);
    }
  }

  private identity(): void {
    this.addSql(`
      create table app_user (id uuid primary key default uuidv7(), name text not null, wrapped_key text not null, created_at timestamptz not null default now());
      create table session (
        id uuid primary key default uuidv7(), user_id uuid not null references app_user, token_hash bytea not null unique,
        created_at timestamptz not null default now(), expires_at timestamptz not null, last_seen_at timestamptz not null default now(), revoked_at timestamptz);
      create table login_token (
        token_hash bytea primary key, user_id uuid not null references app_user, created_at timestamptz not null default now(),
        expires_at timestamptz not null, used_at timestamptz);
      create table api_key (
        id uuid primary key default uuidv7(), user_id uuid not null references app_user, name text not null, prefix text not null, key_hash bytea not null unique,
        scopes text[] not null, created_at timestamptz not null default now(), expires_at timestamptz not null, revoked_at timestamptz, last_used_at timestamptz);
      create table live_ticket (
        ticket_hash bytea primary key, user_id uuid not null references app_user, candidate_id uuid not null,
        expires_at timestamptz not null, used_at timestamptz);
      create table idempotency_key (
        user_id uuid not null references app_user, key text not null, route text not null, body_hash bytea not null,
        status int, answer jsonb, created_at timestamptz not null default now(), primary key (user_id, key));`);
  }

  private candidate(): void {
    this.addSql(`
      create table candidate (
        id uuid primary key default uuidv7(), user_id uuid not null references app_user, kind text not null check (kind in ('practice', 'real')),
        name text not null, preferences jsonb not null, daily_cap int not null default 10 check (daily_cap between 0 and 50),
        window_size int not null default 10 check (window_size between 1 and 200), sending_paused_at timestamptz,
        created_at timestamptz not null default now());
      create function keep_candidate_kind() returns trigger language plpgsql as $$
        begin if new.kind <> old.kind then raise exception 'a candidate is practice or real for life'; end if; return new; end $$;
      create trigger candidate_kind before update on candidate for each row execute function keep_candidate_kind();
      create table fact (
        id uuid primary key, user_id uuid not null, candidate_id uuid not null references candidate, position int not null,
        content jsonb not null, created_at timestamptz not null default now(), retired_at timestamptz);
      create index fact_of_candidate on fact (candidate_id, position) where retired_at is null;
      create table stored_answer (
        candidate_id uuid not null references candidate, topic text not null, user_id uuid not null, value text not null,
        learned_at text not null, updated_at timestamptz not null default now(), primary key (candidate_id, topic));`);
  }

  private openings(): void {
    this.addSql(`
      create extension if not exists pg_trgm;
      create table board (
        id uuid primary key default uuidv7(), source text not null, tenant text not null, origin text, employer text not null,
        memory jsonb, last_success_at timestamptz, last_error text, last_count int, added_at timestamptz not null default now(),
        unique nulls not distinct (source, tenant, origin));
      create table raw_answer (
        sha256 bytea primary key, board_id uuid not null references board, url text not null, body bytea not null, fetched_at timestamptz not null default now());
      create table opening (
        id uuid primary key default uuidv7(), practice boolean not null, employer text not null, title text not null, block_keys text[] not null,
        created_at timestamptz not null default now(), closed_at timestamptz);
      create index opening_blocks on opening using gin (block_keys) where closed_at is null;
      create table opening_alias (
        opening_id uuid primary key references opening, into_id uuid not null references opening, reasons jsonb not null, merged_at timestamptz not null default now());
      create table posting (
        id uuid primary key default uuidv7(), identity text not null, practice boolean not null, board_id uuid not null references board,
        opening_id uuid not null references opening, content jsonb not null, content_hash text not null, raw_sha256 bytea,
        merge_rule text not null, merge_reasons jsonb not null, first_seen_at timestamptz not null default now(), last_seen_at timestamptz not null default now(),
        missed int not null default 0, closed_at timestamptz, unique (practice, identity));
      create index posting_of_opening on posting (opening_id);
      create index posting_of_board on posting (board_id);
      create table host_pacing (host text primary key, next_at timestamptz not null);
      create table match (
        candidate_id uuid not null references candidate, opening_id uuid not null references opening, user_id uuid not null,
        score double precision not null check (score between 0 and 100), content jsonb not null, posting_hash text not null, facts_hash text not null,
        scored_at timestamptz not null default now(), primary key (candidate_id, opening_id));`);
  }

  private campaigns(): void {
    this.addSql(`
      create table campaign (
        id uuid primary key default uuidv7(), user_id uuid not null, candidate_id uuid not null references candidate, name text not null, brief text not null,
        threshold int not null check (threshold between 0 and 100), max_applications int not null check (max_applications between 1 and 1000),
        state text not null check (state in ('running', 'paused', 'ended')), created_at timestamptz not null default now(), ended_at timestamptz);
      create table campaign_board (
        campaign_id uuid not null references campaign, board_id uuid not null references board, user_id uuid not null, primary key (campaign_id, board_id));
      create table campaign_run (
        campaign_id uuid not null references campaign, board_id uuid not null references board, user_id uuid not null,
        state text not null check (state in ('waiting', 'reading', 'done', 'stopped')), read int not null default 0, fresh int not null default 0,
        said text, started_at timestamptz, ended_at timestamptz, primary key (campaign_id, board_id));
      create table campaign_opening (
        campaign_id uuid not null references campaign, opening_id uuid not null references opening, user_id uuid not null, score double precision not null,
        state text not null check (state in ('eligible', 'skipped', 'taken')), reason text, application_id uuid, take int, taken_at timestamptz,
        primary key (campaign_id, opening_id), unique (campaign_id, take));
      create index campaign_best on campaign_opening (campaign_id, score desc, opening_id) where state = 'eligible';`);
  }

  private applications(): void {
    this.addSql(`
      create table application (
        id uuid primary key default uuidv7(), user_id uuid not null, candidate_id uuid not null references candidate, opening_id uuid not null references opening,
        posting_id uuid not null references posting, campaign_id uuid references campaign, stage text not null, moves int not null default 0, run int not null default 1, preparation int not null default 1,
        attempt int not null default 1, bundle_id uuid, approval_id uuid, needs_you jsonb, ending text, wait_until timestamptz,
        stage_since timestamptz not null default now(), created_at timestamptz not null default now(),
        unique (candidate_id, opening_id));
      create index application_open on application (candidate_id, stage) where stage <> 'closed';
      create table bundle (
        id uuid primary key default uuidv7(), user_id uuid not null, application_id uuid not null references application, hash text not null, canonical text not null,
        content jsonb not null, created_at timestamptz not null default now(), unique (application_id, hash));
      create table document (
        application_id uuid not null references application, preparation int not null, kind text not null check (kind in ('resume', 'letter', 'form', 'answers', 'files')),
        user_id uuid not null, author text not null check (author in ('writer', 'person')), content jsonb not null, created_at timestamptz not null default now(),
        primary key (application_id, preparation, kind));
      create table message (
        id uuid primary key, user_id uuid not null, application_id uuid not null references application, kind text not null, received_at timestamptz not null default now());`);
  }

  private protocol(): void {
    this.addSql(`
      create table approval (
        id uuid primary key, user_id uuid not null, application_id uuid not null references application, subject_id uuid not null, attempt int not null,
        content jsonb not null, signature text not null, created_at timestamptz not null default now());
      create table approval_void (
        approval_id uuid primary key references approval, user_id uuid not null, reason text not null, voided_at timestamptz not null default now());
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% is append-only', tg_table_name; end $$;
      create trigger approval_append_only before update or delete on approval for each row execute function refuse_change();
      create trigger approval_void_append_only before update or delete on approval_void for each row execute function refuse_change();
      create table attempt (
        id uuid primary key default uuidv7(), user_id uuid not null, candidate_id uuid not null, application_id uuid not null references application,
        subject_id uuid not null, n int not null, channel text not null check (channel in ('form', 'packet', 'mail', 'by_person')), token uuid not null unique default gen_random_uuid(),
        approval_id uuid unique references approval, bundle_hash text not null, employer text not null, claimed_at timestamptz not null default now(),
        lease_until timestamptz not null, intent_at timestamptz, click_before timestamptz, outcome text, outcome_at timestamptz, detail jsonb,
        unique (subject_id, n));
      create index attempt_open on attempt (lease_until) where outcome is null;
      create index attempt_sent on attempt (candidate_id, intent_at) where intent_at is not null;
      create table vacancy_identity (
        candidate_id uuid not null references candidate, identity text not null, user_id uuid not null, application_id uuid not null references application,
        attempt_id uuid not null references attempt, primary key (candidate_id, identity));
      create table evidence (
        id uuid primary key default uuidv7(), user_id uuid not null, application_id uuid not null references application, attempt_id uuid references attempt,
        kind text not null, file_key text, sha256 text, detail jsonb, at timestamptz not null default now());`);
  }

  private mails(): void {
    this.addSql(`
      create table mail (
        id uuid primary key default uuidv7(), user_id uuid not null, candidate_id uuid not null, application_id uuid not null references application,
        direction text not null check (direction in ('out', 'in')), purpose text not null, state text not null, message_id text not null,
        content jsonb not null, content_hash text not null, approval_id uuid references approval, wait_until timestamptz, reading jsonb,
        created_at timestamptz not null default now(), settled_at timestamptz, unique (application_id, message_id));
      create index mail_waiting on mail (candidate_id, state);`);
  }

  private events(): void {
    this.addSql(`
      create table event_counter (candidate_id uuid primary key references candidate, user_id uuid not null, seq bigint not null default 0);
      create table event (
        candidate_id uuid not null references candidate, seq bigint not null, user_id uuid not null, application_id uuid, campaign_id uuid, run int, step text not null,
        data jsonb not null, at timestamptz not null default now(), primary key (candidate_id, seq));
      create unique index event_once on event (application_id, run, step) where application_id is not null and run is not null;
      create index event_of_application on event (application_id, seq) where application_id is not null;`);
  }

  /** Forced row-level security: the app role sees one person's rows, the system role a named job's tables. */
  private wallOff(table: (typeof personal)[number]): void {
    const jobs = Object.entries(systemJobs).filter(([, tables]) => tables.includes(table)).map(([job]) => `'${job}'`);
    this.addSql(`
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy person on ${table} to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      grant select, insert, update, delete on ${table} to countersign_app;`);
    if (jobs.length === 0) return;
    this.addSql(`
      create policy named_job on ${table} to countersign_system using ((select current_job()) in (${jobs.join(', ')}));
      grant select, update, delete on ${table} to countersign_system;`);
  }

  private grants(): void {
    const open = ['board', 'raw_answer', 'opening', 'opening_alias', 'posting', 'host_pacing'];
    this.addSql(`
      grant select, insert on app_user to countersign_app;
      grant select on app_user to countersign_system;
      grant select on ${open.join(', ')} to countersign_app;
      grant insert, update on board, host_pacing to countersign_app;
      grant select, insert, update on ${open.join(', ')} to countersign_system;
      revoke update, delete on approval, approval_void, event, evidence from countersign_app;`);
  }

  /**
   * Looking up a credential happens before the person is known, so it is the one thing done by the owner, in functions
   * that take a secret's hash and return only whose it is.
   */
  private authentication(): void {
    for (const table of ['session', 'login_token', 'api_key', 'live_ticket']) {
      this.addSql(`create policy credentials on ${table} to countersign_owner using (true) with check (true);`);
    }
    this.addSql(`
      create function authenticate_session(hash bytea) returns table (session_id uuid, user_id uuid) language sql security definer set search_path = public as $$
        update session set last_seen_at = now() where token_hash = hash and revoked_at is null and expires_at > now() returning session.id, session.user_id $$;
      create function authenticate_api_key(hash bytea) returns table (key_id uuid, user_id uuid, scopes text[]) language sql security definer set search_path = public as $$
        update api_key set last_used_at = now() where key_hash = hash and revoked_at is null and expires_at > now() returning api_key.id, api_key.user_id, api_key.scopes $$;
      create function use_login_token(hash bytea) returns table (user_id uuid) language sql security definer set search_path = public as $$
        update login_token set used_at = now() where token_hash = hash and used_at is null and expires_at > now() returning login_token.user_id $$;
      create function use_live_ticket(hash bytea) returns table (user_id uuid, candidate_id uuid) language sql security definer set search_path = public as $$
        update live_ticket set used_at = now() where ticket_hash = hash and used_at is null and expires_at > now() returning live_ticket.user_id, live_ticket.candidate_id $$;
      revoke all on function authenticate_session(bytea), authenticate_api_key(bytea), use_login_token(bytea), use_live_ticket(bytea) from public;
      grant execute on function authenticate_session(bytea), authenticate_api_key(bytea), use_login_token(bytea), use_live_ticket(bytea) to countersign_app;`);
  }
}
