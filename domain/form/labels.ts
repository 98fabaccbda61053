import { attribute, textOf } from './page-tree.ts';
import type { PageElement, PageTree } from './page-tree.ts';

/** A label as a person would say it: no star, no "(required)", no white space around. */
export function cleanLabel(text: string): string {
  const said = text
    .replace(/\s+/gu, ' ')
    .replace(/\s*\((?:required|optional|pflichtfeld|erforderlich|obligatoire|verplicht|optionnel|facultatif)\)\s*/giu, ' ')
    .replace(/^(?:\s*[*✱])+\s*|(?:\s*[*✱:])+\s*$/gu, '')
    .replace(/\s*[*✱]\s*(?=\()/gu, ' ')
    .trim();
  // Taking one mark away may bring another to the end.
  return said === text ? said : cleanLabel(said);
}

/** Whether a label's words say that the question must be answered. */
export function saysRequired(text: string): boolean {
  return /[*✱]\s*:?\s*$|^\s*[*✱]|\((?:required|pflichtfeld|erforderlich|obligatoire|verplicht)\)/iu.test(text.trim());
}

/**
 * The words that name a control, uncleaned: `aria-labelledby`, `label[for]`, a `label` around it, `aria-label`, then
 * placeholder and title. Empty where nothing names it (HTML-AAM's order, with visible labels before `aria-label`).
 */
export function labelWords(page: PageTree, control: PageElement): string {
  // What a list shows as chosen is often named along with it; a group's own words stand inside it too.
  const isList = attribute(control, 'role') === 'combobox' || 'aria-haspopup' in control.attributes;
  const named = attribute(control, 'aria-labelledby').split(/\s+/u).flatMap((id) => (id === '' ? [] : [page.byId(id)])).filter((el) => el !== null);
  const byReference = Array.from(new Set(named.filter((el) => el !== control && !(isList && page.closest(el, (up) => up === control) !== null)).map(textOf))).join(' ').trim();
  if (byReference !== '') return byReference;
  const id = attribute(control, 'id');
  const label = id === '' ? null : page.first((el) => el.tag === 'label' && attribute(el, 'for') === id && textOf(el) !== '');
  if (label !== null) return textOf(label);
  const around = page.closest(control, (el) => el.tag === 'label');
  if (around !== null && textOf(around) !== '') return textOf(around);
  for (const name of ['aria-label', 'placeholder', 'title']) {
    const words = attribute(control, name).trim();
    if (/\p{L}/u.test(words) && !saysNothing.test(words)) return words;
  }
  return '';
}

/** What widgets call every field of their kind. */
const saysNothing = /^(?:file[ -]?input|upload|choose (?:a )?file|browse|attach|select\b.{0,4}|search\b.{0,4}|type here\b.*|type your response|enter (?:text|here)|start typing\b.*|\+?[\d\s()x-]{6,})$/iu;

/** The words over a group of choices: its legend, what `aria-labelledby` names, or its `aria-label`. */
export function groupWords(page: PageTree, group: PageElement): string {
  const legend = page.first((el) => el.tag === 'legend', group);
  if (legend !== null && textOf(legend) !== '') return textOf(legend);
  return labelWords(page, group);
}

/** Whether the page itself marks a control as required. */
export function markedRequired(control: PageElement): boolean {
  return 'required' in control.attributes || attribute(control, 'aria-required') === 'true';
}

/** What style sheets turn into a star: a class on the label, the legend or the wrapper of one field that says so. */
export function styledRequired(page: PageTree, control: PageElement, group: PageElement | null): boolean {
  const id = attribute(control, 'id');
  const label = id === '' ? null : page.first((el) => el.tag === 'label' && attribute(el, 'for') === id);
  const around = page.closest(control, (el) => el.tag === 'label');
  const legend = group === null ? null : page.first((el) => el.tag === 'legend', group);
  return [label, around, legend].some((el) => el !== null && (requiredClass.test(attribute(el, 'class')) || page.first((inner) => inner.tag === 'span' && inner.visibility !== 'hidden' && requiredClass.test(attribute(inner, 'class')), el) !== null));
}

const requiredClass = /(?:^|\s)(?:is-)?(?:required|mandatory|pflichtfeld)(?:\s|$)|(?:__|--|_)(?:is-)?required(?:[\s_]|$)/iu;
