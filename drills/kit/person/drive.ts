import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from '#domain/application/stages.ts';
import { inFlight } from '../../../bench/support/in-flight.ts';
import { employersPosts } from '../judge/evidence.ts';
import type { Ground } from '../ground.ts';
import { idsOf, type Pipeline } from './people.ts';

interface Head {
  readonly id: string;
  readonly stage: Stage;
  readonly needsYouReason: string | null;
}

interface Question {
  readonly id: string;
  readonly kind: string;
  readonly options: readonly { readonly label: string }[];
}

interface Story extends Head {
  readonly bundle: { readonly hash: string } | null;
  readonly needsYou: { readonly questions: readonly Question[] } | null;
}

/** What the person met on the way. */
export interface Seen {
  /** Hand-overs by reason, each counted when it was taken up. */
  readonly needsYou: Map<string, number>;
  /** Unknowns that stood on the screen, by application. */
  readonly unknowns: Set<string>;
  readonly settled: { sent: number; notSent: number };
  /** Applications that were told of another one for the same vacancy. */
  readonly turnedAway: Set<string>;
}

export interface Driving {
  /** Applications that have not ended. Changes while it drives. */
  readonly open: ReadonlySet<string>;
  readonly seen: Seen;
  /** Resolves when every application has ended or `stop` was called. */
  readonly done: Promise<void>;
  add(pipeline: Pipeline): void;
  /** Nothing more is added. */
  close(): void;
  stop(): void;
}

const ended: readonly Stage[] = ['submitted', 'following_up', 'closed'];

/**
 * A person at the screen: signs what waits, answers what is asked, tries again what was not sent, and settles what is
 * unknown as the employer tells them. They go round all candidates, a few of them and a few applications of each at a time.
 * @param before what somebody else does with an application that waits for its signature, just before the person signs
 */
export function drive(ground: Pick<Ground, 'data' | 'person'>, say: (line: string) => void, before: (applicationId: string) => Promise<void> = () => Promise.resolve()): Driving {
  const pipelines = new Map<string, Pipeline>();
  const open = new Set<string>();
  const seen: Seen = { needsYou: new Map(), unknowns: new Set(), settled: { sent: 0, notSent: 0 }, turnedAway: new Set() };
  const state = { closed: false, stopped: false };

  async function round(): Promise<void> {
    const candidates = [...new Set([...open].map((id) => pipelines.get(id)?.candidateId ?? ''))];
    await inFlight(4, candidates.length, (index) => visit(candidates[index] ?? ''));
  }

  async function visit(candidate: string): Promise<void> {
    if (state.stopped) return;
    const { applications } = await ground.person.must<{ applications: Head[] }>('GET', `/applications?candidate=${candidate}`);
    const mine = applications.filter(({ id }) => open.has(id));
    for (const head of mine) if (ended.includes(head.stage)) open.delete(head.id);
    const waiting = mine.filter(({ stage }) => stage === 'awaiting_approval' || stage === 'needs_you' || stage === 'outcome_unknown');
    await inFlight(4, waiting.length, async (index) => {
      const head = waiting[index];
      if (head !== undefined && !state.stopped) await act(head);
    });
  }

  /** One act of the person; whatever moved on meanwhile is looked at in the next round. */
  async function act({ id, stage, needsYouReason }: Head): Promise<void> {
    const { person } = ground;
    if (stage === 'outcome_unknown') {
      seen.unknowns.add(id);
      const pipeline = pipelines.get(id);
      const sent = employersPosts(ground.data).some((post) => post.accepted && post.email === pipeline?.email && post.requisition === pipeline?.requisition);
      const { status } = await person.call('POST', `/applications/${id}/settle`, { sent });
      if (status < 300) seen.settled[sent ? 'sent' : 'notSent'] += 1;
      return;
    }
    const { status, body: story } = await person.call<Story>('GET', `/applications/${id}`);
    if (status !== 200 || story.stage !== stage) return;
    if (needsYouReason === 'already_applied') {
      seen.turnedAway.add(id);
      open.delete(id);
      return;
    }
    if (stage === 'awaiting_approval') {
      await before(id);
      await person.call('POST', `/applications/${id}/sign`, { bundleHash: story.bundle?.hash ?? '' });
      return;
    }
    const answers = (story.needsYou?.questions ?? []).map((question) => ({ questionId: question.id, values: [answerTo(question)] }));
    const answered = await person.call('POST', `/applications/${id}/answer`, { answers });
    if (answered.status < 300) seen.needsYou.set(needsYouReason ?? 'none', (seen.needsYou.get(needsYouReason ?? 'none') ?? 0) + 1);
  }

  async function run(): Promise<void> {
    while (!state.stopped && !(state.closed && open.size === 0)) {
      // Nobody answered for longer than the person's patience: they come back.
      await round().catch((error: unknown) => say(`the person tries again: ${error instanceof Error ? error.message : String(error)}`));
      await sleep(300);
    }
  }

  return {
    open, seen,
    done: run(),
    add(pipeline) {
      for (const id of idsOf(pipeline)) {
        pipelines.set(id, pipeline);
        open.add(id);
      }
    },
    close: () => void (state.closed = true),
    stop: () => void (state.stopped = true),
  };
}

function answerTo({ kind, options }: Question): string {
  const [first] = options;
  if (first !== undefined) return first.label;
  return kind === 'number' ? '5' : 'Yes';
}
