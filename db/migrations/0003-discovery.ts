import { Migration } from '@mikro-orm/migrations';

/** Discovery of thousands of boards: readings, their pages, health, closing, what live applications are told, suggestions. */
export class Discovery extends Migration {
  override up(): void {
    this.boards();
    this.readings();
    this.postings();
    this.changes();
    this.suggestions();
    this.telling();
  }

  private boards(): void {
    this.addSql(`
      alter table board
        add column read_every int not null default 360 check (read_every > 0),
        add column steady int not null default 0,
        add column failures int not null default 0,
        add column error_code text,
        add column error_raw bytea,
        add column parser int not null default 0,
        add column last_read_at timestamptz,
        add column changed_at timestamptz,
        add column reading_id uuid,
        add column reading_until timestamptz;
      create index board_due on board (read_every, id);
      alter table host_pacing add column day date, add column taken int not null default 0;`);
  }

  /** A reading of one board from its first page to its last, and which pages of it were written. */
  private readings(): void {
    this.addSql(`
      create table board_reading (
        id uuid primary key, board_id uuid not null references board, started_at timestamptz not null default now(), ended_at timestamptz,
        outcome text check (outcome in ('read', 'unchanged', 'failed')), read int not null default 0, fresh int not null default 0, changed int not null default 0,
        closed int not null default 0, complete boolean not null default false);
      create index reading_of_board on board_reading (board_id, started_at desc);
      create table board_page (
        reading_id uuid not null references board_reading on delete cascade, page text not null, raw_sha256 bytea, read int not null, next_page text,
        complete boolean not null, parser int not null, primary key (reading_id, page));
      create table detail_answer (
        url text primary key, board_id uuid not null references board, mark text not null, memory jsonb not null, sha256 bytea not null references raw_answer,
        fetched_at timestamptz not null default now());
      create index detail_of_board on detail_answer (board_id);
      grant select on board_reading, board_page, detail_answer to countersign_app;
      grant select, insert, update, delete on board_reading, board_page, detail_answer to countersign_system;
      grant delete on raw_answer to countersign_system;`);
  }

  /** Room in each page lets "seen again" be written without touching an index. */
  private postings(): void {
    this.addSql(`
      alter table posting add column sketch jsonb, add column changed_at timestamptz not null default now();
      alter table posting set (fillfactor = 85);
      alter table opening
        add column liveness text not null default 'live' check (liveness in ('live', 'closed', 'repost', 'evergreen', 'ghost')),
        add column liveness_evidence jsonb not null default '[]', add column liveness_at timestamptz;`);
  }

  /** What became of a posting, until every live application of its opening has been told. */
  private changes(): void {
    this.addSql(`
      create table posting_change (
        id uuid primary key default uuidv7(), posting_id uuid not null references posting, opening_id uuid not null references opening,
        kind text not null check (kind in ('closed', 'changed', 'opened_again')), at timestamptz not null default now(), told_at timestamptz);
      create index change_untold on posting_change (id) where told_at is null;
      grant select on posting_change to countersign_app;
      grant select, insert, update, delete on posting_change to countersign_system;`);
  }

  /** Boards that apply links of postings lead to, which nobody has added yet. */
  private suggestions(): void {
    this.addSql(`
      create table board_suggestion (
        source text not null, tenant text not null, employer text not null, seen int not null default 1, first_seen_at timestamptz not null default now(),
        dismissed_at timestamptz, primary key (source, tenant));
      create index suggestion_words on board_suggestion using gin ((employer || ' ' || tenant) gin_trgm_ops);
      grant select on board_suggestion to countersign_app;
      grant update on board_suggestion to countersign_app;
      grant select, insert, update, delete on board_suggestion to countersign_system;`);
  }

  /** Discovery tells campaigns and applications by their ids: this job sees whose they are, and changes nothing. */
  private telling(): void {
    for (const table of ['campaign', 'campaign_board', 'application']) {
      this.addSql(`create policy told_of_discovery on ${table} for select to countersign_system using ((select current_job()) = 'tell'); grant select on ${table} to countersign_system;`);
    }
  }
}
