import { invitesUpload } from './file-words.ts';
import { attribute, textOf } from './page-tree.ts';
import type { PageElement, PageTree } from './page-tree.ts';

export const mustWords = String.raw`(?:(?:this (?:field )?is )?required(?: field)?|mandatory|pflicht(?:feld|angabe)?|erforderlich|obligatoire|champ obligatoire|requis|verplicht|obbligatorio|obligatori[oa]|campo obligatorio|requerid[oa]|richiest[oa]|vereist|obrigatório|obligatorisk[et]?|påkrævet|påkrevd|krävs|pakollinen|wymagane|povinné|kötelező|zorunlu|必須|必填)`;
const mayWords = String.raw`(?:optional|optionnel|facultatif|facultatief|optioneel|opcional|facoltativo|valgfritt?|fakultativ|valfritt|frivilligt|valinnainen|opcjonalne|freiwillig)`;
const inBrackets = new RegExp(String.raw`\s*[([](?:${mustWords}|${mayWords})[)\]]\s*`, 'giu');
/** "* Required", as it is written for those who hear a page; ", optional" and "– required" behind the words. */
const behind = new RegExp(String.raw`\s*[*✱★＊]\s*${mustWords}\s*[*✱★＊:]?\s*$|\s*[,–—·|-]\s*(?:${mustWords}|${mayWords})\s*$|(?<=\S)\s+optional\s*$`, 'iu');
const demands = new RegExp(String.raw`[([]\s*[*✱★＊]\s*[)\]]|[*✱★＊]\s*(?:${mustWords})?\s*[:.]?\s*$|^\s*[*✱★＊]|[([]${mustWords}[)\]]|[,–—·|-]\s*${mustWords}\s*$|^\s*${mustWords}\s*[.*✱★＊]`, 'iu');
/** "Required." before the words, for those who hear a page. */
const before = new RegExp(String.raw`^\s*${mustWords}\s*[.*✱★＊]\s*(?=\S)`, 'iu');

/** A label as a person would say it: no star, no "(required)", no white space around. */
export function cleanLabel(text: string): string {
  const said = text
    .replace(/\s+/gu, ' ')
    .replace(inBrackets, ' ')
    .replace(/\s*[([]\s*[*✱★＊]\s*[)\]]\s*/gu, ' ')
    .replace(behind, '')
    .replace(before, '')
    .replace(/^(?:\s*[*✱★＊])+\s*|(?:\s*[*✱★＊:])+\s*$/gu, '')
    .replace(/\s*[*✱★＊]\s*(?=\()/gu, ' ')
    .replace(/\s+(?=[.,](?:\s|$))/gu, '')
    .trim();
  // Taking one mark away may bring another to the end.
  return said === text ? said : cleanLabel(said);
}

/** Whether a label's words say that the question must be answered. */
export function saysRequired(text: string): boolean {
  return demands.test(text.trim());
}

/**
 * The words that name a control, uncleaned: `aria-labelledby`, `label[for]`, a `label` around it, `aria-label`, then
 * placeholder and title. Empty where nothing names it (HTML-AAM's order, with visible labels before `aria-label`).
 */
export function labelWords(page: PageTree, control: PageElement): string {
  // What a list shows as chosen is often named along with it; a group's own words stand inside it too.
  const isList = attribute(control, 'role') === 'combobox' || 'aria-haspopup' in control.attributes;
  const named = referencesOf(page, control).filter((el) => el !== control && !(isList && page.closest(el, (up) => up === control) !== null));
  const byReference = Array.from(new Set(ownReferences(page, control, named).map(spoken))).join(' ').trim();
  if (byReference !== '') return byReference;
  const label = labelFor(page, control);
  if (label !== null) return spoken(label);
  const around = page.closest(control, (el) => el.tag === 'label');
  const said = around === null ? '' : spoken(withoutWidgets(around));
  if (said !== '') return said;
  for (const name of ['aria-label', 'placeholder', 'title']) {
    const words = attribute(control, name).trim();
    if (/\p{L}/u.test(words) && !saysNothing.test(words)) return words;
  }
  return '';
}

/** What names a control by `aria-labelledby`, in its order. */
export function referencesOf(page: PageTree, control: PageElement): readonly PageElement[] {
  return attribute(control, 'aria-labelledby').split(/\s+/u).flatMap((id) => (id === '' ? [] : [page.byId(id)])).filter((el) => el !== null);
}

/**
 * Of several elements that name a control, those that say what it asks: not the button that opens its files, not an
 * example of an answer, and not the name of a group that it shares with its neighbours ("Full name" over "First name", a question over its options),
 * unless its own says no more than a part of a day.
 */
function ownReferences(page: PageTree, control: PageElement, named: readonly PageElement[]): readonly PageElement[] {
  if (named.length < 2) return named;
  const own = named.filter((el, n) => n === 0 || !(attribute(el, 'role') === 'button' || el.tag === 'button' || isExample.test(textOf(el))));
  const choice = ['radio', 'checkbox'].includes(attribute(control, 'type').toLowerCase());
  const isFellow = (other: PageElement) => (choice ? attribute(other, 'type') === attribute(control, 'type') : isTyped(other));
  const isShared = (el: PageElement) => page.first((other) => other !== control && isFellow(other) && referencesOf(page, other).includes(el)) !== null;
  // Of a heading and what explains it the heading is the name.
  const headings = own.filter((el) => attribute(el, 'role') === 'heading' && textOf(el) !== '');
  if (headings.length === 1) return headings;
  const alone = own.filter((el) => !isShared(el) && textOf(el) !== '');
  return (choice || isTyped(control)) && alone.length > 0 && !dayPart.test(cleanLabel(alone.map(textOf).join(' '))) ? alone : own;
}

/** Whether a control takes words or one of a list: no tick, no file, and not hidden by its type. */
export const isTyped = (el: PageElement): boolean => ['input', 'textarea', 'select'].includes(el.tag) && !['hidden', 'radio', 'checkbox', 'file'].includes(attribute(el, 'type').toLowerCase());

/** An answer as it might be given: it names nothing that is asked. */
export const isExample = /^(?:add|type|write|enter|tell|share|describe|paste)\s|:\/\/|\bwww\.|@|\be\.g\.|\bz\. ?B\.|\bexample\b|\bbeispiel\b/iu;

export const dayPart = /^(?:day|month|year|tag|monat|jahr|jour|mois|année|dag|maand|jaar|día|mes|año|giorno|mese|anno|dia|mês|ano|månad|måned|år|dd|mm|yyyy|tt|jjjj)$/iu;

/** The label with words that is for a control; of two, the one below it where all around it have theirs below. */
function labelFor(page: PageTree, control: PageElement): PageElement | null {
  const [first, second] = labelsFor(page, control);
  if (first === undefined || second === undefined || !isTyped(control)) return first ?? null;
  const parent = page.parentOf(first);
  const others = parent === null || page.closest(second, (up) => up === parent) === null ? [] : page.all((el) => isTyped(el) && el !== control, parent);
  const isBelow = (el: PageElement) => labelsFor(page, el).every((label) => page.placeOf(label) > page.placeOf(el));
  return others.length > 0 && others.every(isBelow) ? second : first;
}

function labelsFor(page: PageTree, control: PageElement): readonly PageElement[] {
  const id = attribute(control, 'id');
  const labels = page.labelsFor(id).filter((el) => textOf(el) !== '');
  if (labels.length < 2) return labels;
  // Parts of a page that know nothing of each other may use one id twice: a label is for the nearest.
  const twins = page.all((el) => attribute(el, 'id') === id);
  const away = (label: PageElement, el: PageElement) => Math.abs(page.placeOf(label) - page.placeOf(el));
  const own = labels.filter((label) => twins.every((twin) => away(label, control) <= away(label, twin)));
  return own.length > 0 ? own : labels;
}

const isBlock = (el: PageElement): boolean => ['p', 'div', 'ul', 'ol', 'small'].includes(el.tag);
const isStar = (el: PageElement): boolean => /^\s*[([]?\s*[*✱★＊]\s*[)\]]?\s*$/u.test(textOf(el));
/** A dot or a sign that only the eye meets; stars have a meaning. */
const isOrnament = (el: PageElement): boolean => (attribute(el, 'aria-hidden') === 'true' && !/[\p{L}\p{N}*✱★＊]/u.test(textOf(el))) || isLigature(el);
/** The name of a sign that its font draws in place of the letters. */
const isLigature = (el: PageElement): boolean => ['i', 'span'].includes(el.tag) && /(?:^|[\s_-])(?:icons?|material-\S+)(?:[\s_-]|$)/u.test(attribute(el, 'class')) && /^[a-z]+(?:_[a-z\d]+)*$/u.test(textOf(el));
/** "Required" in an element of its own, mostly for those who hear a page: no word of the label, nor grown together with its last. */
const isMustWord = (el: PageElement): boolean => isWord(el, onlyMust);
const isMayWord = (el: PageElement): boolean => isWord(el, onlyMay);
const isWord = (el: PageElement, says: RegExp): boolean => ['span', 'em', 'i', 'small', 'abbr', 'sup', 'strong', 'b'].includes(el.tag) && says.test(textOf(el));
const onlyMust = new RegExp(String.raw`^[\s([*✱★＊]*${mustWords}[\s)\].*✱]*$`, 'iu');
const onlyMay = new RegExp(String.raw`^[\s([]*${mayWords}[\s)\].]*$`, 'iu');

/** What stands inside a label and is no part of it: explanations, numbers of questions, counts of what was typed, and lists that a widget in it opens. */
const isAside = (el: PageElement): boolean => ['listbox', 'menu', 'tooltip'].includes(attribute(el, 'role')) || /(?:^|[\s_-])(?:description|hint|help(?:-?text)?|helper|tooltip|ordinal|char(?:acter)?-?(?:count|limit)(?:er)?)(?:[\s_-]|$)/iu.test(attribute(el, 'class')) || /ordinal$/iu.test(attribute(el, 'data-automation-id')) || /^\d+\s?\/\s?\d+(?: \p{L}+)?$/u.test(textOf(el));

/** The button that opens a file, drawn inside the label. */
const isUploadButton = (el: PageElement): boolean => (attribute(el, 'role') === 'button' || /(?:^|[\s_-])(?:btn|button)(?:[\s_-]|$)/iu.test(attribute(el, 'class'))) && invitesUpload.test(textOf(el));

/** What style sheets call the small print under a field. */
export const isHint = (el: PageElement): boolean => /(?:^|\s)(?:hint|help(?:-?text|-?block)?|helper-text|field-?hint|tooltip|text-muted|form-text)(?:\s|$)/iu.test(attribute(el, 'class'));

/** Paler and smaller print than what stands before it, by the names of a common style sheet. */
export const isPaler = (el: PageElement): boolean => ['p', 'span', 'div'].includes(el.tag) && /(?:^|\s)text-(?:xs|sm)(?:\s|$)/u.test(attribute(el, 'class')) && /(?:^|\s)text-(?:(?:gray|slate|zinc|neutral|stone)-[345]00|muted\S*)(?:\s|$)/u.test(attribute(el, 'class'));

/** The words of a label without what explains them, such as paragraphs that follow the mark of a required question. */
export function spoken(label: PageElement): string {
  const before = heard.get(label);
  if (before !== undefined) return before;
  const words = spokenIn(label);
  heard.set(label, words);
  return words;
}

/** Elements never change once they are read; what stands before many fields is asked for with each of them. */
const heard = new WeakMap<PageElement, string>();

function spokenIn(label: PageElement): string {
  let marked = false;
  const without = (el: PageElement): PageElement => ({
    ...el,
    children: el.children.flatMap((child, n): (PageElement | string)[] => {
      if (typeof child === 'string') return [child];
      if (isOrnament(child) || (child.tag === 'small' && el.children.slice(0, n).some((before) => typeof before !== 'string' && before.tag === 'br'))) return [' '];
      if ((isAside(child) && !saysRequired(textOf(child))) || isUploadButton(child) || (marked && isBlock(child) && !isStar(child))) return [];
      if (isMustWord(child)) marked = true;
      if (isMustWord(child) || isMayWord(child)) return [isMustWord(child) ? ' *' : ' '];
      const kept = without(child);
      if (isStar(child)) marked = true;
      return [kept];
    }),
  });
  const said = textOf(without(label));
  return cleanLabel(said) === '' ? textOf(label) : said;
}

/** What a script draws over a select: its words are a choice, not a name, like those of any list that is drawn. */
export const drawsSelect = /(?:^|\s)(?:select2-container|select2|chosen-container|selectize-control|ts-wrapper|nice-select|select-styled)(?:\s|$)/u;

function withoutWidgets(el: PageElement): PageElement {
  return { ...el, children: el.children.filter((child) => typeof child === 'string' || !(drawsSelect.test(attribute(child, 'class')) || attribute(child, 'role') === 'combobox')).map((child) => (typeof child === 'string' ? child : withoutWidgets(child))) };
}

/** What widgets call every field of their kind. */
const saysNothing = /^(?:(?:radio|checkbox)[ -]?group|file[ -]?input|upload|choose (?:a )?file|browse|attach|select\b.{0,4}|search\b.{0,4}|type here\b.*|type your response|enter (?:text|here)|start typing\b.*|\+?[\d\s()x-]{6,})$/iu;

/** The words over a group of choices: its legend, what `aria-labelledby` names, or its `aria-label`. */
export function groupWords(page: PageTree, group: PageElement): string {
  const legend = page.first((el) => el.tag === 'legend', group);
  if (legend !== null && textOf(legend) !== '') return spoken(legend);
  return labelWords(page, group);
}
