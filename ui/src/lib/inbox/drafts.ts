/** What was typed for something that waits, kept while the page is open: neither a refusal nor a look at another item loses it. */
export class Drafts<T> {
  readonly #kept = new Map<string, T>();

  /** The draft of `id`, begun where there is none. */
  of(id: string, begin: () => T): T {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const begun = begin();
    this.#kept.set(id, begun);
    return begun;
  }

  /** It was taken, or given up. */
  drop(id: string): void {
    this.#kept.delete(id);
  }
}
