/** Every so many turns a workflow is told once more, and so many times in all: a signal is not lost, and each costs a look at the record that is tried until it succeeds. */
const [everyTurns, times] = [3, 3];

/**
 * Makes a list of the workflows that run although the record wants none of them, given anew each turn. It answers those
 * that are due to be told: not at first sight, where one began or ended a moment ago, and then a few times, so that one
 * that cannot end (its worker is away) is not given more to do each turn for ever.
 */
export function createLeftRunning(): (ids: readonly string[]) => string[] {
  let turns: ReadonlyMap<string, number> = new Map();
  return (ids) => {
    turns = new Map(ids.map((id) => [id, (turns.get(id) ?? -1) + 1]));
    return ids.filter((id) => {
      const turn = turns.get(id) ?? 0;
      return turn % everyTurns === 1 && turn < everyTurns * times;
    });
  };
}
