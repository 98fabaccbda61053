import { groupWords, labelWords } from '../page/labels.ts';
import { oncePerPage } from '../page/once-per-page.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';

const isBox = (el: PageElement): boolean => el.tag === 'input' && attribute(el, 'type').toLowerCase() === 'checkbox';
/** A control of whatever type, but for hidden inputs. */
export const isAsked = (el: PageElement): boolean => ['input', 'select', 'textarea'].includes(el.tag) && attribute(el, 'type').toLowerCase() !== 'hidden';
/** What a box says that agrees to something instead of answering a question. */
export const agrees = /consent|agree|accept|gdpr|dsgvo|rgpd|rodo\b|privacy|terms|newsletter|einwillig|einverstanden|datenschutz|zgod[aęy]|acept[oa]\b|acconsent|akkoord|toestem|samtyck|samtykk|godkänn|godtar|hyväksy|souhlas|concordo|autorizo/iu;

/** What a box says that leaves to the words over it what it agrees to. */
export const assents = /^(?:yes[,.]? ?)?(?:i )?(?:yes|agree|accept|consent|confirm|understand|acknowledge|certify)(?: and (?:agree|accept|consent|confirm|understand|acknowledge))?[.!]?$|^(?:ja[,.]? ?)?(?:(?:ich )?(?:stimme zu|akzeptiere|bestätige)|einverstanden|zugestimmt|gelesen)[.!]?$|^ja$|^(?:oui|sí|sì|sim)$|^j['’]accepte[.!]?$/iu;

/** "input_5.1" → "input_5.*": the name of a box with its last number open; null where it has none. */
function patternOf(box: PageElement): string | null {
  const name = attribute(box, 'name');
  return /\d+(?=\D*$)/u.test(name) ? name.replace(/\d+(?=\D*$)/u, '*') : null;
}

const boxesByPattern = oncePerPage((page) => Map.groupBy(page.all(isBox), patternOf));

/** "disabilityStatus-yes" → "disabilityStatus-*", where the boxes are all that its named fieldset holds; null else. */
function sharedPrefix(page: PageTree, box: PageElement): string | null {
  const [prefix] = /^[\p{L}\d]{3,}[-_.:[]/u.exec(attribute(box, 'name')) ?? [];
  const set = page.closest(box, (el) => el.tag === 'fieldset');
  if (prefix === undefined || set === null || groupWords(page, set) === '') return null;
  const asked = page.all(isAsked, set);
  const fellows = asked.filter((el) => isBox(el) && attribute(el, 'name').startsWith(prefix));
  const isAnswer = (el: PageElement) => !agrees.test(`${attribute(el, 'name')} ${labelWords(page, el)}`);
  return asked.length > 1 && fellows.length === asked.length && new Set(asked.map((el) => attribute(el, 'name'))).size === asked.length && asked.every(isAnswer) ? `${prefix}*` : null;
}

/** The ids of boxes without names that are all that a named fieldset or group asks, in one; null else. */
function namelessSet(page: PageTree, box: PageElement): string | null {
  const set = page.closest(box, (el) => el.tag === 'fieldset' || attribute(el, 'role') === 'group');
  const asked = set === null || groupWords(page, set) === '' ? [] : page.all(isAsked, set);
  const isAnswer = (el: PageElement) => isBox(el) && attribute(el, 'name') === '' && attribute(el, 'id') !== '' && !agrees.test(labelWords(page, el));
  return asked.length > 1 && asked.every(isAnswer) ? asked.map((el) => attribute(el, 'id')).join('|') : null;
}

/** The names of boxes that each have a word for one, and are all that stands under words: short answers, no sentences to agree to. */
function wordedSet(page: PageTree, box: PageElement): string | null {
  const around = page.closest(box, (el) => page.upTo(2, isAsked, el).length > 1);
  const asked = around === null || around.tag === 'form' ? [] : page.all(isAsked, around);
  const isAnswer = (el: PageElement) => {
    const said = labelWords(page, el);
    return isBox(el) && attribute(el, 'name') !== '' && !('required' in el.attributes) && said !== '' && said.length < 41 && !/[.!]$/u.test(said) && !agrees.test(`${attribute(el, 'name')} ${said}`);
  };
  const names = new Set(asked.map((el) => attribute(el, 'name')));
  return around !== null && names.size > 1 && names.size === asked.length && asked.every(isAnswer) && hasWords(page, around, box) ? Array.from(names).join('|') : null;
}

/**
 * Boxes of one question that are numbered by their names ("input_5.1", "input_5.2"), as form plug-ins do: the name they
 * share, with `*` for the number; else the names or ids of boxes under the same words, with `|` between them. Null for a box
 * on its own, and for boxes that each agree to something.
 */
export function numberedBoxes(page: PageTree, box: PageElement): string | null {
  if (!isBox(box) || agrees.test(`${attribute(box, 'name')} ${labelWords(page, box)}`)) return null;
  if (attribute(box, 'name') === '') return namelessSet(page, box);
  const pattern = patternOf(box);
  if (pattern === null) return sharedPrefix(page, box) ?? wordedSet(page, box);
  const fellows = (boxesByPattern(page).get(pattern) ?? []).filter((el) => attribute(el, 'name') !== attribute(box, 'name'));
  const around = fellows.length === 0 ? null : page.closest(box, (el) => fellows.some((fellow) => page.isInside(fellow, el)));
  if (around === null || page.first((el) => isAsked(el) && !(isBox(el) && patternOf(el) === pattern), around) !== null) return null;
  return hasWords(page, around, box) ? pattern : null;
}

/** A legend or a name of the group, or words of its own in front of the first box. */
export function hasWords(page: PageTree, around: PageElement, box: PageElement): boolean {
  const group = page.closest(box, (el) => el.tag === 'fieldset' || attribute(el, 'role') === 'group');
  if (group !== null && groupWords(page, group) !== '') return true;
  if (around.tag === 'dd') return isTerm(page, around);
  const isOfBox = (el: PageElement) => el.tag === 'label' && page.all(isBox, around).some((other) => attribute(other, 'id') !== '' && attribute(el, 'for') === attribute(other, 'id'));
  return [around, ...partsAround(page, around)].some((el) => {
    const [first] = el.children.filter((child) => (typeof child === 'string' ? child.trim() !== '' : isBox(child) || textOf(child) !== '' || page.first(isBox, child) !== null));
    return first !== undefined && (typeof first === 'string' || (/^(?:label|h[1-6]|legend|p|span|strong|div|td|th)$/u.test(first.tag) && page.first(isBox, first) === null && !isOfBox(first)));
  });
}

/** Whether the term of a definition list that this is the description of has words. */
function isTerm(page: PageTree, description: PageElement): boolean {
  const siblings = (page.parentOf(description)?.children ?? []).filter((child) => typeof child !== 'string');
  const before = siblings[siblings.indexOf(description) - 1];
  return before !== undefined && before.tag === 'dt' && textOf(before) !== '';
}

/** What holds a part; of a table, up to the row whose other cell may name it. */
function partsAround(page: PageTree, around: PageElement): readonly PageElement[] {
  const parts: PageElement[] = [];
  for (let at = page.parentOf(around); at !== null; at = page.parentOf(at)) {
    parts.push(at);
    if (!['table', 'tbody', 'td'].includes(at.tag)) break;
  }
  return parts;
}
