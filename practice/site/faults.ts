import * as z from 'zod';

/** Faults of one application POST, drawn when it arrives. */
export const postFaults = ['drop_reply', 'reset', 'refuse', 'slow', 'no_answer', 'error_500', 'code', 'captcha', 'duplicate'] as const;
/** Faults of a posting or its form, in force from the request on. */
export const postingFaults = ['add_question', 'rename_option', 'change_posting', 'close_posting', 'upload_refused', 'parser_overwrites'] as const;

/** Faults of a connection, drawn at every request that is no application POST: it is cut before anything is read. */
const connectionFaults = ['reset_connection'] as const;

export const faultSchema = z.strictObject({
  fault: z.enum([...postFaults, ...postingFaults, ...connectionFaults]),
  /** Board token of the employer; null for all. */
  employer: z.string().nullable().default(null),
  /** Id of the posting; null for all. */
  posting: z.string().nullable().default(null),
  probability: z.number().min(0).max(1).default(1),
  /** How often it strikes before it is spent; null for ever. */
  times: z.number().int().positive().nullable().default(null),
  /** Milliseconds for `slow`. */
  delayMs: z.number().int().nonnegative().default(3_000),
});
export type Fault = z.infer<typeof faultSchema>;
export type PostFault = (typeof postFaults)[number];
export type PostingFault = (typeof postingFaults)[number];

export interface Faults {
  add(fault: Fault): void;
  /** Takes one back that `add` put in force. */
  remove(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
  /** The fault that strikes this application POST, or null. Counts against `times`. */
  strike(employer: string, posting: string): (Fault & { readonly fault: PostFault }) | null;
  /** Whether this connection is cut. */
  cutsConnection(): boolean;
  /** Whether a lasting fault is in force for this posting. */
  inForce(fault: PostingFault, employer: string, posting: string): boolean;
}

/** Faults on request. `random` draws in [0, 1); a seed in it makes a run repeatable. */
export function createFaults(random: () => number): Faults {
  let faults: Fault[] = [];
  const concerns = (fault: Fault, employer: string, posting: string) =>
    (fault.employer === null || fault.employer === employer) && (fault.posting === null || fault.posting === posting);
  return {
    add: (fault) => void faults.push(fault),
    remove: (fault) => void (faults = faults.filter((other) => other !== fault)),
    clear: () => void (faults = []),
    list: () => faults,
    strike(employer, posting) {
      for (const fault of faults) {
        if (!isPostFault(fault) || !concerns(fault, employer, posting)) continue;
        if (fault.probability < 1 && random() >= fault.probability) continue;
        if (fault.times !== null) {
          faults = faults.flatMap((other) => (other === fault ? spent(fault) : [other]));
        }
        return fault;
      }
      return null;
    },
    cutsConnection: () => faults.some(({ fault, probability }) => fault === 'reset_connection' && random() < probability),
    inForce: (name, employer, posting) => faults.some((fault) => fault.fault === name && concerns(fault, employer, posting)),
  };
}

function isPostFault(fault: Fault): fault is Fault & { readonly fault: PostFault } {
  return (postFaults as readonly string[]).includes(fault.fault);
}

function spent(fault: Fault): readonly Fault[] {
  const left = (fault.times ?? 0) - 1;
  return left > 0 ? [{ ...fault, times: left }] : [];
}

/** Random numbers in [0, 1) from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
