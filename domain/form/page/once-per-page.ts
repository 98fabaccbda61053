import type { PageElement, PageTree } from './page-tree.ts';

/** Remembers what is looked up in a page, for as long as the page is held: a page never changes once it is read. */
export function oncePerPage<T>(read: (page: PageTree) => T): (page: PageTree) => T {
  const known = new WeakMap<PageTree, { readonly value: T }>();
  return (page) => {
    const found = known.get(page) ?? { value: read(page) };
    known.set(page, found);
    return found.value;
  };
}

/** The same for each element of a page: neighbours ask for the same element once a field, which a long form has many of. */
export function oncePerElement<T>(read: (page: PageTree, element: PageElement) => T): (page: PageTree, element: PageElement) => T {
  const ofPage = oncePerPage(() => new Map<PageElement, { readonly value: T }>());
  return (page, element) => {
    const known = ofPage(page);
    const found = known.get(element) ?? { value: read(page, element) };
    known.set(element, found);
    return found.value;
  };
}
