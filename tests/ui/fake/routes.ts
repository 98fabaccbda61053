import { z } from 'zod';
import * as applications from '#api/applications/applications.schemas.ts';
import { addBoardSchema, boardSchema, boardsSchema } from '#api/boards/boards.schemas.ts';
import * as candidates from '#api/candidates/candidates.schemas.ts';
import { inboxSchema, snoozeBodySchema } from '#api/inbox/inbox.schemas.ts';
import { eventSchema, ticketSchema } from '#api/live/live.schemas.ts';
import { saidInterviewSchema } from '#api/interviews/interviews.schemas.ts';
import { confirmReplyBodySchema, pastedMailBodySchema, signMailBodySchema } from '#api/mails/mails.schemas.ts';
import { meSchema } from '#api/me/me.schemas.ts';
import { applicationCostSchema } from '#api/models/models.schemas.ts';
import { noticesSchema } from '#api/notices/notices.routes.ts';
import { alikeSchema, bringBodySchema, broughtSchema, joinBodySchema, movedOpeningSchema, newViewSchema, openingSchema, openingsQuerySchema, openingsSchema, placesQuerySchema, placesSchema, readPdfSchema, savedViewSchema, savedViewsSchema, splitBodySchema } from '#api/openings/openings.schemas.ts';
import { partsSchema } from '#api/parts/parts.schemas.ts';
import { preferencesSchema } from '#api/shared/domain.schemas.ts';
import { refusedDecision, staleBundle } from '#api/applications/applications.errors.ts';
import { unknownBoard } from '#api/boards/boards.errors.ts';
import { notFound } from '#api/http/errors.ts';
import type { Application } from './application.ts';
import { campaignFakes } from './campaigns.ts';
import { datedFakes } from './dated.ts';
import { samplePerson } from './person.ts';
import { proofFakes } from './proof.ts';
import { recordFakes } from './record.ts';
import { settingsFakes } from './settings.ts';
import { sourceFakes } from './sources.ts';
import { openingsOf, openingsPage } from './openings.ts';
import { enterPractice, type World } from './world.ts';
import { idOf } from './ids.ts';

export interface Asked {
  readonly params: readonly string[];
  readonly query: Record<string, string>;
  readonly body: unknown;
}

export interface FakeRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: z.ZodType;
  readonly handle: (asked: Asked) => unknown;
}

const made = z.object({ id: z.uuid() });
export const missing = () => notFound('thing');
const tooLate = () => refusedDecision('too_late');

/** What preparing anew does with a file of the person's own. */
function giveOwnFile(world: World, { bundle }: Application, questionId: string, values: readonly string[]): void {
  const file = world.ownFiles.find(({ sha256 }) => values.includes(sha256));
  const answer = bundle?.answers.find((one) => one.questionId === questionId);
  if (bundle === null || file === undefined || answer === undefined) return;
  Object.assign(answer, { values: [file.sha256], origin: { from: 'own_file' } });
  bundle.files.push({ role: 'own', fileName: file.name, bytes: file.bytes, sha256: file.sha256, url: file.url });
}

/** Every route that the screens use, over a world; what it answers is checked against the API's own schemas. */
export function fakeRoutes(world: World): FakeRoute[] {
  const route = (method: string, path: string, answer: z.ZodType, handle: FakeRoute['handle']): FakeRoute => ({ method, path: new RegExp(`^/api/v1${path.replaceAll(':id', '([^/]+)')}$`, 'u'), answer, handle });
  const find = (id: string | undefined): Application => {
    const found = world.applications.find((a) => a.id === id);
    if (found === undefined) throw missing();
    return found;
  };
  const mailOf = (id: string | undefined) => {
    const application = world.applications.find((a) => a.mails.some((m) => m.id === id));
    const mail = application?.mails.find((m) => m.id === id);
    if (application === undefined || mail === undefined) throw missing();
    return { application, mail };
  };
  const decided = (a: Application, waitUntil: string | null = a.waitUntil) => ({ applicationId: a.id, stage: a.stage, moves: a.moves, waitUntil, confirmed: true });
  const decision = (verb: string, act: (a: Application, asked: Asked) => void) =>
    route('POST', `/applications/:id/${verb}`, applications.decisionAnswerSchema, (asked) => {
      const application = find(asked.params[0]);
      act(application, asked);
      return decided(application);
    });
  const onMail = (verb: string, act: (m: ReturnType<typeof mailOf>, asked: Asked) => void) =>
    route('POST', `/mails/:id/${verb}`, applications.decisionAnswerSchema, (asked) => {
      const found = mailOf(asked.params[0]);
      act(found, asked);
      return decided(found.application, found.mail.waitUntil);
    });
  const person = (id: string | undefined) => {
    const found = world.people.find((p) => p.id === id);
    if (found === undefined) throw missing();
    return { id: found.id, kind: found.kind, name: 'Ines Halvorsen', facts: found.facts, preferences: found.preferences, answers: found.answers };
  };

  return [
    route('GET', '/me', meSchema, () => ({
      user: { id: idOf('user', 1), name: 'Ines' }, temporalUi: null, practiceAvailable: true,
      candidates: world.people.map((p) => ({ id: p.id, kind: p.kind, name: 'Ines Halvorsen', sendingPaused: world.sendingPaused, dailyCap: 10, sentToday: world.applications.filter((a) => a.sentAt !== null).length, nextMayGoAt: null, seq: world.events.length })),
    })),
    route('GET', '/inbox', inboxSchema, () => {
      const items = world.inbox;
      const count = (tab: string) => items.filter((i) => i.tab === tab).length;
      const held = world.applications.filter((a) => a.stage === 'held').map((a) => ({ applicationId: a.id, mailId: null, title: a.title, employer: a.employer, until: a.waitUntil ?? new Date().toISOString() }));
      return { items, held, counts: { sign: count('sign'), needsYou: count('needs_you'), settle: count('settle'), replies: count('replies') }, snoozed: world.aside, preparing: world.applications.filter((a) => a.stage === 'preparing').length };
    }),
    route('GET', '/events', z.object({ events: z.array(eventSchema), last: z.number() }), ({ query }) => ({ events: world.events.filter((e) => e.seq > Number(query['after'])), last: world.events.length })),
    route('POST', '/live/tickets', ticketSchema, () => ({ ticket: 'fake', expiresAt: new Date(Date.now() + 30_000).toISOString() })),
    route('POST', '/candidates/practice', candidates.practiceStartedSchema, () => {
      enterPractice(world);
      return { candidateId: world.people[0]?.id, campaignId: world.campaigns[0]?.id };
    }),
    route('POST', '/candidates', candidates.madeCandidateSchema, ({ body }) => {
      candidates.newCandidateSchema.parse(body);
      world.people = [...world.people, samplePerson('real')];
      return { id: world.people.at(-1)?.id, facts: 31, problems: ['Line 14 could not be read as a date.'] };
    }),
    ...recordFakes(world, route),
    ...sourceFakes(route),
    ...proofFakes(world, route, find),
    route('GET', '/candidates/:id', candidates.candidateSchema, ({ params }) => person(params[0])),
    route('PUT', '/candidates/:id/preferences', z.null(), ({ params, body }) => {
      const preferences = preferencesSchema.parse(body);
      world.people = world.people.map((p) => (p.id === params[0] ? { ...p, preferences } : p));
      return null;
    }),
    route('PUT', '/candidates/:id/sending', z.null(), ({ body }) => {
      world.sendingPaused = candidates.sendingBodySchema.parse(body).paused;
      return null;
    }),
    route('GET', '/boards', boardsSchema, () => ({ boards: world.boards, searches: world.searches })),
    route('POST', '/boards', boardSchema, ({ body }) => {
      const { link } = addBoardSchema.parse(body);
      if (!/[.:]/u.test(link)) throw unknownBoard(link);
      const board = { id: idOf('board', world.boards.length), source: 'lever' as const, tenant: 'new', employer: new URL(link).hostname, practice: world.people[0]?.kind === 'practice', byDefault: false, lastSuccessAt: null, lastError: null, errorTold: null, lastCount: null };
      world.boards = [...world.boards, board];
      return board;
    }),
    ...campaignFakes(world, route),
    ...datedFakes(world, route),
    ...settingsFakes(world, route),
    route('GET', '/openings', openingsSchema, ({ query }) => {
      const { q, place, state, limit, cursor, mode } = openingsQuerySchema.parse(query);
      const found = openingsOf(world).filter((o) => o.places.join(' ').toLowerCase().includes(place.toLowerCase()) && (state === 'all' || o.state === state) && (mode.length === 0 || mode.includes(o.workMode)) && `${o.title} ${o.employer}`.toLowerCase().includes(q.toLowerCase()));
      return openingsPage(found, limit, Number(cursor ?? 0));
    }),
    route('GET', '/openings/places', placesSchema, ({ query }) => {
      const { q } = placesQuerySchema.parse(query);
      const towns = openingsOf(world).flatMap(({ places }) => places.map((place) => place.split(',')[0] ?? place));
      return { places: Array.from(new Set(towns)).filter((town) => q.length > 1 && town.toLowerCase().startsWith(q.toLowerCase())).slice(0, 8) };
    }),
    route('POST', '/openings', broughtSchema, ({ body }) => {
      const { employer } = bringBodySchema.parse(body);
      return { id: idOf('opening', 1), boards: employer === 'Larkhollow' ? ['lever:larkhollow'] : [] };
    }),
    route('POST', '/openings/pdf', readPdfSchema, () => ({ title: 'Keeper of the Northern Light', employer: 'Skerry Lights', text: 'Keeper of the Northern Light\nSkerry Lights looks after nine lighthouses.' })),
    route('POST', '/openings/:id/split', movedOpeningSchema, ({ body }) => {
      splitBodySchema.parse(body);
      return { id: idOf('opening', 2), applications: [] };
    }),
    route('POST', '/openings/:id/join', movedOpeningSchema, ({ params, body }) => {
      joinBodySchema.parse(body);
      return { id: params[0], applications: [] };
    }),
    route('GET', '/parts', partsSchema, () => ({ parts: [{ part: 'events', by: 'redis', awaySince: new Date(Date.now() - 240_000).toISOString() }, { part: 'likeness', by: 'sqlite-vec', awaySince: null }, { part: 'tries', by: 'memory', awaySince: null }] })),
    route('GET', '/openings/:id/alike', alikeSchema, ({ params }) => ({ state: 'ready', openings: openingsOf(world).filter((o) => o.id !== params[0]).slice(0, 4) })),
    route('GET', '/views', savedViewsSchema, ({ query }) => ({ views: world.views.filter(({ place }) => place === query['place']) })),
    route('POST', '/views', savedViewSchema, ({ body }) => {
      const view = { id: idOf('view', world.views.length + 1), ...newViewSchema.parse(body) };
      world.views = [...world.views, view];
      return view;
    }),
    route('DELETE', '/views/:id', z.null(), ({ params }) => {
      world.views = world.views.filter(({ id }) => id !== params[0]);
      return null;
    }),
    route('GET', '/openings/:id', openingSchema, ({ params }) => {
      const found = openingsOf(world).find((o) => o.id === params[0]);
      if (found === undefined) throw missing();
      return found;
    }),
    route('GET', '/applications', applications.applicationsSchema, () => ({ applications: world.applications })),
    route('POST', '/applications', made, ({ body }) => {
      applications.takeBodySchema.parse(body);
      return { id: world.add({ stage: 'preparing' }).id };
    }),
    route('GET', '/applications/:id', applications.applicationSchema, ({ params }) => find(params[0])),
    decision('sign', (a, { body }) => {
      if (applications.signBodySchema.parse(body).bundleHash !== a.bundle?.hash) throw staleBundle(null);
      world.hold(a);
    }),
    decision('undo', (a) => {
      if (a.stage !== 'held') throw tooLate();
      world.move(a, 'undone');
    }),
    decision('reject', (a, { body }) => {
      const { reason } = applications.rejectBodySchema.parse(body);
      a.ending = 'rejected_by_person';
      world.move(a, 'rejected', { reason });
    }),
    decision('withdraw', (a) => world.move(a, 'withdrawn')),
    decision('edit', (a, { body }) => {
      const { resume, letter } = applications.editBodySchema.parse(body);
      if (a.bundle !== null) Object.assign(a.bundle, { resume: resume ?? a.bundle.resume, letter: letter ?? a.bundle.letter, hash: idOf('edited', 1).replaceAll('-', '').repeat(2), verdict: { passed: true, claims: 31, refusals: [] } });
      world.move(a, 'edited');
      setTimeout(() => world.move(a, 'prepared'), 600).unref();
    }),
    decision('answer', (a, { body }) => {
      if (applications.answerBodySchema.parse(body).again) world.emit('applied_again', a.id);
      a.needsYou = null;
      for (const { questionId, values } of applications.answerBodySchema.parse(body).answers) giveOwnFile(world, a, questionId, values);
      world.move(a, a.stage === 'awaiting_approval' ? 'edited' : 'answered');
      setTimeout(() => world.move(a, 'prepared'), 600).unref();
    }),
    decision('settle', (a, { body }) => world.move(a, applications.settleBodySchema.parse(body).sent ? 'settled_sent' : 'settled_not_sent')),
    decision('packet', (a, { body }) => {
      if (applications.settleBodySchema.parse(body).sent) return world.move(a, a.needsYou?.reason === 'packet' || a.needsYou?.reason === 'attended' ? 'packet_sent' : 'recorded');
      a.ending = 'rejected_by_person';
      world.move(a, 'rejected', { reason: 'not_sent' });
    }),
    decision('reopen', (a) => world.move(a, 'reopened')),
    route('PUT', '/applications/:id/snooze', z.null(), ({ params, body }) => {
      const { until, mailId } = snoozeBodySchema.parse(body);
      world.snooze(find(params[0]), mailId, until);
      return null;
    }),
    route('GET', '/applications/:id/notices', noticesSchema, () => world.notices),
    route('GET', '/openings/:id/notices', noticesSchema, () => world.notices),
    route('GET', '/applications/:id/cost', applicationCostSchema, () => ({ microDollars: 11_000, ceiling: 50_000, models: [], says: [], calls: [] })),
    route('POST', '/applications/:id/notes', made, ({ params, body }) => {
      const application = find(params[0]);
      const note = { id: idOf('note', application.notes.length + 1), at: new Date().toISOString(), text: applications.noteBodySchema.parse(body).text };
      application.notes.push(note);
      world.emit('noted', application.id);
      return { id: note.id };
    }),
    route('POST', '/applications/:id/mails', applications.mailViewSchema, ({ params, body }) => {
      const application = find(params[0]);
      const { from, subject, text } = pastedMailBodySchema.parse(body);
      world.addMail(application, 'in');
      const mail = application.mails.at(-1);
      Object.assign(mail ?? {}, { from, subject, text });
      world.emit('reply_received', application.id);
      return mail;
    }),
    route('POST', '/applications/:id/interviews', made, ({ params, body }) => {
      const { interviews } = find(params[0]);
      const id = idOf('interview', interviews.length + 1);
      interviews.push({ id, ...saidInterviewSchema.parse(body), mailId: null });
      return { id };
    }),
    route('DELETE', '/applications/:id/interviews/:id', z.null(), ({ params }) => {
      const application = find(params[0]);
      application.interviews = application.interviews.filter(({ id }) => id !== params[1]);
      return null;
    }),
    onMail('sign', ({ application, mail }, { body }) => {
      if (signMailBodySchema.parse(body).contentHash !== mail.contentHash) throw staleBundle(null);
      Object.assign(mail, { state: 'held', waitUntil: new Date(Date.now() + world.holdMs).toISOString() });
      world.emit('mail_signed', application.id);
      setTimeout(() => {
        if (mail.state !== 'held') return;
        Object.assign(mail, { state: 'sent', settledAt: new Date().toISOString() });
        world.emit('mail_sent', application.id);
      }, world.holdMs).unref();
    }),
    onMail('undo', ({ application, mail }) => {
      Object.assign(mail, { state: 'waiting', waitUntil: null });
      world.emit('mail_undone', application.id);
    }),
    onMail('dismiss', ({ application, mail }) => {
      mail.state = 'dismissed';
      world.emit('mail_dismissed', application.id);
    }),
    onMail('confirm', ({ application, mail }, { body }) => {
      const { ending, interview } = confirmReplyBodySchema.parse(body);
      mail.state = 'confirmed';
      application.ending = ending;
      if (interview !== null) application.interviews.push({ id: idOf('interview', application.interviews.length + 1), ...interview, mailId: mail.id });
      if (ending === null) world.emit('reply_read', application.id);
      else world.move(application, 'reply_confirmed');
    }),
  ];
}
