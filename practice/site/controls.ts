import express from 'express';
import type { Router } from 'express';
import PostalMime from 'postal-mime';
import * as z from 'zod';
import { employerLetter } from './letters.ts';
import { faultSchema } from './faults.ts';
import { sha256 } from './site.ts';
import type { Site, Standing } from './site.ts';

const answerSchema = z.strictObject({ requisition: z.string(), to: z.string(), kind: z.enum(['interview', 'rejection']), delayMs: z.number().int().nonnegative().default(0) });

/** The side door of drills and tests: log, faults, mailbox. Paths begin with an underscore; no employer has these. */
export function controls(site: Site): Router {
  const router = express.Router();
  const json = express.json();

  /** `?kind=application&since=n` */
  router.get('/_log', (req, res) => {
    const since = Number(req.query['since'] ?? 0);
    const kind = req.query['kind'];
    res.json(site.log.all().filter((entry) => entry.n > since && (kind === undefined || entry.kind === kind)));
  });

  router.get('/_faults', (_req, res) => void res.json(site.faults.list()));
  router.post('/_faults', json, (req, res) => {
    const fault = faultSchema.safeParse(req.body);
    if (!fault.success) return void res.status(422).json({ error: z.prettifyError(fault.error) });
    site.faults.add(fault.data);
    res.status(201).json(fault.data);
  });
  router.delete('/_faults', (_req, res) => {
    site.faults.clear();
    res.status(204).end();
  });

  /** Mails the employers have sent so far, raw. `?to=address&since=iso` */
  router.get('/_mailbox', (req, res) => {
    const { to, since } = req.query;
    res.json(site.mailbox.due().filter((mail) => (to === undefined || mail.to === to) && (typeof since !== 'string' || mail.dueAt > since)));
  });
  /** A mail to an employer, raw RFC 822: logged, and thanked for. */
  router.post('/_mailbox', express.raw({ type: () => true, limit: '10mb' }), async (req, res) => {
    const body = req.body as Buffer;
    const mail = await PostalMime.parse(body);
    const standing = addressed(site, (mail.to ?? []).map((a) => a.address ?? ''), mail.subject ?? '');
    if (standing === null) return void res.status(404).json({ error: 'no such employer' });
    const { employer, posting } = standing;
    const from = mail.from?.address ?? null;
    site.log.add({ kind: 'mail', system: employer.system, employer: employer.token, posting: posting.id, requisition: posting.requisition, path: req.originalUrl, bytes: body.byteLength, sha256: sha256(body), accepted: true, fault: null, email: from, fields: { subject: [mail.subject ?? ''], text: [mail.text ?? ''], messageId: [mail.messageId ?? ''] }, files: [] });
    if (from !== null) await site.mailbox.write(employerLetter('thanks', employer, posting, from, mail.messageId ?? null), 0);
    res.status(202).end();
  });
  /** An employer decides: `{requisition, to, kind: interview|rejection, delayMs}`. */
  router.post('/_answers', json, async (req, res) => {
    const answer = answerSchema.safeParse(req.body);
    if (!answer.success) return void res.status(422).json({ error: z.prettifyError(answer.error) });
    const standing = vacancy(site, answer.data.requisition);
    if (standing === null) return void res.status(404).json({ error: 'no such requisition' });
    await site.answer(answer.data.kind, standing, answer.data.to, answer.data.delayMs);
    res.status(202).end();
  });
  return router;
}

function everyStanding(site: Site): readonly Standing[] {
  return site.employers.flatMap((employer) => employer.postings.map((posting) => ({ employer, posting })));
}

function vacancy(site: Site, requisition: string): Standing | null {
  return everyStanding(site).find((s) => s.posting.requisition === requisition) ?? null;
}

/** The vacancy a mail is about: by the employer's mail domain, then by the title in its subject. */
function addressed(site: Site, to: readonly string[], subject: string): Standing | null {
  const mine = everyStanding(site).filter((s) => to.some((address) => address.toLowerCase().endsWith(`@${s.employer.mailDomain}`)));
  return mine.find((s) => subject.includes(s.posting.title)) ?? mine[0] ?? null;
}
