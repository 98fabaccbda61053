import type { Stage } from '#lib/api/types.ts';

/** Columns of the board from left to right; stages that pass within seconds share one. */
export const boardColumns = ['preparing', 'awaiting_approval', 'needs_you', 'leaving', 'outcome_unknown', 'sent', 'closed'] as const;
export type BoardColumn = (typeof boardColumns)[number];

const columns: Readonly<Record<Stage, BoardColumn>> = {
  preparing: 'preparing', awaiting_approval: 'awaiting_approval', needs_you: 'needs_you', held: 'leaving', submitting: 'leaving', outcome_unknown: 'outcome_unknown', submitted: 'sent', following_up: 'sent', closed: 'closed',
};

export function columnOf(stage: Stage): BoardColumn {
  return columns[stage];
}
