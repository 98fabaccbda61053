import type { Frame, Locator } from 'playwright-core';
import type { FormQuestion, FormSystem } from '#domain/form/form-plan.ts';
import { choiceKind } from '#domain/form/controls/kinds.ts';
import { attribute, hasClass, textOf } from '#domain/form/page/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page/page-tree.ts';
import { inLaterStep } from '#domain/form/plans/is-question.ts';
import { nativeQuestions, plainRules } from '#domain/form/plans/native.ts';
import { controlsFor, nativeValues, shapeOf } from '#domain/form/plans/native-values.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { UploadFile } from '../browser.port.ts';
import { needsOffers, readOffers } from './drawn-list.ts';
import type { FormDriver, Marker, SentRequest } from './driver.ts';
import { dropZone, giveToZone } from './drop.ts';
import { controlsOf, patience, setInputFile } from './native-fields.ts';
import { setNative } from './native-set.ts';

/** How a system that is built from plain controls differs from others. */
export interface NativeSystem {
  readonly system: FormSystem;
  readonly ready: string;
  /** The form's element; the whole page where it returns null. */
  readonly scope: (page: PageTree) => PageElement | null;
  readonly skip: (control: PageElement) => boolean;
  /** The last word on a question that was read. */
  readonly adjust: (question: FormQuestion) => FormQuestion;
  /** CSS of the button that sends. */
  readonly submit: string;
  readonly isSubmission: (request: SentRequest) => boolean;
  /** The words of a success page or message, or null. */
  readonly accepted: (page: PageTree, url: URL) => string | null;
}

/** What stands around a form on any page: navigation, search, cookie banners, newsletters. */
function pageChrome(page: PageTree, control: PageElement): boolean {
  return page.closest(control, (el) => ['header', 'nav', 'footer', 'aside'].includes(el.tag) || ['search', 'navigation', 'banner', 'contentinfo'].includes(attribute(el, 'role')) || /cookie|onetrust|consent-(?:banner|manager)|usercentrics/iu.test(`${attribute(el, 'id')} ${attribute(el, 'class')}`)) !== null;
}

/** For systems that read plain controls as they stand. */
export const usualRules = { skip: () => false, adjust: (question: FormQuestion) => question } as const;

/** Milliseconds for a list to show what it offers before anything is typed. */
const offersAtOnce = 400;

/** A driver for plain controls: labels in front, fields by name, refusals by marked fields and error lines. */
export function nativeDriver(own: NativeSystem): FormDriver {
  return {
    system: own.system,
    ready: own.ready,
    questions(page) {
      const scope = own.scope(page);
      return nativeQuestions(page, { ...plainRules, scope, skip: (control) => own.skip(control) || (scope === null && pageChrome(page, control)) }).map(own.adjust);
    },
    complete,
    prepare: dismissCookies,
    fileInput: (form, question) => controlsOf(form, question.id).or(dropZone(form, question.id)).first(),
    setFile,
    setValues: setNative,
    values: nativeValues,
    steps: { goesOn: (page) => page.first((el) => isNext(el)) !== null, next: nextButton, isHere: (page, question) => controlsFor(page, question).some((control) => !inLaterStep(page, control)) },
    submitButton: (form) => Promise.resolve(form.locator(own.submit).filter({ visible: true }).first()),
    isSubmission: own.isSubmission,
    isLookUp: () => false,
    marker: (page, url) => markerOf(own, page, new URL(url)),
  };
}

/** The options of lists that draw them only when they are opened. One that offers nothing yet is asked by typing. */
async function complete(form: Frame, questions: readonly FormQuestion[], page: PageTree): Promise<readonly FormQuestion[]> {
  const completed: FormQuestion[] = [];
  for (const question of questions) {
    const [control] = controlsFor(page, question);
    const shape = control === undefined ? 'text' : shapeOf(page, control);
    const closed = control !== undefined && !inLaterStep(page, control) && (needsOffers(page, control, question) || (shape === 'searched' && question.options.length === 0));
    const offered = closed ? await readOffers(form, question.id, offersAtOnce) : [];
    const options = offered.map((label) => ({ value: label, label }));
    completed.push(offered.length === 0 ? question : { ...question, options, kind: question.kind === 'many_of' ? 'many_of' : choiceKind(options) });
  }
  return completed;
}

async function setFile(form: Frame, question: FormQuestion, file: UploadFile, page: PageTree): Promise<void> {
  const [control] = controlsFor(page, question);
  if (control !== undefined && shapeOf(page, control) === 'drop_zone') await giveToZone(form, question, file);
  else await setInputFile(controlsOf(form, question.id).first(), file);
  const refused = form.locator('[role=alert], .error, .invalid-feedback').filter({ visible: true, hasText: /file|upload|datei|fichier/iu });
  if ((await refused.count()) > 0) throw new FieldTrouble(question.id, `The form does not take the file for “${question.label}”: ${await refused.first().innerText()}`);
}

const onwards = /^(?:next(?: step| page)?|continue|save (?:and|&) (?:continue|next)|proceed|weiter|nächster schritt|fortfahren|suivant|continuer|volgende|siguiente)\s*[›»→>]?$/iu;

function isNext(el: PageElement): boolean {
  const isButton = el.tag === 'button' || attribute(el, 'role') === 'button' || (el.tag === 'input' && ['button', 'submit'].includes(attribute(el, 'type')));
  return isButton && el.visibility === 'shown' && !('disabled' in el.attributes) && onwards.test(textOf(el) || attribute(el, 'value') || attribute(el, 'aria-label'));
}

/** A button in a form, or beside one without an element of its own, that leads to its next page. */
function nextButton(form: Frame): Locator {
  return form.getByRole('button', { name: onwards }).filter({ visible: true }).first();
}

const declines = /^(?:decline|reject|deny|refuse|ablehnen|nur notwendige|only necessary|necessary only)(?: all| alle)?(?: cookies)?$/iu;

/** Closes a cookie banner by declining; one that only offers acceptance stays. */
async function dismissCookies(form: Frame, page: PageTree): Promise<void> {
  const known = (el: PageElement) => hasClass(el, 'cc-deny') || attribute(el, 'data-ui') === 'cookie-consent-decline' || attribute(el, 'id') === 'onetrust-reject-all-handler';
  if (page.first((el) => el.visibility === 'shown' && (known(el) || (['button', 'a'].includes(el.tag) && declines.test(textOf(el))))) === null) return;
  const decline = form.locator('.cc-deny, [data-ui=cookie-consent-decline], #onetrust-reject-all-handler').or(form.getByRole('button', { name: declines })).filter({ visible: true }).first();
  if (await decline.isVisible()) await decline.click({ timeout: patience });
}

function markerOf(own: NativeSystem, page: PageTree, url: URL): Marker | null {
  const thanks = own.accepted(page, url);
  if (thanks !== null) return { kind: 'accepted', words: thanks, handOver: null };
  const words = refusal(page);
  return words === null ? null : { kind: 'not_accepted', words, handOver: null };
}

const errorLine = ['error', 'error-message', 'errors', 'field-error', 'invalid-feedback', 'text-error', 'form-error', 'sc-error', 'fab-FormError', 'helper-text--error'];

/**
 * Words of a refusal on the form itself: fields marked invalid, error lines. Only while the form still stands there:
 * after it is gone, whatever is shown is no proof that nothing was kept.
 */
export function refusal(page: PageTree): string | null {
  if (page.first((el) => ['input', 'textarea', 'select'].includes(el.tag) && attribute(el, 'type') !== 'hidden') === null) return null;
  const lines = page.all((el) => el.visibility === 'shown' && textOf(el).length > 3 && (errorLine.some((name) => hasClass(el, name)) || attribute(el, 'data-ui') === 'error'));
  const invalid = page.all((el) => attribute(el, 'aria-invalid') === 'true' && el.visibility === 'shown');
  if (lines.length === 0 && invalid.length === 0) return null;
  const words = Array.from(new Set(lines.map(textOf))).join(' ');
  return words === '' ? invalid.map((el) => `${attribute(el, 'name') || attribute(el, 'id')}: not valid`).join(' ') : words;
}

/** The words of the first element that fits and is shown; null where there is none. */
export function shownText(page: PageTree, fits: (el: PageElement) => boolean): string | null {
  const found = page.first((el) => fits(el) && el.visibility === 'shown');
  return found === null ? null : textOf(found);
}
