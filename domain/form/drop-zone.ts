import { attribute, textOf } from './page-tree.ts';
import type { PageElement, PageTree } from './page-tree.ts';

const words = /\b(?:drag|drop|upload|attach|browse|choose (?:a )?file)\b|hierher ?ziehen|ablegen|hochladen|anhängen/iu;
const names = /(?:^|[\s_-])(?:drop-?zone|dropbox-area|file-?drop|upload-?(?:area|zone)|drop-?area)(?:[\s_-]|$)/iu;

/**
 * A place for files without a file input in the page: one makes its input when it is pressed, another takes what is
 * dropped on it. It has a name of its own (id, `data-name`) by which it is found again.
 */
export function isDropZone(page: PageTree, el: PageElement): boolean {
  if (el.visibility !== 'shown' || !['div', 'button', 'section', 'label'].includes(el.tag) || dropZoneKey(el) === '') return false;
  const says = names.test(`${attribute(el, 'class')} ${attribute(el, 'id')}`) || 'data-dropzone' in el.attributes;
  if (!says || !words.test(`${textOf(el)} ${attribute(el, 'aria-label')}`)) return false;
  const holdsInput = (at: PageElement | null) => at !== null && page.first((inner) => inner.tag === 'input' && attribute(inner, 'type') === 'file', at) !== null;
  return !holdsInput(el) && !holdsInput(page.parentOf(el));
}

export function dropZoneKey(el: PageElement): string {
  return attribute(el, 'id') || attribute(el, 'data-name');
}
