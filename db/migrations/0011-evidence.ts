import { Migration } from '@mikro-orm/migrations';

/** Pictures that were removed after their time, and several answers to one topic. */
export class Evidence extends Migration {
  override up(): void {
    // Evidence itself stays append-only: that its file is gone is a row beside it.
    this.addSql(`
      create table evidence_removed (evidence_id uuid primary key references evidence, user_id uuid not null, removed_at timestamptz not null default now());
      create index evidence_of_application on evidence (application_id, at);
      create index evidence_pictures on evidence (at) where file_key is not null;
      alter table evidence_removed enable row level security;
      alter table evidence_removed force row level security;
      create policy person on evidence_removed to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      grant select, insert on evidence_removed to countersign_app;`);
    for (const table of ['evidence', 'evidence_removed']) {
      this.addSql(`
        create policy named_job on ${table} to countersign_system using ((select current_job()) = 'remove_pictures');
        grant select on ${table} to countersign_system;`);
    }
    this.addSql(`
      alter table stored_answer add column variant int not null default 1, drop constraint stored_answer_pkey;
      alter table stored_answer add primary key (candidate_id, topic, variant);`);
  }
}
