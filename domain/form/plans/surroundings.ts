import { holdsNone, invitesUpload, limitsFiles } from '../page/file-words.ts';
import { cleanLabel, groupWords, isTyped, labelWords } from '../page/labels.ts';
import { attribute } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { headingBefore, wordsBefore } from './choices.ts';
import { isQuestion } from './is-question.ts';

/** What a group is called that asks for this file, or for this choice, and nothing else. */
export function loneLegend(page: PageTree, control: PageElement): string {
  const group = page.closest(control, (el) => el.tag === 'fieldset' || (attribute(el, 'role') === 'group' && groupWords(page, el) !== ''));
  return group === null || page.upTo(2, (el) => isQuestion(page, el), group).length > 1 ? '' : groupWords(page, group);
}

/** What an input for files is called. A label that only says what its button does names nothing; the words before it do. */
export function fileWords(page: PageTree, control: PageElement): string {
  const named = labelWords(page, control);
  if (named !== '' && (!invitesUpload.test(named) || (namesDocument.test(named) && isPlainLabel(page, control)))) return named;
  const own = named === '' ? '' : ownWords(control);
  if (own !== '') return own;
  const legend = loneLegend(page, control);
  const set = legend === '' ? null : page.closest(control, (el) => el.tag === 'fieldset' || attribute(el, 'role') === 'group');
  const parent = set === null ? null : page.parentOf(set);
  const over = set === null || parent === null ? '' : headingBefore(page, parent, set);
  // The same words again, over the group or nearer to the input, may have the mark that the legend has not.
  // Places for files are wrapped deeper than what is typed.
  const [marked] = [over, nearbyWords(page, control, 5)].filter((words) => legend === '' ? words !== '' : cleanLabel(words) === cleanLabel(legend));
  // Where nothing else names it, words over it that invite to give a document do, before those of its button.
  return marked || legend || (namesDocument.test(named) ? '' : nearbyWords(page, control, 5, namesDocument)) || named;
}

const namesDocument = /\b(?:resume|résumé|cv|curriculum|lebenslauf|letter|anschreiben|zeugnis|certificate|portfolio)/iu;

/** Whether the label of an input for files stands over it, and is not drawn as the button that opens it. */
function isPlainLabel(page: PageTree, control: PageElement): boolean {
  const [label] = page.labelsFor(attribute(control, 'id'));
  return label !== undefined && attribute(label, 'role') !== 'button' && !/(?:^|[\s_-])(?:btn|button|choose|browse|upload|file|drop)/iu.test(attribute(label, 'class')) && /label/iu.test(attribute(label, 'class'));
}

/** What a control for files is called besides what its button says. */
function ownWords(control: PageElement): string {
  const words = attribute(control, 'aria-label').trim();
  return invitesUpload.test(words) ? '' : words;
}

/** The heading over a field inside the nearest part that holds nothing else. */
export function ownHeading(page: PageTree, control: PageElement): string {
  const parent = page.parentOf(control);
  return parent === null || page.upTo(2, (el) => isQuestion(page, el), parent).length > 1 ? '' : headingBefore(page, parent, control);
}

/**
 * What a field goes by that says nothing itself and stands with selects in one part, as an amount does between its currency
 * and its period: the name of the first of them that has one, else the heading over them. Empty among fields of other kinds.
 */
export function unitOf(page: PageTree, control: PageElement): string {
  const parent = page.parentOf(control);
  const fields = parent === null ? [] : page.upTo(4, (el) => isQuestion(page, el), parent);
  if (parent === null || fields.length < 2 || fields.length > 3 || fields.filter((el) => el.tag !== 'select').length !== 1 || !fields.every(isTyped)) return '';
  const named = fields.map((el) => labelWords(page, el)).find((words, n) => words !== '' && words !== attribute(fields[n] ?? control, 'placeholder').trim());
  // A text field beside a list that has a name may be a trap.
  if (named !== undefined) return control.tag === 'select' ? named : '';
  return nearbyWords(page, fields[0] ?? control);
}

/**
 * Words before a lone control inside the nearest surroundings that have any.
 * @param names what makes words count although they only say how to give a file
 */
export function nearbyWords(page: PageTree, control: PageElement, levels = 3, names: RegExp | null = null): string {
  let at = page.parentOf(control);
  const isFile = attribute(control, 'type') === 'file';
  for (let steps = 0; at !== null && steps < levels; steps += 1, at = page.parentOf(at)) {
    // Words in a part that holds other controls may be theirs, unless it is the first of them.
    const [first, second] = page.upTo(2, (el) => isQuestion(page, el), at);
    const heading = headingBefore(page, at, control);
    if (heading !== '') return heading;
    if (second !== undefined && first !== control) return '';
    const before = wordsBefore(page, at, control, (words) => (invitesUpload.test(words) && names?.test(words) !== true) || holdsNone.test(words) || (isFile && limitsFiles.test(words)), isFile);
    // A minus before a number is the button that lessens it.
    if (/\p{L}/u.test(cleanLabel(before))) return before;
  }
  return '';
}

/** What an input for files without any name goes by: its words, where they do not say that it reads a résumé into other fields. */
export function askedFile(page: PageTree, control: PageElement): string {
  const words = cleanLabel(fileWords(page, control));
  return fillsOthers.test(words) || invitesUpload.test(words) ? '' : words;
}

const fillsOthers = /auto-?(?:fill|complete)|pre-?fill|\bfill (?:in|out)\b|\bimport|\bparse|save time|automatisch|übernehmen|ausfüllen/iu;
