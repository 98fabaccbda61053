import { randomUUID } from 'node:crypto';
import { sourceNames } from '#domain/posting/posting.ts';
import { employerOf } from '#adapters/sources/reading/postings.ts';
import { startReplayServer } from '#adapters/sources/replay/replay-server.ts';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { briefReader } from '#adapters/browser/brief-reader.ts';
import { createBriefPdfRenderer } from '#adapters/browser/pdf.ts';
import { createConfiguredLlm } from '#adapters/llm/configured.ts';
import { createImapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import { createApprovalSigner, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import { ensureLocalAccount } from '#db/session/session.repository.ts';
import { createApp } from '#api/app.ts';
import { attachApplication } from '#api/applications/attach.ts';
import { createDecide } from '#api/applications/decide.ts';
import { startPractice } from '#api/candidates/practice.usecase.ts';
import type { ApiDeps } from '#api/deps.ts';
import { withRemotePages } from '#api/hand-over/remote-page.ts';
import { createLive } from '#api/live/live.ts';
import { routes } from '#api/routes.ts';
import { listenOnLoopback } from '#api/server.ts';
import { createLoginToken } from '#api/session/sign-in.ts';
import { practiceEmployers } from '#practice/employers/index.ts';
import { sampleAnswers, samplePreferences, sampleResume } from '#practice/sample-candidate/index.ts';
import { createCodecServer } from '#temporal/codec/codec-server.ts';
import { createQueueReader } from '#temporal/queues.ts';
import { queues } from '#workflows/messages.ts';
import { createBoardsAtHand } from './boards.ts';
import { compose } from './compose.ts';
import { readConfig } from './config.ts';

// The API and the screens as one process: the only one that holds the private approval key.
const config = readConfig();
const common = await compose(config, 'api');
const { log, database } = common;
const newId = randomUUID();
const userId = await ensureLocalAccount(database, newId, 'You', common.wrapKeys.newWrappedKey(newId));

const boards = createBoardsAtHand({
  database, temporal: common.temporal, version: config.version, sourceKeys: config.sourceKeys, boardOrigin: config.replay?.origin ?? null,
  ownOrigins: [config.practice?.origin, config.replay?.origin].filter((origin) => origin !== undefined),
});

const deps: ApiDeps = {
  ...common,
  alertMailbox: createImapMailbox(),
  codecServer: createCodecServer(common.payloadCodec),
  resumeFiles: createResumeFiles(),
  planning: { llm: createConfiguredLlm(config.models), models: config.models.chain.map(({ provider, model }) => ({ provider, model })) },
  readForm: briefReader(config.practice?.origin ?? null, (line) => log.warn(line)),
  pdf: createBriefPdfRenderer(() => createChromiumHost({ report: (line) => log.warn(line) })),
  signer: await createApprovalSigner(config.paths.keys),
  approvalKeys: await readApprovalPublicKeys(config.paths.keys),
  pictureDays: config.evidence.pictureDays,
  decide: createDecide(
    common.temporal,
    (position) => attachApplication(common, position),
    (error) => log.error({ err: error }, 'a decision that was slow to be confirmed failed'),
  ),
  practice: config.practice === null ? null : {
    origin: config.practice.origin, resume: sampleResume, preferences: samplePreferences, answers: sampleAnswers,
    boards: practiceEmployers.flatMap(({ system, token, name }) => (isBoard(system) ? [{ source: system, tenant: token, employer: name }] : [])),
  },
  boards,
  boardOrigin: config.replay?.origin ?? null,
  keyedSources: sourceNames.filter((name) => config.sourceKeys[name] !== undefined),
  temporalUi: config.temporal.uiUrl === null ? null : { url: new URL(config.temporal.uiUrl).origin, namespace: config.temporal.namespace },
  queues: createQueueReader(common.temporal, Object.values(queues)),
  limits: config.limits,
};

/** Systems whose board the practice employers serve; the others have a form only. */
function isBoard(system: string): system is 'greenhouse' | 'lever' | 'ashby' {
  return ['greenhouse', 'lever', 'ashby'].includes(system);
}

const replay = config.replay === null ? null : await startReplayServer(config.replay.folder, config.replay.port);
for (const { source, tenant, origin } of replay?.boards ?? []) {
  await database.asPerson(userId, (tx) => addBoard(tx, { source, tenant, origin, employer: employerOf({ tenant }) }));
}

const live = withRemotePages(createLive(deps), deps);
const server = await listenOnLoopback(createApp(deps, routes, config.paths.ui), live, config.api.port);
if (config.practice?.start === true) await startPractice(deps, userId);
process.send?.({ type: 'ready', url: `${server.url}/login?token=${await createLoginToken(database, common.clock, userId)}` });
log.info({ url: server.url }, 'the API listens');

process.once('SIGTERM', () => {
  void (async () => {
    await server.close(1_500);
    await replay?.close();
    await boards.close();
    await common.close();
    process.exit(0);
  })();
});
