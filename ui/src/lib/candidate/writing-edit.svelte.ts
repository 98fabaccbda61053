import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { Problem } from '#lib/api/problem.ts';
import type { MasterResume, WritingWishes } from '#lib/api/types.ts';

type WritingApi = Pick<Api, 'keepWriting' | 'addMaster' | 'changeMaster' | 'removeMaster'>;

/** A master résumé while it is put together: facts in order, chosen or not. */
export class MasterDraft {
  name = $state('');
  chosen = $state<string[]>([]);
  readonly id: string | null;

  constructor(master: MasterResume | null) {
    this.id = master?.id ?? null;
    this.name = master?.name ?? '';
    this.chosen = [...(master?.facts ?? [])];
  }

  toggle(id: string, alongWith: readonly string[]): void {
    const all = [id, ...alongWith];
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((one) => !all.includes(one)) : [...this.chosen, ...all.filter((one) => !this.chosen.includes(one))];
  }

  move(id: string, by: -1 | 1): void {
    const at = this.chosen.indexOf(id);
    const other = this.chosen[at + by];
    if (at === -1 || other === undefined) return;
    this.chosen = this.chosen.map((one, n) => (n === at ? other : n === at + by ? id : one));
  }
}

/** How the person wants to be written for, while they change it. */
export class WritingEdit {
  neverSay = $state('');
  tone = $state<WritingWishes['tone']>('plain');
  template = $state<WritingWishes['template']>('serif');
  paper = $state<'auto' | 'A4' | 'Letter'>('auto');
  masterId = $state('');
  frame = $state('');
  draft = $state.raw<MasterDraft | null>(null);
  readonly #attempt = new Attempt();
  readonly #api: WritingApi;
  readonly #candidateId: string;

  constructor(api: WritingApi, candidateId: string, wishes: WritingWishes) {
    this.#api = api;
    this.#candidateId = candidateId;
    this.neverSay = wishes.neverSay.join('\n');
    this.tone = wishes.tone;
    this.template = wishes.template;
    this.paper = wishes.paper ?? 'auto';
    this.masterId = wishes.masterId ?? '';
    this.frame = wishes.letterFrame ?? '';
  }

  get problem(): Problem | null { return this.#attempt.problem; }

  get wishes(): WritingWishes {
    return {
      neverSay: this.neverSay.split('\n').map((line) => line.trim()).filter((line) => line !== ''), tone: this.tone, template: this.template,
      paper: this.paper === 'auto' ? null : this.paper, masterId: this.masterId === '' ? null : this.masterId, letterFrame: this.frame.trim() === '' ? null : this.frame,
    };
  }

  keep(): Promise<boolean> {
    return this.#does(() => this.#api.keepWriting(this.#candidateId, this.wishes));
  }

  keepMaster(draft: MasterDraft): Promise<boolean> {
    const body = { name: draft.name.trim(), facts: draft.chosen };
    return this.#does(async () => {
      await (draft.id === null ? this.#api.addMaster(this.#candidateId, body) : this.#api.changeMaster(this.#candidateId, draft.id, body));
      this.draft = null;
    });
  }

  removeMaster(id: string): Promise<boolean> {
    if (this.masterId === id) this.masterId = '';
    return this.#does(() => this.#api.removeMaster(this.#candidateId, id));
  }

  async #does(work: () => Promise<unknown>): Promise<boolean> {
    return (await this.#attempt.run(work)) !== null;
  }
}
