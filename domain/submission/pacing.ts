import type { CandidateKind } from '../candidate/candidate.ts';

/** Hours of the person's own clock in which nothing leaves; over midnight where `from` is later than `to`. */
export interface QuietHours {
  /** `HH:MM`, 24 hours. */
  readonly from: string;
  readonly to: string;
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly zone: string;
}

/** How patiently a candidate's applications leave, beside the daily cap. */
export interface Pacing {
  readonly quietHours: QuietHours | null;
  /** Least seconds between any two applications, and between two at one host. */
  readonly spacingSeconds: number;
  readonly hostSpacingSeconds: number;
  /** One open application per employer in so many days; 0: as many as there are. */
  readonly employerDays: number;
}

/** Practice employers need no patience. */
export const defaultPacing: Readonly<Record<CandidateKind, Pacing>> = {
  practice: { quietHours: null, spacingSeconds: 0, hostSpacingSeconds: 0, employerDays: 0 },
  real: { quietHours: null, spacingSeconds: 60, hostSpacingSeconds: 300, employerDays: 90 },
};

const minute = 60_000;
/** Every change of an offset (IANA database, since 1972) falls on a quarter of an hour. */
const quarter = 15 * minute;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether the runtime knows a zone by this name. */
export function isZone(zone: string): boolean {
  try {
    return minutesOfDay(0, zone) >= 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The first instant (ms since 1970) at or after `now` outside quiet hours, by the zone's own clock and its changes. */
export function quietUntil(now: number, quiet: QuietHours | null): number {
  if (quiet === null) return now;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const isQuiet = (at: number) => {
    const minutes = minutesOfDay(at, quiet.zone);
    return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
  };
  let at = now;
  while (isQuiet(at)) {
    const left = ((to - minutesOfDay(at, quiet.zone) + 1440) % 1440 || 1440) * minute;
    const wholeMinute = Math.floor(at / minute) * minute;
    // Never over a change of the offset without a look.
    at = Math.min(wholeMinute + left, Math.floor(at / quarter) * quarter + quarter);
  }
  return at;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function minutesOfDay(at: number, zone: string): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    clocks.set(zone, clock);
  }
  return minutesOf(clock.format(at));
}
