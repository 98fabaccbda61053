import type { App } from '#lib/app/app.svelte.ts';
import { Problem } from '#lib/api/problem.ts';
import { Loaded } from '#lib/components/loaded.svelte.ts';

/** The sources screen: which boards there are, how they do, and adding more. */
export class SourcesPage {
  words = $state('');
  trouble = $state(false);
  asked = $state.raw<ReadonlySet<string>>(new Set());
  employer = $state('');
  list = $state('');
  find = $state('');
  /** What the last change brought, in words. */
  said = $state<string | null>(null);
  left = $state.raw<readonly { readonly line: string; readonly why: string }[]>([]);
  busy = $state(false);
  readonly health;
  readonly directory;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.health = new Loaded(() => app.api.sourcesHealth(this.words, this.trouble));
    this.directory = new Loaded(() => app.api.directory(this.find));
  }

  /** Has a board read again soon. */
  async again(boardId: string): Promise<void> {
    await this.#change(async () => {
      await this.#app.api.readBoardNow(boardId);
      this.asked = new Set([...this.asked, boardId]);
    });
  }

  /** Finds an employer's boards, tries them, and adds what answers. */
  async addEmployer(words = this.employer): Promise<void> {
    if (words.trim().length < 2) return;
    await this.#change(async () => {
      const { found, says } = await this.#app.api.findBoards(words);
      const { t, f } = this.#app.i18n;
      this.said = says ?? found.map(({ employer, postings }) => t.sources.added(employer, f.number(postings))).join('; ');
      if (found.length > 0) this.employer = '';
    });
  }

  async addList(): Promise<void> {
    if (this.list.trim().length < 3) return;
    await this.#change(async () => {
      const { added, left } = await this.#app.api.addBoardList(this.list);
      this.said = this.#app.i18n.t.sources.listAdded(this.#app.i18n.f.number(added.length));
      this.left = left;
      this.list = '';
    });
  }

  async #change(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.said = null;
    this.left = [];
    try {
      await work();
      await Promise.all([this.health.load(), this.directory.load()]);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.said = error.message;
    } finally {
      this.busy = false;
    }
  }
}
