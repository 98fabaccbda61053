import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { DecisionAnswer, InboxItem } from '#lib/api/types.ts';
import type { Outbox } from '#lib/outbox/outbox.svelte.ts';
import { itemId, type InboxList } from './inbox-list.svelte.ts';

export interface DecisionsOptions {
  readonly api: Pick<Api, 'sign' | 'signMail' | 'snooze'>;
  readonly inbox: Pick<InboxList, 'neighbour' | 'hide' | 'forget' | 'bringBack' | 'refresh'>;
  readonly outbox: Pick<Outbox, 'begin' | 'confirmed' | 'unconfirmed' | 'drop'>;
  /** Shows an item, or the inbox itself. */
  readonly show: (item: InboxItem | null) => Promise<void>;
  /** Tells what was decided. */
  readonly say: (words: string) => void;
  /** Tells that a decision was not confirmed in time; it is kept. */
  readonly late: (item: InboxItem) => void;
  /** Tells that nothing was decided: the item came on the screen a moment ago, and nobody has read it. */
  readonly notRead: () => void;
  /** Tells of a refusal; the item is on the screen again. */
  readonly refuse: (item: InboxItem, problem: Problem) => void;
  /** Milliseconds until an unanswered decision counts as not confirmed yet. */
  readonly patience?: number;
  /** When what is being decided was pressed, ms on the page's clock. */
  readonly pressedAt: () => number;
  /** The page's clock, ms. */
  readonly now: () => number;
}

/** The second press of a key comes within this, ms: where the next item stands by then, it is not meant. */
const gesture = 500;
/** An unconfirmed decision that has not shown after this, ms, is not waited for any longer: the item is seen again. */
const outOfSight = 60_000;

/**
 * Deciding on an item: it leaves the queue at once and the next one is shown; the API's word is waited for behind it.
 * A refusal brings it back with its reason.
 */
export class Decisions {
  readonly #o: DecisionsOptions;
  /** Items whose decision has not been answered yet. */
  readonly #asked = new Set<string>();
  #last: { readonly id: string; readonly at: number } | null = null;
  /** When the item that came in the place of the last one was shown; until then nobody can have meant it. */
  #shownAt = 0;

  constructor(options: DecisionsOptions) {
    this.#o = options;
  }

  /** Signs; `hash` is the one of the bytes on the screen. */
  async sign(item: InboxItem, hash: string, said: string): Promise<void> {
    const { api, outbox, say } = this.#o;
    if (!this.#isMeant(item)) return;
    const id = itemId(item);
    const { applicationId, mailId, title, employer } = item;
    say(said);
    outbox.begin({ applicationId, mailId, title, employer });
    const answer = await this.#send(item, () => (mailId === null ? api.sign(applicationId, hash) : api.signMail(mailId, hash)), () => outbox.unconfirmed(id));
    if (answer === null) outbox.drop(id);
    else outbox.confirmed(id, answer);
  }

  /** Any other decision. `send` is called at once, while the item is still the one on the screen. Answers null where the API refused, or where it was not meant. */
  async decide(item: InboxItem, send: () => Promise<DecisionAnswer>, said: string | null = null): Promise<DecisionAnswer | null> {
    const { say, late } = this.#o;
    if (!this.#isMeant(item)) return null;
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

  /** False for the second press of one gesture, on the item that was just decided or on the one that came in its place, and for a press before that one was shown. */
  #isMeant(item: InboxItem): boolean {
    const id = itemId(item);
    const at = this.#o.pressedAt();
    if (this.#asked.has(id)) return false;
    if (this.#last !== null && this.#last.id !== id && (at - this.#last.at < gesture || at < this.#shownAt)) {
      this.#o.notRead();
      return false;
    }
    this.#last = { id, at };
    return true;
  }

  async #send(item: InboxItem, send: () => Promise<DecisionAnswer>, late: () => void): Promise<DecisionAnswer | null> {
    const { inbox, show, refuse, now } = this.#o;
    const id = itemId(item);
    const next = inbox.neighbour(id);
    inbox.hide(id);
    this.#asked.add(id);
    this.#shownAt = Infinity;
    const timer = setTimeout(late, this.#o.patience ?? 5000);
    // Asked before the next item is shown: what a component's closure names after that is the next one.
    const [asked, shown] = await Promise.allSettled([send(), show(next).finally(() => { this.#shownAt = now(); })]);
    clearTimeout(timer);
    this.#asked.delete(id);
    // A screen that cannot be shown takes nothing from what was answered.
    if (shown.status === 'rejected') reportError(shown.reason);
    if (asked.status === 'fulfilled') {
      if (asked.value.confirmed) inbox.forget(id);
      else setTimeout(() => inbox.bringBack(id, null), outOfSight);
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
