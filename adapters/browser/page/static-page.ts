import { load } from 'cheerio';
import { pageTree } from '#domain/form/page/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page/page-tree.ts';

type Nodes = ReturnType<ReturnType<typeof load>['root']>[number]['children'];

/**
 * Saved HTML as a page. What only a style sheet hides counts as shown, but for classes that mean it everywhere; a form
 * that the page keeps closed until somebody applies is read as if it were open. Declarative shadow roots are read.
 */
export function treeFromHtml(html: string): PageTree {
  const [document] = load(withoutInnerForms(html)).root().toArray();
  return pageTree({ tag: 'html', attributes: {}, visibility: 'shown', value: null, checked: false, children: document === undefined ? [] : readNodes(document.children, 'shown') });
}

/**
 * Scripts can put a form into a form; written down, the end of the inner one would close the outer one. Pages that do
 * not close all their forms stay as they are.
 */
function withoutInnerForms(html: string): string {
  let depth = 0;
  let nested = false;
  const flat = html.replace(markup, (found: string) => {
    const opens = /^<form/iu.test(found);
    if (!opens && !/^<\/form/iu.test(found)) return found;
    const inner = opens ? depth > 0 : depth > 1;
    depth += opens ? 1 : -1;
    nested ||= inner;
    return inner ? '' : found;
  });
  return nested && depth === 0 ? flat : html;
}

const markup = /<!--[\s\S]*?-->|<(script|style|textarea|title|template)\b[\s\S]*?<\/\1\s*>|<\/?form\b[^>]*>/giu;

/** Class names of the common style sheets for what is not rendered, unless another shows it on a wide screen. */
const hiddenClass = /(?:^|\s)(?:hidden|hide|d-none|ng-hide|is-hidden|u-hidden)(?=\s|$)/u;
const shownWide = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):(?!hidden)|d-(?:sm|md|lg|xl|xxl)-(?!none))/u;

function isHiddenByClass(tag: string, classes: string): boolean {
  return tag !== 'select' && hiddenClass.test(classes) && !shownWide.test(classes);
}

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'head', 'template']);

/** Whether a node holds what applications ask for: a file or an e-mail address. */
function asksForMuch(nodes: Nodes): boolean {
  return nodes.some((node) => 'children' in node && (('attribs' in node && node.name === 'input' && ['file', 'email'].includes(node.attribs['type'] ?? '')) || asksForMuch(node.children)));
}

/** `above`: shown, kept closed by the page, or never rendered at all. */
function readNodes(nodes: Nodes, above: 'shown' | 'closed' | 'never'): (PageElement | string)[] {
  return nodes.flatMap((node): (PageElement | string)[] => {
    if (!('children' in node)) return node.nodeType === 3 ? [node.data] : [];
    // The content of a template is a document of its own.
    if (!('attribs' in node)) return readNodes(node.children, above);
    const attributes: Readonly<Record<string, string>> = { ...node.attribs };
    const style = (attributes['style'] ?? '').replace(/\s/gu, '').toLowerCase();
    const shadow = node.name === 'template' && (attributes['shadowrootmode'] ?? attributes['shadowroot']) !== undefined;
    const never = above === 'never' || (unseen.has(node.name) && !shadow);
    const closed = above === 'closed' || 'hidden' in attributes || /display:none|visibility:hidden/u.test(style) || isHiddenByClass(node.name, attributes['class'] ?? '');
    const hidden = never || (closed && !(node.name === 'form' && asksForMuch(node.children))) || (node.name === 'input' && attributes['type'] === 'hidden');
    const tucked = /opacity:0(?:;|!|$)|(?:left|top):-\d{3,}/u.test(style) || (node.name === 'input' && /clip:rect\([01](?:px)?[,01px]*\)/u.test(style));
    // A frame that was saved with its page holds it in `srcdoc`.
    const framed = node.name === 'iframe' && attributes['srcdoc'] !== undefined ? load(attributes['srcdoc']).root().toArray()[0]?.children : undefined;
    const children = slotted(readNodes(framed ?? node.children, node.name === 'head' ? 'shown' : never ? 'never' : hidden ? 'closed' : 'shown'));
    const shown: PageElement = { tag: shadow ? shadowTag : node.name, attributes, visibility: hidden ? 'hidden' : tucked ? 'tucked' : 'shown', value: null, checked: 'checked' in attributes || 'selected' in attributes, children };
    return [{ ...shown, value: valueOf(shown) }];
  });
}

/** What a shadow root becomes: an element that nothing else is called. */
const shadowTag = 'shadow-root';

/** What an element holds as it is drawn: its own children stand in the slots of its shadow root; those without a slot stay behind it. */
function slotted(children: readonly (PageElement | string)[]): (PageElement | string)[] {
  const root = children.find((child) => typeof child !== 'string' && child.tag === shadowTag);
  if (root === undefined || typeof root === 'string') return [...children];
  const left = new Set(children.filter((child) => child !== root));
  const filled = (el: PageElement): PageElement => ({ ...el, tag: el === root ? 'div' : el.tag, children: el.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag !== 'slot') return [typeof child === 'string' ? child : filled(child)];
    const given = Array.from(left).filter((own) => slotOf(own) === (child.attributes['name'] ?? ''));
    for (const own of given) left.delete(own);
    return given.some((own) => typeof own !== 'string' || own.trim() !== '') ? given : filled(child).children;
  }) });
  return [filled(root), ...left];
}

const slotOf = (child: PageElement | string): string => (typeof child === 'string' ? '' : child.attributes['slot'] ?? '');

function valueOf(el: PageElement): string | null {
  if (el.tag === 'input') return el.attributes['value'] ?? '';
  if (el.tag === 'textarea') return el.children.filter((child) => typeof child === 'string').join('');
  return el.tag === 'select' ? '' : null;
}
