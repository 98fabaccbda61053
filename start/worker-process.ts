import { readFile } from 'node:fs/promises';
import { NativeConnection } from '@temporalio/worker';
import { createChromiumBrowser } from '#adapters/browser/chromium-browser.ts';
import { createChromiumHost, type ChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createPdfRenderer } from '#adapters/browser/pdf.ts';
import { createApprovalVerifier, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { embedderOf } from '#adapters/llm/configured.ts';
import { createMail } from '#adapters/mail/configured.ts';
import { createImapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { createPracticeMailbox } from '#adapters/mail/practice-mailbox.ts';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { createActivities, type ActivityDeps } from '#activities/create-activities.ts';
import { createDatabasePacing } from '#activities/discover/database-pacing.ts';
import { createKeptPages, type KeptPages } from '#activities/hand-over/kept-pages.ts';
import { servePages } from '#activities/hand-over/serve-pages.ts';
import { createClicks } from '#activities/submit/clicks.ts';
import { createFailPoints } from '#activities/submit/failpoints.ts';
import { protocolTimes } from '#activities/submit/times.ts';
import { ledgerMeter } from '#activities/draft/with-model.ts';
import { findLocalAccount } from '#db/session/session.repository.ts';
import { workflowBundlePath } from '#workers/bundle.ts';
import { keepBoardSchedules } from '#workers/jobs/board-schedules.ts';
import { every } from '#workers/jobs/every.ts';
import { keepHistories } from '#workers/jobs/keep-histories.ts';
import { createVectorKeeper } from '#workers/jobs/keep-vectors.ts';
import { removeErased } from '#workers/jobs/remove-erased.ts';
import { removePictures } from '#workers/jobs/remove-pictures.ts';
import { createMailboxReader } from '#workers/jobs/read-mailbox.ts';
import { readMailboxes } from '#workers/jobs/read-mailboxes.ts';
import { reconcile } from '#workers/jobs/reconcile.ts';
import { expireKeys, sweepLeases, wakeSnoozed } from '#workers/jobs/sweep.ts';
import { tellChanges } from '#workers/jobs/tell-changes.ts';
import { runWorkers } from '#workers/workers.ts';
import { compose, type Common } from './compose.ts';
import { readConfig } from './config.ts';
import { tracesFolder } from './data-folder.ts';
import { ownBrowser } from './own-browser.ts';
import { userAgentOf } from './product.ts';
import { installTemporalRuntime } from './temporal-runtime.ts';

/** What the workers work with. */
export type WorkerParts = Common & ActivityDeps;

/**
 * Workers of every queue and the jobs beside them, as one process, until it is told to stop. They hold public approval
 * keys only.
 * @param exchange puts other parts in place of some; the product exchanges none, the workers of a drill do
 */
export async function runWorkerProcess(exchange: (parts: WorkerParts, chromium: ChromiumHost) => WorkerParts = (parts) => parts): Promise<void> {
  const config = readConfig();
  const common = await compose(config, 'worker');
  const { log, database, waits } = common;
  const practiceOrigin = config.practice?.origin ?? null;
  const stop = new AbortController();
  const report = (line: string) => log.warn(line);
  installTemporalRuntime(log);

  const ownOrigins = [config.practice?.origin, config.replay?.origin].filter((origin) => origin !== undefined);
  const web = createWebClient({
    userAgent: userAgentOf(config.version),
    pacing: createDatabasePacing(database, new Set(ownOrigins.map((origin) => new URL(origin).host))),
    allowedOrigins: ownOrigins,
  });
  const chromium = createChromiumHost({ report, traces: tracesFolder(config.paths.data) });
  const browser = createChromiumBrowser(chromium, { limit: 3, practiceOrigin, report });
  const own = ownBrowser(config, report);

  const clicks = createClicks();
  const verifier = createApprovalVerifier(await readApprovalPublicKeys(config.paths.keys));
  const served = servePages({ ...common, clicks, verifier, report, needsYouMs: waits.needsYou, tell: (position, messageId) => common.workflows.tell(position, messageId) }, () => kept);
  const kept: KeptPages = createKeptPages({ ...common, address: served.address, report });
  const parts: WorkerParts = exchange({
    ...common, web, browser, practiceOrigin, sourceKeys: config.sourceKeys, clicks, verifier, kept, report, attended: own?.browser ?? null,
    tell: (position, messageId) => common.workflows.tell(position, messageId),
    pdf: createPdfRenderer(chromium),
    mail: createMail(config.mail, config.paths.outbox),
    fail: createFailPoints(process.env['FAILPOINT']),
    times: protocolTimes,
    startApplication: async (start) => void (await common.workflows.application({ ...start, waits })),
  }, chromium);
  const { workflows } = parts;
  const activities = createActivities(parts);

  const stopWhenClicked = () => {
    // A click is never cut off from its outcome: that would make it unknown. Everything else goes on after the next start.
    if (clicks.close() > 0) process.send?.({ type: 'draining', why: 'a click is in flight' });
    void clicks.settled().then(() => stop.abort());
  };
  // The supervisor and containers send SIGTERM; Ctrl-C reaches a worker that was started by hand.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stopWhenClicked);

  const connection = await NativeConnection.connect({ address: config.temporal.address });
  const workflowCode = await readFile(workflowBundlePath, 'utf8');
  const running = runWorkers({ connection, namespace: config.temporal.namespace, payloadCodec: common.payloadCodec, activities, workflowCode, shutdownGrace: '1s' }, stop.signal);

  const userId = await findLocalAccount(database);
  const jobs: Promise<void>[] = [];
  const again = (milliseconds: number, name: string, job: () => Promise<unknown>) =>
    void jobs.push(every(milliseconds, async () => void (await job()), (error) => log.error({ err: error }, `${name} failed; the next turn tries again`), stop.signal));
  again(60_000, 'reconciling', () => reconcile({ database, workflows, waits, temporal: common.temporal }));
  again(60_000, 'keeping the schedules of boards', () => keepBoardSchedules({ database, temporal: common.temporal }));
  again(15_000, 'telling applications of changed postings', () => tellChanges({ database, workflows }));
  again(15_000, 'sweeping ended leases', () => sweepLeases(parts));
  again(10_000, 'waking what was put aside', () => wakeSnoozed(parts));
  again(60_000, 'keeping histories', () => keepHistories(common));
  again(3_600_000, 'removing files of erased candidates', () => removeErased(common));
  again(3_600_000, 'removing old pictures', () => removePictures(common, config.evidence.pictureDays));
  const keepVectors = createVectorKeeper({
    ...common.vectors, database, llm: common.llm, vectors: common.vectors.index,
    meter: embedderOf(config.models).isPaid ? (person, candidateId) => ledgerMeter(common, person, { candidateId, applicationId: null, campaignId: null }) : null,
  });
  again(20_000, 'filling the index of openings', () => keepVectors(stop.signal));
  again(3_600_000, 'removing what expired', () => expireKeys(parts));
  again(30_000, 'reading connected mailboxes', () => readMailboxes({ ...common, alertMailbox: createImapMailbox(), resumeFiles: createResumeFiles() }));
  if (practiceOrigin !== null && userId !== null) {
    const readMailbox = createMailboxReader({ ...parts, userId, mailbox: createPracticeMailbox(web, practiceOrigin, stop.signal) });
    again(3_000, 'reading the mailbox of the practice employers', readMailbox);
  }

  process.send?.({ type: 'ready' });
  log.info('workers poll');
  await running;
  stop.abort();
  await Promise.all(jobs);
  await kept[Symbol.asyncDispose]();
  await served.close();
  await browser[Symbol.asyncDispose]();
  await chromium[Symbol.asyncDispose]();
  await own?.close();
  await web.close();
  await connection.close();
  await common.close();
  process.exit(0);
}
