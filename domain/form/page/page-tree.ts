/**
 * One element of a page as a person meets it, taken from a live page or from saved HTML. Open shadow roots and slotted
 * content are children like any other.
 */
export interface PageElement {
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** `hidden`: not rendered. `tucked`: rendered where nobody sees it (transparent, clipped away, outside the page). */
  readonly visibility: 'shown' | 'tucked' | 'hidden';
  /** What the control holds now; null for elements that hold nothing. */
  readonly value: string | null;
  readonly checked: boolean;
  readonly children: readonly (PageElement | string)[];
}

/** A page's elements with the look-ups that form readers need. */
export interface PageTree {
  readonly root: PageElement;
  /** Every element, in document order. */
  readonly elements: readonly PageElement[];
  byId(id: string): PageElement | null;
  parentOf(element: PageElement): PageElement | null;
  /** The element itself or its nearest ancestor that fits. */
  closest(element: PageElement, fits: (candidate: PageElement) => boolean): PageElement | null;
  /** Elements below `within` (the page when null), in document order. */
  all(fits: (candidate: PageElement) => boolean, within?: PageElement | null): readonly PageElement[];
  first(fits: (candidate: PageElement) => boolean, within?: PageElement | null): PageElement | null;
  /** The first elements that fit, `many` at most: whether there is more than one is known without looking at all. */
  upTo(many: number, fits: (candidate: PageElement) => boolean, within?: PageElement | null): readonly PageElement[];
  /** The `label` elements whose `for` names this id; none for an empty id. */
  labelsFor(id: string): readonly PageElement[];
  /** Elements with this `name`; none for an empty one. */
  named(name: string): readonly PageElement[];
  /** Where an element stands in document order. */
  placeOf(element: PageElement): number;
  /** Whether an element stands somewhere below another. */
  isInside(element: PageElement, within: PageElement): boolean;
}

/** The tree over a page, walked once: its maps hold for this root as it is now. Of several elements with one id the first counts, as in a browser. */
export function pageTree(root: PageElement): PageTree {
  const elements: PageElement[] = [];
  const parents = new Map<PageElement, PageElement>();
  const ids = new Map<string, PageElement>();
  const labels = new Map<string, PageElement[]>();
  const names = new Map<string, PageElement[]>();
  /** What is inside an element stands right behind it, up to here. */
  const spans = new Map<PageElement, { readonly from: number; to: number }>();
  const visit = (element: PageElement) => {
    elements.push(element);
    const span = { from: elements.length, to: elements.length };
    spans.set(element, span);
    const { id, name } = element.attributes;
    if (id !== undefined && !ids.has(id)) ids.set(id, element);
    if (name !== undefined && name !== '') listed(names, name).push(element);
    if (element.tag === 'label' && attribute(element, 'for') !== '') listed(labels, attribute(element, 'for')).push(element);
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      parents.set(child, element);
      visit(child);
    }
    span.to = elements.length;
  };
  visit(root);
  const upTo: PageTree['upTo'] = (many, fits, within = null) => {
    const span = within === null ? { from: 0, to: elements.length } : spans.get(within) ?? { from: 0, to: 0 };
    const found: PageElement[] = [];
    for (let at = span.from; at < span.to && found.length < many; at += 1) {
      const element = elements[at];
      if (element !== undefined && fits(element)) found.push(element);
    }
    return found;
  };
  const tree: PageTree = {
    root, elements, upTo,
    byId: (id) => ids.get(id) ?? null,
    parentOf: (element) => parents.get(element) ?? null,
    closest(element, fits) {
      for (let at: PageElement | null = element; at !== null; at = tree.parentOf(at)) if (fits(at)) return at;
      return null;
    },
    all: (fits, within) => upTo(Infinity, fits, within),
    first: (fits, within) => upTo(1, fits, within)[0] ?? null,
    labelsFor: (id) => labels.get(id) ?? [],
    named: (name) => names.get(name) ?? [],
    placeOf: (element) => (spans.get(element)?.from ?? 0) - 1,
    isInside(element, within) {
      const span = spans.get(within);
      const at = tree.placeOf(element);
      return span !== undefined && at >= span.from && at < span.to;
    },
  };
  return tree;
}

function listed(lists: Map<string, PageElement[]>, key: string): PageElement[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'datalist']);

/**
 * The words a person reads in an element, white space squeezed; hidden parts, scripts and controls are left out. What
 * is not shown as a whole (a closed list, a part that opens later) is read whole.
 */
export function textOf(element: PageElement): string {
  const before = read.get(element);
  if (before !== undefined) return before;
  const said = wordsIn(element);
  read.set(element, said);
  return said;
}

/** Elements never change once they are read, and the words of large ones are asked for again and again. */
const read = new WeakMap<PageElement, string>();

function wordsIn(element: PageElement): string {
  const parts: string[] = [];
  const whole = element.visibility === 'hidden';
  const visit = (at: PageElement) => {
    for (const child of at.children) {
      if (typeof child === 'string') parts.push(child);
      else if (!silent.has(child.tag) && (whole || child.visibility !== 'hidden')) {
        if (!inline.has(child.tag)) parts.push(' ');
        visit(child);
        if (!inline.has(child.tag)) parts.push(' ');
      }
    }
  };
  visit(element);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

const inline: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'i', 'em', 'a', 'u', 'sup', 'sub', 'small', 'abbr', 'code', 'mark', 'font', 'q', 'cite', 'bdi', 'wbr', 'ins', 'slot']);

/** An attribute as it is written, its name in lower case; empty where there is none. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes[name] ?? '';
}

/** Whether a class is among the element's, in the same case. */
export function hasClass(element: PageElement, name: string): boolean {
  return attribute(element, 'class').split(/\s+/u).includes(name);
}

/** The raw text of a script, or of any element whose children are text alone. */
export function rawText(element: PageElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
