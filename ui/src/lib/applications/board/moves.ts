import { transitions, type Step } from '#domain/application/stages.ts';
import type { Api } from '#lib/api/api.ts';
import type { DecisionAnswer, Stage } from '#lib/api/types.ts';

/** A move that a person can make from a stage: by one call, or by reading the item first. */
export interface Move {
  readonly step: Step;
  readonly to: Stage;
  /** Null where it takes more than a key: the item is opened. */
  readonly call: ((api: Api, id: string) => Promise<DecisionAnswer>) | null;
}

const calls: Partial<Record<Step, Move['call']>> = {
  undone: (api, id) => api.undo(id),
  withdrawn: (api, id) => api.withdraw(id),
  packet_sent: (api, id) => api.packet(id, true),
  settled_sent: (api, id) => api.settle(id, true),
  settled_not_sent: (api, id) => api.settle(id, false),
  reopened: (api, id) => api.reopen(id),
};

/** `recorded` says the same as `packet_sent`; the others need the page, or the window, itself. */
const notOnTheBoard: readonly Step[] = ['recorded', 'signed_in_page', 'own_click', 'opened_again'];

/** What the table of transitions lets a person do from a stage. */
export function movesFrom(stage: Stage): Move[] {
  return transitions.filter((t) => t.from === stage && t.by === 'person' && !notOnTheBoard.includes(t.step)).map(({ step, to }) => ({ step, to, call: calls[step] ?? null }));
}
