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
}

export function pageTree(root: PageElement): PageTree {
  const elements: PageElement[] = [];
  const parents = new Map<PageElement, PageElement>();
  const ids = new Map<string, PageElement>();
  const visit = (element: PageElement) => {
    elements.push(element);
    const id = element.attributes['id'];
    if (id !== undefined && !ids.has(id)) ids.set(id, element);
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      parents.set(child, element);
      visit(child);
    }
  };
  visit(root);
  const tree: PageTree = {
    root, elements,
    byId: (id) => ids.get(id) ?? null,
    parentOf: (element) => parents.get(element) ?? null,
    closest(element, fits) {
      for (let at: PageElement | null = element; at !== null; at = tree.parentOf(at)) if (fits(at)) return at;
      return null;
    },
    all: (fits, within = null) => elementsBelow(within, elements).filter(fits),
    first: (fits, within = null) => elementsBelow(within, elements).find(fits) ?? null,
  };
  return tree;
}

function elementsBelow(within: PageElement | null, all: readonly PageElement[]): readonly PageElement[] {
  if (within === null) return all;
  const found: PageElement[] = [];
  const visit = (element: PageElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      visit(child);
    }
  };
  visit(within);
  return found;
}

const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'svg', 'datalist']);

/**
 * The words a person reads in an element, white space squeezed; hidden parts, scripts and controls are left out. What
 * is not shown as a whole (a closed list, a part that opens later) is read whole.
 */
export function textOf(element: PageElement): string {
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

export function attribute(element: PageElement, name: string): string {
  return element.attributes[name] ?? '';
}

export function hasClass(element: PageElement, name: string): boolean {
  return attribute(element, 'class').split(/\s+/u).includes(name);
}

/** The raw text of a script, or of any element whose children are text alone. */
export function rawText(element: PageElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
