import { z } from 'zod';
import { answerBodySchema, bankSchema } from '#api/answers/answers.schemas.ts';
import { elsewhereBodySchema, enteredSchema, listAnswerSchema, listBodySchema, mailBodySchema, mailReadingSchema } from '#api/elsewhere/elsewhere.schemas.ts';
import { evidenceRecordSchema } from '#api/evidence/evidence.schemas.ts';
import { handOverSchema, siteChoiceBodySchema, sitesSchema } from '#api/hand-over/hand-over.schemas.ts';
import { inspectionSchema } from '#api/inspection/inspection.schemas.ts';
import { holdsSchema, pacingSchema } from '#api/pacing/pacing.schemas.ts';
import { columnsOf, readRow } from '#domain/elsewhere/made-elsewhere.ts';
import { readReceipt } from '#domain/elsewhere/read-receipt.ts';
import { planOfPosting } from '#domain/form/plan-of-posting.ts';
import { answerQuestions } from '#domain/writing/answers/answer-questions.ts';
import type { Application } from './application.ts';
import { hashOf, idOf } from './ids.ts';
import { missing, type FakeRoute } from './routes.ts';
import type { World } from './world.ts';

type Route = (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']) => FakeRoute;

/** Routes of what proves a sending, of what was sent elsewhere, of pacing, kept answers and forms. */
export function proofFakes(world: World, route: Route, find: (id: string | undefined) => Application): FakeRoute[] {
  let pacing: z.output<typeof pacingSchema> = { dailyCap: 10, windowSize: 10, quietHours: null, spacingSeconds: 60, hostSpacingSeconds: 300, employerDays: 90 };
  const refusedAtReal = { lastClick: 'countersign', why: 'not_proven' } as const;
  let windowClosed = false;
  let sites: z.output<typeof sitesSchema>['sites'] = [
    { origin: 'https://jobs.lever.co', system: 'lever', lastClick: 'person', chosenByYou: false, refused: [refusedAtReal], sessionOpenedAt: '2026-03-03T09:00:00.000Z' },
    { origin: 'https://seafloor.wd3.myworkdayjobs.com', system: 'workday', lastClick: 'packet', chosenByYou: false, refused: [{ lastClick: 'person', why: 'packet_only' }, refusedAtReal], sessionOpenedAt: null },
    { origin: 'https://careers.tannwald-robotics.example', system: 'generic', lastClick: 'packet', chosenByYou: true, refused: [refusedAtReal], sessionOpenedAt: null },
  ];
  let bank: z.output<typeof bankSchema>['answers'] = [
    ...(world.people[0]?.answers ?? []).map((answer) => ({ ...answer, variant: 1 })),
    { topic: 'salary_expectation', variant: 2, value: '95,000 USD', learnedAt: 'Vela Bank, 2026-03-02' }, { topic: 'gender', variant: 1, value: 'Female', learnedAt: 'your answer, 2026-03-01' },
  ];
  return [
    route('GET', '/applications/:id/evidence', evidenceRecordSchema, ({ params }) => evidenceOf(find(params[0]))),
    route('POST', '/candidates/:id/elsewhere', enteredSchema, ({ body }) => {
      elsewhereBodySchema.parse(body);
      return { applicationId: world.add({ stage: 'following_up' }).id, outcome: 'entered' };
    }),
    route('POST', '/candidates/:id/elsewhere/list', listAnswerSchema, ({ body }) => {
      const { csv, keep } = listBodySchema.parse(body);
      const [header = [], ...rows] = csv.trim().split('\n').map((line) => line.split(','));
      const columns = columnsOf(header);
      return {
        rows: rows.map((row, index) => {
          const read = readRow(row, columns, '2026-12-31');
          const line = index + 2;
          if ('problem' in read) return { line, made: null, outcome: read.problem, applicationId: null };
          return { line, made: read.made, outcome: keep ? 'entered' : 'read', applicationId: keep ? world.add({ stage: 'following_up' }).id : null };
        }),
      };
    }),
    route('POST', '/candidates/:id/elsewhere/mail', mailReadingSchema, ({ body }) => {
      const { mail } = mailBodySchema.parse(body);
      return { from: 'jobs@harrowandpike.example', subject: 'Thank you', text: mail, ...readReceipt({ subject: '', text: mail }), sentOn: '2026-03-11', isReceipt: true };
    }),
    route('GET', '/candidates/:id/sites', sitesSchema, () => ({ sites })),
    route('PUT', '/candidates/:id/sites', z.null(), ({ body }) => {
      const { origin, lastClick } = siteChoiceBodySchema.parse(body);
      sites = sites.map((site) => (site.origin === origin ? { ...site, lastClick: lastClick ?? 'person', chosenByYou: lastClick !== null } : site));
      return null;
    }),
    route('POST', '/candidates/:id/site-sessions/forget', z.null(), ({ body }) => {
      const { origin } = z.object({ origin: z.string() }).parse(body);
      sites = sites.map((site) => (site.origin === origin ? { ...site, sessionOpenedAt: null } : site));
      return null;
    }),
    route('GET', '/applications/:id/hand-over', handOverSchema, ({ params }) => {
      const application = find(params[0]);
      if (application.needsYou?.reason !== 'attended' || windowClosed) throw missing();
      const now = new Date().toISOString();
      return { id: idOf('hand-over', 1), reason: 'attended', afterClick: false, pageUrl: 'https://jobs.lever.co/tannwald/1/apply', attended: true, heldBack: 'the page does not hold what you signed: Phone', heldBackTold: { why: 'page_differs', of: ['Phone'] }, openedAt: now, keepUntil: new Date(Date.now() + 3_600_000).toISOString() };
    }),
    route('POST', '/applications/:id/hand-over/open', z.null(), () => {
      windowClosed = false;
      return null;
    }),
    route('GET', '/candidates/:id/pacing', pacingSchema, () => pacing),
    route('PUT', '/candidates/:id/pacing', z.null(), ({ body }) => {
      pacing = pacingSchema.parse(body);
      return null;
    }),
    route('GET', '/candidates/:id/holds', holdsSchema, () => ({ holds: world.applications.filter((a) => a.goesFrom !== null).map((a) => ({ applicationId: a.id, title: a.title, employer: a.employer, ...a.goesFrom })) })),
    route('POST', '/applications/:id/employer-again', z.null(), ({ params }) => {
      find(params[0]).goesFrom = null;
      return null;
    }),
    route('GET', '/candidates/:id/answers', bankSchema, () => ({ answers: bank })),
    route('PUT', '/candidates/:id/answers/:id', z.null(), ({ params, body }) => {
      const { value, variant } = answerBodySchema.parse(body);
      const topic = decodeURIComponent(params[1] ?? '');
      const place = variant ?? Math.max(0, ...bank.filter((a) => a.topic === topic).map((a) => a.variant)) + 1;
      bank = [...bank.filter((a) => a.topic !== topic || a.variant !== place), { topic, variant: place, value, learnedAt: 'your answer, today' }];
      return null;
    }),
    route('DELETE', '/candidates/:id/answers/:id/:id', z.null(), ({ params }) => {
      bank = bank.filter((a) => a.topic !== decodeURIComponent(params[1] ?? '') || String(a.variant) !== params[2]);
      return null;
    }),
    ...(['GET', 'POST'] as const).map((method) => route(method, '/openings/:id/inspection', inspectionSchema, () => {
      const [person] = world.people;
      const application = world.applications.find((a) => a.bundle !== null);
      if (person === undefined || application?.bundle == null) throw new Error('the world has no form to look at');
      const { questions, destination } = application.bundle;
      const plan = { ...planOfPosting({ ...posting(application), questions: [] }), questions };
      const { answers, open } = answerQuestions({ plan, candidate: person, posting: { source: 'greenhouse', employer: 'Fathomline', places: [] }, documents: { resume: { sha256: 'x' }, letter: { sha256: 'x', text: 'x' } } });
      return {
        title: application.title, employer: application.employer, system: destination.system, url: destination.url, from: 'page', fingerprint: hashOf('form'), handOver: ['captcha'], sentByUs: true,
        questions, answers: answers.map((a) => (a.origin.from === 'document' ? { ...a, values: [] } : a)), open: open.map(({ id }) => id),
      };
    })),
  ];
}

function posting(application: Application): Parameters<typeof planOfPosting>[0] {
  const { opening } = application;
  return {
    source: 'greenhouse', tenant: 'sample', externalId: '1', employer: opening.employer, title: opening.title, description: opening.description, places: [], workMode: opening.workMode, remoteScope: [], salary: null, employmentType: 'unknown',
    seniority: 'unknown', department: null, publishedAt: null, updatedAt: null, closesAt: null, language: 'en', url: opening.url, applyUrl: opening.applyUrl, questions: [], hints: [],
  };
}

/** As the API proves what was sent, and what was sent elsewhere. */
function evidenceOf(application: Application): z.output<typeof evidenceRecordSchema> {
  const at = application.sentAt ?? new Date().toISOString();
  const { bundle } = application;
  const text = JSON.stringify({ applicationId: application.id, files: bundle?.files.map(({ fileName, sha256 }) => ({ fileName, sha256 })) ?? [] });
  const approval = {
    version: 1 as const, approvalId: idOf('approval', 1), decision: 'submit' as const, userId: idOf('user', 1), candidateId: idOf('candidate', 1), openingId: application.opening.id, applicationId: application.id, attempt: 1,
    destinationOrigin: bundle?.destination.origin ?? '', bundleHash: hashOf(text), expiresAt: at, keyId: 'approval-2026-11', signedBy: { by: 'session' as const, sessionId: 'session' },
  };
  const picture = { id: idOf('picture', 1), kind: 'form_screenshot', step: null, page: null, missing: null, at, sha256: hashOf('picture'), key: 'page.png', removedAt: null, removedFrom: null };
  return {
    applicationId: application.id, title: application.title, employer: application.employer, postingUrl: application.opening.url, pictureDays: 365,
    sendings: application.sentAt === null || bundle === null ? [] : [{
      attemptId: idOf('attempt', 1), n: 1, channel: 'form', employer: application.employer, where: bundle.destination.url, claimedAt: at, intentAt: at, outcome: 'submitted', outcomeAt: at, marker: 'Thank you for applying', saidBy: null,
      landedAt: `${bundle.destination.url}/confirmation`, status: 200, signed: { text, hash: hashOf(text) }, answers: bundle.answers.map(({ label, values }) => ({ label, values })),
      files: bundle.files.map(({ fileName, bytes, sha256 }) => ({ fileName, mediaType: 'application/pdf', bytes, sha256, key: 'resume.pdf', state: 'as_signed' })), mail: null,
      approval: { text: JSON.stringify(approval), content: approval, signature: 'c2lnbmF0dXJl'.repeat(7), signedAt: at, publicKey: '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n' },
      checks: (['bytes', 'genuine', 'covers', 'held', 'files'] as const).map((check) => ({ check, holds: true, why: null })),
      proofs: [picture, { ...picture, id: idOf('picture', 2), kind: 'result_screenshot', key: null, removedAt: at }, { ...picture, id: idOf('picture', 3), kind: 'page_text', key: 'page.txt' },
        ...(['opened', 'filled', 'before_click'] as const).map((step, n) => ({ ...picture, id: idOf('picture', 5 + n), kind: 'step_screenshot', step, page: step === 'filled' ? 2 : null })),
        { ...picture, id: idOf('picture', 8), kind: 'recording', key: 'recording.avi' }, { ...picture, id: idOf('picture', 9), kind: 'trace', key: null, sha256: null, missing: 'no space left on device' }],
    }],
    received: [{ id: idOf('mail', 1), kind: 'receipt', from: 'jobs@sample.example', to: 'ines@sample.example', subject: 'We have received your application', text: 'Thank you for applying.', at }],
    proofs: [{ ...picture, id: idOf('picture', 4), kind: 'history', key: 'history.gz' }],
  };
}
