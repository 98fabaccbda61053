import { Migration } from '@mikro-orm/migrations';

/** The ledger of model calls, and a campaign's own ceiling. Money in millionths of a US dollar. */
export class Models extends Migration {
  override up(): void {
    this.addSql(`
      create table model_call (
        id uuid primary key default uuidv7(), user_id uuid not null, candidate_id uuid references candidate, application_id uuid references application, campaign_id uuid references campaign,
        purpose text not null, provider text not null, model text not null, prompt_hash text not null, price jsonb not null,
        state text not null check (state in ('reserved', 'answered', 'failed', 'not_asked')), estimate bigint not null check (estimate >= 0), micro_dollars bigint not null check (micro_dollars >= 0),
        tokens_in int not null default 0, tokens_cached int not null default 0, tokens_out int not null default 0, latency_ms int, failure text, says text,
        gate_claims int, gate_refused int, at timestamptz not null default now(), closed_at timestamptz);
      create index model_call_spent on model_call (user_id, at) where micro_dollars > 0;
      create index model_call_of_application on model_call (application_id, at);
      alter table model_call enable row level security;
      alter table model_call force row level security;
      create policy person on model_call to countersign_app using (user_id = (select current_person())) with check (user_id = (select current_person()));
      grant select, insert, update on model_call to countersign_app;
      alter table campaign add column model_ceiling bigint check (model_ceiling >= 0);`);
  }
}
