import type { z } from 'zod';
import { needsYouSentence } from '#domain/application/needs-you-says.ts';
import { listApplications, withHeads, type ApplicationHead } from '#db/applications/application.queries.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { findApplications } from '#db/applications/application.repository.ts';
import { remadeOf } from '#db/applications/bundle.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
import { mailsWaiting } from '#db/mails/mail.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { needsYouView } from '../applications/application.view.ts';
import { iso } from '../shared/instants.ts';
import { payView, placesInWords } from '../shared/posting-words.ts';
import type { inboxItemSchema, inboxSchema } from './inbox.schemas.ts';

type InboxItem = z.input<typeof inboxItemSchema>;
type Tab = InboxItem['tab'];

/** Everything that waits for the person, and what is held for undo. */
export async function inboxOf(deps: ApiDeps, userId: string, candidateId: string): Promise<z.input<typeof inboxSchema>> {
  const { heads, mails, ofMails, remade } = await deps.database.asPerson(userId, async (tx) => {
    const heads = await listApplications(tx, candidateId, ['preparing', 'awaiting_approval', 'needs_you', 'outcome_unknown', 'held']);
    const mails = await mailsWaiting(tx, candidateId);
    const rows = await findApplications(tx, mails.map((mail) => mail.applicationId));
    const remade = await remadeOf(tx, heads.flatMap(({ row }) => (row.stage === 'awaiting_approval' ? [row.id] : [])));
    return { heads, mails, ofMails: await withHeads(tx, rows), remade };
  });
  const now = deps.clock.now();
  const aside = ({ snoozedUntil }: { readonly snoozedUntil: Date | null }) => snoozedUntil !== null && snoozedUntil > now;
  const at = (stage: ApplicationRow['stage']) => heads.filter((head) => head.row.stage === stage && !aside(head.row));
  const mailItems = mails.flatMap((mail) => {
    const head = ofMails.find((one) => one.row.id === mail.applicationId);
    return head === undefined || mail.state === 'held' || aside(mail) ? [] : [itemOfMail(mail, head)];
  });
  const items = [
    ...at('awaiting_approval').map((head) => ({ ...item('sign', head), remade: remade.has(head.row.id) })).sort(byScore),
    ...at('needs_you').map((head) => item('needs_you', head, head.row.needsYou === null ? null : needsYouSentence(head.row.needsYou.says))).sort(byScore),
    ...at('outcome_unknown').map((head) => item('settle', head, 'Sent or not? Settle it.')),
    ...mailItems,
  ];
  const count = (tab: Tab) => items.filter((one) => one.tab === tab).length;
  return {
    items: items.sort((a, b) => tabs.indexOf(a.tab) - tabs.indexOf(b.tab)),
    held: [
      ...at('held').map(({ row, posting }) => ({ applicationId: row.id, mailId: null, title: posting.title, employer: posting.employer, until: iso(row.waitUntil) ?? row.stageSince.toISOString() })),
      ...mails.filter((mail) => mail.state === 'held').map((mail) => heldMail(mail, ofMails)),
    ],
    counts: { sign: count('sign'), needsYou: count('needs_you'), settle: count('settle'), replies: count('replies') },
    snoozed: [
      ...heads.filter(({ row }) => aside(row)).map(({ row, posting }) => ({ applicationId: row.id, mailId: null, title: posting.title, employer: posting.employer, until: iso(row.snoozedUntil) ?? '' })),
      ...mails.filter(aside).map((mail) => ({ ...heldMail(mail, ofMails), until: iso(mail.snoozedUntil) ?? '' })),
    ].sort((a, b) => a.until.localeCompare(b.until)),
    preparing: at('preparing').length,
  };
}

const names: Readonly<Record<MailRow['purpose'], string>> = { follow_up: 'Follow-up mail', thank_you: 'Thank-you mail', reply: 'Mail' };
const tabs: readonly Tab[] = ['sign', 'needs_you', 'settle', 'replies'];
const byScore = (a: InboxItem, b: InboxItem) => (b.score ?? 0) - (a.score ?? 0);

function item(tab: Tab, { row, posting, score }: ApplicationHead, says: string | null = null): InboxItem {
  return {
    tab, applicationId: row.id, mailId: null, title: posting.title, employer: posting.employer, places: placesInWords(posting), salary: posting.salary?.words ?? null, pay: payView(posting.salary),
    score: score === null ? null : Math.round(score), since: row.stageSince.toISOString(), until: iso(row.waitUntil), says, needsYou: needsYouView(row.id, row.needsYou), remade: false,
  };
}

/** A follow-up waits for its signature, a lost one to be settled, a reply to be confirmed. */
function itemOfMail(mail: MailRow, head: ApplicationHead): InboxItem {
  const [tab, says]: [Tab, string] =
    mail.direction === 'in' ? ['replies', `They wrote: ${mail.content.subject}`] : mail.state === 'waiting' ? ['sign', names[mail.purpose]] : ['settle', `${names[mail.purpose]}: sent or not?`];
  return { ...item(tab, head, says), mailId: mail.id, since: mail.createdAt.toISOString(), until: iso(mail.waitUntil), needsYou: null };
}

function heldMail(mail: MailRow, heads: readonly ApplicationHead[]) {
  const head = heads.find((one) => one.row.id === mail.applicationId);
  return { applicationId: mail.applicationId, mailId: mail.id, title: head?.posting.title ?? '', employer: head?.posting.employer ?? '', until: iso(mail.waitUntil) ?? mail.createdAt.toISOString() };
}
