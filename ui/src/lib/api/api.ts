import createClient from 'openapi-fetch';
import type { paths } from './generated.ts';
import { Problem, problemOf } from './problem.ts';
import type { Application, BroughtOpening, ChangedPlan, ConnectMailbox, ElsewhereBody, Ending, EstimateBody, FactBody, LastClick, LetterDocument, NewApiKey, NewCampaign, NewCandidate, Pacing, Preferences, RejectReason, ResumeDocument, RewriteBody, SaidInterview, SavedView, Stage, WritingWishes } from './types.ts';

export interface ApiOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly newKey?: () => string;
}

/** What is asked of the openings; the values of a facet with commas between them. */
export type OpeningsQuery = NonNullable<paths['/api/v1/openings']['get']['parameters']['query']>;

export type Api = ReturnType<typeof createApi>;

/** Every route the screens use. A call answers with data or throws a `Problem`. */
export function createApi({ fetch = globalThis.fetch, newKey = () => crypto.randomUUID() }: ApiOptions = {}) {
  const http = createClient<paths>({ fetch: (request) => fetch(request) });
  const header = () => ({ 'Idempotency-Key': newKey() });
  const ofApplication = (applicationId: string) => ({ path: { applicationId }, header: header() });
  const ofMail = (mailId: string) => ({ path: { mailId }, header: header() });
  const ofCandidate = (candidateId: string) => ({ path: { candidateId }, header: header() });

  return {
    me: () => answered(http.GET('/api/v1/me')),
    inbox: (candidate: string) => answered(http.GET('/api/v1/inbox', { params: { query: { candidate } } })),
    eventsAfter: (candidate: string, after: number) => answered(http.GET('/api/v1/events', { params: { query: { candidate, after } } })),
    liveTicket: (candidateId: string) => answered(http.POST('/api/v1/live/tickets', { params: { header: header() }, body: { candidateId } })),

    practise: () => answered(http.POST('/api/v1/candidates/practice', { params: { header: header() } })),
    makeCandidate: (body: NewCandidate) => answered(http.POST('/api/v1/candidates', { params: { header: header() }, body })),
    candidate: (id: string) => answered(http.GET('/api/v1/candidates/{candidateId}', { params: { path: { candidateId: id } } })),
    keepPreferences: (id: string, body: Preferences) => done(http.PUT('/api/v1/candidates/{candidateId}/preferences', { params: ofCandidate(id), body })),
    readForm: (id: string, candidate: string) => answered(http.POST('/api/v1/openings/{openingId}/inspection', { params: { path: { openingId: id }, query: { candidate }, header: header() } })),
    inspection: (id: string, candidate: string) => answered(http.GET('/api/v1/openings/{openingId}/inspection', { params: { path: { openingId: id }, query: { candidate } } })),
    answers: async (id: string) => (await answered(http.GET('/api/v1/candidates/{candidateId}/answers', { params: { path: { candidateId: id } } }))).answers,
    forgetAnswer: (id: string, topic: string, variant: number) =>
      done(http.DELETE('/api/v1/candidates/{candidateId}/answers/{topic}/{variant}', { params: { path: { candidateId: id, topic, variant }, header: header() } })),
    keepAnswer: (id: string, topic: string, value: string, variant: number | null) =>
      done(http.PUT('/api/v1/candidates/{candidateId}/answers/{topic}', { params: { path: { candidateId: id, topic }, header: header() }, body: { value, variant } })),
    pauseSending: (id: string, paused: boolean) => done(http.PUT('/api/v1/candidates/{candidateId}/sending', { params: ofCandidate(id), body: { paused } })),

    makeCandidateOfFile: (file: File) => answered(http.POST('/api/v1/candidates/files', { params: { query: { fileName: file.name }, header: header() }, ...asFile(file) })),
    bringFile: (id: string, file: File) => answered(http.POST('/api/v1/candidates/{candidateId}/files', { params: { ...ofCandidate(id), query: { fileName: file.name } }, ...asFile(file) })),
    ownFiles: async (id: string) => (await answered(http.GET('/api/v1/candidates/{candidateId}/own-files', { params: { path: { candidateId: id } } }))).files,
    bringOwnFile: (id: string, file: File) => answered(http.POST('/api/v1/candidates/{candidateId}/own-files', { params: { ...ofCandidate(id), query: { fileName: file.name } }, ...asFile(file) })),
    useOwnFile: (id: string, fileId: string, topics: string[]) => done(http.PUT('/api/v1/candidates/{candidateId}/own-files/{fileId}/use', { params: { path: { candidateId: id, fileId }, header: header() }, body: { topics } })),
    removeOwnFile: (id: string, fileId: string) => done(http.DELETE('/api/v1/candidates/{candidateId}/own-files/{fileId}', { params: { path: { candidateId: id, fileId }, header: header() } })),
    addFact: (id: string, body: FactBody) => answered(http.POST('/api/v1/candidates/{candidateId}/facts', { params: ofCandidate(id), body })),
    changeFact: (id: string, factId: string, body: FactBody) => done(http.PUT('/api/v1/candidates/{candidateId}/facts/{factId}', { params: { path: { candidateId: id, factId }, header: header() }, body })),
    pinFact: (id: string, factId: string, pinned: boolean) => done(http.PUT('/api/v1/candidates/{candidateId}/facts/{factId}/pin', { params: { path: { candidateId: id, factId }, header: header() }, body: { pinned } })),
    removeFact: (id: string, factId: string) => done(http.DELETE('/api/v1/candidates/{candidateId}/facts/{factId}', { params: { path: { candidateId: id, factId }, header: header() } })),
    documents: (id: string) => answered(http.GET('/api/v1/candidates/{candidateId}/documents', { params: { path: { candidateId: id } } })),
    writing: (id: string) => answered(http.GET('/api/v1/candidates/{candidateId}/writing', { params: { path: { candidateId: id } } })),
    keepWriting: (id: string, body: WritingWishes) => done(http.PUT('/api/v1/candidates/{candidateId}/writing', { params: ofCandidate(id), body })),
    addMaster: (id: string, body: { name: string; facts: string[] }) => answered(http.POST('/api/v1/candidates/{candidateId}/masters', { params: ofCandidate(id), body })),
    changeMaster: (id: string, masterId: string, body: { name: string; facts: string[] }) => done(http.PUT('/api/v1/candidates/{candidateId}/masters/{masterId}', { params: { path: { candidateId: id, masterId }, header: header() }, body })),
    removeMaster: (id: string, masterId: string) => done(http.DELETE('/api/v1/candidates/{candidateId}/masters/{masterId}', { params: { path: { candidateId: id, masterId }, header: header() } })),
    writingOf: (id: string) => answered(http.GET('/api/v1/applications/{applicationId}/writing', { params: { path: { applicationId: id } } })),
    companyOf: (id: string) => answered(http.GET('/api/v1/applications/{applicationId}/company', { params: { path: { applicationId: id } } })),
    rewrite: (id: string, body: RewriteBody) => answered(http.POST('/api/v1/applications/{applicationId}/rewrite', { params: ofApplication(id), body })),

    sourcesHealth: (q: string, trouble: boolean) => answered(http.GET('/api/v1/sources/health', { params: { query: { q, trouble: trouble ? 'true' : 'false' } } })),
    readBoardNow: (boardId: string) => answered(http.POST('/api/v1/boards/{boardId}/read', { params: { path: { boardId }, header: header() } })),
    directory: (q: string) => answered(http.GET('/api/v1/directory', { params: { query: { q } } })),
    findBoards: (words: string) => answered(http.POST('/api/v1/boards/find', { params: { header: header() }, body: { words } })),
    mailbox: (id: string) => answered(http.GET('/api/v1/candidates/{candidateId}/mailbox', { params: { path: { candidateId: id } } })),
    connectMailbox: (id: string, body: ConnectMailbox) => done(http.PUT('/api/v1/candidates/{candidateId}/mailbox', { params: ofCandidate(id), body })),
    disconnectMailbox: (id: string) => done(http.DELETE('/api/v1/candidates/{candidateId}/mailbox', { params: ofCandidate(id) })),
    readMailbox: (id: string) => answered(http.POST('/api/v1/candidates/{candidateId}/mailbox/read', { params: ofCandidate(id) })),
    bringAlertMail: (candidateId: string, mail: string) => answered(http.POST('/api/v1/openings/alert-mail', { params: { header: header() }, body: { candidateId, mail } })),
    addBoardList: (text: string) => answered(http.POST('/api/v1/boards/list', { params: { header: header() }, body: { text } })),
    boards: () => answered(http.GET('/api/v1/boards')),
    addBoard: (link: string) => answered(http.POST('/api/v1/boards', { params: { header: header() }, body: { link } })),
    desk: (id: string) => answered(http.GET('/api/v1/candidates/{candidateId}/desk', { params: { path: { candidateId: id } } })),
    calendar: async (id: string) => (await answered(http.GET('/api/v1/candidates/{candidateId}/calendar', { params: { path: { candidateId: id } } }))).entries,
    insights: (id: string) => answered(http.GET('/api/v1/candidates/{candidateId}/insights', { params: { path: { candidateId: id } } })),
    suggestedBoards: async () => (await answered(http.GET('/api/v1/directory', { params: { query: { from: 'suggested', limit: 50 } } }))).entries,
    addBoardsTo: (id: string, boards: string[]) => done(http.POST('/api/v1/campaigns/{campaignId}/boards', { params: { path: { campaignId: id }, header: header() }, body: { boards } })),
    seemingRule: async (id: string) => (await answered(http.GET('/api/v1/campaigns/{campaignId}/rule', { params: { path: { campaignId: id } } }))).rule,
    declineRule: (id: string, key: string) => done(http.POST('/api/v1/campaigns/{campaignId}/rule/decline', { params: { path: { campaignId: id }, header: header() }, body: { key } })),
    campaigns: (candidate: string) => answered(http.GET('/api/v1/campaigns', { params: { query: { candidate } } })),
    campaign: (id: string) => answered(http.GET('/api/v1/campaigns/{campaignId}', { params: { path: { campaignId: id } } })),
    planOfBrief: (candidateId: string, brief: string) => answered(http.POST('/api/v1/campaigns/plan', { params: { header: header() }, body: { candidateId, brief } })),
    estimatePlan: (body: EstimateBody) => answered(http.POST('/api/v1/campaigns/estimate', { params: { header: header() }, body })),
    changePlan: (id: string, body: ChangedPlan) => done(http.PUT('/api/v1/campaigns/{campaignId}/plan', { params: { path: { campaignId: id }, header: header() }, body })),
    startCampaign: (body: NewCampaign) => answered(http.POST('/api/v1/campaigns', { params: { header: header() }, body })),
    setCampaignState: (id: string, state: 'running' | 'paused' | 'ended') => done(http.PUT('/api/v1/campaigns/{campaignId}/state', { params: { path: { campaignId: id }, header: header() }, body: { state } })),

    openings: (query: OpeningsQuery) => answered(http.GET('/api/v1/openings', { params: { query } })),
    placesOfOpenings: (candidate: string, q: string) => answered(http.GET('/api/v1/openings/places', { params: { query: { candidate, q } } })),
    opening: (id: string, candidate: string) => answered(http.GET('/api/v1/openings/{openingId}', { params: { path: { openingId: id }, query: { candidate } } })),
    readPdfPosting: (file: File) => answered(http.POST('/api/v1/openings/pdf', { params: { query: { fileName: file.name }, header: header() }, ...asFile(file) })),
    bringOpening: (body: BroughtOpening) => answered(http.POST('/api/v1/openings', { params: { header: header() }, body })),
    splitOpening: (id: string, candidateId: string, postingIds: string[]) => answered(http.POST('/api/v1/openings/{openingId}/split', { params: { path: { openingId: id }, header: header() }, body: { candidateId, postingIds } })),
    joinOpenings: (id: string, candidateId: string, otherId: string) => answered(http.POST('/api/v1/openings/{openingId}/join', { params: { path: { openingId: id }, header: header() }, body: { candidateId, otherId } })),
    views: (place: SavedView['place']) => answered(http.GET('/api/v1/views', { params: { query: { place } } })),
    keepView: (place: SavedView['place'], name: string, search: string) => answered(http.POST('/api/v1/views', { params: { header: header() }, body: { place, name, search } })),
    dropView: (id: string) => done(http.DELETE('/api/v1/views/{viewId}', { params: { path: { viewId: id }, header: header() } })),
    applications: (candidate: string, stage?: Stage) =>
      answered(http.GET('/api/v1/applications', { params: { query: stage === undefined ? { candidate } : { candidate, stage } } })),
    application: (id: string): Promise<Application> => answered(http.GET('/api/v1/applications/{applicationId}', { params: { path: { applicationId: id } } })),
    enterElsewhere: (id: string, body: ElsewhereBody) => answered(http.POST('/api/v1/candidates/{candidateId}/elsewhere', { params: ofCandidate(id), body })),
    listElsewhere: async (id: string, csv: string, keep: boolean) => (await answered(http.POST('/api/v1/candidates/{candidateId}/elsewhere/list', { params: ofCandidate(id), body: { csv, keep } }))).rows,
    readElsewhereMail: (id: string, mail: string) => answered(http.POST('/api/v1/candidates/{candidateId}/elsewhere/mail', { params: ofCandidate(id), body: { mail } })),
    pacing: (id: string) => answered(http.GET('/api/v1/candidates/{candidateId}/pacing', { params: { path: { candidateId: id } } })),
    keepPacing: (id: string, body: Pacing) => done(http.PUT('/api/v1/candidates/{candidateId}/pacing', { params: ofCandidate(id), body })),
    holds: async (id: string) => (await answered(http.GET('/api/v1/candidates/{candidateId}/holds', { params: { path: { candidateId: id } } }))).holds,
    allowEmployerAgain: (id: string) => done(http.POST('/api/v1/applications/{applicationId}/employer-again', { params: ofApplication(id) })),
    take: (candidateId: string, openingId: string) => answered(http.POST('/api/v1/applications', { params: { header: header() }, body: { candidateId, openingId } })),

    sign: (id: string, bundleHash: string) => answered(http.POST('/api/v1/applications/{applicationId}/sign', { params: ofApplication(id), body: { bundleHash } })),
    undo: (id: string) => answered(http.POST('/api/v1/applications/{applicationId}/undo', { params: ofApplication(id) })),
    reject: (id: string, reason: RejectReason, note: string) => answered(http.POST('/api/v1/applications/{applicationId}/reject', { params: ofApplication(id), body: { reason, note } })),
    withdraw: (id: string) => answered(http.POST('/api/v1/applications/{applicationId}/withdraw', { params: ofApplication(id) })),
    edit: (id: string, body: { resume: ResumeDocument | null; letter: LetterDocument | null }) => answered(http.POST('/api/v1/applications/{applicationId}/edit', { params: ofApplication(id), body })),
    answer: (id: string, answers: { questionId: string; values: string[]; remember: boolean }[], again = false) =>
      answered(http.POST('/api/v1/applications/{applicationId}/answer', { params: ofApplication(id), body: { answers, again } })),
    handOver: (id: string) => answered(http.GET('/api/v1/applications/{applicationId}/hand-over', { params: { path: { applicationId: id } } })),
    pageTicket: (id: string) => answered(http.POST('/api/v1/applications/{applicationId}/hand-over/tickets', { params: ofApplication(id) })),
    goOnInPage: (id: string, bundleHash: string) => done(http.POST('/api/v1/applications/{applicationId}/hand-over/go-on', { params: ofApplication(id), body: { bundleHash } })),
    doneInPage: (id: string) => done(http.POST('/api/v1/applications/{applicationId}/hand-over/done', { params: ofApplication(id) })),
    settle: (id: string, sent: boolean) => answered(http.POST('/api/v1/applications/{applicationId}/settle', { params: ofApplication(id), body: { sent } })),
    packet: (id: string, sent: boolean) => answered(http.POST('/api/v1/applications/{applicationId}/packet', { params: ofApplication(id), body: { sent } })),
    bringMail: (id: string, body: { from: string; subject: string; text: string }) => answered(http.POST('/api/v1/applications/{applicationId}/mails', { params: ofApplication(id), body })),
    evidence: (id: string) => answered(http.GET('/api/v1/applications/{applicationId}/evidence', { params: { path: { applicationId: id } } })),
    applicationNotices: (id: string) => answered(http.GET('/api/v1/applications/{applicationId}/notices', { params: { path: { applicationId: id } } })),
    openingsAlike: (id: string, candidate: string) => answered(http.GET('/api/v1/openings/{openingId}/alike', { params: { path: { openingId: id }, query: { candidate } } })),
    parts: () => answered(http.GET('/api/v1/parts')),
    openingNotices: (id: string) => answered(http.GET('/api/v1/openings/{openingId}/notices', { params: { path: { openingId: id } } })),
    openInOwnBrowser: (id: string) => done(http.POST('/api/v1/applications/{applicationId}/hand-over/open', { params: ofApplication(id) })),
    sites: async (id: string) => (await answered(http.GET('/api/v1/candidates/{candidateId}/sites', { params: { path: { candidateId: id } } }))).sites,
    chooseSite: (id: string, origin: string, lastClick: LastClick | null) => done(http.PUT('/api/v1/candidates/{candidateId}/sites', { params: ofCandidate(id), body: { origin, lastClick } })),
    forgetSite: (id: string, origin: string) => done(http.POST('/api/v1/candidates/{candidateId}/site-sessions/forget', { params: ofCandidate(id), body: { origin } })),
    cost: (id: string) => answered(http.GET('/api/v1/applications/{applicationId}/cost', { params: { path: { applicationId: id } } })),
    people: () => answered(http.GET('/api/v1/admin/people')),
    endSession: (sessionId: string) => done(http.DELETE('/api/v1/admin/sessions/{sessionId}', { params: { path: { sessionId }, header: header() } })),
    queues: () => answered(http.GET('/api/v1/admin/queues')),
    audit: (before: string | null) => answered(http.GET('/api/v1/admin/audit', { params: { query: before === null ? {} : { before } } })),
    eraseCandidate: (id: string, name: string) => done(http.POST('/api/v1/candidates/{candidateId}/erase', { params: ofCandidate(id), body: { name } })),
    signOut: () => done(http.DELETE('/api/v1/session', { params: { header: header() } })),
    apiKeys: async () => (await answered(http.GET('/api/v1/api-keys'))).apiKeys,
    makeApiKey: (body: NewApiKey) => answered(http.POST('/api/v1/api-keys', { params: { header: header() }, body })),
    endApiKey: (keyId: string) => done(http.DELETE('/api/v1/api-keys/{keyId}', { params: { path: { keyId }, header: header() } })),
    writers: () => answered(http.GET('/api/v1/models')),
    spent: () => answered(http.GET('/api/v1/cost')),
    snooze: (id: string, until: string | null, mailId: string | null) => done(http.PUT('/api/v1/applications/{applicationId}/snooze', { params: ofApplication(id), body: { until, mailId } })),
    addNote: (id: string, text: string) => answered(http.POST('/api/v1/applications/{applicationId}/notes', { params: ofApplication(id), body: { text } })),
    reopen: (id: string, again = false) => answered(http.POST('/api/v1/applications/{applicationId}/reopen', { params: ofApplication(id), body: { again } })),

    signMail: (id: string, contentHash: string) => answered(http.POST('/api/v1/mails/{mailId}/sign', { params: ofMail(id), body: { contentHash } })),
    undoMail: (id: string) => answered(http.POST('/api/v1/mails/{mailId}/undo', { params: ofMail(id) })),
    dismissMail: (id: string) => answered(http.POST('/api/v1/mails/{mailId}/dismiss', { params: ofMail(id) })),
    settleMail: (id: string, sent: boolean) => answered(http.POST('/api/v1/mails/{mailId}/settle', { params: ofMail(id), body: { sent } })),
    confirmMail: (id: string, ending: Ending | null, interview: SaidInterview | null = null) => answered(http.POST('/api/v1/mails/{mailId}/confirm', { params: ofMail(id), body: { ending, interview } })),
    setInterview: (applicationId: string, said: SaidInterview) => answered(http.POST('/api/v1/applications/{applicationId}/interviews', { params: ofApplication(applicationId), body: said })),
    dropInterview: (applicationId: string, interviewId: string) => done(http.DELETE('/api/v1/applications/{applicationId}/interviews/{interviewId}', { params: { path: { applicationId, interviewId }, header: header() } })),
  };
}

/** A file as the body of a request, as it is. */
function asFile(file: File) {
  return { body: '', bodySerializer: () => file, headers: { 'Content-Type': 'application/octet-stream' } };
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, response } = await arrived(call);
  if (data === undefined) throw new Problem('unreadable_answer', response.status, '', '');
  return data;
}

/** For changes that answer nothing (204). */
async function done(call: Promise<Answer<unknown>>): Promise<void> {
  await arrived(call);
}

async function arrived<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await call.catch((cause: unknown) => {
    throw new Problem('no_answer', 0, cause instanceof Error ? cause.message : String(cause), '');
  });
  if (!answer.response.ok) throw problemOf(answer.response.status, answer.error);
  return answer;
}
