import { quietUntil, type Pacing } from '#domain/submission/pacing.ts';

/** An application that left, at an instant of the clock that everybody read. */
export interface Departure {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly employer: string;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const day = 86_400_000;
/** Distances are measured with this much room: the issue asks for 95 % of what is set. */
const room = 0.95;

/** How often the departures broke what their candidates set, counted from the departures alone. */
export function overPace(
  departures: readonly Departure[], people: readonly { readonly candidateId: string; readonly cap: number; readonly pacing: Pacing }[],
): Record<'over_cap' | 'too_close' | 'in_quiet_hours' | 'same_employer' | 'twice', number> {
  const counts = { over_cap: 0, too_close: 0, in_quiet_hours: 0, same_employer: 0, twice: 0 };
  for (const { candidateId, cap, pacing } of people) {
    const left = departures.filter((one) => one.candidateId === candidateId).sort((a, b) => a.at - b.at);
    left.forEach((one, index) => {
      const before = left.slice(0, index);
      if (before.filter(({ at }) => at > one.at - day).length >= cap) counts.over_cap += 1;
      const close = (other: Departure, seconds: number) => one.at - other.at < seconds * 1_000 * room;
      if (before.some((other) => close(other, pacing.spacingSeconds) || (other.host === one.host && close(other, pacing.hostSpacingSeconds)))) counts.too_close += 1;
      if (quietUntil(one.at, pacing.quietHours) > one.at) counts.in_quiet_hours += 1;
      if (before.some((other) => other.employer === one.employer && one.at - other.at < pacing.employerDays * day)) counts.same_employer += 1;
      if (before.some((other) => other.applicationId === one.applicationId)) counts.twice += 1;
    });
  }
  return counts;
}
