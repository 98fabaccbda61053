/** Moves the focus from change to change, in reading order, wherever the document shows one. */
export class ChangeWalk {
  readonly #root: () => HTMLElement | null;

  constructor(root: () => HTMLElement | null) {
    this.#root = root;
  }

  to(by: 1 | -1): void {
    const changes = [...(this.#root()?.querySelectorAll<HTMLElement>('[data-change]') ?? [])].filter((c) => c.offsetParent !== null);
    // From the one that has the focus, else from the one that was clicked.
    const within = (node: Node | null | undefined) => changes.findIndex((c) => node != null && c.contains(node));
    const focused = within(document.activeElement);
    const at = focused === -1 ? within(getSelection()?.anchorNode) : focused;
    const target = changes[at === -1 && by === -1 ? changes.length - 1 : at + by];
    const summary = target?.querySelector<HTMLElement>(':scope > summary');
    if (summary == null) target?.setAttribute('tabindex', '-1');
    (summary ?? target)?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }
}
