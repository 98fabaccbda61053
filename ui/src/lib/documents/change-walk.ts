/** Moves the focus from change to change, in reading order, wherever the document shows one. */
export class ChangeWalk {
  readonly #root: () => HTMLElement | null;

  constructor(root: () => HTMLElement | null) {
    this.#root = root;
  }

  to(by: 1 | -1): void {
    const changes = [...(this.#root()?.querySelectorAll<HTMLElement>('[data-change]') ?? [])].filter((c) => c.offsetParent !== null);
    const at = changes.findIndex((c) => c === document.activeElement || c.contains(document.activeElement));
    const target = changes[at === -1 && by === -1 ? changes.length - 1 : at + by];
    const focusable = target?.querySelector<HTMLElement>(':scope > summary') ?? target;
    focusable?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }
}
