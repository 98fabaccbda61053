import { idOf } from './ids.ts';
import { practiceWorld, type World } from './world.ts';

const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** A desk with everything that can wait, so that each screen has something to show. */
export function fullWorld(): World {
  const world = practiceWorld({ sign: 2 });
  world.add({ stage: 'awaiting_approval', refused: true });
  for (const needsYou of ['unknown_question', 'packet', 'attended', 'captcha', 'gate_refused', 'form_changed', 'not_accepted'] as const) world.add({ stage: 'needs_you', needsYou });
  world.add({ stage: 'outcome_unknown' });
  world.addMail(world.add({ stage: 'following_up' }), 'out');
  world.addMail(world.add({ stage: 'following_up' }), 'in');
  world.add({ stage: 'closed' });
  world.apiKeys = [{ id: idOf('key', 1), name: 'my script', prefix: 'cs_abc123', scopes: ['read', 'sign'], createdAt: soon(-1), expiresAt: soon(7), revokedAt: null, lastUsedAt: null }, { id: idOf('key', 2), name: 'an old one', prefix: 'cs_def456', scopes: ['calendar'], createdAt: soon(-9), expiresAt: soon(-2), revokedAt: null, lastUsedAt: soon(-3) }];
  world.models = [{ provider: 'anthropic', model: 'claude-haiku-5-5' }, { provider: 'ollama', model: 'qwen3:8b' }];
  world.interviews = [{ applicationId: world.applications.at(-1)?.id ?? '', day: new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10), at: null }];
  return world;
}

/** Every place there is, by the world behind it; lists last. */
export function places(world: World): string[] {
  const [first] = world.applications;
  const sent = world.applications.find((a) => a.sentAt !== null) ?? first;
  return [
    '/campaigns/new', '/candidate', '/candidate/answers', '/candidate/review', '/candidate/writing', '/sources', '/settings', '/settings/pacing', '/settings/sites', '/settings/models', '/settings/keys', '/settings/data', '/settings/admin', '/applications/elsewhere', '/insights', '/start',
    ...(first === undefined ? [] : [`/openings/${first.opening.id}`, `/openings/${first.opening.id}/form`, `/applications/${first.id}`]),
    ...(sent === undefined ? [] : [`/applications/${sent.id}/evidence`]),
    ...world.campaigns.flatMap(({ id }) => [`/campaigns/${id}`, `/campaigns/${id}/plan`]),
    '/candidate/documents', '/campaigns', ...lists(1),
  ];
}

/** Places whose list grows with what is in it. */
export function lists(count: number): string[] {
  return ['/inbox', '/applications', '/applications?view=board', '/calendar', `/openings?shown=${Math.max(count, 1)}${count === 0 ? '&q=nothing' : ''}`];
}
