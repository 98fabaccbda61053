/**
 * Places in the protocol where drills kill or stop the process, at least one for each numbered step.
 * `FAILPOINT=after_intent` kills it there; `FAILPOINT=after_intent:stop` stops it (SIGSTOP), like a machine that sleeps.
 */
export const failPoints = [
  'after_claim', 'after_open', 'after_fill', 'after_read_back', 'before_intent', 'after_intent', 'before_click', 'after_click', 'after_outcome', 'after_record',
  'mail_after_claim', 'mail_after_intent', 'mail_after_data', 'mail_after_record',
] as const;
export type FailPoint = (typeof failPoints)[number];

/** Called at each place; does nothing but in drills. */
export type Fail = (at: FailPoint) => void;

const noFailPoints: Fail = () => undefined;

/**
 * @param setting value of `FAILPOINT`; throws for a name that is no fail point
 * @param signal how the process is struck; tests pass their own
 */
export function createFailPoints(setting: string | undefined, signal: (name: 'SIGKILL' | 'SIGSTOP') => void = (name) => process.kill(process.pid, name)): Fail {
  if (setting === undefined || setting === '') return noFailPoints;
  const [name, how = 'kill'] = setting.split(':');
  if (!failPoints.some((point) => point === name)) throw new Error(`FAILPOINT names no fail point: ${setting}. They are: ${failPoints.join(', ')}`);
  return (at) => {
    if (at === name) signal(how === 'stop' ? 'SIGSTOP' : 'SIGKILL');
  };
}
