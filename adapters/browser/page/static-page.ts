import { load } from 'cheerio';
import { pageTree } from '#domain/form/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page-tree.ts';

type Nodes = ReturnType<ReturnType<typeof load>['root']>[number]['children'];

/** Saved HTML as a page: what only a style sheet hides counts as shown; declarative shadow roots are read. */
export function treeFromHtml(html: string): PageTree {
  const [document] = load(html).root().toArray();
  return pageTree({ tag: 'html', attributes: {}, visibility: 'shown', value: null, checked: false, children: document === undefined ? [] : readNodes(document.children, false) });
}

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'head']);

function readNodes(nodes: Nodes, hiddenAbove: boolean): (PageElement | string)[] {
  return nodes.flatMap((node): (PageElement | string)[] => {
    if (!('children' in node)) return node.nodeType === 3 ? [node.data] : [];
    // The content of a template is a document of its own.
    if (!('attribs' in node)) return readNodes(node.children, hiddenAbove);
    const attributes: Readonly<Record<string, string>> = { ...node.attribs };
    const style = (attributes['style'] ?? '').replace(/\s/gu, '').toLowerCase();
    const shadow = node.name === 'template' && (attributes['shadowrootmode'] ?? attributes['shadowroot']) !== undefined;
    const hidden = hiddenAbove || (node.name === 'template' && !shadow) || unseen.has(node.name) || 'hidden' in attributes || /display:none|visibility:hidden/u.test(style) || (node.name === 'input' && attributes['type'] === 'hidden');
    const tucked = /opacity:0(?:;|$)|(?:left|top):-\d{3,}/u.test(style);
    // A frame that was saved with its page holds it in `srcdoc`.
    const framed = node.name === 'iframe' && attributes['srcdoc'] !== undefined ? load(attributes['srcdoc']).root().toArray()[0]?.children : undefined;
    const children = readNodes(framed ?? node.children, hidden && node.name !== 'head');
    const shown: PageElement = { tag: shadow ? 'div' : node.name, attributes, visibility: hidden ? 'hidden' : tucked ? 'tucked' : 'shown', value: null, checked: 'checked' in attributes || 'selected' in attributes, children };
    return [{ ...shown, value: valueOf(shown) }];
  });
}

function valueOf(el: PageElement): string | null {
  if (el.tag === 'input') return el.attributes['value'] ?? '';
  if (el.tag === 'textarea') return el.children.filter((child) => typeof child === 'string').join('');
  return el.tag === 'select' ? '' : null;
}
