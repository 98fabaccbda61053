import type { Waits } from '#domain/application/waits.ts';
import type { ProtocolTimes } from '#activities/submit/times.ts';
import type { Mail } from '#adapters/mail/mail.port.ts';
import { practiceEmployers } from '#practice/employers/index.ts';
import type { Config } from '#start/config.ts';
import type { GroundChoices } from './ground.ts';
import type { WorkerChoices } from './workers.ts';

export interface LineChoices extends GroundChoices {
  readonly waits: Partial<Waits>;
  readonly times: Partial<ProtocolTimes>;
  readonly browser: WorkerChoices['browser'];
  readonly ownBrowser: boolean;
  /** How the workers reach the servers, where that is another way than the API's. */
  readonly onTheWay: (config: Config) => Config;
  /** Null keeps mails in `outbox`. */
  readonly mail: Mail | null;
}

const day = 86_400_000;
/** Undo is short, nothing else runs out during a test. */
export const usualChoices: LineChoices = {
  waits: { hold: 300, followUps: [8 * day, 18 * day] }, times: {}, browser: 'http', ownBrowser: false, mail: null, employers: practiceEmployers, receiptDelayMs: null, link: null, onTheWay: (config) => config,
};
