import type { Api } from '#lib/api/api.ts';
import { Problem } from '#lib/api/problem.ts';
import type { Application, DecisionAnswer, Held, LiveEvent } from '#lib/api/types.ts';

/** `deciding`: the API has not answered; `unconfirmed`: not within 5 s; `gone`: seen to have arrived. */
export type DepartureState = 'deciding' | 'unconfirmed' | 'held' | 'leaving' | 'gone' | 'came_back' | 'unknown';

/** Something signed on its way out. */
export interface Departure {
  readonly id: string;
  readonly applicationId: string;
  readonly mailId: string | null;
  readonly title: string;
  readonly employer: string;
  readonly state: DepartureState;
  /** When the time to undo began and when it ends, ms since 1970. */
  readonly since: number;
  readonly until: number | null;
  readonly sentAt: string | null;
  readonly says: string | null;
}

export interface Signed {
  readonly applicationId: string;
  readonly mailId: string | null;
  readonly title: string;
  readonly employer: string;
}

const idOf = (signed: Signed) => signed.mailId ?? signed.applicationId;

/** What was signed, from the signature until it is known where it is. Newest last. */
export class Outbox {
  departures = $state.raw<readonly Departure[]>([]);
  readonly #api: Pick<Api, 'undo' | 'undoMail' | 'application'>;
  readonly #now: () => number;

  constructor(api: Pick<Api, 'undo' | 'undoMail' | 'application'>, now: () => number = Date.now) {
    this.#api = api;
    this.#now = now;
  }

  get newest(): Departure | null {
    return this.departures.at(-1) ?? null;
  }

  /** The newest that can still be undone. */
  get undoable(): Departure | null {
    return this.departures.findLast((d) => d.state === 'held') ?? null;
  }

  /** A signature was given; the API has not answered yet. */
  begin(signed: Signed): void {
    const id = idOf(signed);
    const departure: Departure = { id, ...signed, state: 'deciding', since: this.#now(), until: null, sentAt: null, says: null };
    this.departures = [...this.departures.filter((d) => d.id !== id), departure];
  }

  confirmed(id: string, answer: DecisionAnswer): void {
    if (!answer.confirmed) return this.unconfirmed(id);
    this.#change(id, { state: 'held', since: this.#now(), until: answer.waitUntil === null ? null : Date.parse(answer.waitUntil) });
  }

  unconfirmed(id: string): void {
    const departure = this.departures.find((d) => d.id === id);
    if (departure?.state === 'deciding') this.#change(id, { state: 'unconfirmed' });
  }

  drop(id: string): void {
    this.departures = this.departures.filter((d) => d.id !== id);
  }

  /** Another candidate is on the screen: what is theirs comes from the API. */
  clear(): void {
    this.departures = [];
  }

  /** What the API holds for this candidate, after a reload or from another window. */
  adopt(held: readonly Held[]): void {
    for (const item of held) {
      const id = idOf(item);
      if (this.departures.some((d) => d.id === id)) continue;
      const { until, ...signed } = item;
      this.departures = [...this.departures, { id, ...signed, state: 'held', since: this.#now(), until: Date.parse(until), sentAt: null, says: null }];
    }
  }

  /** Takes a signature back; throws the API's `Problem` when it is too late. */
  async undo(departure: Departure): Promise<void> {
    this.#change(departure.id, { state: 'deciding' });
    try {
      await (departure.mailId === null ? this.#api.undo(departure.applicationId) : this.#api.undoMail(departure.mailId));
      this.drop(departure.id);
    } catch (error) {
      // As far as is known it is held still: it can be tried again until something else is seen.
      this.#change(departure.id, { state: 'held' });
      await this.look(departure.applicationId);
      throw error;
    }
  }

  /** Brings departures up to date with the applications that events speak of. */
  async follow(events: readonly LiveEvent[]): Promise<void> {
    const spoken = new Set(events.map((e) => e.applicationId));
    const mine = new Set(this.departures.map((d) => d.applicationId).filter((id) => spoken.has(id)));
    for (const id of mine) await this.look(id);
  }

  /** Looks where a departure is now. */
  async look(applicationId: string): Promise<void> {
    try {
      const application = await this.#api.application(applicationId);
      for (const d of this.departures.filter((one) => one.applicationId === applicationId)) {
        if (d.mailId === null) this.#change(d.id, whereIs(application));
        else this.#change(d.id, whereIsMail(application, d.mailId));
      }
    } catch (error) {
      // Nothing was learned; the next event looks again.
      if (!(error instanceof Problem)) throw error;
    }
  }

  #change(id: string, change: Partial<Departure> | null): void {
    if (change === null) return this.drop(id);
    this.departures = this.departures.map((d) => (d.id === id ? { ...d, ...change } : d));
  }
}

/** Null: it is not on its way any more and nothing needs to be said. */
function whereIs(application: Application): Partial<Departure> | null {
  const { stage, sentAt, needsYou, waitUntil } = application;
  if (stage === 'held') return { state: 'held', until: waitUntil === null ? null : Date.parse(waitUntil) };
  if (stage === 'submitting') return { state: 'leaving' };
  if (stage === 'outcome_unknown') return { state: 'unknown' };
  if (stage === 'needs_you') return { state: 'came_back', says: needsYou?.says ?? null };
  if (sentAt !== null) return { state: 'gone', sentAt };
  return null;
}

const mailStates: Readonly<Record<string, DepartureState>> = { held: 'held', sending: 'leaving', sent: 'gone', refused: 'came_back', outcome_unknown: 'unknown' };

function whereIsMail(application: Application, mailId: string): Partial<Departure> | null {
  const mail = application.mails.find((m) => m.id === mailId);
  const state = mail === undefined ? undefined : mailStates[mail.state];
  return mail === undefined || state === undefined ? null : { state, sentAt: mail.settledAt };
}
