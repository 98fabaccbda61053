import { labelWords } from './labels.ts';
import { attribute, textOf } from './page-tree.ts';
import type { PageElement, PageTree } from './page-tree.ts';
import { isChoice } from '../plans/choices.ts';

/** Types of inputs that ask the person for nothing of the form's own. */
export const silentTypes: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'search', 'password']);

/** A box of a cookie banner, whatever form it lies near. */
export function inCookieBanner(page: PageTree, el: PageElement): boolean {
  return page.closest(el, (up) => /(?:^|[\s_-])(?:cookies?|onetrust|cookiebot|usercentrics|cc-window)(?:[\s_-]|$)|CybotCookie/iu.test(`${attribute(up, 'id')} ${attribute(up, 'class')}`)) !== null;
}

/** What a field is called that tells people from machines, or that searches the employer's site. */
export const asksNothing = /\bcaptcha\b|\b(?:characters|letters|code|text|zeichen|buchstaben)\b.{0,30}\b(?:image|picture|bild)\b|^(?:search|find|browse)(?: for)?(?: our| all)? (?:jobs?|openings?|roles?|positions?|vacancies|careers|(?:(?:this|the|our) )?(?:web ?)?site|keywords?)\b|^(?:suche|suchbegriffe?|volltextsuche|rechercher?|zoek(?:en|term)?|buscar|cerca|szukaj|sök)$|^(?:jobs?|stellen(?:angebote)?) (?:suchen|finden)\b|^rechercher une? (?:offre|emploi|poste)/iu;

/** Names and words of fields that are there to catch machines. */
const trap = /(?:^|[\s_[-])(?:hp|honey(?:pot)?)(?:[\s_\]-]|$)|honeypot/iu;
const trapWords = /(?:leave|left) (?:this |it )?(?:field )?(?:blank|empty|unchanged)|validation purposes|for robots only|do not (?:fill|enter|complete)|(?:if you(?:'|’| a)re|are you) (?:a )?(?:human|robot|bot)|(?:nicht ausfüllen|leer lassen|frei lassen)|ne pas remplir/iu;

const trapWrapper = /honey-?pot|[_-]hp(?:\s|$)/iu;
/** Whether the few words that stand with a field alone, such as what explains it, warn people off. */
function isWarnedOff(page: PageTree, el: PageElement): boolean {
  if (isChoice(el) || attribute(el, 'type') === 'file') return false;
  let around = page.parentOf(el);
  for (let steps = 0; around !== null && steps < 3 && page.upTo(2, takesAnswer, around).length === 1; steps += 1, around = page.parentOf(around)) {
    const words = textOf(around);
    if (words.length < 200 && trapWords.test(words)) return true;
  }
  return false;
}

/** A control that takes an answer, seen or not. */
export const takesAnswer = (el: PageElement): boolean => ['input', 'textarea', 'select'].includes(el.tag) && !silentTypes.has(attribute(el, 'type').toLowerCase());

/** Whether a field is there to catch machines: nobody who reads the page would fill it. */
export function isTrap(page: PageTree, el: PageElement): boolean {
  // What is asked of people to tell them from machines is theirs, when it is asked.
  if (/captcha/iu.test(attribute(el, 'name'))) return true;
  if (trap.test(`${attribute(el, 'name')} ${attribute(el, 'autocomplete')} ${attribute(el, 'class')}`) || trapWords.test(labelWords(page, el))) return true;
  // The wrapper of one field may be named a trap, or say that it is one.
  const wrapper = page.closest(el, (up) => up !== el && (page.parentOf(up) === null || trapWrapper.test(attribute(up, 'class')) || attribute(up, 'role') === 'group' || page.upTo(2, takesAnswer, up).length > 1));
  if (wrapper !== null && trapWrapper.test(attribute(wrapper, 'class'))) return true;
  if (isWarnedOff(page, el)) return true;
  // Nobody can reach it by keyboard and nothing stands for it.
  const unreachable = attribute(el, 'tabindex') === '-1' && attribute(el, 'autocomplete') === 'off' && attribute(el, 'role') === '';
  return unreachable && el.tag === 'input' && !isChoice(el) && !('readonly' in el.attributes);
}
