import { createChromiumHost, type ChromiumHost } from '#adapters/browser/chromium-host.ts';
import type { FormBrowser, FormSession } from '#adapters/browser/browser.port.ts';
import { practiceEmployers } from '#practice/employers/index.ts';
import type { Fault } from '#practice/site/faults.ts';
import type { ProgramResult } from '../evals/support/program.ts';
import { seededRandom, type Random } from '../evals/support/random.ts';
import type { Line, Story } from '../tests/line/kit/line.ts';
import { inChromium } from '../tests/line/kit/workers.ts';
import { crashPage } from './line/crash-page.ts';
import { defineCases, type CasesChoices } from './line/cases.ts';
import { inLanes, onTheLine } from './line/on-the-line.ts';

export const description = 'faults and walls at random, in Chromium: each application is handed over or proven, and nothing is guessed';

/** `npm run drill -- handover [--times N] [--seed N] [--json FILE] [--sabotage unknown]` */
export const run = defineCases({
  times: 200,
  sabotages: ['unknown'],
  targets: (times) => ({
    settled: { atLeast: times }, completed_share: { atLeast: 0.5 }, guesses: { atMost: 0 }, doubled: { atMost: 0 }, stuck: { atMost: 0 }, unexplained_unknown: { atMost: 0 },
  }),
  work,
});

type Trouble = Fault['fault'] | 'crash' | 'none';

/** How one application ended, and what its employer holds. */
export interface Ended {
  readonly requisition: string;
  readonly trouble: Trouble;
  readonly stage: string;
  readonly says: string;
  /** Application POSTs that the employer took. */
  readonly taken: number;
  readonly ended: 'completed' | 'handed_over' | 'asked' | 'stuck';
  /** What the record says and the employer does not. */
  readonly guess: string | null;
}

/** One opening for each lane; of every system with a board at least one. */
const requisitions = ['HP-2063', 'LG-84', 'VB-15', 'OF-309'] as const;
const walls: readonly Trouble[] = ['captcha', 'code'];
const faults: readonly Trouble[] = ['drop_reply', 'reset', 'slow', 'error_500', 'no_answer', 'refuse', 'duplicate', 'add_question', 'rename_option', 'close_posting', 'upload_refused', 'crash'];

async function work({ times, seed, sabotage, say }: CasesChoices): Promise<ProgramResult> {
  const random = seededRandom(seed);
  await using host = createChromiumHost({ report: () => undefined });
  const browser = (origin: string) => {
    const forms = inChromium(origin, host);
    return sabotage === 'unknown' ? { ...forms, browser: optimistic(forms.browser) } : forms;
  };
  return onTheLine({ browser, receiptDelayMs: 200, waits: { hold: 100 }, times: { outcomeWait: 8_000, outcomeLease: 25_000 } }, async (line) => {
    const plans = planned(times, random);
    const ends: Ended[] = [];
    // One lane an opening: what is in force for it concerns its own application alone.
    await Promise.all(requisitions.map((requisition) => inLanes(1, plans.filter((one) => one.requisition === requisition), async ({ trouble, after }) => {
      ends.push(await attempt(line, host, requisition, trouble, after));
      if (ends.length % 20 === 0) say(`${ends.length}/${times}`);
    })));
    for (const one of ends.filter(({ guess, ended }) => guess !== null || ended === 'stuck')) say(`${one.trouble} at ${one.requisition}: ${one.guess ?? 'stuck'} (${one.stage}: ${one.says})`);
    const count = (holds: (one: Ended) => boolean) => ends.filter(holds).length;
    return {
      rows: ends,
      figures: {
        settled: count(({ ended, guess }) => ended !== 'stuck' && guess === null), completed: count(({ ended }) => ended === 'completed'), completed_share: count(({ ended }) => ended === 'completed') / ends.length,
        handed_over: count(({ ended }) => ended === 'handed_over'), asked: count(({ ended }) => ended === 'asked'), guesses: count(({ guess }) => guess !== null), doubled: count(({ taken }) => taken > 1),
        stuck: count(({ ended }) => ended === 'stuck'), unexplained_unknown: count(({ ended, trouble }) => ended === 'asked' && trouble === 'none'), troubles: new Set(ends.map(({ trouble }) => trouble)).size,
      },
    };
  });
}

interface Planned {
  readonly requisition: (typeof requisitions)[number];
  readonly trouble: Trouble;
  /** Milliseconds from the opened form to a crash. */
  readonly after: number;
}

/** A fault or wall for two applications of five, each kind in turn from a random place; none for the others. */
function planned(times: number, random: Random): readonly Planned[] {
  const kinds = [...faults, ...walls];
  const first = random.below(kinds.length);
  let n = 0;
  return Array.from({ length: times }, (_, index) => {
    const requisition = requisitions[index % requisitions.length] ?? requisitions[0];
    const troubled = random.below(5) < 2;
    const trouble = troubled ? (kinds[(first + n) % kinds.length] ?? 'none') : 'none';
    if (troubled) n += 1;
    return { requisition, trouble, after: random.below(900) };
  });
}

async function attempt(line: Line, host: ChromiumHost, requisition: string, trouble: Trouble, after: number): Promise<Ended> {
  const applicant = await line.applicant();
  const applicationId = await line.prepared(applicant, requisition);
  const { employer, posting } = vacancy(requisition);
  const fault: Fault | null = trouble === 'none' || trouble === 'crash' ? null : { fault: trouble, employer, posting, probability: 1, times: null, delayMs: 2_000 };
  if (fault !== null) line.ground.practice.site.faults.add(fault);
  try {
    const crash = trouble === 'crash' ? crashPage(host, posting, after) : null;
    await line.sign(applicationId);
    await crash;
    const story = await line.waitUntil(applicationId, ({ stage }) => !['held', 'submitting', 'submitted'].includes(stage)).catch(() => null);
    const taken = () => line.received(applicant).filter(({ accepted }) => accepted).length;
    // What is unknown may yet be proven by the employer's receipt.
    const proven = story?.stage === 'outcome_unknown' && taken() > 0 ? await line.waitFor(applicationId, 'following_up', 20).catch(() => story) : story;
    return judged(requisition, trouble, proven, taken());
  } finally {
    if (fault !== null) line.ground.practice.site.faults.remove(fault);
  }
}

/** What the record says beside what the employer holds: where they differ, something was guessed. */
export function judged(requisition: string, trouble: Trouble, story: Pick<Story, 'stage' | 'needsYou'> | null, taken: number): Ended {
  const common = { requisition, trouble, taken, stage: story?.stage ?? 'none', says: story?.needsYou?.says ?? '' };
  switch (story?.stage) {
    case 'following_up': return { ...common, ended: 'completed', guess: taken === 1 ? null : `said to be sent, the employer holds ${taken}` };
    case 'needs_you': case 'closed': case 'preparing': case 'awaiting_approval': return { ...common, ended: 'handed_over', guess: taken === 0 ? null : `said not to be sent, the employer holds ${taken}` };
    case 'outcome_unknown': return { ...common, ended: 'asked', guess: null };
    default: return { ...common, ended: 'stuck', guess: null };
  }
}

function vacancy(requisition: string): { readonly employer: string; readonly posting: string } {
  const employer = practiceEmployers.find(({ postings }) => postings.some((one) => one.requisition === requisition));
  const posting = employer?.postings.find((one) => one.requisition === requisition);
  if (employer === undefined || posting === undefined) throw new Error(`no practice employer has ${requisition}`);
  return { employer: employer.token, posting: posting.id };
}

/** The guard switched off: what nobody knows is taken for a success. */
function optimistic(browser: FormBrowser): FormBrowser {
  const hopeful = (session: FormSession): FormSession => ({
    ...session,
    async outcome(timeoutMs) {
      const seen = await session.outcome(timeoutMs);
      return seen.kind === 'unknown' ? { ...seen, kind: 'accepted' } : seen;
    },
  });
  return { ...browser, open: async (target, signal, siteState = null) => hopeful(await browser.open(target, signal, siteState)) };
}
