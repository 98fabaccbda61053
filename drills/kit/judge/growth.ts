/** Memory at a minute of a run. */
export interface Sample {
  readonly minute: number;
  readonly bytes: number;
}

/**
 * How memory grew after the warm-up: along the line of least squares through all samples, as a share of where that line
 * begins. `growth` over the time that was measured, `growth_per_hour` the same for an hour.
 */
export function growthOf(samples: readonly Sample[], warmUpMinutes: number): { readonly growth: number; readonly growth_per_hour: number; readonly measured_minutes: number } {
  const after = samples.filter(({ minute }) => minute >= warmUpMinutes);
  const [first, last] = [after[0], after.at(-1)];
  if (first === undefined || last === undefined || last.minute === first.minute) return { growth: 0, growth_per_hour: 0, measured_minutes: 0 };
  const mean = (of: (sample: Sample) => number) => after.reduce((sum, sample) => sum + of(sample), 0) / after.length;
  const [middle, level] = [mean(({ minute }) => minute), mean(({ bytes }) => bytes)];
  const perMinute = mean(({ minute, bytes }) => (minute - middle) * (bytes - level)) / mean(({ minute }) => (minute - middle) ** 2);
  const start = level + perMinute * (first.minute - middle);
  const minutes = last.minute - first.minute;
  return { growth: (perMinute * minutes) / start, growth_per_hour: (perMinute * 60) / start, measured_minutes: minutes };
}
