import { adminRoutes } from './admin/admin.routes.ts';
import { answerRoutes } from './answers/answers.routes.ts';
import { applicationRoutes } from './applications/applications.routes.ts';
import { boardRoutes } from './boards/boards.routes.ts';
import { campaignRoutes } from './campaigns/campaigns.routes.ts';
import { calendarRoutes } from './calendar/calendar.routes.ts';
import { candidateRoutes } from './candidates/candidates.routes.ts';
import { ownFileRoutes } from './candidates/own-files.routes.ts';
import { recordRoutes } from './candidates/record.routes.ts';
import { deskRoutes } from './desk/desk.routes.ts';
import { documentRoutes } from './documents/documents.routes.ts';
import { elsewhereRoutes } from './elsewhere/elsewhere.routes.ts';
import { eraseRoutes } from './erase/erase.routes.ts';
import { evidenceRoutes } from './evidence/evidence.routes.ts';
import { exportRoutes } from './export/export.routes.ts';
import { handOverRoutes } from './hand-over/hand-over.routes.ts';
import type { Route } from './http/route.ts';
import { inboxRoutes } from './inbox/inbox.routes.ts';
import { insightRoutes } from './insights/insights.routes.ts';
import { inspectionRoutes } from './inspection/inspection.routes.ts';
import { interviewRoutes } from './interviews/interviews.routes.ts';
import { keyRoutes } from './keys/keys.routes.ts';
import { liveRoutes } from './live/live.routes.ts';
import { mailboxRoutes } from './mailbox/mailbox.routes.ts';
import { mailRoutes } from './mails/mails.routes.ts';
import { meRoutes } from './me/me.routes.ts';
import { noticeRoutes } from './notices/notices.routes.ts';
import { modelRoutes } from './models/models.routes.ts';
import { partRoutes } from './parts/parts.routes.ts';
import { openingRoutes } from './openings/openings.routes.ts';
import { pacingRoutes } from './pacing/pacing.routes.ts';
import { sourceRoutes } from './sources/sources.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';

/** Every route of the API. A feature adds its table here; guards, the OpenAPI document and the tests walk this list. */
export const routes: readonly Route[] = [
  ...sessionRoutes, ...keyRoutes, ...meRoutes, ...candidateRoutes, ...recordRoutes, ...ownFileRoutes, ...answerRoutes, ...documentRoutes, ...boardRoutes, ...sourceRoutes, ...mailboxRoutes, ...campaignRoutes, ...openingRoutes, ...inspectionRoutes, ...inboxRoutes, ...deskRoutes, ...calendarRoutes, ...insightRoutes, ...applicationRoutes, ...evidenceRoutes, ...exportRoutes, ...eraseRoutes, ...elsewhereRoutes,
  ...modelRoutes, ...noticeRoutes, ...mailRoutes, ...interviewRoutes, ...pacingRoutes, ...partRoutes, ...handOverRoutes, ...liveRoutes, ...adminRoutes,
];
