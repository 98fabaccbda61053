import { z } from 'zod';
import { apiKeySchema, madeApiKeySchema, newApiKeySchema } from '#api/keys/keys.schemas.ts';
import { auditSchema, peopleSchema, queuesSchema } from '#api/admin/admin.schemas.ts';
import { costSchema, writersSchema } from '#api/models/models.schemas.ts';
import { priceOf } from '#domain/models/cost.ts';
import { idOf } from './ids.ts';
import type { FakeRoute } from './routes.ts';
import type { World } from './world.ts';

type Route = (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']) => FakeRoute;

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
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
    route('GET', '/admin/people', peopleSchema, () => ({
      people: [{
        id: idOf('user', 1), name: 'You', since: ago(20), candidates: world.people.map(({ id, kind }) => ({ id, kind, name: 'Ines Halvorsen' })),
        sessions: world.sessions.map((id, n) => ({ id, since: ago(9), lastSeenAt: ago(n), current: n === 0 })),
      }],
    })),
    route('DELETE', '/admin/sessions/:id', z.null(), ({ params }) => {
      world.sessions = world.sessions.filter((id) => id !== params[0]);
      return null;
    }),
    route('GET', '/admin/queues', queuesSchema, () => ({
      queues: ['core', 'discover', 'llm', 'browser', 'mail'].map((queue, n) => ({ queue, waiting: n === 3 ? 4 : 0, oldestMs: n === 3 ? 12_000 : 0, workers: n === 4 ? 0 : 1 })),
    })),
    route('GET', '/admin/audit', auditSchema, ({ query }) => {
      const application = world.applications[0];
      const about = application === undefined ? null : `${application.title}, ${application.employer}`;
      const acts = [['sent', about, null], ['signed', about, 'my script'], ['key_made', 'my script', null], ['signed_in', null, null]] as const;
      const entries = acts.map(([kind, about, byKey], n) => ({ at: ago(query['before'] === undefined ? n : n + 9), kind, about, applicationId: kind === 'sent' || kind === 'signed' ? (application?.id ?? null) : null, byKey }));
      return { entries, more: query['before'] === undefined };
    }),
    route('POST', '/candidates/:id/erase', z.null(), ({ params }) => {
      world.people = world.people.filter(({ id }) => id !== params[0]);
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
