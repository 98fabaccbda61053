import type { Frame, Page } from 'playwright-core';
import { pageTree } from '#domain/form/page/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page/page-tree.ts';
import type { DomElement, DomWindow } from './dom.ts';

/** The page as it stands, with shadow roots, live values and what is really visible. */
export async function snapshot(page: Page | Frame): Promise<PageTree> {
  return pageTree(await page.evaluate(readPage));
}

declare const document: { readonly documentElement: DomElement };
declare const window: DomWindow;

/** Runs inside the page: it may use nothing from this module. */
function readPage(): PageElement {
  const read = (el: DomElement, hiddenAbove: boolean): PageElement => {
    const tag = el.localName;
    const attributes: Record<string, string> = {};
    for (const { name, value } of Array.from(el.attributes)) attributes[name] = value;
    const seen = el.checkVisibility({ visibilityProperty: true });
    // What is not seen is not rendered, or has no box of its own (a slot) and is seen through its children.
    const display = seen ? '' : window.getComputedStyle(el).display;
    const gone = hiddenAbove || display === 'none';
    const hidden = gone || (!seen && display !== 'contents');
    const children: (PageElement | string)[] = [];
    // What is slotted stands where it is drawn.
    const given = tag === 'slot' ? el.assignedNodes?.() ?? [] : [];
    const own = el.shadowRoot === null || el.shadowRoot === undefined ? Array.from(el.childNodes) : [...Array.from(el.shadowRoot.childNodes), ...Array.from(el.childNodes).filter((node) => (node.assignedSlot ?? null) === null)];
    const nodes = given.length > 0 ? given : own;
    for (const node of nodes) {
      if (node.nodeType === 3) children.push(node.data);
      else if (node.nodeType === 1) children.push(read(node, gone));
    }
    const holds = ['input', 'textarea', 'select'].includes(tag);
    const editor = attributes['role'] === 'textbox' && attributes['contenteditable'] !== undefined;
    return { tag, attributes, visibility: hidden ? 'hidden' : tucked(el) ? 'tucked' : 'shown', value: holds ? el.value : editor ? el.innerText.replace(/\n$/, '') : null, checked: tag === 'option' ? el.selected : el.checked === true, children };
  };
  const tucked = (el: DomElement): boolean => {
    if (!['input', 'textarea', 'select'].includes(el.localName)) return false;
    const box = el.getBoundingClientRect();
    return box.width < 2 || box.height < 2 || box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0 || !el.checkVisibility({ opacityProperty: true });
  };
  return read(document.documentElement, false);
}
