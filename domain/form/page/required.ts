import { numberedBoxes } from '../controls/numbered-boxes.ts';
import { cleanLabel, isTyped, labelWords, mustWords, referencesOf, saysRequired } from './labels.ts';
import { attribute, textOf } from './page-tree.ts';
import type { PageElement, PageTree } from './page-tree.ts';

/** Whether the page itself marks a control as required: by its attributes, or by what the page's own checks put on it. */
export function markedRequired(control: PageElement): boolean {
  if ('required' in control.attributes || attribute(control, 'aria-required') === 'true' || 'data-val-required' in control.attributes) return true;
  if (['data-required', 'data-required_mark', 'data-rule-required', 'data-parsley-required'].some((name) => ['true', 'required', '1'].includes(attribute(control, name)))) return true;
  const classes = attribute(control, 'class');
  // Angular finds fault with an untouched field only where it must not stay empty.
  return checkedClass.test(classes) || (/(?:^|\s)ng-invalid(?:\s|$)/u.test(classes) && /(?:^|\s)ng-pristine(?:\s|$)/u.test(classes) && isAngularControl(control));
}

const checkedClass = /(?:^|\s)(?:required|ng-invalid-required|wpcf7-validates-as-required|wpforms-field-required|validate\[[^\s]*\brequired\b\S*)(?:\s|$)/u;
const isAngularControl = (el: PageElement): boolean => el.tag !== 'form' && (['input', 'select', 'textarea'].includes(el.tag) || 'formcontrolname' in el.attributes);

/** What style sheets turn into a star: a class on the label, the legend or the wrapper of one field that says so. */
export function styledRequired(page: PageTree, control: PageElement, group: PageElement | null): boolean {
  const id = attribute(control, 'id');
  const [label = null] = page.labelsFor(id);
  const around = page.closest(control, (el) => el.tag === 'label');
  const legend = group === null ? null : page.first((el) => el.tag === 'legend', group);
  const named = [...referencesOf(page, control), ...(group === null ? [] : referencesOf(page, group))];
  if ([...(label === null ? [] : [label]), ...named].some((el) => isMarkedBeside(page, el)) || named.some((el) => requiredClass.test(attribute(el, 'class')))) return true;
  if (isMarkedAround(page, control)) return true;
  return [label, around, legend, labelOfSurroundings(page, control)].some((el) => el !== null && (requiredClass.test(attribute(el, 'class')) || page.first((inner) => inner.tag === 'span' && inner.visibility !== 'hidden' && requiredClass.test(attribute(inner, 'class')), el) !== null));
}

/** A class that says so on what holds the label alone, or on what holds this field, its label and nothing else that is asked. */
function isMarkedAround(page: PageTree, control: PageElement): boolean {
  const name = attribute(control, 'name');
  const set = numberedBoxes(page, control);
  const isFellow = (el: PageElement) => (name !== '' && attribute(el, 'name') === name) || (set !== null && numberedBoxes(page, el) === set);
  const isOther = (el: PageElement) => el !== control && (isTyped(el) || (el.tag === 'input' && ['radio', 'checkbox', 'file'].includes(attribute(el, 'type').toLowerCase()))) && !isFellow(el);
  let at = page.parentOf(control);
  for (let steps = 0; at !== null && steps < 6 && at.tag !== 'form' && page.first(isOther, at) === null; steps += 1, at = page.parentOf(at)) {
    if (markedWrapper.test(attribute(at, 'class')) || isMarkedBefore(page, at, control) || demandsFile(page, at, control)) return true;
    if (at.children.some((child) => typeof child !== 'string' && child.tag === 'div' && requiredClass.test(attribute(child, 'class')) && page.first((el) => el.tag === 'label', child) !== null && page.first((el) => isTyped(el) || el.tag === 'input', child) === null)) return true;
  }
  return false;
}

/** A place for files whose words before it, or the label of the hidden input that sends what it took, have the mark, or whose hidden input must not stay empty. */
function demandsFile(page: PageTree, around: PageElement, control: PageElement): boolean {
  if (attribute(control, 'type') !== 'file') return false;
  const isSent = (el: PageElement) => el.tag === 'input' && attribute(el, 'type') === 'hidden' && attribute(el, 'name') !== '';
  const name = cleanLabel(labelWords(page, control));
  const isItsName = (el: PageElement) => el.tag === 'label' || (name !== '' && ['div', 'span', 'p'].includes(el.tag) && cleanLabel(textOf(el)) === name);
  return page.first((el) => (isSent(el) && 'required' in el.attributes) || (isItsName(el) && saysRequired(textOf(el))), around) !== null;
}

/** Words with such a class before the field: its name, where no `label` is bound to it. */
function isMarkedBefore(page: PageTree, around: PageElement, control: PageElement): boolean {
  const at = around.children.findIndex((child) => typeof child !== 'string' && (child === control || page.isInside(control, child)));
  return around.children.slice(0, at).some((child) => typeof child !== 'string' && child.visibility === 'shown' && ['label', 'span', 'p', 'div', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(child.tag) && attribute(child, 'for') === '' && requiredClass.test(attribute(child, 'class')) && textOf(child) !== '');
}

const markedWrapper = /(?:^|\s)(?:is-)?(?:required|mandatory)(?:\s|$)|(?:^|[\s_-])(?:field|mark|contains)[_-]+required(?:\s|$)|__required(?:\s|$)|--required(?:\s|$)/iu;

const isMark = new RegExp(String.raw`^(?:[([]?[*✱★＊][)\]]?|[([]?${mustWords}[)\]]?)$`, 'iu');

/** A star or a picture of one right before or behind a label. */
function isMarkedBeside(page: PageTree, label: PageElement): boolean {
  const parent = page.parentOf(label);
  // What holds the label and no other words may have the mark beside it.
  if (parent !== null && parent.tag === 'span' && textOf(parent) === textOf(label) && isMarkedBeside(page, parent)) return true;
  const siblings = (page.parentOf(label)?.children ?? []).filter((child) => typeof child !== 'string' || child.trim() !== '');
  const at = siblings.indexOf(label);
  return [siblings[at - 1], siblings[at + 1]].some((beside) => {
    if (beside === undefined) return false;
    if (typeof beside === 'string') return /^\s*[*✱★＊]\s*$/u.test(beside);
    if (!['span', 'em', 'b', 'strong', 'i', 'abbr', 'sup', 'font', 'img'].includes(beside.tag)) return false;
    const picture = beside.tag === 'img' ? beside : page.first((el) => el.tag === 'img', beside);
    return isMark.test(textOf(beside) || attribute(picture ?? beside, picture === null ? 'title' : 'alt'));
  });
}

/** The label that names what a control stands in, by its id: component libraries label the group of radios so. */
function labelOfSurroundings(page: PageTree, control: PageElement): PageElement | null {
  let at = page.parentOf(control);
  for (let steps = 0; at !== null && steps < 4; steps += 1, at = page.parentOf(at)) {
    const [label] = page.labelsFor(attribute(at, 'id'));
    if (label !== undefined) return label;
  }
  return null;
}

const requiredClass = /(?:^|\s)(?:is-)?(?:required|mandatory|pflichtfeld)(?:\s|$)|(?:__|--|_)(?:is-)?required(?:[\s_]|$)|(?<!\bnot|\bnon|\bun)-required(?:\s|$)/iu;
