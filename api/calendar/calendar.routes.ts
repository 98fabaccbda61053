import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { idSchema } from '../shared/domain.schemas.ts';
import { calendarFileQuerySchema, calendarSchema } from './calendar.schemas.ts';
import { calendarAsFile, calendarFor } from './calendar.usecase.ts';

const params = z.object({ candidateId: idSchema });
const guard = { scope: 'read' } as const;

export const calendarRoutes = [
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/calendar', summary: 'Interviews, deadlines, dated holds, follow-ups and ends, the next first', guard, params, answers: { 200: calendarSchema },
    handler: async ({ params, user }, deps) => ({ status: 200, body: { entries: await calendarFor(deps, user.userId, params.candidateId) } }),
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/calendar/file', summary: 'The calendar as a file for other calendars (RFC 5545)', guard, params, query: calendarFileQuerySchema, answers: { 200: { mediaTypes: ['text/calendar'] } },
    handler: async ({ params, query, user, origin }, deps) => ({ status: 200, body: await calendarAsFile(deps, user.userId, params.candidateId, { language: query.language, origin }) }),
  }),
  defineRoute({
    method: 'GET', path: '/candidates/:candidateId/calendar/feed.ics', summary: 'The same, always as it is now, for calendar programs of this machine that subscribe to an address', guard: { keyInAddress: 'calendar' },
    params, query: calendarFileQuerySchema, answers: { 200: { mediaTypes: ['text/calendar'] } },
    handler: async ({ params, query, user, origin }, deps) => ({ status: 200, body: await calendarAsFile(deps, user.userId, params.candidateId, { language: query.language, origin }) }),
  }),
];
