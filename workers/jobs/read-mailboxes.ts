import { postingsInForwardedMail, NoMail } from '#adapters/sources/brought/forwarded-mail.ts';
import { listedBoards } from '#adapters/sources/finding/directory.ts';
import { contentHashOf } from '#adapters/sources/reading/prepare.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { PersonKey } from '#adapters/keys/person-keys.ts';
import { MailboxError, type AlertMailbox, type AlertMails } from '#adapters/mail/alert-mailbox.port.ts';
import type { ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { Database } from '#db/access/database.ts';
import type { EventNotifier } from '#adapters/events/events.port.ts';
import { suggestBoards } from '#db/openings/suggestion.repository.ts';
import { keepBrought } from '#db/openings/by-hand.repository.ts';
import { findMailbox, mailboxesDue, noteMailboxRead, passwordPlace, readMailboxLater, type ConnectedMailboxRow } from '#db/openings/mailbox.repository.ts';
import { failuresOfEach, throwFailures } from './all-of-a-turn.ts';

export interface MailboxesDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly notifier: EventNotifier;
  readonly personKey: (userId: string) => Promise<PersonKey>;
  readonly alertMailbox: AlertMailbox;
  readonly resumeFiles: ResumeFiles;
}

/** Minutes until the next reading. Alerts come a few times a day; what only the person can mend is looked at twice a day. */
const pace = { usual: 15, unreachable: 60, needsPerson: 720 };

/**
 * Reads the connected mailboxes whose turn it is and brings in the postings of their alerts, each once: a posting is known
 * by the site's own id, and the place in the folder moves on in the same transaction that keeps the postings. Answers how
 * many mailboxes were read, and how many postings they brought. One that fails by a fault of our own is left for an hour
 * and keeps no other from its turn; the errors come at the end.
 */
export async function readMailboxes(deps: MailboxesDeps): Promise<{ readonly read: number; readonly brought: number }> {
  const due = await deps.database.asSystem('read_mailboxes', (tx) => mailboxesDue(tx, 20));
  let brought = 0;
  const unread = await failuresOfEach(due, async ({ candidateId, userId }) => {
    const box = await deps.database.asPerson(userId, (tx) => findMailbox(tx, candidateId));
    if (box === null) return;
    const postings = await readOne(deps, box).catch(async (error: unknown) => {
      await deps.database.asPerson(userId, (tx) => readMailboxLater(tx, candidateId, pace.unreachable));
      throw error;
    });
    brought += postings;
  });
  throwFailures(unread, 'mailboxes to read');
  return { read: due.length, brought };
}

async function readOne(deps: MailboxesDeps, box: ConnectedMailboxRow): Promise<number> {
  const alerts = await alertsOf(deps, box).catch((error: unknown) => {
    if (error instanceof MailboxError) return error;
    throw error;
  });
  if (alerts instanceof MailboxError) {
    const nextInMinutes = alerts.trouble === 'unreachable' ? pace.unreachable : pace.needsPerson;
    await deps.database.asPerson(box.userId, (tx) => noteMailboxRead(tx, box.candidateId, { place: null, brought: 0, trouble: { kind: alerts.trouble, says: alerts.message }, nextInMinutes }));
    return 0;
  }
  const now = deps.clock.now();
  const postings = (await Promise.all(alerts.mails.map((raw) => postingsIn(raw, now, deps.resumeFiles)))).flat();
  const today = now.toISOString().slice(0, 10);
  await deps.database.asPerson(box.userId, async (tx) => {
    await keepBrought(tx, box.candidateId, postings.map((posting) => ({ posting, contentHash: contentHashOf(posting) })), { today, hash: sha256 });
    await noteMailboxRead(tx, box.candidateId, { place: alerts.place, brought: postings.length, trouble: null, nextInMinutes: alerts.more ? 0 : pace.usual });
  });
  await deps.database.asSystem('discover', (tx) => suggestBoards(tx, listedBoards(postings.map(({ employer }) => employer))));
  if (postings.length > 0) deps.notifier.changed(box.candidateId);
  return postings.length;
}

async function alertsOf(deps: MailboxesDeps, box: ConnectedMailboxRow): Promise<AlertMails> {
  const key = await deps.personKey(box.userId);
  const password = key.open(box.password, passwordPlace(box.candidateId)).toString('utf8');
  const place = box.validity === null || box.lastUid === null ? null : { validity: box.validity, lastUid: box.lastUid };
  return deps.alertMailbox.read({ host: box.host, port: box.port, security: box.security, user: box.login, password, folder: box.folder }, place, deps.clock.now());
}

/** A mail that cannot be read holds no alert that could be brought; the next one may. */
async function postingsIn(raw: Uint8Array, now: Date, files: ResumeFiles): Promise<readonly Posting[]> {
  return postingsInForwardedMail(raw, now, files).catch((error: unknown) => {
    if (error instanceof NoMail) return [];
    throw error;
  });
}
