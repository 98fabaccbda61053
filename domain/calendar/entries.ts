import type { Stage } from '#domain/application/stages.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { HoldReason } from '#domain/submission/may-go.ts';

/** What a calendar shows, in the order in which entries of one instant stand. */
export const calendarKinds = ['interview', 'sign_by', 'answer_by', 'leaves', 'follow_up', 'comes_back', 'closes'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** A mail that waits for its person. Instants are ISO 8601 UTC. */
export interface CalendarMail {
  readonly id: string;
  readonly state: string;
  readonly waitUntil: string | null;
  readonly snoozedUntil: string | null;
}

/** An interview on a day, at an instant where its hour was said. */
export interface CalendarInterview {
  /** `2026-11-26` */
  readonly day: string;
  readonly at: string | null;
}

/** An application as the calendar sees it. */
export interface CalendarApplication {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly stage: Stage;
  readonly waitUntil: string | null;
  readonly heldBecause: { readonly why: HoldReason; readonly until: string } | null;
  readonly snoozedUntil: string | null;
  readonly sentAt: string | null;
  readonly interviews: readonly CalendarInterview[];
  readonly mails: readonly CalendarMail[];
}

export interface CalendarEntry {
  readonly kind: CalendarKind;
  /** ISO 8601 UTC; midnight of the day where `wholeDay`. */
  readonly at: string;
  /** No hour was said. */
  readonly wholeDay: boolean;
  readonly applicationId: string;
  readonly mailId: string | null;
  readonly title: string;
  readonly employer: string;
  /** Why it leaves no sooner. */
  readonly why: HoldReason | null;
}

/** An interview stays in sight for the rest of its day, wherever on earth that is. */
const afterInterview = { hour: 12 * 3_600_000, day: 36 * 3_600_000 };
/** A due date and the end of an application are minutes apart only where they are the same instant. */
const same = 60_000;

/** Everything dated that lies before a person, the next first. `now` is milliseconds since the epoch. */
export function calendarOf(now: number, waits: Pick<Waits, 'followUps' | 'close'>, applications: readonly CalendarApplication[]): CalendarEntry[] {
  return applications
    .flatMap((application) => entriesOf(application, waits))
    .filter(({ kind, at, wholeDay }) => Date.parse(at) > now - (kind === 'interview' ? afterInterview[wholeDay ? 'day' : 'hour'] : 0))
    .toSorted((a, b) => a.at.localeCompare(b.at) || calendarKinds.indexOf(a.kind) - calendarKinds.indexOf(b.kind) || a.title.localeCompare(b.title));
}

function entriesOf(application: CalendarApplication, waits: Pick<Waits, 'followUps' | 'close'>): CalendarEntry[] {
  const { id, title, employer, stage, waitUntil, heldBecause, snoozedUntil, interviews, mails } = application;
  const entry = (kind: CalendarKind, at: string | null, more: Partial<Pick<CalendarEntry, 'mailId' | 'why' | 'wholeDay'>> = {}): CalendarEntry[] =>
    at === null ? [] : [{ kind, at, wholeDay: false, applicationId: id, mailId: null, title, employer, why: null, ...more }];
  return [
    ...interviews.flatMap(({ day, at }) => entry('interview', at ?? `${day}T00:00:00.000Z`, { wholeDay: at === null })),
    ...(stage === 'awaiting_approval' ? entry('sign_by', waitUntil) : []),
    ...(stage === 'needs_you' ? entry('answer_by', waitUntil) : []),
    ...(stage === 'held' && heldBecause !== null ? entry('leaves', heldBecause.until, { why: heldBecause.why }) : []),
    ...entry('comes_back', snoozedUntil),
    ...afterSending(application, waits).flatMap(([kind, at]) => entry(kind, at)),
    ...mails.flatMap((mail) => [
      ...(mail.state === 'waiting' ? entry('sign_by', mail.waitUntil, { mailId: mail.id }) : []),
      ...entry('comes_back', mail.snoozedUntil, { mailId: mail.id }),
    ]),
  ];
}

/** What an application that was sent waits for: its next follow-up, and its end without an answer. */
function afterSending({ stage, sentAt, waitUntil }: CalendarApplication, waits: Pick<Waits, 'followUps' | 'close'>): [CalendarKind, string][] {
  if (sentAt === null || (stage !== 'submitted' && stage !== 'following_up')) return [];
  const closes = Date.parse(sentAt) + waits.close;
  const [first] = waits.followUps;
  const planned = waitUntil === null ? null : Date.parse(waitUntil);
  const due = planned ?? (stage === 'submitted' && first !== undefined ? Date.parse(sentAt) + first : null);
  const end = planned !== null && planned >= closes - same ? planned : closes;
  return [...(due !== null && due < end - same ? [['follow_up', iso(due)] as [CalendarKind, string]] : []), ['closes', iso(end)]];
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
