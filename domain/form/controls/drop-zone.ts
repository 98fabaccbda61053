import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';

const words = /\b(?:drag|drop|upload|attach|browse|choose (?:a )?file)\b|hierher ?ziehen|ablegen|hochladen|anhängen/iu;
const names = /(?:^|[\s_-])(?:drop-?zone|dropbox-area|file-?drop|upload-?(?:area|zone)|drop-?area)(?:[\s_-]|$)/iu;

/**
 * A place for files without a file input in the page: one makes its input when it is pressed, another takes what is
 * dropped on it. It has a name of its own (id, `data-name`) by which it is found again.
 */
export function isDropZone(page: PageTree, el: PageElement): boolean {
  if (el.visibility !== 'shown' || !['div', 'button', 'section', 'label'].includes(el.tag)) return false;
  if (zoneLabel(page, el) !== null) return true;
  if (attribute(el, 'id') === '' && attribute(el, 'data-name') === '') return false;
  if (!isZone(el)) return false;
  const holdsInput = (at: PageElement | null) => at !== null && page.first((inner) => inner.tag === 'input' && attribute(inner, 'type') === 'file', at) !== null;
  return !holdsInput(el) && !holdsInput(page.parentOf(el));
}

/** Whether an element is called a place for files and says how to give it one. */
function isZone(el: PageElement): boolean {
  return (names.test(`${attribute(el, 'class')} ${attribute(el, 'id')}`) || 'data-dropzone' in el.attributes) && words.test(`${textOf(el)} ${attribute(el, 'aria-label')}`);
}

/** What tells it from others: what the label right before it is for, else its own id or name. */
export function dropZoneKey(page: PageTree, el: PageElement): string {
  const label = zoneLabel(page, el);
  return label === null ? attribute(el, 'id') || attribute(el, 'data-name') : attribute(label, 'for');
}

/**
 * The label of a place for files that stands right after it and says what the label is for only once a file is there
 * (Dropzone.js: its message has a class of its own).
 */
export function zoneLabel(page: PageTree, el: PageElement): PageElement | null {
  const siblings = page.parentOf(el)?.children ?? [];
  const at = siblings.indexOf(el);
  const label = siblings.slice(Math.max(0, at - 4), at).findLast((child) => typeof child !== 'string');
  if (label === undefined || typeof label === 'string' || label.tag !== 'label' || attribute(label, 'for') === '') return null;
  const takes = (inner: PageElement) => /(?:^|\s)dz-message(?:\s|$)/u.test(attribute(inner, 'class')) || isZone(inner);
  if (!takes(el) && page.first(takes, el) === null) return null;
  const named = page.byId(attribute(label, 'for'));
  return named !== null && attribute(named, 'type') === 'file' ? null : label;
}
