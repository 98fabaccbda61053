import type { z } from 'zod';
import { calendarSchema } from '#api/calendar/calendar.schemas.ts';
import { deskSchema } from '#api/desk/desk.schemas.ts';
import { insightsSchema } from '#api/insights/insights.schemas.ts';
import { defaultWaits } from '#domain/application/waits.ts';
import { calendarOf, type CalendarEntry } from '#domain/calendar/entries.ts';
import { answerKinds, responsesOf, type SentApplication } from '#domain/insights/insights.ts';
import { openingsOf } from './openings.ts';
import type { FakeRoute } from './routes.ts';
import type { World } from './world.ts';

type Route = (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']) => FakeRoute;

/** Routes of the rail's counts, the calendar and the insights, over the world's applications and the product's own rules. */
export function datedFakes(world: World, route: Route): FakeRoute[] {
  return [
    route('GET', '/candidates/:id/desk', deskSchema, () => ({
      openings: openingsOf(world).filter((o) => o.state !== 'skipped').length, applications: world.applications.filter((a) => a.stage !== 'closed').length,
      campaigns: world.campaigns.filter((c) => c.state === 'running').length, next: entriesOf(world)[0]?.at ?? null, readsAt: world.readsAt,
    })),
    route('GET', '/candidates/:id/calendar', calendarSchema, () => ({ entries: entriesOf(world) })),
    route('GET', '/candidates/:id/insights', insightsSchema, () => {
      const { answers, bySource, kinds, silent, open, medianMs, ...counts } = responsesOf(sentOf(world));
      const taken = world.applications.length;
      return {
        funnel: { found: taken * 9, fits: taken * 2, taken, prepared: taken, signed: counts.sent, ...counts }, kinds, silent, open, medianMs, bySource,
        answers: answers.map(({ sentAt, ...answer }) => ({ ...answer, sentAt: new Date(sentAt).toISOString() })),
        times: { writing: { n: taken, medianMs: taken === 0 ? null : 21_000 }, deciding: { n: counts.sent, medianMs: counts.sent === 0 ? null : 5 * 3_600_000 }, leaving: { n: counts.sent, medianMs: counts.sent === 0 ? null : 62_000 } }, microDollars: 31_000,
      };
    }),
  ];
}

function entriesOf(world: World): CalendarEntry[] {
  const { aside } = world;
  return calendarOf(Date.now(), defaultWaits, world.applications.map((a) => ({
    id: a.id, title: a.title, employer: a.employer, stage: a.stage, waitUntil: a.waitUntil, heldBecause: null, sentAt: a.sentAt,
    snoozedUntil: aside.find((one) => one.applicationId === a.id && one.mailId === null)?.until ?? null,
    interviews: world.interviews.filter((one) => one.applicationId === a.id),
    mails: a.mails.map(({ id, state, waitUntil }) => ({ id, state, waitUntil, snoozedUntil: null })),
  })));
}

function sentOf(world: World): SentApplication[] {
  return world.applications.flatMap((a) => {
    const mail = a.mails.find((m) => m.direction === 'in');
    const read = answerKinds.find((kind) => kind === mail?.reading?.kind) ?? 'other';
    return a.sentAt === null ? [] : [{ id: a.id, title: a.title, employer: a.employer, source: a.opening.sources[0] ?? null, sentAt: Date.parse(a.sentAt), ending: a.ending, answer: mail === undefined ? null : { at: Date.parse(mail.createdAt), read } }];
  });
}
