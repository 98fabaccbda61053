import { SvelteSet } from 'svelte/reactivity';

/** Rows marked for one decision, by id: what was seen, never a query. */
export class Selection {
  readonly #ids = new SvelteSet<string>();

  get size(): number { return this.#ids.size; }

  has(id: string): boolean { return this.#ids.has(id); }

  toggle(id: string): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
  }

  add(id: string): void { this.#ids.add(id); }

  clear(): void { this.#ids.clear(); }

  /** The ids as they stand now, in the order of the rows; what has left the rows is not among them. */
  frozen(rows: readonly string[]): string[] {
    return rows.filter((id) => this.#ids.has(id));
  }
}
