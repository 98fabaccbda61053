import { createContext } from 'svelte';
import type { Fact } from '#lib/api/types.ts';

/** The facts behind a document, numbered as they are cited on this screen, and the one that is looked at. */
export class FactNotes {
  open = $state.raw<{ readonly id: string; readonly at: HTMLElement } | null>(null);
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #facts: ReadonlyMap<string, Fact>;

  constructor(facts: readonly Fact[]) {
    this.#numbers = new Map(facts.map((f, index) => [f.id, index + 1]));
    this.#facts = new Map(facts.map((f) => [f.id, f]));
  }

  number(id: string): number {
    return this.#numbers.get(id) ?? 0;
  }

  text(id: string): string {
    return this.#facts.get(id)?.text ?? '';
  }
}

export const [getFactNotes, setFactNotes] = createContext<() => FactNotes>();
