import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { BankAnswer } from '#lib/api/types.ts';

type BankApi = Pick<Api, 'answers' | 'keepAnswer' | 'forgetAnswer'>;

/** One answer that is being written: of a topic, in its place or after the others. */
export interface BankDraft {
  readonly topic: string | null;
  readonly variant: number | null;
}

/** The answers a candidate keeps, by topic. */
export class Bank {
  answers = $state.raw<readonly BankAnswer[] | null>(null);
  draft = $state.raw<BankDraft | null>(null);
  words = $state('');
  problem = $state.raw<Problem | null>(null);
  readonly #api: BankApi;
  readonly #candidateId: string;

  constructor(api: BankApi, candidateId: string) {
    this.#api = api;
    this.#candidateId = candidateId;
  }

  async load(): Promise<void> {
    await this.#does(async () => {
      this.answers = await this.#api.answers(this.#candidateId);
    });
  }

  /** Topics that hold the searched words, each with its answers in their order. */
  found(nameOf: (topic: string) => string): readonly { readonly topic: string; readonly name: string; readonly answers: readonly BankAnswer[] }[] {
    const words = this.words.trim().toLowerCase();
    const groups = Map.groupBy(this.answers ?? [], ({ topic }) => topic);
    return Array.from(groups, ([topic, answers]) => ({ topic, name: nameOf(topic), answers }))
      .filter(({ name, answers }) => words === '' || `${name} ${answers.map(({ value }) => value).join(' ')}`.toLowerCase().includes(words))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }

  /** True where it was kept. */
  keep(topic: string, value: string): Promise<boolean> {
    return this.#does(async () => {
      await this.#api.keepAnswer(this.#candidateId, topic, value, this.draft?.variant ?? null);
      this.draft = null;
      this.answers = await this.#api.answers(this.#candidateId);
    });
  }

  forget({ topic, variant }: BankAnswer): Promise<boolean> {
    return this.#does(async () => {
      await this.#api.forgetAnswer(this.#candidateId, topic, variant);
      this.answers = await this.#api.answers(this.#candidateId);
    });
  }

  async #does(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.problem = null;
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem = error;
      return false;
    }
  }
}
