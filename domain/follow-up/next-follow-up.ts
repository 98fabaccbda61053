import type { Waits } from '../application/waits.ts';
import { dueThanks, overAt, type Interview } from './interviews.ts';

/** A mail of the application as the calendar sees it. Instants are milliseconds since the epoch. */
export interface FollowUpMail {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly purpose: 'follow_up' | 'thank_you' | 'reply';
  /** Its name within the application. */
  readonly messageId: string;
  readonly state: string;
  readonly waitUntil: number | null;
  readonly createdAt: number;
}

export type FollowUpStep =
  | { readonly do: 'wait'; readonly until: number }
  | { readonly do: 'draft' }
  | { readonly do: 'send'; readonly mailId: string }
  | { readonly do: 'close' };

/**
 * What an application that was sent needs now. A reply or an interview stops every follow-up; each due date is drafted
 * once, whatever became of the draft, and so are the thanks for each interview; without an answer the application closes.
 * `reachable` is false where no address of either side is known: then nothing is drafted.
 */
export function nextFollowUp(now: number, sentAt: number, waits: Pick<Waits, 'followUps' | 'close'>, mails: readonly FollowUpMail[], reachable: boolean, interviews: readonly Interview[] = []): FollowUpStep {
  const closeAt = Math.max(sentAt, ...interviews.map(overAt)) + waits.close;
  const answered = isAnswered(mails, interviews);
  const unread = mails.some((mail) => mail.direction === 'in' && mail.state === 'received');
  const out = mails.filter((mail) => mail.direction === 'out');
  const held = out.find((mail) => mail.state === 'held' && (!answered || mail.purpose === 'thank_you'));
  if (held !== undefined) return held.waitUntil === null || held.waitUntil <= now ? { do: 'send', mailId: held.id } : { do: 'wait', until: held.waitUntil };
  const sending = out.find((mail) => mail.state === 'sending');
  if (sending !== undefined) return sending.waitUntil !== null && sending.waitUntil > now ? { do: 'wait', until: sending.waitUntil } : { do: 'send', mailId: sending.id };
  // A reply nobody has read yet keeps the application open: closing it as "no answer" would be untrue.
  if (now >= closeAt && !unread) return { do: 'close' };
  const untilClose = Math.max(closeAt, now + 86_400_000 * (unread ? 1 : 0));
  if (reachable && dueThanks(now, interviews, out.map(({ messageId }) => messageId)) !== null) return { do: 'draft' };
  const coming = interviews.map(overAt).filter((over) => over > now);
  if (stopsFollowUps(mails, interviews)) return { do: 'wait', until: Math.min(untilClose, ...coming) };
  const due = dueAt(sentAt, waits.followUps, out.filter(({ purpose }) => purpose === 'follow_up'));
  if (!reachable || due === null || due >= closeAt) return { do: 'wait', until: untilClose };
  return due <= now ? { do: 'draft' } : { do: 'wait', until: due };
}

type Standing = Pick<FollowUpMail, 'direction' | 'state'>;

/** Whether no follow-up is drafted beside what there is: they answered, or a mail to them waits or is on its way. */
export function stopsFollowUps(mails: readonly Standing[], interviews: readonly Interview[]): boolean {
  return isAnswered(mails, interviews) || mails.some(({ direction, state }) => direction === 'out' && (state === 'waiting' || state === 'held' || state === 'sending'));
}

function isAnswered(mails: readonly Standing[], interviews: readonly Interview[]): boolean {
  return interviews.length > 0 || mails.some(({ direction, state }) => direction === 'in' && (state === 'received' || state === 'confirmed'));
}

/** A follow-up that went late puts off the one after it: two never come closer together than planned. */
function dueAt(sentAt: number, planned: readonly number[], before: readonly FollowUpMail[]): number | null {
  const next = planned[before.length];
  if (next === undefined) return null;
  const last = before.at(-1);
  const gap = next - (planned[before.length - 1] ?? 0);
  return last === undefined ? sentAt + next : Math.max(sentAt + next, last.createdAt + gap);
}
