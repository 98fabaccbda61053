import type { Stage } from '#lib/api/types.ts';

/** Stages as a person sorts them. */
export const stageGroups = ['waiting', 'going', 'out', 'closed'] as const;
export type StageGroup = (typeof stageGroups)[number];

const groups: Readonly<Record<Stage, StageGroup>> = {
  awaiting_approval: 'waiting', needs_you: 'waiting', outcome_unknown: 'waiting',
  preparing: 'going', held: 'going', submitting: 'going',
  submitted: 'out', following_up: 'out',
  closed: 'closed',
};

export function groupOf(stage: Stage): StageGroup {
  return groups[stage];
}
