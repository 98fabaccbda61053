import { createHash, createPublicKey, verify } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '#domain/evidence/evidence-record.ts';
import type { Inspection } from '../../ui/src/lib/api/types.ts';
import { removePictures } from '#workers/jobs/remove-pictures.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';
import { openRealEmployer, signedPacket } from './kit/real-employer.ts';

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('what proves a sending', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ receiptDelayMs: 0 });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  const evidence = async (id: string) => (await line.api.call<EvidenceRecord>('GET', `/applications/${id}/evidence`)).body;
  const exported = async (id: string, format: 'pdf' | 'zip') => (await line.api.call<Buffer>('GET', `/applications/${id}/evidence/export?format=${format}`)).body;

  async function sent(requisition: string): Promise<string> {
    const id = await line.prepared(await line.applicant(), requisition);
    await line.sign(id);
    await line.waitUntil(id, ({ mails, stage }) => stage === 'following_up' && mails.some(({ direction }) => direction === 'in'));
    return id;
  }

  test('a form: every byte with its signature, verified by the archive alone, and the whole as one PDF', async () => {
    const id = await sent('HP-2063');
    const { sendings: [form, ...more], received } = await evidence(id);
    expect(more).toEqual([]);
    expect(form).toMatchObject({ channel: 'form', outcome: 'submitted', n: 1, where: expect.stringContaining('http') as string });
    expect(form?.checks.map(({ check, holds }) => [check, holds])).toEqual([['bytes', true], ['genuine', true], ['covers', true], ['held', true], ['files', true]]);
    expect(hashOf(form?.signed?.text ?? '')).toBe(form?.approval?.content.bundleHash);
    expect(received).toMatchObject([{ kind: 'receipt' }]);
    expect((await exported(id, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');

    const zip = unzipSync(await exported(id, 'zip'));
    for (const row of textOf(zip['SHA256SUMS']).trim().split('\n')) {
      const [hash = '', path = ''] = row.split('  ');
      expect([path, hashOf(zip[path] ?? '')]).toEqual([path, hash]);
    }
    const approval = zip['1-form/approval.json'] ?? new Uint8Array();
    const said = JSON.parse(textOf(approval)) as { bundleHash: string };
    expect(said.bundleHash).toBe(hashOf(zip['1-form/signed.json'] ?? ''));
    expect(verify(null, approval, createPublicKey(textOf(zip['1-form/approval-key.pem'])), zip['1-form/approval.sig'] ?? new Uint8Array())).toBe(true);
    const { files } = JSON.parse(textOf(zip['1-form/signed.json'])) as { files: { fileName: string; sha256: string }[] };
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(({ fileName }) => hashOf(zip[`1-form/sent/${fileName}`] ?? ''))).toEqual(files.map(({ sha256 }) => sha256));
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(['README.txt', 'evidence.json', '1-form/proof/page_text.txt', 'received/1.txt']));

    // The same bytes stand in the archive of everything, beside the story and the record; what is large does not.
    const all = unzipSync((await line.api.call<Buffer>('GET', '/export')).body);
    const signed = Object.keys(all).find((path) => path.endsWith('/evidence/1-form/signed.json') && path.includes(id.slice(-6))) ?? '';
    const folder = signed.replace('/evidence/1-form/signed.json', '');
    expect(hashOf(all[signed] ?? '')).toBe(said.bundleHash);
    expect(JSON.parse(textOf(all[`${folder}/story.json`]))).toMatchObject({ id, stage: 'following_up' });
    expect(JSON.parse(textOf(all[`${folder.split('/')[0]}/record.json`]))).toMatchObject({ facts: expect.arrayContaining([expect.objectContaining({ kind: 'name' })]) as unknown });
    expect(Object.keys(all).filter((path) => path.endsWith('.avi'))).toEqual([]);
  });

  test('what was changed in the record afterwards is told, check by check', async () => {
    const id = await sent('HP-2063');
    await line.asPerson(async ({ em }) => {
      await em.execute(`update bundle set canonical = replace(canonical, '"version":1', '"version":2') where application_id = ?`, [id]);
    });
    const { sendings: [form] } = await evidence(id);
    expect(form?.checks.filter(({ holds }) => !holds).map(({ check }) => check)).toEqual(['bytes', 'covers']);
  });

  test('a packet: what was signed and handed over, and the person’s word that they sent it', async () => {
    await using real = await openRealEmployer(line);
    const id = await signedPacket(line, real);
    await line.decide(id, 'packet', { sent: true });
    await line.waitFor(id, 'following_up');
    const { sendings: [packet] } = await evidence(id);
    expect(packet).toMatchObject({ channel: 'packet', outcome: 'submitted', saidBy: 'person', intentAt: null });
    expect(packet?.checks.every(({ holds }) => holds)).toBe(true);
    expect(packet?.files.map(({ state }) => state)).toEqual(packet?.files.map(() => 'as_signed'));
    expect(Object.keys(unzipSync(await exported(id, 'zip')))).toEqual(expect.arrayContaining(['1-packet/signed.json', '1-packet/approval.sig']));
  });

  test('pictures go after their time, and only they: hashes, words, signatures and receipts stay', async () => {
    const id = await sent('HP-2063');
    const before = await evidence(id);
    const { common } = line.workers;
    expect(await removePictures(common, 0)).toBe(0);
    const later = { ...common, clock: { now: () => new Date(Date.now() + 366 * 86_400_000), monotonicMs: () => 0 } };
    expect(await removePictures(common, 365)).toBe(0);
    expect(await removePictures(later, 365)).toBeGreaterThan(0);
    expect(await removePictures(later, 365)).toBe(0);
    const after = await evidence(id);
    const [form] = after.sendings;
    const pictures = form?.proofs.filter(({ kind }) => kind.includes('screenshot')) ?? [];
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.map(({ key, removedAt, sha256 }) => [key, removedAt !== null, sha256?.length])).toEqual(pictures.map(() => [null, true, 64]));
    expect(form?.proofs.filter(({ kind }) => kind === 'page_text').map(({ key }) => key !== null)).toEqual([true]);
    expect(form?.checks).toEqual(before.sendings[0]?.checks);
    expect(after.received).toEqual(before.received);
    const key = before.sendings[0]?.proofs.find(({ kind }) => kind.includes('screenshot'))?.key ?? '';
    expect((await line.api.call('GET', `/applications/${id}/files/${key}`)).status).toBe(404);
    expect((await exported(id, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('before anything is prepared the form and the answer to every question can be looked at; nothing is begun', async () => {
    const ines = await line.applicant();
    const openingId = await line.openingOf('HP-2063');
    const { body } = await line.api.call<Inspection>('GET', `/openings/${openingId}/inspection?candidate=${ines.candidateId}`);
    expect(body.questions.length).toBeGreaterThan(3);
    expect(body.questions.map(({ id }) => body.open.includes(id) !== body.answers.some(({ questionId }) => questionId === id))).toEqual(body.questions.map(() => true));
    expect(body.answers.find(({ label }) => label.startsWith('Email'))?.values).toEqual([ines.email]);
    expect((await line.api.call<{ applications: unknown[] }>('GET', `/applications?candidate=${ines.candidateId}`)).body.applications).toEqual([]);
    expect(line.received(ines)).toEqual([]);
  });

  describe('that the person made elsewhere', () => {
    interface Entered { readonly applicationId: string; readonly outcome: string }
    const today = new Date().toISOString().slice(0, 10);
    const enter = async ({ candidateId }: Applicant, body: object) => (await line.api.call<Entered>('POST', `/candidates/${candidateId}/elsewhere`, { sentOn: today, ...body })).body;
    const linkOf = (openingId: string) => line.asPerson(async ({ em }) => (await em.execute<{ link: string }[]>(`select content ->> 'applyUrl' as link from posting where opening_id = ?`, [openingId]))[0]?.link);

    test('is followed up, and nothing is sent there a second time, by whatever name the vacancy comes', async () => {
      const ines = await line.applicant();
      const link = await linkOf(await line.openingOf('HP-2063'));
      const made = await enter(ines, { employer: 'Harrow & Pike', title: 'Somebody’s own name for it', link, receipt: { from: 'jobs@harrowandpike.example', subject: 'Thank you', text: 'Thank you for applying. We have received your application.' } });
      expect(made.outcome).toBe('entered');
      const story = await line.waitUntil(made.applicationId, ({ stage, mails }) => stage === 'following_up' && mails.length > 0);
      expect(story.attempts).toMatchObject([{ channel: 'by_person', outcome: 'submitted' }]);
      expect((await evidence(made.applicationId)).sendings).toMatchObject([{ channel: 'by_person', where: link, signed: null, approval: null, checks: [] }]);
      expect(await enter(ines, { employer: 'Harrow & Pike', title: 'Again', link })).toEqual({ ...made, outcome: 'known' });

      // Taken all the same, under the board's own name for it: it cannot leave.
      const id = await line.prepared(ines, 'HP-2063');
      await line.sign(id);
      expect((await line.waitFor(id, 'needs_you')).needsYou?.reason).toBe('already_applied');
      expect(line.received(ines)).toEqual([]);
    });

    test('while one is prepared: what was signed is refused as already applied', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      expect(await enter(ines, { employer: 'Harrow & Pike', title: 'Site Reliability Engineer' })).toEqual({ applicationId: id, outcome: 'guarded' });
      await line.sign(id);
      expect((await line.waitFor(id, 'needs_you')).needsYou?.reason).toBe('already_applied');
      expect(line.received(ines)).toEqual([]);
    });

    test('from a list: each row says what became of it, and twice is once', async () => {
      const ines = await line.applicant();
      const csv = `\uFEFFCompany;Job title;Date applied\r\nNorthmill;Platform Engineer;${today}\r\nVela Bank;Data Engineer;03/04/2026\r\n;Nobody;${today}\r\nOrbit;"Cook; days";01.02.2026\r\n`;
      const list = async (keep: boolean) => (await line.changed<{ rows: { line: number; outcome: string; applicationId: string | null }[] }>('POST', `/candidates/${ines.candidateId}/elsewhere/list`, { csv, keep })).body.rows;
      expect((await list(false)).map(({ outcome }) => outcome)).toEqual(['read', 'ambiguous_date', 'no_employer', 'read']);
      const kept = await list(true);
      expect(kept.map(({ line, outcome }) => [line, outcome])).toEqual([[2, 'entered'], [3, 'ambiguous_date'], [4, 'no_employer'], [5, 'entered']]);
      expect((await list(true)).map(({ outcome }) => outcome)).toEqual(['known', 'ambiguous_date', 'no_employer', 'known']);
      await line.waitFor(kept[0]?.applicationId ?? '', 'following_up');
      expect((await line.api.call('POST', `/candidates/${ines.candidateId}/elsewhere/list`, { csv: 'no,list\n1,2' })).status).toBe(422);
    });

    test('from a forwarded receipt: what it says is proposed, nothing is kept', async () => {
      const ines = await line.applicant();
      const mail = 'From: jobs@vela.example\r\nTo: ines@example.org\r\nSubject: Your application\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\nThank you for applying for the role of Data Engineer at Vela Bank. We have received your application.\r\n';
      expect((await line.changed('POST', `/candidates/${ines.candidateId}/elsewhere/mail`, { mail })).body).toMatchObject({ employer: 'Vela Bank', title: 'Data Engineer', sentOn: '2026-03-02', from: 'jobs@vela.example', isReceipt: true });
      expect((await line.api.call<{ applications: unknown[] }>('GET', `/applications?candidate=${ines.candidateId}`)).body.applications).toEqual([]);
    });
  });
});
