import { revertChange } from '#domain/documents/revert-change.ts';
import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { Problem } from '#lib/api/problem.ts';
import type { Application, LetterDocument, ResumeDocument, RewriteAnswer, RewriteBody, WritingView } from '#lib/api/types.ts';

type WritingApi = Pick<Api, 'writingOf' | 'rewrite' | 'edit'>;

/** What the signing view knows of an application's documents beside their words: quality, raisers, questions, a part anew. */
export class WritingPage {
  view = $state.raw<WritingView | null>(null);
  proposal = $state.raw<RewriteAnswer | null>(null);
  readonly #attempt = new Attempt();
  readonly #api: WritingApi;
  readonly #applicationId: string;

  constructor(api: WritingApi, applicationId: string) {
    this.#api = api;
    this.#applicationId = applicationId;
  }

  get busy(): boolean { return this.#attempt.busy; }
  get problem(): Problem | null { return this.#attempt.problem; }

  load(): Promise<boolean> {
    return this.#does(async () => {
      this.view = await this.#api.writingOf(this.#applicationId);
    });
  }

  propose(body: RewriteBody): Promise<boolean> {
    this.proposal = null;
    return this.#does(async () => {
      this.proposal = await this.#api.rewrite(this.#applicationId, body);
    });
  }

  /** Sends the proposal as an edit: the gate reads it again and it waits for a signature anew. */
  take(): Promise<boolean> {
    const { proposal } = this;
    return proposal === null ? Promise.resolve(false) : this.#edit(proposal.resume, proposal.letter);
  }

  takeBack(application: Pick<Application, 'master' | 'bundle'>, nodeId: string): Promise<boolean> {
    if (application.bundle === null) return Promise.resolve(false);
    return this.#edit(structuredClone(revertChange(application.master, application.bundle.resume, nodeId)) as ResumeDocument, null);
  }

  #edit(resume: ResumeDocument | null, letter: LetterDocument | null): Promise<boolean> {
    return this.#does(async () => {
      await this.#api.edit(this.#applicationId, { resume, letter });
      this.proposal = null;
    });
  }

  async #does(work: () => Promise<unknown>): Promise<boolean> {
    return (await this.#attempt.run(work)) !== null;
  }
}
