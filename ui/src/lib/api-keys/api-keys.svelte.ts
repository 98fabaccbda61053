import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { ApiKey, NewApiKey } from '#lib/api/types.ts';
import { Loaded } from '#lib/components/loaded.svelte.ts';

/** The person's API keys: what is in force, what has ended, and the secret of one just made. */
export class ApiKeys {
  /** Told once, by the API too. */
  secret = $state.raw<string | null>(null);
  readonly attempt = new Attempt();
  readonly loaded: Loaded<readonly ApiKey[]>;
  readonly #api: Pick<Api, 'apiKeys' | 'makeApiKey' | 'endApiKey'>;

  constructor(api: Pick<Api, 'apiKeys' | 'makeApiKey' | 'endApiKey'>) {
    this.#api = api;
    this.loaded = new Loaded(() => api.apiKeys());
  }

  async make(body: NewApiKey): Promise<boolean> {
    const made = await this.attempt.run(() => this.#api.makeApiKey(body));
    if (made === null) return false;
    this.secret = made.done.secret;
    await this.loaded.load();
    return true;
  }

  async end(id: string): Promise<boolean> {
    const ended = await this.attempt.run(() => this.#api.endApiKey(id));
    await this.loaded.load();
    return ended !== null;
  }
}

/** Whether a key opens anything at an instant, milliseconds since 1970. */
export function inForce({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: number): boolean {
  return revokedAt === null && Date.parse(expiresAt) > now;
}
