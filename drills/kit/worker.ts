// Workers as the product runs them, with parts exchanged as the drill's plan says. A user's program never runs this.
import { createHttpFormBrowser } from '#adapters/browser/http-form.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { createCapturedMail } from '#adapters/mail/captured.ts';
import { protocolTimes } from '#activities/submit/times.ts';
import type { WorkerParts } from '#start/worker-jobs.ts';
import { runWorkerProcess } from '#start/worker-process.ts';
import { countedContexts } from './contexts.ts';
import { keepMailSent } from './person/mails.ts';
import { readPlan } from './plan.ts';
import { sabotagedBrowser } from './sabotage.ts';
import { createStrikes } from './faults/strikes.ts';
import { mixedBrowser, plainPdf } from './forms.ts';

const plan = readPlan();
const believesEverything: ApprovalVerifier = { verifyApproval: () => true };

await runWorkerProcess((parts, chromium): WorkerParts => {
  const http = createHttpFormBrowser(parts.practiceOrigin ?? '');
  const browser = { http, mixed: mixedBrowser(http, parts.browser), chromium: parts.browser }[plan.forms];
  const forgets = plan.sabotages.includes('reconciler');
  return {
    ...parts,
    ...(plan.sabotages.includes('signature') ? { verifier: believesEverything } : {}),
    browser: sabotagedBrowser(plan.contexts === undefined ? browser : countedContexts(browser, chromium, plan.contexts.folder, plan.contexts.leak), plan.sabotages),
    pdf: plan.forms === 'http' ? plainPdf : parts.pdf,
    times: { ...protocolTimes, ...plan.times },
    fail: plan.strikes === null ? parts.fail : createStrikes(plan.strikes),
    // One line a DATA, not one file a Message-ID: a mail that left twice must be seen.
    mail: plan.strikes === null ? parts.mail : createCapturedMail((mail) => keepMailSent(plan.strikes ?? '', mail.messageId)),
    workflows: forgets ? { ...parts.workflows, application: () => Promise.resolve('running'), campaign: () => Promise.resolve() } : parts.workflows,
  };
});
