import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { Application, InboxItem } from '#lib/api/types.ts';

/** One item of a batch: the bytes it was frozen with, and what became of it. */
export class BatchItem {
  state = $state<'waiting' | 'signing' | 'signed' | 'unconfirmed' | 'refused'>('waiting');
  problem = $state.raw<Problem | null>(null);
  readonly item: InboxItem;
  readonly hash: string | null;
  /** Why it cannot be signed with others; null where it can. */
  readonly left: LeftBecause | null;
  /** Answers to sensitive questions: shown every time, also among others. */
  readonly sensitive: readonly string[];

  constructor(item: InboxItem, application: Application | null) {
    this.item = item;
    this.left = leftBecause(item, application);
    this.sensitive = sensitiveOf(application);
    this.hash = this.left === null ? (application?.bundle?.hash ?? null) : null;
  }
}

export type LeftBecause = 'mail' | 'unread' | 'not_now' | 'refused' | 'open_question';

/** Nothing with an open question or a refused claim is ever among them. */
function leftBecause(item: InboxItem, application: Application | null): LeftBecause | null {
  if (item.mailId !== null) return 'mail';
  if (application === null) return 'unread';
  const { bundle, can } = application;
  if (bundle === null || !can.includes('signed')) return 'not_now';
  if (!bundle.verdict.passed) return 'refused';
  const open = bundle.questions.some((q) => q.required && !bundle.answers.some((a) => a.questionId === q.id && a.values.length > 0));
  return open ? 'open_question' : null;
}

function sensitiveOf(application: Application | null): string[] {
  const { questions = [], answers = [] } = application?.bundle ?? {};
  return answers.filter((a) => a.values.length > 0 && questions.some((q) => q.id === a.questionId && q.sensitive)).map((a) => `${a.label}: ${a.values.join(', ')}`);
}

/** Several signatures on what was on the screen when they were chosen; each is a decision of its own. */
export class Batch {
  items = $state.raw<readonly BatchItem[]>([]);
  state = $state<'reading' | 'ready' | 'signing' | 'done'>('reading');

  readonly signable: readonly BatchItem[] = $derived(this.items.filter((i) => i.hash !== null));
  readonly left: readonly BatchItem[] = $derived(this.items.filter((i) => i.hash === null));

  /** Reads each application once; the lowest score, which wants the closest look, comes first. */
  async read(items: readonly InboxItem[], read: (id: string) => Promise<Application>): Promise<void> {
    const found = await Promise.all(items.map(async (item) => new BatchItem(item, item.mailId === null ? await read(item.applicationId).catch(() => null) : null)));
    this.items = found.toSorted((a, b) => (a.item.score ?? 0) - (b.item.score ?? 0));
    this.state = 'ready';
  }

  /** Signs one after the other; `signed` is told of each that the API took. */
  async sign(api: Pick<Api, 'sign'>, signed: (item: BatchItem, answer: Awaited<ReturnType<Api['sign']>>) => void): Promise<void> {
    this.state = 'signing';
    for (const one of this.signable) {
      one.state = 'signing';
      try {
        const answer = await api.sign(one.item.applicationId, one.hash ?? '');
        signed(one, answer);
        one.state = answer.confirmed ? 'signed' : 'unconfirmed';
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        one.problem = error;
        one.state = 'refused';
      }
    }
    this.state = 'done';
  }
}
