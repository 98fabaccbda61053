import { readFile } from 'node:fs/promises';
import { NativeConnection } from '@temporalio/worker';
import { createChromiumBrowser } from '#adapters/browser/chromium-browser.ts';
import { createChromiumHost, type ChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createPdfRenderer } from '#adapters/browser/pdf.ts';
import { createApprovalVerifier, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { createMail } from '#adapters/mail/configured.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { createActivities } from '#activities/create-activities.ts';
import { createDatabasePacing } from '#activities/discover/database-pacing.ts';
import { createKeptPages, type KeptPages } from '#activities/hand-over/kept-pages.ts';
import { servePages } from '#activities/hand-over/serve-pages.ts';
import { createClicks } from '#activities/submit/clicks.ts';
import { createFailPoints } from '#activities/submit/failpoints.ts';
import { protocolTimes } from '#activities/submit/times.ts';
import { workflowBundlePath } from '#workers/bundle.ts';
import { runWorkers } from '#workers/workers.ts';
import { compose } from './compose.ts';
import { readConfig } from './config.ts';
import { tracesFolder } from './data-folder.ts';
import { ownBrowser } from './own-browser.ts';
import { userAgentOf } from './product.ts';
import { installTemporalRuntime } from './temporal-runtime.ts';
import { runJobs, type WorkerParts } from './worker-jobs.ts';

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
    mail: await createMail(config.mail, config.paths.outbox),
    fail: createFailPoints(process.env['FAILPOINT']),
    times: protocolTimes,
    startApplication: async (start) => void (await common.workflows.application({ ...start, waits })),
  }, chromium);
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
  const running = runWorkers({ connection, namespace: config.temporal.namespace, payloadCodec: common.payloadCodec, activities, workflowCode, holdPatches: config.temporal.holdPatches, shutdownGrace: '1s' }, stop.signal);

  const jobs = runJobs(parts, config, stop.signal);

  process.send?.({ type: 'ready' });
  log.info('workers poll');
  await running;
  stop.abort();
  await jobs;
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
