import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { NativeConnection } from '@temporalio/worker';
import type { Waits } from '#domain/application/waits.ts';
import { createActivities, type Activities } from '#activities/create-activities.ts';
import { createKeptPages, type KeptPages } from '#activities/hand-over/kept-pages.ts';
import { servePages } from '#activities/hand-over/serve-pages.ts';
import { createClicks, type Clicks } from '#activities/submit/clicks.ts';
import type { Fail } from '#activities/submit/failpoints.ts';
import type { ProtocolTimes } from '#activities/submit/times.ts';
import type { FormBrowser } from '#adapters/browser/browser.port.ts';
import { launchAttended } from '#adapters/browser/attended.ts';
import { createChromiumBrowser } from '#adapters/browser/chromium-browser.ts';
import { createChromiumHost, type ChromiumHost } from '#adapters/browser/chromium-host.ts';
import { createHttpFormBrowser } from '#adapters/browser/http-form.ts';
import { createPdfRenderer, type PdfRenderer } from '#adapters/browser/pdf.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import { createApprovalVerifier, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { createPracticeMailbox } from '#adapters/mail/practice-mailbox.ts';
import type { Mail } from '#adapters/mail/mail.port.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { findLocalAccount } from '#db/session/session.repository.ts';
import { every } from '#workers/jobs/every.ts';
import { createMailboxReader } from '#workers/jobs/read-mailbox.ts';
import { createReconciler, type Reconciled } from '#workers/jobs/reconcile.ts';
import { runWorkers } from '#workers/workers.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import { compose, type Common } from '#start/compose.ts';
import type { Config } from '#start/config.ts';
import '../../support/temporal-runtime.ts';
import { parsingHere } from './boards.ts';
import { gatedBrowser, gatedRenderer, type Gates } from './gates.ts';

export interface WorkerChoices {
  readonly waits: Waits;
  readonly clock: Clock;
  readonly times: ProtocolTimes;
  /** Chromium as the product uses it, or the practice forms over HTTP and PDFs of a few bytes; or what is made for a practice origin. */
  readonly browser: 'chromium' | 'http' | ((origin: string) => Forms);
  /** Whether the person has a browser of their own: the same as the product's, without a window. */
  readonly ownBrowser: boolean;
  readonly mail: Mail;
  readonly fail: Fail;
  readonly gates: Gates;
  /** Text of the workflow bundle. */
  readonly workflowCode: string;
}

/** Workers of every queue as their own process runs them, with the mailbox reader beside them. */
export interface LineWorkers extends AsyncDisposable {
  readonly common: Common;
  readonly activities: Activities;
  readonly clicks: Clicks;
  /** The window of the person's own browser at an address; throws where none is open there. */
  ownWindow(url: string): Promise<Page>;
  /** One turn of the reconciler. */
  reconcile(): Promise<Reconciled>;
}

/** Starts them all in this process; the mailbox is read every 400 ms. Disposing lets running steps end, for 5 s. */
export async function startWorkers(config: Config, choices: WorkerChoices): Promise<LineWorkers> {
  const common = { ...(await compose(config, 'worker')), waits: choices.waits, clock: choices.clock };
  const { database, workflows, waits } = common;
  const origin = config.practice?.origin ?? '';
  const stop = new AbortController();
  // Practice employers need no patience, and tests none of the gaps between requests.
  const web = createWebClient({ userAgent: 'Countersign/test', pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() }, allowedOrigins: [origin] });
  const forms = choices.browser === 'http' ? withoutChromium(origin) : choices.browser === 'chromium' ? inChromium(origin, createChromiumHost({ report: () => undefined })) : choices.browser(origin);
  const own = choices.ownBrowser ? ownInChromium(origin, join(config.paths.data, 'browser')) : null;
  const verifier = createApprovalVerifier(await readApprovalPublicKeys(config.paths.keys));
  const report = () => undefined;
  const clicks = createClicks();
  const tell: WorkflowStarter['tell'] = async (position, messageId) => {
    await choices.gates.pass('tell');
    await workflows.tell(position, messageId);
  };
  const served = servePages({ ...common, clicks, verifier, report, needsYouMs: waits.needsYou, tell }, () => kept);
  const kept: KeptPages = createKeptPages({ ...common, address: served.address, report });
  const activities = createActivities({
    ...common, ...choices, kept, verifier, web, parser: parsingHere, clicks, practiceOrigin: origin, report, attended: own?.browser ?? null, tell, browser: gatedBrowser(forms.browser, choices.gates), pdf: gatedRenderer(forms.pdf, choices.gates),
    startApplication: async (start) => void (await workflows.application({ ...start, waits })),
  });
  const connection = await NativeConnection.connect({ address: config.temporal.address });
  const running = runWorkers({ connection, namespace: config.temporal.namespace, payloadCodec: common.payloadCodec, activities, workflowCode: choices.workflowCode, holdPatches: config.temporal.holdPatches, shutdownGrace: '5s' }, stop.signal);
  const userId = await findLocalAccount(database);
  const readMailbox = createMailboxReader({ ...common, userId: userId ?? '', mailbox: createPracticeMailbox(web, origin, stop.signal) });
  const reading = every(400, readMailbox, () => undefined, stop.signal);

  return {
    common, activities, clicks,
    async ownWindow(url) {
      const page = (await own?.pages())?.find((open) => open.url() === url);
      if (page === undefined) throw new Error(`no window at ${url}`);
      return page;
    },
    reconcile: createReconciler({ database, workflows, waits, temporal: common.temporal }),
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
      await reading;
      await kept[Symbol.asyncDispose]();
      await served.close();
      await forms.close();
      await own?.close();
      await web.close();
      await connection.close();
      await common.close();
    },
  };
}

/** What reads forms and draws documents for the workers. */
export interface Forms {
  readonly browser: FormBrowser;
  readonly pdf: PdfRenderer;
  close(): Promise<void>;
}

function withoutChromium(origin: string): Forms {
  const browser = createHttpFormBrowser(origin);
  return {
    browser,
    // The words of the document stand in the bytes, so that another document is another file.
    pdf: { render: (html) => Promise.resolve(Buffer.from(`%PDF-1.7\n${html}`, 'utf8')) },
    close: async () => browser[Symbol.asyncDispose](),
  };
}

/** What stands in for the person's own Chrome: the npm one, joined as theirs would be. */
function ownInChromium(practiceOrigin: string, profile: string): { readonly browser: FormBrowser; pages(): Promise<readonly Page[]>; close(): Promise<void> } {
  const host = createChromiumHost({ report: () => undefined, launch: (program) => launchAttended(program, { profile, headless: true }) });
  const browser = createChromiumBrowser(host, { limit: 2, practiceOrigin, report: () => undefined, windows: true });
  return {
    browser,
    pages: async () => (await host.browser()).contexts().flatMap((context) => context.pages()),
    async close() {
      await browser[Symbol.asyncDispose]();
      await host[Symbol.asyncDispose]();
    },
  };
}

/** Forms and documents as the product does them, three forms at once; closing it ends the host. */
export function inChromium(origin: string, host: ChromiumHost): Forms {
  const browser = createChromiumBrowser(host, { limit: 3, practiceOrigin: origin, report: () => undefined });
  return {
    browser,
    pdf: createPdfRenderer(host),
    async close() {
      await browser[Symbol.asyncDispose]();
      await host[Symbol.asyncDispose]();
    },
  };
}
