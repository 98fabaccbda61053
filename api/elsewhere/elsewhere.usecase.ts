import { parse } from 'csv-parse/sync';
import { postingContentText } from '#domain/bundle/posting-content.ts';
import { columnsOf, readRow, type ElsewhereWay, type MadeElsewhere, type ReadRow } from '#domain/elsewhere/made-elsewhere.ts';
import { readReceipt } from '#domain/elsewhere/read-receipt.ts';
import { classifyReply } from '#domain/follow-up/classify-reply.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { MailUnreadable, parseMail } from '#adapters/mail/parse-mail.ts';
import type { PersonTx } from '#db/access/database.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { enterElsewhere, StillOpen, type EnteredElsewhere } from '#db/applications/elsewhere.repository.ts';
import type { CandidateRow } from '#db/candidates/candidate.entities.ts';
import { bringPosting, openingNamed } from '#db/openings/by-hand.repository.ts';
import { refusedDecision } from '../applications/applications.errors.ts';
import { candidateRow } from '../candidates/find-candidate.ts';
import type { ApiDeps } from '../deps.ts';
import { bringMail } from '../mails/bring-mail.usecase.ts';
import { postingOf } from '../openings/bring.usecase.ts';
import { noList, noMail, stillOpen } from './elsewhere.errors.ts';

export interface Receipt {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

export interface Entered {
  readonly applicationId: string;
  readonly outcome: EnteredElsewhere['outcome'];
}

/** Enters one application that the person made elsewhere, with the receipt they have of it; its workflow follows up. */
export async function enter(deps: ApiDeps, userId: string, candidateId: string, made: MadeElsewhere, receipt: Receipt | null, changeId: string): Promise<Entered> {
  if (made.sentOn > today(deps)) throw refusedDecision('day_to_come');
  const entered = await enterOne(deps, userId, candidateId, made, receipt === null ? 'form' : 'mail');
  if (entered === 'closed') throw refusedDecision('vacancy_closed');
  if (entered instanceof StillOpen) throw stillOpen(entered.applicationId);
  if (receipt !== null) await bringMail(deps, userId, entered.applicationId, receipt, changeId);
  return entered;
}

export type ListedRow = { readonly line: number; readonly made: MadeElsewhere | null; readonly outcome: 'read' | 'entered' | 'guarded' | 'known' | 'still_open' | 'closed' | Extract<ReadRow, { problem: unknown }>['problem']; readonly applicationId: string | null };

/** Most rows of a list at once. */
const rowsAtMost = 500;

/** Reads a list of applications made elsewhere, and enters those that can be where `keep`; each row says what became of it. */
export async function enterList(deps: ApiDeps, userId: string, candidateId: string, csv: string, keep: boolean): Promise<ListedRow[]> {
  await deps.database.asPerson(userId, (tx) => candidateRow(tx, candidateId));
  const [header = [], ...rows] = recordsOf(csv);
  const columns = columnsOf(header);
  if (columns.employer === null || columns.title === null || columns.sentOn === null || rows.length > rowsAtMost) throw noList(rowsAtMost);
  const listed: ListedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readRow(row, columns, today(deps));
    const line = index + 2;
    if ('problem' in read) listed.push({ line, made: null, outcome: read.problem, applicationId: null });
    else if (!keep) listed.push({ line, made: read.made, outcome: 'read', applicationId: null });
    else listed.push({ line, made: read.made, ...outcomeOf(await enterOne(deps, userId, candidateId, read.made, 'csv')) });
  }
  return listed;
}

/** What a mail that the person forwards says of an application; nothing is kept. */
export async function readMail(deps: ApiDeps, raw: string) {
  const mail = await parseMail(Buffer.from(raw, 'utf8')).catch((error: unknown) => {
    if (error instanceof MailUnreadable) throw noMail();
    throw error;
  });
  // What was pasted without its head is words alone.
  const words = mail.from === null ? { from: '', subject: '', text: raw } : { from: mail.from, subject: mail.subject, text: mail.text };
  return { ...words, ...readReceipt(words), sentOn: (mail.date ?? deps.clock.now().toISOString()).slice(0, 10), isReceipt: classifyReply(words).kind === 'receipt' };
}

async function enterOne(deps: ApiDeps, userId: string, candidateId: string, made: MadeElsewhere, way: ElsewhereWay): Promise<Entered | StillOpen | 'closed'> {
  const entered = await deps.database.asPerson(userId, async (tx) => {
    const candidate = await candidateRow(tx, candidateId);
    const openingId = await openingFor(tx, candidate, made);
    // The middle of the day: the same date wherever it is read.
    return enterElsewhere(tx, { candidateId, openingId, employer: made.employer, sentAt: new Date(`${made.sentOn}T12:00:00.000Z`), link: made.link, way });
  }).catch((error: unknown) => {
    if (error instanceof StillOpen) return error;
    throw error;
  });
  if (entered === null) return 'closed';
  if (entered instanceof StillOpen) return entered;
  const { row, outcome } = entered;
  deps.notifier.changed(candidateId);
  if (outcome === 'entered') await deps.workflows.application({ position: positionOf(row), waits: deps.waits, candidateId, campaignId: null });
  return { applicationId: row.id, outcome };
}

/** The vacancy: the one of this link, the one that is known under exactly these names, or a new one of the person's. */
async function openingFor(tx: PersonTx, candidate: CandidateRow, made: MadeElsewhere): Promise<string> {
  const practice = candidate.kind === 'practice';
  const named = made.link === null ? await openingNamed(tx, candidate.id, practice, made) : null;
  if (named !== null) return named;
  const posting = postingOf({ ...made, text: made.link === null ? [made.title, made.employer, made.place].filter((words) => words !== '').join('\n') : '' });
  return bringPosting(tx, candidate.id, practice, posting, sha256(postingContentText(posting)));
}

function outcomeOf(entered: Entered | StillOpen | 'closed'): Pick<ListedRow, 'outcome' | 'applicationId'> {
  if (entered === 'closed') return { outcome: 'closed', applicationId: null };
  return entered instanceof StillOpen ? { outcome: 'still_open', applicationId: entered.applicationId } : entered;
}

function recordsOf(csv: string): string[][] {
  try {
    return parse(csv, { bom: true, relaxColumnCount: true, skipEmptyLines: true, trim: true, delimiter: [',', ';', '\t'] });
  } catch {
    throw noList(rowsAtMost);
  }
}

function today({ clock }: Pick<ApiDeps, 'clock'>): string {
  return clock.now().toISOString().slice(0, 10);
}
