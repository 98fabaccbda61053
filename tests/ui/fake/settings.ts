import { z } from 'zod';
import { apiKeySchema, madeApiKeySchema, newApiKeySchema } from '#api/keys/keys.schemas.ts';
import { costSchema, writersSchema } from '#api/models/models.schemas.ts';
import { priceOf } from '#domain/models/cost.ts';
import { idOf } from './ids.ts';
import type { FakeRoute } from './routes.ts';
import type { World } from './world.ts';

type Route = (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']) => FakeRoute;

const day = 86_400_000;
const ceilings = { application: 100_000, day: 2_000_000, month: 20_000_000 };
const line = (calls: number, microDollars: number) => ({ calls, tokensIn: calls * 2_100, tokensCached: calls * 900, tokensOut: calls * 640, microDollars });

/** Routes of the settings: keys, models and their cost, everything to take away. */
export function settingsFakes(world: World, route: Route): FakeRoute[] {
  return [
    route('GET', '/api-keys', z.object({ apiKeys: z.array(apiKeySchema) }), () => ({ apiKeys: world.apiKeys })),
    route('POST', '/api-keys', madeApiKeySchema, ({ body }) => {
      const { name, scopes, expiresInDays } = newApiKeySchema.parse(body);
      const n = world.apiKeys.length + 1;
      const apiKey = { id: idOf('key', n), name, prefix: `cs_made${n}`, scopes, createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + expiresInDays * day).toISOString(), revokedAt: null, lastUsedAt: null };
      world.apiKeys = [apiKey, ...world.apiKeys];
      return { apiKey, secret: `cs_made${n}_not_a_real_secret_0123456789` };
    }),
    route('DELETE', '/api-keys/:id', z.null(), ({ params }) => {
      world.apiKeys = world.apiKeys.map((key) => (key.id === params[0] ? { ...key, revokedAt: new Date().toISOString() } : key));
      return null;
    }),
    route('GET', '/models', writersSchema, () => ({ models: world.models.map(({ provider, model }) => ({ provider, model, price: priceOf(provider, model) })), ceilings })),
    route('GET', '/cost', costSchema, () => ({
      today: world.models.length === 0 ? 0 : 310_000, month: world.models.length === 0 ? 0 : 19_100_000, ceilings,
      months: world.models.length === 0 ? [] : [{ month: '2026-11', ...line(212, 19_100_000) }, { month: '2026-10', ...line(88, 7_400_000) }],
      campaigns: world.models.length === 0 ? [] : [{ campaignId: world.campaigns[0]?.id ?? null, ...line(190, 17_000_000) }, { campaignId: null, ...line(22, 2_100_000) }],
    })),
  ];
}
