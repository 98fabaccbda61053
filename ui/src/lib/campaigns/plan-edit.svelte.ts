import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { Campaign } from '#lib/api/types.ts';
import { Expected } from './plan/expected.svelte.ts';
import { PlanDraft } from './plan/plan-draft.svelte.ts';

/** The plan of a campaign that runs, while it is changed. */
export class PlanEdit {
  threshold = $state(60);
  maxApplications = $state(100);
  campaign = $state.raw<Campaign | null>(null);
  readonly draft = new PlanDraft();
  readonly expected: Expected;
  readonly attempt = new Attempt();
  readonly #api: Pick<Api, 'campaign' | 'changePlan' | 'estimatePlan'>;

  constructor(api: Pick<Api, 'campaign' | 'changePlan' | 'estimatePlan'>) {
    this.#api = api;
    this.expected = new Expected(api);
  }

  async load(id: string): Promise<void> {
    await this.attempt.run(async () => {
      const campaign = await this.#api.campaign(id);
      this.campaign = campaign;
      this.draft.set(campaign.plan);
      this.threshold = campaign.threshold;
      this.maxApplications = campaign.maxApplications;
    });
  }

  /** Asks what the plan as it stands would find. */
  expect(): void {
    if (this.campaign === null) return;
    const { candidateId, boards } = this.campaign;
    this.expected.ask({ candidateId, plan: this.draft.value, boards: boards.map(({ id }) => id), threshold: this.threshold, maxApplications: this.maxApplications });
  }

  /** Keeps it; false where the API refused, with the reason in `attempt`. */
  async keep(): Promise<boolean> {
    const { campaign, threshold, maxApplications } = this;
    if (campaign === null) return false;
    return (await this.attempt.run(() => this.#api.changePlan(campaign.id, { plan: this.draft.value, threshold, maxApplications }))) !== null;
  }
}
