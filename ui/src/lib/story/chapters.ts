import type { Application, MailView, TimelineEntry } from '#lib/api/types.ts';

/** One thing that happened: an event or a mail. */
export interface Chapter {
  readonly id: string;
  readonly at: string;
  readonly event: TimelineEntry | null;
  readonly mail: MailView | null;
}

const travelled = new Set(['sent', 'received', 'confirmed', 'dismissed']);

/** Events and mails that went or came, newest first. */
export function chapters(application: Pick<Application, 'timeline' | 'mails'>): Chapter[] {
  const events = application.timeline.map((event): Chapter => ({ id: `event.${event.seq}`, at: event.at, event, mail: null }));
  const mails = application.mails
    .filter((mail) => mail.direction === 'in' || travelled.has(mail.state))
    .map((mail): Chapter => ({ id: `mail.${mail.id}`, at: mail.settledAt ?? mail.createdAt, event: null, mail }));
  return [...events, ...mails].toSorted((a, b) => b.at.localeCompare(a.at) || (b.event?.seq ?? 0) - (a.event?.seq ?? 0));
}
