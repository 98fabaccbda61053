import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ashbyFields } from './forms/ashby.page.ts';
import { createPracticeServer } from './server.ts';
import type { PracticeServer } from './server.ts';
import type { LogEntry } from './site/log.ts';
import type { EmployerMail } from './site/mailbox.ts';

let folder = '';
let practice: PracticeServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'practice-'));
  practice = await createPracticeServer({ folder, receiptDelayMs: 0 });
});
afterEach(async () => {
  await practice.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async <T>(path: string): Promise<T> => (await fetch(`${practice.url}${path}`)).json() as Promise<T>;
const log = (kind: string) => get<LogEntry[]>(`/_log?kind=${kind}`);
const fault = (body: object) => fetch(`${practice.url}/_faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

interface LeverPosting { readonly id: string; readonly text: string; readonly applyUrl: string }
const leverPosting = async (): Promise<LeverPosting> => {
  const [first] = await get<LeverPosting[]>('/api.lever.co/v0/postings/orbitfoods?mode=json');
  if (first === undefined) throw new Error('Orbit Foods lists nothing');
  return first;
};

async function apply(posting: LeverPosting): Promise<Response> {
  const page = await (await fetch(posting.applyUrl)).text();
  const form = new FormData();
  for (const [, name] of page.matchAll(/name="(cards\[[^"]+\]\[field\d+\])"/g)) form.set(name ?? '', 'Yes');
  form.set('name', 'Ida Sommer');
  form.set('email', 'ida@sommer.example');
  form.set('phone', '+49 30 1234567');
  form.set('h-captcha-response', 'P1_x');
  form.set('resume', new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'resume.pdf');
  return fetch(posting.applyUrl, { method: 'POST', body: form });
}

describe('boards', () => {
  test('six employers and at least 24 postings stand on boards in three shapes', async () => {
    const names = new Set(practice.site.employers.map((e) => e.name));
    expect(names.size).toBeGreaterThanOrEqual(6);
    expect(practice.site.employers.flatMap((e) => e.postings).length).toBeGreaterThanOrEqual(24);
    const greenhouse = await get<{ jobs: { id: number; content: string; absolute_url: string }[]; meta: { total: number } }>('/boards-api.greenhouse.io/v1/boards/harrowandpike/jobs?content=true');
    expect(greenhouse.meta.total).toBe(greenhouse.jobs.length);
    expect(greenhouse.jobs[0]?.content).toMatch(/^&lt;div class=/);
    const ashby = await get<{ jobs: { workplaceType: string; compensation: object }[] }>('/api.ashbyhq.com/posting-api/job-board/velabank?includeCompensation=true');
    expect(ashby.jobs[0]?.compensation).toBeDefined();
    expect((await fetch(`${practice.url}/api.lever.co/v0/postings/nobody?mode=json`)).status).toBe(404);
  });

  test('every posting links to a form that answers', async () => {
    const { jobs } = await get<{ jobs: { absolute_url: string }[] }>('/boards-api.greenhouse.io/v1/boards/kestreldata/jobs');
    const postings = await get<LeverPosting[]>('/api.lever.co/v0/postings/lumengrid?mode=json');
    const urls = [...jobs.map((j) => j.absolute_url), ...postings.map((p) => p.applyUrl)];
    const statuses = await Promise.all(urls.map(async (url) => (await fetch(url)).status));
    expect(urls.length).toBeGreaterThan(6);
    expect(statuses).toEqual(urls.map(() => 200));
  });

  test('no form on Ashby has two fields of one id', async () => {
    const standings = practice.site.employers.filter(({ system }) => system === 'ashby').flatMap((employer) => employer.postings.map((posting) => ({ employer, posting })));
    expect(standings.length).toBeGreaterThan(0);
    for (const standing of standings) {
      const paths = ashbyFields(standing).map(({ path }) => path);
      expect(paths).toEqual([...new Set(paths)]);
    }
  });

  test('a closed posting leaves board and form', async () => {
    const { id, applyUrl } = await leverPosting();
    await fault({ fault: 'close_posting', posting: id });
    expect((await get<LeverPosting[]>('/api.lever.co/v0/postings/orbitfoods?mode=json')).map((p) => p.id)).not.toContain(id);
    expect((await fetch(applyUrl)).status).toBe(404);
  });
});

describe('log', () => {
  test('an application stands in the file with the hash of its body before the answer', async () => {
    const posting = await leverPosting();
    const reply = await apply(posting);
    expect(reply.url).toBe(posting.applyUrl.replace(/apply$/, 'thanks'));
    const [entry] = await log('application');
    expect(entry).toMatchObject({ n: 1, accepted: true, requisition: 'OF-301', email: 'ida@sommer.example', fault: null });
    expect(entry?.files[0]).toMatchObject({ field: 'resume', fileName: 'resume.pdf', bytes: 8 });
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('the log goes on after a restart', async () => {
    await apply(await leverPosting());
    await practice.close();
    practice = await createPracticeServer({ folder });
    await apply(await leverPosting());
    expect((await log('application')).map((e) => e.n)).toEqual([1, 2]);
  });
});

describe('faults', () => {
  test('a dropped reply is an application all the same, a reset is none', async () => {
    const posting = await leverPosting();
    await fault({ fault: 'drop_reply', times: 1 });
    await expect(apply(posting)).rejects.toThrow('fetch failed');
    await fault({ fault: 'reset', times: 1 });
    await expect(apply(posting)).rejects.toThrow('fetch failed');
    expect((await apply(posting)).status).toBe(200);
    expect((await log('application')).map((e) => [e.fault, e.accepted])).toEqual([['drop_reply', true], ['reset', false], [null, true]]);
  });

  test('a refusal tells why and keeps nothing', async () => {
    await fault({ fault: 'refuse', employer: 'orbitfoods' });
    const reply = await apply(await leverPosting());
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('class="error-message"');
    expect((await log('application'))[0]?.accepted).toBe(false);
  });

  test('a question can be added, an option renamed, a text changed', async () => {
    const { applyUrl, id } = await leverPosting();
    await fault({ fault: 'add_question', posting: id });
    expect(await (await fetch(applyUrl)).text()).toContain('Which of our sites');
    await fault({ fault: 'change_posting', posting: id });
    expect(JSON.stringify(await get(`/api.lever.co/v0/postings/orbitfoods/${id}`))).toContain('Travel to customers');
  });

  test('an unknown fault is refused with a sentence', async () => {
    const reply = await fault({ fault: 'earthquake' });
    expect(reply.status).toBe(422);
    expect(await reply.text()).toContain('fault');
  });
});

describe('mailbox', () => {
  test('a receipt is a whole mail to the applicant', async () => {
    await apply(await leverPosting());
    const [mail] = await get<EmployerMail[]>('/_mailbox?to=ida@sommer.example');
    const parsed = await PostalMime.parse(mail?.raw ?? '');
    expect(parsed.from?.address).toBe('jobs@orbitfoods.example');
    expect(parsed.subject).toBe('Thank you for applying to Orbit Foods');
  });

  test('a follow-up mail is logged and answered in its thread', async () => {
    const raw = 'From: Ida <ida@sommer.example>\r\nTo: jobs@orbitfoods.example\r\nSubject: Site Reliability Engineer\r\nMessage-ID: <f1@sommer.example>\r\n\r\nAny news?\r\n';
    expect((await fetch(`${practice.url}/_mailbox`, { method: 'POST', body: raw })).status).toBe(202);
    expect((await log('mail'))[0]).toMatchObject({ requisition: 'OF-301', email: 'ida@sommer.example' });
    const [mail] = await get<EmployerMail[]>('/_mailbox');
    expect((await PostalMime.parse(mail?.raw ?? '')).inReplyTo).toBe('<f1@sommer.example>');
  });

  test('an employer decides when asked to', async () => {
    const body = JSON.stringify({ requisition: 'OF-301', to: 'ida@sommer.example', kind: 'interview' });
    expect((await fetch(`${practice.url}/_answers`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status).toBe(202);
    expect((await get<EmployerMail[]>('/_mailbox'))[0]?.kind).toBe('interview');
  });
});

test('pages of the forms are served under the real host as first segment', async () => {
  const { id } = await leverPosting();
  expect(await (await fetch(`${practice.url}/jobs.lever.co/orbitfoods/${id}/apply`)).text()).toContain('id="h-captcha"');
});
