import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { AuditEntry } from '#lib/api/types.ts';
import { Loaded } from '#lib/components/loaded.svelte.ts';

type AdminApi = Pick<Api, 'people' | 'queues' | 'audit' | 'endSession'>;

/** Who is here, what waits in the queues, and what was done, page by page. */
export class Admin {
  readonly attempt = new Attempt();
  readonly people: Loaded<Awaited<ReturnType<Api['people']>>>;
  readonly queues: Loaded<Awaited<ReturnType<Api['queues']>>>;
  readonly audit: Loaded<Awaited<ReturnType<Api['audit']>>>;
  older = $state.raw<readonly AuditEntry[]>([]);
  #more = $state<boolean | null>(null);
  readonly #api: AdminApi;
  readonly entries: readonly AuditEntry[] = $derived.by(() => [...(this.audit.value?.entries ?? []), ...this.older]);
  readonly more: boolean = $derived.by(() => this.#more ?? this.audit.value?.more ?? false);

  constructor(api: AdminApi) {
    this.#api = api;
    this.people = new Loaded(() => api.people());
    this.queues = new Loaded(() => api.queues());
    this.audit = new Loaded(() => api.audit(null));
  }

  async load(): Promise<void> {
    await Promise.all([this.people.load(), this.queues.load(), this.audit.load()]);
  }

  async showOlder(): Promise<void> {
    const last = this.entries.at(-1);
    if (last === undefined) return;
    const page = await this.attempt.run(() => this.#api.audit(last.at));
    if (page === null) return;
    this.older = [...this.older, ...page.done.entries];
    this.#more = page.done.more;
  }

  async endSession(id: string): Promise<boolean> {
    const ended = await this.attempt.run(() => this.#api.endSession(id));
    await this.people.load();
    return ended !== null;
  }
}
