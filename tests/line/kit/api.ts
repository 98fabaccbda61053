import { randomUUID } from 'node:crypto';
import type { Waits } from '#domain/application/waits.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { briefReader } from '#adapters/browser/brief-reader.ts';
import { createBriefPdfRenderer } from '#adapters/browser/pdf.ts';
import { createConfiguredLlm } from '#adapters/llm/configured.ts';
import { createImapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import { createApprovalSigner, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { createApp } from '#api/app.ts';
import { attachApplication } from '#api/applications/attach.ts';
import { createDecide } from '#api/applications/decide.ts';
import type { ApiDeps } from '#api/deps.ts';
import { withRemotePages } from '#api/hand-over/remote-page.ts';
import { createLive } from '#api/live/live.ts';
import { routes } from '#api/routes.ts';
import { listenOnLoopback } from '#api/server.ts';
import { createLoginToken } from '#api/session/sign-in.ts';
import { ensureLocalAccount } from '#db/session/session.repository.ts';
import { sampleAnswers, samplePreferences, sampleResume } from '#practice/sample-candidate/index.ts';
import { compose, type Common } from '#start/compose.ts';
import type { Config } from '#start/config.ts';
import { createCodecServer } from '#temporal/codec/codec-server.ts';
import { createQueueReader } from '#temporal/queues.ts';
import { queues } from '#workflows/messages.ts';
import type { SourceName } from '#domain/posting/posting.ts';
import { boardEmployers } from './ground.ts';

/** An answer of the API, whatever its status. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** The API as its own process runs it, with a signed-in person. */
export interface LineApi extends AsyncDisposable {
  readonly common: Common;
  readonly url: string;
  readonly userId: string;
  readonly deps: ApiDeps;
  /** Calls below /api/v1 with the person's session, every change under `key` or a key of its own. The body is JSON, or a file's bytes. */
  call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, key?: string): Promise<Answer<T>>;
  /** The same with another person's session. */
  as(userId: string): Promise<LineApi['call']>;
}

/** The API on a free port of loopback, and a new person of its own who is signed in. Boards are not added, and none can be searched for. */
export async function startApi(config: Config, waits: Waits, clock: Clock): Promise<LineApi> {
  const common = { ...(await compose(config, 'api')), waits, clock };
  const { database, wrapKeys } = common;
  const newId = randomUUID();
  const userId = await ensureLocalAccount(database, newId, 'You', wrapKeys.newWrappedKey(newId));
  const origin = config.practice?.origin ?? '';
  const deps: ApiDeps = {
    ...common,
    signer: await createApprovalSigner(config.paths.keys),
    approvalKeys: await readApprovalPublicKeys(config.paths.keys),
    pictureDays: config.evidence.pictureDays,
    queues: createQueueReader(common.temporal, Object.values(queues)),
    alertMailbox: createImapMailbox(),
    codecServer: createCodecServer(common.payloadCodec),
    resumeFiles: createResumeFiles(),
    planning: { llm: createConfiguredLlm(config.models), models: config.models.chain.map(({ provider, model }) => ({ provider, model })) },
    readForm: briefReader(origin === '' ? null : origin, () => undefined),
    pdf: createBriefPdfRenderer(() => createChromiumHost({ report: () => undefined })),
    decide: createDecide(
      common.temporal,
      (position) => attachApplication(common, position),
      () => undefined,
    ),
    practice: {
      origin, resume: sampleResume, preferences: samplePreferences, answers: sampleAnswers,
      boards: boardEmployers.map(({ system, token, name }) => ({ source: system as SourceName, tenant: token, employer: name })),
    },
    boards: null, boardOrigin: null, keyedSources: [], temporalUi: null, limits: config.limits,
  };
  const server = await listenOnLoopback(createApp(deps, routes, config.paths.ui), withRemotePages(createLive(deps), deps), 0);

  const signedIn = async (person: string): Promise<LineApi['call']> => {
    const opened = await fetch(`${server.url}/login?token=${await createLoginToken(database, clock, person)}`, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    return async <T>(method: string, path: string, body?: unknown, key: string = randomUUID()): Promise<Answer<T>> => {
      const change = method === 'GET' ? {} : { origin: server.url, 'idempotency-key': key };
      const isFile = body instanceof Uint8Array;
      const type = body === undefined ? {} : { 'content-type': isFile ? 'application/octet-stream' : 'application/json' };
      const response = await fetch(`${server.url}/api/v1${path}`, { method, headers: { cookie, ...change, ...type }, ...(body === undefined ? {} : { body: isFile ? Buffer.from(body) : JSON.stringify(body) }) });
      const bytes = Buffer.from(await response.arrayBuffer());
      const isJson = (response.headers.get('content-type') ?? '').includes('json');
      return { status: response.status, body: (isJson ? JSON.parse(bytes.toString('utf8')) : bytes) as T };
    };
  };

  return {
    common, userId, deps, url: server.url,
    call: await signedIn(userId),
    as: signedIn,
    async [Symbol.asyncDispose]() {
      await server.close(500);
      await common.close();
    },
  };
}
