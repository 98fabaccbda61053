import { SvelteSet } from 'svelte/reactivity';
import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { Board, NewCampaign } from '#lib/api/types.ts';
import { Brief } from './plan/brief.svelte.ts';
import { Expected } from './plan/expected.svelte.ts';
import { PlanDraft } from './plan/plan-draft.svelte.ts';

type CampaignApi = Pick<Api, 'boards' | 'addBoard' | 'startCampaign' | 'planOfBrief' | 'estimatePlan'>;

/** A campaign before it runs: a brief, the plan read out of it, where to look, and what that would bring. */
export class NewCampaignForm {
  name = $state('');
  threshold = $state(60);
  maxApplications = $state(100);
  link = $state('');
  boards = $state.raw<readonly Board[]>([]);
  /** Sources whose key is set. */
  searches = $state.raw<readonly Board['source'][]>([]);
  readonly chosen = new SvelteSet<string>();
  readonly brief: Brief;
  readonly draft = new PlanDraft();
  readonly expected: Expected;
  readonly attempt = new Attempt();
  readonly #api: CampaignApi;

  constructor(api: CampaignApi) {
    this.#api = api;
    this.brief = new Brief(api);
    this.expected = new Expected(api);
  }

  /** Looks up the boards; a real candidate's campaign begins with the open ones chosen. */
  async load(real: boolean): Promise<void> {
    await this.attempt.run(async () => {
      const { boards, searches } = await this.#api.boards();
      this.boards = boards;
      this.searches = real ? searches : [];
      if (real) for (const board of boards) if (board.byDefault) this.chosen.add(board.id);
    });
  }

  /** Begins a search at a source whose key is set, for the person to mend and add. */
  beginSearch(source: Board['source']): void {
    const what = this.draft.value.titles[0] ?? '';
    this.link = `${source}:${source === 'adzuna' ? 'gb/' : ''}${what}`;
  }

  /** Reads the brief into the plan; a number of applications that it names holds too, and a name is made of it where there is none. */
  async read(candidateId: string): Promise<void> {
    const answer = await this.brief.read(candidateId, this.draft);
    if (answer === null) return;
    if (answer.total !== null) this.maxApplications = Math.min(1000, answer.total);
    const { titles, places, remoteFrom } = this.draft.value;
    if (this.name.trim() === '') this.name = [titles[0], [...places, ...remoteFrom][0]].filter((part) => part !== undefined).join(', ').slice(0, 200);
  }

  /** Adds the board behind the link and chooses it. */
  async add(): Promise<void> {
    const link = this.link.trim();
    if (link === '') return;
    await this.attempt.run(async () => {
      this.take(await this.#api.addBoard(link));
      this.link = '';
    });
  }

  /** Puts a board on the list, chosen. */
  take(board: Board): void {
    this.boards = [...this.boards.filter((b) => b.id !== board.id), board];
    this.chosen.add(board.id);
  }

  toggle(id: string): void {
    if (!this.chosen.delete(id)) this.chosen.add(id);
  }

  /** What an estimate is asked about. */
  about(candidateId: string): { candidateId: string; plan: NonNullable<NewCampaign['plan']>; boards: string[]; threshold: number; maxApplications: number } {
    return { candidateId, plan: this.draft.value, boards: [...this.chosen], threshold: this.threshold, maxApplications: this.maxApplications };
  }

  /** Starts it; null where the API refused, with the reason in `attempt`. A brief that was changed since is read first. */
  async start(candidateId: string): Promise<{ readonly id: string } | null> {
    if (this.brief.text.trim() !== '' && (!this.brief.isRead || this.brief.isStale)) {
      await this.read(candidateId);
      return null;
    }
    const started = await this.attempt.run(() => this.#api.startCampaign({ ...this.about(candidateId), name: this.name.trim(), brief: this.brief.text.trim() }));
    return started?.done ?? null;
  }
}
