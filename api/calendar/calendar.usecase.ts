import { calendarFile } from '#domain/calendar/calendar-file.ts';
import { calendarLine } from '#domain/calendar/calendar-words.ts';
import { calendarOf, type CalendarEntry } from '#domain/calendar/entries.ts';
import { datedApplications } from '#db/applications/calendar.queries.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import type { FileBody } from '../http/route.ts';

/** Everything dated that lies before the person. */
export async function calendarFor(deps: ApiDeps, userId: string, candidateId: string): Promise<CalendarEntry[]> {
  const now = deps.clock.now();
  const applications = await deps.database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    return datedApplications(tx, candidateId, now);
  });
  return calendarOf(now.getTime(), deps.waits, applications);
}

/** The same as a file that other calendars read; its links lead to the screens at `origin`. */
export async function calendarAsFile(deps: ApiDeps, userId: string, candidateId: string, { language, origin }: { readonly language: 'en' | 'de'; readonly origin: string }): Promise<FileBody> {
  const entries = await calendarFor(deps, userId, candidateId);
  const text = calendarFile(entries, { summaryOf: (entry) => calendarLine(entry, language), linkOf: ({ applicationId }) => `${origin}/applications/${applicationId}` }, deps.clock.now());
  return { bytes: Buffer.from(text), mediaType: 'text/calendar', fileName: 'countersign.ics' };
}
