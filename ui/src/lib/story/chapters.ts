import type { Application, MailView, TimelineEntry } from '#lib/api/types.ts';
import { verbOf } from './sentences.ts';

export type Evidence = Application['evidence'][number];

/** One thing that happened: an event or a mail, with the pictures that were taken of it. */
export interface Chapter {
  readonly id: string;
  readonly at: string;
  readonly event: TimelineEntry | null;
  readonly mail: MailView | null;
  /** In the order they were taken. */
  readonly pictures: readonly Evidence[];
}

const travelled = new Set(['sent', 'received', 'confirmed', 'dismissed']);

/** Events and mails that went or came, newest first. */
export function chapters(application: Pick<Application, 'timeline' | 'mails' | 'evidence'>): Chapter[] {
  const { timeline, evidence } = application;
  const taken = Map.groupBy(evidence.filter(isPicture), (picture) => shownAt(timeline, picture)?.seq ?? -1);
  const events = timeline.map((event): Chapter => ({ id: `event.${event.seq}`, at: event.at, event, mail: null, pictures: (taken.get(event.seq) ?? []).toSorted((a, b) => a.at.localeCompare(b.at)) }));
  const mails = application.mails
    .filter((mail) => mail.direction === 'in' || travelled.has(mail.state))
    .map((mail): Chapter => ({ id: `mail.${mail.id}`, at: mail.settledAt ?? mail.createdAt, event: null, mail, pictures: [] }));
  return [...events, ...mails].toSorted((a, b) => b.at.localeCompare(a.at) || (b.event?.seq ?? 0) - (a.event?.seq ?? 0));
}

/** A picture of a page whose file is still there. */
export function isPicture({ kind, url }: Evidence): boolean {
  return url !== null && kind.endsWith('screenshot');
}

/** What a form's pages lead to. */
const results = new Set(['accepted', 'not_accepted', 'outcome_lost', 'proven', 'released', 'hand_over', 'own_click']);
/** A result and its picture are written one after the other, each with its own clock, ms. */
const slack = 10_000;

/** The event that a picture stands at: the result that its page led to, else what happened last before it was taken. */
function shownAt(timeline: readonly TimelineEntry[], { at }: Evidence): TimelineEntry | undefined {
  const taken = Date.parse(at);
  const result = timeline.find((event) => results.has(verbOf(event)) && Date.parse(event.at) + slack >= taken);
  return result ?? timeline.findLast((event) => Date.parse(event.at) <= taken) ?? timeline.at(-1);
}
