import { attribute } from '../page/page-tree.ts';
import type { PageElement } from '../page/page-tree.ts';

const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'], 'application/msword': ['.doc'], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'], 'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/rtf': ['.rtf'], 'text/rtf': ['.rtf'], 'text/plain': ['.txt'], 'image/png': ['.png'], 'image/jpeg': ['.jpg', '.jpeg'],
  // Of pictures, those that people have.
  'image/*': ['.png', '.jpg', '.jpeg'],
};

/**
 * The endings that a place for files states (`accept`: endings and media types), with dot, in its order. Empty where it
 * takes anything, and where one of the types it states has no ending in the table above.
 */
export function acceptedEndings(control: PageElement): readonly string[] {
  const stated = attribute(control, 'accept').split(',').map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  const known = stated.map((one) => (one.startsWith('.') ? [one] : endings[one] ?? null));
  return known.includes(null) ? [] : Array.from(new Set(known.flatMap((one) => one ?? [])));
}
