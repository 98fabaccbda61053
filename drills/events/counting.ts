import type { Heard } from './tasks.ts';

/** One event as the record holds it. */
export interface Written {
  readonly candidateId: string;
  readonly seq: number;
  readonly applicationId: string | null;
  readonly step: string;
}

/** An application's moves: those that were asked for, and those that its row counts. */
export interface Moved {
  readonly applicationId: string;
  readonly asked: number;
  readonly counted: number;
}

export interface Counted {
  /** Numbers of a candidate that no event has. */
  readonly gaps: number;
  /** Moves that were asked for once and written twice. */
  readonly double_moves: number;
  readonly lost_moves: number;
  /** Events that a consumer never had, had twice, or had before an earlier one. */
  readonly missed: number;
  readonly double_effects: number;
  readonly disordered: number;
}

/** Compares what was asked for, what the record holds and what consumers wrote down. */
export function countEvents(written: readonly Written[], moved: readonly Moved[], heard: ReadonlyMap<string, readonly Heard[]>): Counted {
  const byCandidate = Map.groupBy(written, ({ candidateId }) => candidateId);
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0);
  const repeated = written.length - new Set(written.map(({ candidateId, applicationId, step, seq }) => (applicationId === null ? `${candidateId} ${seq}` : `${applicationId} ${step}`))).size;
  const heardBy = [...byCandidate].map(([id, events]) => ({ events, lines: heard.get(id) ?? [] }));
  return {
    gaps: sum([...byCandidate.values()].map((events) => Math.max(0, ...events.map(({ seq }) => seq)) - events.length)),
    double_moves: repeated + sum(moved.map(({ asked, counted }) => Math.max(0, counted - asked))),
    lost_moves: sum(moved.map(({ asked, counted }) => Math.max(0, asked - counted))),
    missed: sum(heardBy.map(({ events, lines }) => {
      const has = new Set(lines.map(({ seq }) => seq));
      return events.filter(({ seq }) => !has.has(seq)).length;
    })),
    double_effects: sum(heardBy.map(({ lines }) => lines.length - new Set(lines.map(({ seq }) => seq)).size)),
    disordered: sum(heardBy.map(({ lines }) => lines.filter(({ seq }, n) => n > 0 && seq < (lines[n - 1]?.seq ?? 0)).length)),
  };
}

/** The value that 95 of 100 are no higher than; 0 of nothing. */
export function p95(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0;
}
