import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { Inbox, InboxItem, InboxTab } from '#lib/api/types.ts';
import { OpenMark } from './open-mark.svelte.ts';

export const tabs = ['sign', 'needs_you', 'settle', 'replies'] as const satisfies readonly InboxTab[];

/** Names a thing that waits: the mail where there is one, else the application. */
export function itemId(item: { readonly applicationId: string; readonly mailId: string | null }): string {
  return item.mailId ?? item.applicationId;
}

const rowKey = (item: InboxItem) => `${item.tab}:${itemId(item)}`;

/**
 * What waits for the person. Rows that arrive while the list is read stay behind "+N new" until they are let in;
 * a decided row goes at once and comes back with its reason when the API refuses.
 */
export class InboxList {
  status = $state<'loading' | 'ready' | 'failed'>('loading');
  problem = $state.raw<Problem | null>(null);
  tab = $state<InboxTab>('sign');
  /** The item on the screen, or on its way there: keys pressed in quick succession count from it. */
  readonly open = new OpenMark();
  preparing = $state(0);
  /** Put aside by the person, the first to come back first. */
  aside = $state.raw<Inbox['snoozed']>([]);
  /** Refused decisions by item, shown at the item until the next try. */
  readonly refusals = new SvelteMap<string, Problem>();
  #latest = $state.raw<readonly InboxItem[]>([]);
  #shown = $state.raw<readonly InboxItem[]>([]);
  readonly #gone = new SvelteSet<string>();
  readonly #api: Pick<Api, 'inbox'>;
  #candidateId: string | null = null;
  #reading: Promise<Inbox | null> | null = null;
  #next: Promise<Inbox | null> | null = null;
  /** What was decided while the inbox was being read: that answer still counts it as waiting. */
  readonly #decided = new Set<string>();

  /** The rows of the open tab. */
  readonly rows: readonly InboxItem[] = $derived(this.#shown.filter((i) => i.tab === this.tab && !this.#gone.has(itemId(i))));

  /** Rows of the open tab that are not shown yet. */
  readonly fresh: number = $derived.by(() => {
    const shown = new Set(this.#shown.map(rowKey));
    return this.#latest.filter((i) => i.tab === this.tab && !shown.has(rowKey(i)) && !this.#gone.has(itemId(i))).length;
  });

  readonly counts: Readonly<Record<InboxTab, number>> = $derived.by(() => {
    const counts = { sign: 0, needs_you: 0, settle: 0, replies: 0 };
    for (const item of this.#latest) if (!this.#gone.has(itemId(item))) counts[item.tab] += 1;
    return counts;
  });

  readonly left: number = $derived(tabs.reduce((sum, tab) => sum + this.counts[tab], 0));

  constructor(api: Pick<Api, 'inbox'>) {
    this.#api = api;
  }

  /** Reads the inbox of a candidate from the start. */
  async load(candidateId: string): Promise<Inbox | null> {
    this.#candidateId = candidateId;
    this.#shown = [];
    this.#latest = [];
    this.#gone.clear();
    this.refusals.clear();
    this.aside = [];
    this.preparing = 0;
    this.status = 'loading';
    const inbox = await this.refresh();
    if (inbox === null) return null;
    const open = this.open.id === null ? null : this.find(this.open.id);
    this.tab = open?.tab ?? tabs.find((tab) => this.counts[tab] > 0) ?? 'sign';
    return inbox;
  }

  /** Reads it anew; calls while one is under way become one more, begun after it. */
  refresh(): Promise<Inbox | null> {
    if (this.#reading === null) {
      this.#reading = this.#read().finally(() => (this.#reading = null));
      return this.#reading;
    }
    const again = () => {
      this.#next = null;
      return this.refresh();
    };
    this.#next ??= this.#reading.then(again, again);
    return this.#next;
  }

  /** Lets the new rows of every tab in, in the API's order. */
  letIn(): void {
    this.#shown = this.#latest;
  }

  /** Everything that waits and is shown, whatever the tab. */
  get all(): readonly InboxItem[] {
    return this.#shown.filter((i) => !this.#gone.has(itemId(i)));
  }

  /** The same, also what is not shown yet. */
  get waiting(): readonly InboxItem[] {
    return this.#latest;
  }

  find(id: string): InboxItem | null {
    return this.#shown.find((i) => itemId(i) === id) ?? this.#latest.find((i) => itemId(i) === id) ?? null;
  }

  /** The row to go to when `id` leaves: the next below, else the one above, else the first of another tab. */
  neighbour(id: string): InboxItem | null {
    const at = this.rows.findIndex((i) => itemId(i) === id);
    const near = this.rows[at + 1] ?? this.rows[at - 1] ?? null;
    if (near !== null && itemId(near) !== id) return near;
    return this.#shown.find((i) => i.tab !== this.tab && itemId(i) !== id && !this.#gone.has(itemId(i))) ?? null;
  }

  /** The row `by` places further in the open tab, or null at its ends. */
  step(id: string | null, by: 1 | -1): InboxItem | null {
    const at = this.rows.findIndex((i) => itemId(i) === id);
    if (at === -1) return this.rows[0] ?? null;
    return this.rows[at + by] ?? null;
  }

  /** Takes a decided row away before the API has answered. */
  hide(id: string): void {
    this.refusals.delete(id);
    this.#gone.add(id);
  }

  /** The API confirmed: from now on only its own list counts. */
  forget(id: string): void {
    this.#shown = this.#shown.filter((i) => itemId(i) !== id);
    this.#latest = this.#latest.filter((i) => itemId(i) !== id);
    this.#gone.delete(id);
    if (this.#reading !== null) this.#decided.add(id);
  }

  /** The API refused: the row is back where it was, with the reason. */
  bringBack(id: string, problem: Problem | null): void {
    this.#gone.delete(id);
    if (problem !== null) this.refusals.set(id, problem);
  }

  async #read(): Promise<Inbox | null> {
    const candidateId = this.#candidateId;
    if (candidateId === null) return null;
    this.#decided.clear();
    try {
      const inbox = await this.#api.inbox(candidateId);
      if (candidateId !== this.#candidateId) return null;
      this.#take(inbox);
      return inbox;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem = error;
      if (this.status !== 'ready') this.status = 'failed';
      return null;
    }
  }

  #take(inbox: Inbox): void {
    const before = new Set(this.#shown.map(rowKey));
    const occupied = new Set(this.#shown.filter((i) => !this.#gone.has(itemId(i))).map((i) => i.tab));
    const first = this.status !== 'ready';
    // What says the same stays the same object: its row has nothing to draw.
    const known = new Map(this.#latest.map((i) => [rowKey(i), i]));
    const items = inbox.items.filter((item) => !this.#decided.has(itemId(item))).map((item) => {
      const before = known.get(rowKey(item));
      return before !== undefined && JSON.stringify(before) === JSON.stringify(item) ? before : item;
    });
    this.#latest = items;
    this.open.know(items.map(itemId));
    // Known rows are brought up to date where they stand; new ones wait, unless their tab is empty and nothing can jump.
    const now = new Map(items.map((i) => [rowKey(i), i]));
    const kept = this.#shown.flatMap((i) => now.get(rowKey(i)) ?? []);
    const arrived = items.filter((i) => !before.has(rowKey(i)) && (first || !occupied.has(i.tab)));
    this.#shown = [...kept, ...arrived];
    const waiting = new Set(items.map(itemId));
    for (const id of this.#gone) if (!waiting.has(id)) this.#gone.delete(id);
    this.preparing = inbox.preparing;
    this.aside = inbox.snoozed;
    this.problem = null;
    this.status = 'ready';
  }
}
