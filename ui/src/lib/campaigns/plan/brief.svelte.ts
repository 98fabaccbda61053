import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { ReadPlan } from '#lib/api/types.ts';
import type { PlanDraft, WordField } from './plan-draft.svelte.ts';

/** Words of a brief with what they were read as. */
export interface BriefPiece {
  readonly words: string;
  /** Null for what stands between the words. */
  readonly topic: ReadPlan['marks'][number]['topic'] | null;
  readonly says: readonly string[];
}

/** A brief in words, what was understood of it, and what the person made of the rest. */
export class Brief {
  text = $state('');
  readonly attempt = new Attempt();
  /** What was read, of the text as it was then. */
  #read = $state.raw<{ readonly text: string; readonly answer: ReadPlan } | null>(null);
  /** Words that the person has placed since. */
  #placed = $state.raw<ReadonlyMap<string, WordField>>(new Map());
  readonly #api: Pick<Api, 'planOfBrief'>;

  constructor(api: Pick<Api, 'planOfBrief'>) {
    this.#api = api;
  }

  /** Reads it into the draft, whose former content goes; answers the number of applications that it names. */
  async read(candidateId: string, draft: PlanDraft): Promise<{ readonly total: number | null } | null> {
    const { text } = this;
    const answer = await this.attempt.run(() => this.#api.planOfBrief(candidateId, text));
    if (answer === null) return null;
    draft.set(answer.done.plan);
    this.#read = { text, answer: answer.done };
    this.#placed = new Map();
    return { total: answer.done.total };
  }

  get isRead(): boolean { return this.#read !== null; }
  /** The text was changed since it was read. */
  get isStale(): boolean { return this.#read !== null && this.#read.text !== this.text; }
  get answer(): ReadPlan | null { return this.#read?.answer ?? null; }

  /** The text in pieces, each with what it was read as. */
  get pieces(): readonly BriefPiece[] {
    if (this.#read === null) return [];
    const { text, answer } = this.#read;
    const pieces: BriefPiece[] = [];
    let at = 0;
    for (const { start, end, topic, says } of answer.marks) {
      if (start > at) pieces.push({ words: text.slice(at, start), topic: null, says: [] });
      pieces.push({ words: text.slice(start, end), topic, says });
      at = end;
    }
    if (at < text.length) pieces.push({ words: text.slice(at), topic: null, says: [] });
    return pieces;
  }

  /** Words that nothing was made of. */
  get unread(): readonly string[] {
    return [...new Set(this.pieces.filter(({ topic }) => topic === 'unread').map(({ words }) => words))];
  }

  placedAs(words: string): WordField | null {
    return this.#placed.get(words) ?? null;
  }

  /** Puts words that were not understood into a field of the plan, or takes them out again. */
  place(words: string, field: WordField | null, draft: PlanDraft): void {
    const before = this.placedAs(words);
    if (before !== null) draft.remove(before, words);
    if (field !== null) draft.add(field, words);
    this.#placed = new Map([...[...this.#placed].filter(([one]) => one !== words), ...(field === null ? [] : [[words, field] as const])]);
  }
}
