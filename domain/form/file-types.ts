import { attribute } from './page-tree.ts';
import type { PageElement } from './page-tree.ts';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf', 'application/msword': '.doc', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx', 'application/vnd.oasis.opendocument.text': '.odt',
  'application/rtf': '.rtf', 'text/rtf': '.rtf', 'text/plain': '.txt', 'image/png': '.png', 'image/jpeg': '.jpg',
};

/** The endings that a place for files states (`accept`: endings and media types), with dot, in its order; none where it takes anything, or what has no name here. */
export function acceptedEndings(control: PageElement): readonly string[] {
  const stated = attribute(control, 'accept').split(',').map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  const known = stated.map((one) => (one.startsWith('.') ? one : one === 'image/*' ? '.png' : endings[one] ?? null));
  // A wildcard or a type of its own may be anything.
  return known.includes(null) ? [] : Array.from(new Set(known.filter((one) => one !== null)));
}
