import { randomUUID } from 'node:crypto';
import type { Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import type { Ending, Stage } from '#domain/application/stages.ts';
import type { Waits } from '#domain/application/waits.ts';
import { nextFollowUp, type FollowUpMail } from '#domain/follow-up/next-follow-up.ts';

/** A record in memory that follows the same calendar, and notes when the workflow asked for what. */
export class FakeRecord {
  readonly asked: (readonly [name: string, at: number])[] = [];
  readonly mails: FollowUpMail[] = [];
  readonly #now: () => Promise<number>;
  at: Position;
  /** Until when a claim is put off, once. */
  holdUntil: number | null = null;
  asksThePerson = false;
  /** How long after its intent a lost attempt may still report; null where none is lost. */
  leaseMs: number | null = null;
  /** How far the record's clock is behind the server's. */
  behindMs = 0;
  /** How often its campaign is looked at before it has ended. */
  looks = 0;
  sentAt = 0;

  constructor(now: () => Promise<number>) {
    this.#now = now;
    this.at = { applicationId: randomUUID(), userId: randomUUID(), stage: 'preparing', moves: 0, run: 1, attempt: 1, waitUntil: null, ending: null, source: null };
  }

  async #note(name: string): Promise<number> {
    const now = await this.#now();
    this.asked.push([name, now]);
    return now;
  }

  #move(stage: Stage, waitUntil: number | null, ending: Ending | null = null): Position {
    this.at = { ...this.at, stage, moves: this.at.moves + 1, waitUntil: waitUntil === null ? null : new Date(waitUntil).toISOString(), ending };
    return this.at;
  }

  /** When an activity was asked for, in milliseconds after `from`. */
  timesOf(name: string, from: number): number[] {
    return this.asked.flatMap(([asked, at]) => (asked === name ? [at - from] : []));
  }

  readonly activities = {
    readPosition: async () => this.at,
    lookAgain: async () => this.at,
    decide: async (_ref: unknown, decision: Decision, waits: Waits) => this.#move(decision.kind === 'sign' ? 'held' : 'closed', (await this.#note(decision.kind)) + waits.hold),
    runOut: async () => {
      const now = (await this.#note('runOut')) - this.behindMs;
      if (this.at.stage === 'following_up') return this.#move('closed', null, 'no_answer');
      return this.at.waitUntil !== null && Date.parse(this.at.waitUntil) <= now ? this.#move('closed', null, 'expired') : this.at;
    },
    inspectForm: async () => this.at,
    writeDocuments: async () => undefined,
    assembleBundle: async (_ref: unknown, waits: Waits) => {
      const now = await this.#note('assembleBundle');
      return this.asksThePerson ? this.#move('needs_you', now + waits.needsYou) : this.#move('awaiting_approval', now + waits.approval);
    },
    claim: async () => {
      const now = (await this.#note('claim')) - this.behindMs;
      if (this.holdUntil !== null && now < this.holdUntil) return { kind: 'wait', until: new Date(this.holdUntil).toISOString() };
      this.#move('submitting', null);
      return { kind: 'claimed', token: randomUUID() };
    },
    recover: async () => {
      const now = await this.#note('recover');
      const until = this.sentAt + (this.leaseMs ?? 0);
      if (now < until) return { kind: 'wait', until: new Date(until).toISOString() };
      return { kind: 'moved', position: this.#move('submitted', null) };
    },
    fillAndSend: async () => {
      this.sentAt = await this.#note('fillAndSend');
      if (this.leaseMs !== null) throw new Error('nobody hears of it');
      return this.#move('submitted', null);
    },
    planFollowUp: async () => this.#move('following_up', null),
    nextFollowUp: async (_ref: unknown, waits: Waits) => {
      const step = nextFollowUp(await this.#now(), this.sentAt, waits, this.mails, true);
      return step.do === 'wait' ? { do: 'wait', until: new Date(step.until).toISOString() } : step;
    },
    draftFollowUp: async () => {
      // A draft that the person put aside at once: the next one is due at its own time.
      const createdAt = await this.#note('draftFollowUp');
      this.mails.push({ id: randomUUID(), direction: 'out', purpose: 'follow_up', messageId: randomUUID(), state: 'cancelled', waitUntil: null, createdAt });
    },
    sendMail: async () => undefined,
    lookForProof: async () => this.at,
    readCampaign: async () => {
      await this.#note('readCampaign');
      this.looks -= 1;
      return { state: this.looks < 0 ? 'ended' : 'running', boards: 0 };
    },
    takeNext: async () => ({ kind: 'window_full' }),
  };
}
