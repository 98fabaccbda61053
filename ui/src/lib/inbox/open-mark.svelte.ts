import { SvelteMap } from 'svelte/reactivity';

/**
 * Which row of a long list is open. A row follows its own mark alone: moving it from one to the next draws two rows,
 * however many there are.
 */
export class OpenMark {
  #id = $state.raw<string | null>(null);
  readonly #marks = new SvelteMap<string, boolean>();

  get id(): string | null { return this.#id; }
  set id(id: string | null) {
    const before = this.#id;
    if (before === id) return;
    this.#id = id;
    for (const one of [before, id]) if (one !== null && this.#marks.has(one)) this.#marks.set(one, one === id);
  }

  is(id: string): boolean {
    return this.#marks.get(id) === true;
  }

  /** The rows there are; the mark may be on none of them. */
  know(ids: readonly string[]): void {
    const known = new Set(ids);
    for (const id of this.#marks.keys()) if (!known.has(id)) this.#marks.delete(id);
    for (const id of ids) this.#marks.set(id, id === this.#id);
  }
}
