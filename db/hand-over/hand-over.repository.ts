import type { PersonTx } from '../access/database.ts';
import { readRow } from '../access/rows.ts';
import { heldBackSentence, type HeldBack } from '#domain/submission/held-back.ts';
import type { LastClick } from '#domain/submission/last-click.ts';
import { HandOverRow, SiteChoiceRow, SiteSessionRow } from './hand-over.entities.ts';

export type NewHandOver = Pick<HandOverRow, 'id' | 'applicationId' | 'reason' | 'afterClick' | 'pageUrl' | 'worker' | 'secret' | 'keepUntil' | 'attended'>;

/** Keeps where a page waits; an earlier one of the same application has ended. */
export async function openHandOver(tx: PersonTx, made: NewHandOver): Promise<void> {
  await tx.em.execute('update hand_over set ended_at = now(), ended_by = ? where application_id = ? and ended_at is null', ['page', made.applicationId]);
  await tx.em.insert(HandOverRow, { ...made, userId: tx.userId, heldBack: null, heldBackTold: null, endedAt: null, endedBy: null });
}

/** The page that waits for this application, or null. */
export async function findHandOver(tx: PersonTx, applicationId: string): Promise<HandOverRow | null> {
  return tx.em.findOne(HandOverRow, { applicationId, endedAt: null }, { refresh: true });
}

/** The waiting page with this id, or null where it has ended. */
export async function findWaitingPage(tx: PersonTx, id: string): Promise<HandOverRow | null> {
  return tx.em.findOne(HandOverRow, { id, endedAt: null });
}

/** A page waits no longer; the first end stands. */
export async function endHandOver(tx: PersonTx, id: string, endedBy: NonNullable<HandOverRow['endedBy']>): Promise<void> {
  await tx.em.execute('update hand_over set ended_at = now(), ended_by = ? where id = ? and ended_at is null', [endedBy, id]);
}

/** Remembers a site's session; answers the key of the file it replaces, or null. */
export async function keepSiteSession(tx: PersonTx, candidateId: string, origin: string, fileKey: string): Promise<string | null> {
  const before = await tx.em.findOne(SiteSessionRow, { candidateId, origin });
  await tx.em.execute(
    `insert into site_session (candidate_id, origin, user_id, file_key) values (?, ?, ?, ?)
     on conflict (candidate_id, origin) do update set file_key = excluded.file_key, opened_at = now()`,
    [candidateId, origin, tx.userId, fileKey],
  );
  return before === null || before.fileKey === fileKey ? null : before.fileKey;
}

/** Every site at which a candidate's session is kept. */
export async function siteSessionsOf(tx: PersonTx, candidateId: string): Promise<SiteSessionRow[]> {
  return tx.em.find(SiteSessionRow, { candidateId }, { orderBy: { origin: 'asc' } });
}

/** The kept session of a site, or null. */
export async function findSiteSession(tx: PersonTx, candidateId: string, origin: string): Promise<SiteSessionRow | null> {
  return tx.em.findOne(SiteSessionRow, { candidateId, origin });
}

/** Forgets a site's session; answers the key of its file, or null where there is none. */
export async function forgetSiteSession(tx: PersonTx, candidateId: string, origin: string): Promise<string | null> {
  const row = await tx.em.findOne(SiteSessionRow, { candidateId, origin });
  if (row !== null) await tx.em.nativeDelete(SiteSessionRow, { candidateId, origin });
  return row?.fileKey ?? null;
}

/** Says why what the person sent from a page did not leave. */
export async function noteHeldBack(tx: PersonTx, id: string, why: HeldBack): Promise<void> {
  await tx.em.nativeUpdate(HandOverRow, { id, endedAt: null }, { heldBack: heldBackSentence(why), heldBackTold: why });
}

/** The page was clicked: going on in it is another attempt. */
export async function noteClicked(tx: PersonTx, id: string, reason: HandOverRow['reason']): Promise<void> {
  await tx.em.nativeUpdate(HandOverRow, { id, endedAt: null }, { afterClick: true, reason, heldBack: null, heldBackTold: null });
}

/** Every site for which the person chose who clicks last. */
export async function siteChoicesOf(tx: PersonTx, candidateId: string): Promise<SiteChoiceRow[]> {
  return tx.em.find(SiteChoiceRow, { candidateId }, { orderBy: { origin: 'asc' } });
}

/** What the person chose for a site, or null. */
export async function siteChoiceAt(tx: PersonTx, candidateId: string, origin: string): Promise<LastClick | null> {
  return (await readRow(tx.em, SiteChoiceRow, 'select * from site_choice where candidate_id = ? and origin = ?', [candidateId, origin]))?.lastClick ?? null;
}

/** Keeps what the person chose for a site; null goes back to what is usual. */
export async function chooseSite(tx: PersonTx, candidateId: string, origin: string, lastClick: LastClick | null): Promise<void> {
  if (lastClick === null) return void (await tx.em.nativeDelete(SiteChoiceRow, { candidateId, origin }));
  await tx.em.execute(
    `insert into site_choice (candidate_id, origin, user_id, last_click) values (?, ?, ?, ?)
     on conflict (candidate_id, origin) do update set last_click = excluded.last_click, chosen_at = now()`,
    [candidateId, origin, tx.userId, lastClick],
  );
}
