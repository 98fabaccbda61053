export const snoozeChoices = ['hours', 'tomorrow', 'monday', 'week'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** When an item comes back: in three hours, or at eight in the morning, local time, of a later day. */
export function snoozeUntil(choice: SnoozeChoice, now: number): Date {
  if (choice === 'hours') return new Date(now + 3 * 3_600_000);
  const today = new Date(now);
  const days = choice === 'tomorrow' ? 1 : choice === 'week' ? 7 : ((8 - today.getDay()) % 7 || 7);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 8);
}
