import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import type { Express, RequestHandler } from 'express';
import { ashbyBoard } from './boards/ashby.ts';
import { companyPages } from './boards/company.ts';
import { greenhouseBoard } from './boards/greenhouse.ts';
import { leverBoard } from './boards/lever.ts';
import { formEmployers, practiceEmployers } from './employers/index.ts';
import { ashbyForm } from './forms/ashby.ts';
import { greenhouseForm } from './forms/greenhouse.ts';
import { leverForm } from './forms/lever.ts';
import { nativeForm } from './forms/native/router.ts';
import { nativeShapes } from './forms/native/shapes.ts';
import { ownSites } from './forms/own/router.ts';
import { ownShapes } from './forms/own/shapes.ts';
import { page } from './forms/page.ts';
import { recruiteeApi } from './forms/recruitee-api.ts';
import { smartrecruitersForm } from './forms/smartrecruiters.ts';
import { controls } from './site/controls.ts';
import type { PracticeOptions } from './site/options.ts';
import { createSite } from './site/site.ts';
import type { Site } from './site/site.ts';

export interface PracticeServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`, no slash at the end. */
  readonly url: string;
  /** Where it listens. */
  readonly port: number;
  readonly site: Site;
  close(): Promise<void>;
}

/** Starts the practice employers on loopback. Only `folder` is needed; everything else has a default. */
export async function createPracticeServer(options: Pick<PracticeOptions, 'folder'> & Partial<PracticeOptions>): Promise<PracticeServer> {
  const settings: PracticeOptions = {
    port: 0, origin: null, employers: [...practiceEmployers, ...formEmployers], seed: 1, receiptDelayMs: 1_000, replyDelayMs: null, smtpUrl: null, now: () => new Date(), report: (line) => void process.stderr.write(`${line}\n`), ...options,
  };
  let url = '';
  const site = createSite(settings, () => url);
  const server = createServer(practiceApp(site));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  url = settings.origin ?? `http://127.0.0.1:${port}`;
  const close = async () => {
    site.mailbox.close();
    if (!server.listening) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { url, port, site, close, [Symbol.asyncDispose]: close };
}

function practiceApp(site: Site): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(cutConnections(site));
  app.use('/boards-api.greenhouse.io', greenhouseBoard(site));
  app.use('/api.lever.co', leverBoard(site));
  app.use('/api.ashbyhq.com', ashbyBoard(site));
  app.use('/job-boards.greenhouse.io', greenhouseForm(site));
  app.use('/jobs.lever.co', leverForm(site));
  app.use('/jobs.ashbyhq.com', ashbyForm(site));
  app.use(recruiteeApi(site));
  app.use(ownSites(site));
  for (const shape of [...nativeShapes, ...ownShapes]) app.use(shape.mount, nativeForm(site, shape));
  app.use('/jobs.smartrecruiters.com', smartrecruitersForm(site));
  app.use(companyPages(site));
  app.use('/_client', express.static(fileURLToPath(new URL('forms/client', import.meta.url))));
  app.get(['/www.recaptcha.net/recaptcha/enterprise/bframe', '/newassets.hcaptcha.com/captcha/v1/challenge'], (_req, res) => void res.send(page('Challenge', '<p>Select all images with bicycles</p>')));
  app.get('/robots.txt', (_req, res) => void res.type('text/plain').send('User-agent: *\nAllow: /\n'));
  app.use(controls(site));
  return app;
}

/** Cuts connections by chance, those of boards, forms and uploads. An application POST has faults of its own; the side door has none. */
function cutConnections(site: Site): RequestHandler {
  return (req, _res, next) => {
    const spared = req.path.startsWith('/_') || (req.method === 'POST' && !isUpload(req.path));
    if (spared || !site.faults.cutsConnection()) return next();
    site.log.add({ kind: 'reset', system: '', employer: '', posting: '', requisition: '', path: req.originalUrl, bytes: 0, sha256: '', accepted: false, fault: 'reset_connection', email: null, fields: {}, files: [] });
    req.socket.resetAndDestroy();
  };
}

/** Paths of files that go before the application. */
function isUpload(path: string): boolean {
  return /\/(?:_storage|parseResume)$/u.test(path);
}
