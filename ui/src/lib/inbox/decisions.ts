import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { DecisionAnswer, InboxItem } from '#lib/api/types.ts';
import type { Outbox } from '#lib/outbox/outbox.svelte.ts';
import { itemId, type InboxList } from './inbox-list.svelte.ts';

export interface DecisionsOptions {
  readonly api: Api;
  readonly inbox: InboxList;
  readonly outbox: Outbox;
  /** Shows an item, or the inbox itself. */
  readonly show: (item: InboxItem | null) => Promise<void>;
  /** Tells what was decided. */
  readonly say: (words: string) => void;
  /** Tells that a decision was not confirmed in time; it is kept. */
  readonly late: (item: InboxItem) => void;
  /** Tells of a refusal; the item is on the screen again. */
  readonly refuse: (item: InboxItem, problem: Problem) => void;
  /** Milliseconds until an unanswered decision counts as not confirmed yet. */
  readonly patience?: number;
}

/**
 * Deciding on an item: it leaves the queue at once and the next one is shown; the API's word is waited for behind it.
 * A refusal brings it back with its reason.
 */
export class Decisions {
  readonly #o: DecisionsOptions;

  constructor(options: DecisionsOptions) {
    this.#o = options;
  }

  /** Signs; `hash` is the one of the bytes on the screen. */
  async sign(item: InboxItem, hash: string): Promise<void> {
    const { api, outbox } = this.#o;
    const id = itemId(item);
    const { applicationId, mailId, title, employer } = item;
    outbox.begin({ applicationId, mailId, title, employer });
    const answer = await this.#send(item, () => (mailId === null ? api.sign(applicationId, hash) : api.signMail(mailId, hash)), () => outbox.unconfirmed(id));
    if (answer === null) outbox.drop(id);
    else outbox.confirmed(id, answer);
  }

  /** Any other decision. `send` is called at once, while the item is still the one on the screen. Answers null where the API refused. */
  async decide(item: InboxItem, send: () => Promise<DecisionAnswer>, said: string | null = null): Promise<DecisionAnswer | null> {
    const { say, late } = this.#o;
    const answer = await this.#send(item, send, () => late(item));
    if (answer?.confirmed === false) late(item);
    else if (answer !== null && said !== null) say(said);
    return answer;
  }

  /** Puts an item aside until a time; `said` tells when it comes back. */
  async snooze(item: InboxItem, until: Date, said: string): Promise<void> {
    const { api } = this.#o;
    await this.decide(item, async () => {
      await api.snooze(item.applicationId, until.toISOString(), item.mailId);
      return { applicationId: item.applicationId, stage: null, moves: null, waitUntil: until.toISOString(), confirmed: true };
    }, said);
  }

  async #send(item: InboxItem, send: () => Promise<DecisionAnswer>, late: () => void): Promise<DecisionAnswer | null> {
    const { inbox, show, refuse } = this.#o;
    const id = itemId(item);
    const next = inbox.neighbour(id);
    inbox.hide(id);
    const timer = setTimeout(late, this.#o.patience ?? 5000);
    // Asked before the next item is shown: what a component's closure names after that is the next one.
    const [asked, shown] = await Promise.allSettled([send(), show(next)]);
    clearTimeout(timer);
    if (shown.status === 'rejected') throw shown.reason;
    if (asked.status === 'fulfilled') {
      if (asked.value.confirmed) inbox.forget(id);
      void inbox.refresh();
      return asked.value;
    }
    if (!(asked.reason instanceof Problem)) throw asked.reason;
    inbox.bringBack(id, asked.reason);
    await show(item);
    refuse(item, asked.reason);
    return null;
  }
}
