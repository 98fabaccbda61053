import { z } from 'zod';
import { companyView } from '#api/documents/company.usecase.ts';
import { companySchema, documentListSchema, rewriteAnswerSchema, rewriteBodySchema, writingViewSchema } from '#api/documents/documents.schemas.ts';
import { madeCandidateSchema } from '#api/candidates/candidates.schemas.ts';
import { ownFileSchema, ownFilesSchema, ownFileUseSchema } from '#api/candidates/own-files.schemas.ts';
import { factBodySchema, importAnswerSchema, madeFactSchema, masterBodySchema, masterSchema, pinBodySchema, recordWritingSchema, wishesSchema } from '#api/candidates/record.schemas.ts';
import { factInWords } from '#domain/candidate/fact-in-words.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { usualWishes, type MasterSelection, type WritingWishes } from '#domain/candidate/wishes.ts';
import { checkLetter, checkResume } from '#domain/gate/check-document.ts';
import { interviewQuestions } from '#domain/writing/interview-questions.ts';
import { qualityOf, raisersOf } from '#domain/writing/quality.ts';
import { rewriteNode, rewriteParagraph } from '#domain/writing/rewrite-part.ts';
import { companyPageOf } from './company.ts';
import { hashOf, idOf } from './ids.ts';
import { samplePerson } from './person.ts';
import type { FakeRoute } from './routes.ts';
import type { World } from './world.ts';

type Route = (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']) => FakeRoute;

/** Routes of the record and of its documents, over the first candidate's facts. */
export function recordFakes(world: World, route: Route): FakeRoute[] {
  let wishes: WritingWishes = usualWishes;
  let masters: MasterSelection[] = [];
  const onFacts = (id: string | undefined, change: (facts: readonly Fact[]) => Fact[]) => {
    world.people = world.people.map((p) => (p.id === id ? { ...p, facts: change(p.facts) } : p));
    return null;
  };
  const written = (id: string, body: unknown): Fact => {
    const fact = factBodySchema.parse(body);
    return { id, ...fact, text: factInWords(fact) ?? '', origin: { by: 'person' } };
  };
  const applicationOf = (id: string | undefined) => {
    const application = world.applications.find((a) => a.id === id);
    const facts = world.people[0]?.facts ?? [];
    return { bundle: application?.bundle ?? null, facts, posting: { employer: application?.employer ?? '', title: application?.title ?? '', description: application?.opening.description ?? '' } };
  };
  return [
    route('GET', '/candidates/:id/documents', documentListSchema, () => ({
      total: world.applications.length,
      documents: world.applications.filter((a) => a.bundle !== null).map((a, n) => ({ applicationId: a.id, title: a.title, employer: a.employer, stage: a.stage, language: 'en', writtenAt: a.stageSince, version: n === 1 ? 2 : 1, has: ['resume', 'letter'], byPerson: n === 1 ? ['letter'] : [] })),
    })),
    route('POST', '/candidates/files', madeCandidateSchema, () => {
      world.people = [...world.people, samplePerson('real')];
      return { id: world.people.at(-1)?.id, facts: 31, problems: ['Line 14 could not be read as a date.'] };
    }),
    route('POST', '/candidates/:id/files', importAnswerSchema, ({ params }) => {
      const id = idOf('brought', 1);
      onFacts(params[0], (facts) => [...facts, { ...written(id, { kind: 'award', title: 'Best talk', start: '2020', end: '2020' }), origin: { by: 'import', file: 'cv.pdf', path: '', start: 10, end: 30, words: 'Best talk, 2020' } }]);
      return { added: [id], enriched: [], known: 30, differing: [], problems: [] };
    }),
    route('GET', '/candidates/:id/own-files', ownFilesSchema, () => ({ files: world.ownFiles })),
    route('POST', '/candidates/:id/own-files', ownFileSchema, ({ params, query }) => {
      const name = query['fileName'] ?? '';
      const id = idOf('own file', world.ownFiles.length);
      const file = { id, name, mediaType: 'application/pdf', bytes: 48_213, sha256: hashOf(name), topics: [], addedAt: new Date().toISOString(), url: `/api/v1/candidates/${params[0] ?? ''}/own-files/${id}` };
      world.ownFiles = [...world.ownFiles, file];
      return file;
    }),
    route('PUT', '/candidates/:id/own-files/:id/use', z.null(), ({ params, body }) => {
      world.ownFiles = world.ownFiles.map((file) => (file.id === params[1] ? { ...file, ...ownFileUseSchema.parse(body) } : file));
      return null;
    }),
    route('DELETE', '/candidates/:id/own-files/:id', z.null(), ({ params }) => {
      world.ownFiles = world.ownFiles.filter(({ id }) => id !== params[1]);
      return null;
    }),
    route('POST', '/candidates/:id/facts', madeFactSchema, ({ params, body }) => {
      const id = idOf('written', Date.now());
      onFacts(params[0], (facts) => [...facts, written(id, body)]);
      return { id };
    }),
    route('PUT', '/candidates/:id/facts/:id', z.null(), ({ params, body }) => onFacts(params[0], (facts) => facts.map((f) => (f.id === params[1] ? written(f.id, body) : f)))),
    route('PUT', '/candidates/:id/facts/:id/pin', z.null(), ({ params, body }) => onFacts(params[0], (facts) => facts.map((f) => (f.id === params[1] ? { ...f, ...pinBodySchema.parse(body) } : f)))),
    route('DELETE', '/candidates/:id/facts/:id', z.null(), ({ params }) => onFacts(params[0], (facts) => facts.filter((f) => f.id !== params[1] && f.of !== params[1]))),
    route('GET', '/candidates/:id/writing', recordWritingSchema, () => ({ wishes, masters })),
    route('PUT', '/candidates/:id/writing', z.null(), ({ body }) => {
      wishes = wishesSchema.parse(body);
      return null;
    }),
    route('POST', '/candidates/:id/masters', masterSchema, ({ body }) => {
      const master = { id: idOf('master', masters.length + 1), ...masterBodySchema.parse(body) };
      masters = [...masters, master];
      return master;
    }),
    route('PUT', '/candidates/:id/masters/:id', z.null(), ({ params, body }) => {
      masters = masters.map((m) => (m.id === params[1] ? { id: m.id, ...masterBodySchema.parse(body) } : m));
      return null;
    }),
    route('DELETE', '/candidates/:id/masters/:id', z.null(), ({ params }) => {
      masters = masters.filter((m) => m.id !== params[1]);
      return null;
    }),
    route('GET', '/applications/:id/writing', writingViewSchema, ({ params }) => {
      const { bundle, facts, posting } = applicationOf(params[0]);
      const context = { employer: posting.employer, role: posting.title, posting };
      return {
        quality: bundle === null ? null : { resume: qualityOf(bundle.resume, posting, checkResume(bundle.resume, facts)), letter: qualityOf(bundle.letter, posting, checkLetter(bundle.letter, facts, context)) },
        raisers: bundle === null ? { unused: [], missing: [] } : raisersOf(bundle.resume, posting, facts),
        questions: interviewQuestions(posting, facts, '2026-11'), doubts: [{ claim: 'Led the routing team for nine years.', words: 'Led', why: 'The fact says that the person worked in it.' }],
      };
    }),
    route('GET', '/applications/:id/company', companySchema, ({ params }) => {
      const { bundle, posting } = applicationOf(params[0]);
      return companyView(posting, bundle?.letter ?? null, companyPageOf(posting));
    }),
    route('POST', '/applications/:id/rewrite', rewriteAnswerSchema, ({ params, body }) => {
      const asked = rewriteBodySchema.parse(body);
      const { bundle, facts, posting } = applicationOf(params[0]);
      if (bundle === null) return { outcome: 'no_such_part', resume: null, letter: null };
      const task = { candidate: { facts }, posting, match: null, language: 'en', tone: 'plain' } as const;
      if (asked.document === 'letter') {
        const { outcome, document } = rewriteParagraph(bundle.letter, asked.paragraph, asked.instruction, task);
        return { outcome, resume: null, letter: document };
      }
      const { outcome, document } = rewriteNode(bundle.resume, asked.node, asked.instruction, task);
      return { outcome, resume: document, letter: null };
    }),
  ];
}
