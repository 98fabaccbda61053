import type { FormBrowser } from '#adapters/browser/browser.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import type { KeptPages } from '../hand-over/kept-pages.ts';
import type { OwnClickDeps } from '../hand-over/own-click.ts';
import type { StepDeps } from '../step.ts';
import type { Clicks } from './clicks.ts';
import type { Fail } from './failpoints.ts';
import type { ProtocolTimes } from './times.ts';

/** What filling and sending a form works with. */
export interface SubmitDeps extends StepDeps {
  readonly browser: FormBrowser;
  readonly web: WebClient;
  readonly files: Files;
  readonly verifier: ApprovalVerifier;
  readonly practiceOrigin: string | null;
  readonly fail: Fail;
  readonly times: ProtocolTimes;
  readonly clicks: Clicks;
  readonly kept: KeptPages;
  /** The person's own browser, visible; null where there is none to show. */
  readonly attended: FormBrowser | null;
  readonly tell: OwnClickDeps['tell'];
  readonly report: OwnClickDeps['report'];
}

/** How far a page has come: whether anything was filled in, and whether its recording is taken care of. */
export interface Watched {
  filled: boolean;
  kept: boolean;
}
