import createClient from 'openapi-fetch';
import type { paths } from './generated.ts';
import { Problem, problemOf } from './problem.ts';
import type { Application, Ending, LetterDocument, NewCampaign, NewCandidate, Preferences, RejectReason, ResumeDocument, Stage } from './types.ts';

export interface ApiOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly newKey?: () => string;
}

export interface OpeningsQuery {
  readonly candidate: string;
  readonly q?: string;
  readonly state: 'all' | 'eligible' | 'skipped' | 'taken';
  readonly offset: number;
  readonly limit: number;
}

export type Api = ReturnType<typeof createApi>;

/** Every route the screens use. A call answers with data or throws a `Problem`. */
export function createApi({ fetch = globalThis.fetch, newKey = () => crypto.randomUUID() }: ApiOptions = {}) {
  const http = createClient<paths>({ fetch: (request) => fetch(request) });
  const header = () => ({ 'Idempotency-Key': newKey() });
  const of = (id: string) => ({ path: { id }, header: header() });

  return {
    me: () => answered(http.GET('/api/v1/me')),
    inbox: (candidate: string) => answered(http.GET('/api/v1/inbox', { params: { query: { candidate } } })),
    eventsAfter: (candidate: string, after: number) => answered(http.GET('/api/v1/events', { params: { query: { candidate, after } } })),
    liveTicket: (candidateId: string) => answered(http.POST('/api/v1/live/tickets', { params: { header: header() }, body: { candidateId } })),

    practise: () => answered(http.POST('/api/v1/candidates/practice', { params: { header: header() } })),
    makeCandidate: (body: NewCandidate) => answered(http.POST('/api/v1/candidates', { params: { header: header() }, body })),
    candidate: (id: string) => answered(http.GET('/api/v1/candidates/{id}', { params: { path: { id } } })),
    keepPreferences: (id: string, body: Preferences) => answered(http.PUT('/api/v1/candidates/{id}/preferences', { params: of(id), body })),
    keepAnswer: (id: string, topic: string, value: string) =>
      answered(http.PUT('/api/v1/candidates/{id}/answers/{topic}', { params: { path: { id, topic }, header: header() }, body: { value } })),
    pauseSending: (id: string, paused: boolean) => answered(http.PUT('/api/v1/candidates/{id}/sending', { params: of(id), body: { paused } })),

    boards: () => answered(http.GET('/api/v1/boards')),
    addBoard: (link: string) => answered(http.POST('/api/v1/boards', { params: { header: header() }, body: { link } })),
    campaigns: (candidate: string) => answered(http.GET('/api/v1/campaigns', { params: { query: { candidate } } })),
    campaign: (id: string) => answered(http.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
    startCampaign: (body: NewCampaign) => answered(http.POST('/api/v1/campaigns', { params: { header: header() }, body })),
    setCampaignState: (id: string, state: 'running' | 'paused' | 'ended') => answered(http.PUT('/api/v1/campaigns/{id}/state', { params: of(id), body: { state } })),

    openings: (query: OpeningsQuery) => answered(http.GET('/api/v1/openings', { params: { query } })),
    opening: (id: string, candidate: string) => answered(http.GET('/api/v1/openings/{id}', { params: { path: { id }, query: { candidate } } })),
    applications: (candidate: string, stage?: Stage) =>
      answered(http.GET('/api/v1/applications', { params: { query: stage === undefined ? { candidate } : { candidate, stage } } })),
    application: (id: string): Promise<Application> => answered(http.GET('/api/v1/applications/{id}', { params: { path: { id } } })),
    take: (candidateId: string, openingId: string) => answered(http.POST('/api/v1/applications', { params: { header: header() }, body: { candidateId, openingId } })),

    sign: (id: string, bundleHash: string) => answered(http.POST('/api/v1/applications/{id}/sign', { params: of(id), body: { bundleHash } })),
    undo: (id: string) => answered(http.POST('/api/v1/applications/{id}/undo', { params: of(id) })),
    reject: (id: string, reason: RejectReason, note: string) => answered(http.POST('/api/v1/applications/{id}/reject', { params: of(id), body: { reason, note } })),
    withdraw: (id: string) => answered(http.POST('/api/v1/applications/{id}/withdraw', { params: of(id) })),
    edit: (id: string, body: { resume: ResumeDocument | null; letter: LetterDocument | null }) => answered(http.POST('/api/v1/applications/{id}/edit', { params: of(id), body })),
    answer: (id: string, answers: { questionId: string; values: string[]; remember: boolean }[]) =>
      answered(http.POST('/api/v1/applications/{id}/answer', { params: of(id), body: { answers } })),
    settle: (id: string, sent: boolean) => answered(http.POST('/api/v1/applications/{id}/settle', { params: of(id), body: { sent } })),
    packet: (id: string, sent: boolean) => answered(http.POST('/api/v1/applications/{id}/packet', { params: of(id), body: { sent } })),
    reopen: (id: string) => answered(http.POST('/api/v1/applications/{id}/reopen', { params: of(id) })),

    signMail: (id: string, contentHash: string) => answered(http.POST('/api/v1/mails/{id}/sign', { params: of(id), body: { contentHash } })),
    undoMail: (id: string) => answered(http.POST('/api/v1/mails/{id}/undo', { params: of(id) })),
    dismissMail: (id: string) => answered(http.POST('/api/v1/mails/{id}/dismiss', { params: of(id) })),
    confirmMail: (id: string, ending: Ending | null) => answered(http.POST('/api/v1/mails/{id}/confirm', { params: of(id), body: { ending } })),
  };
}

async function answered<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new Problem('no_answer', 0, cause instanceof Error ? cause.message : String(cause), '');
  });
  if (!response.ok) throw problemOf(response.status, error);
  if (data === undefined) throw new Problem('unreadable_answer', response.status, '', '');
  return data;
}
