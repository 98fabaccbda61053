import type { Page } from 'playwright-core';
import type { FormQuestion, FormSystem } from '#domain/form/form-plan.ts';
import { attribute, hasClass, textOf } from '#domain/form/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page-tree.ts';
import { nativeQuestions, nativeValues, plainRules } from '#domain/form/plans/native.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { FormDriver, Marker, SentRequest } from './driver.ts';
import { controlsOf, patience, setInputFile, setNative } from './native-fields.ts';

/** How a system that is built from plain controls differs from others. */
export interface NativeSystem {
  readonly system: FormSystem;
  readonly ready: string;
  /** The form's element; the whole page where it returns null. */
  readonly scope: (page: PageTree) => PageElement | null;
  readonly skip: (control: PageElement) => boolean;
  /** Controls that belong to the page around the form, where the form has no element of its own. */
  readonly outside: (page: PageTree, control: PageElement) => boolean;
  /** The last word on a question that was read. */
  readonly adjust: (question: FormQuestion) => FormQuestion;
  /** CSS of the button that sends. */
  readonly submit: string;
  readonly isSubmission: (request: SentRequest) => boolean;
  /** The words of a success page or message, or null. */
  readonly accepted: (page: PageTree, url: URL) => string | null;
}

export const usualRules = { skip: () => false, outside: () => false, adjust: (question: FormQuestion) => question } as const;

/** A driver for plain controls: labels in front, fields by name, refusals by marked fields and error lines. */
export function nativeDriver(own: NativeSystem): FormDriver {
  return {
    system: own.system,
    ready: own.ready,
    questions(page) {
      const scope = own.scope(page);
      return nativeQuestions(page, { ...plainRules, scope, skip: (control) => own.skip(control) || (scope === null && own.outside(page, control)) }).map(own.adjust);
    },
    complete: (_page, questions) => Promise.resolve(questions),
    prepare: dismissCookies,
    fileInput: (page, question) => controlsOf(page, question.id),
    async setFile(page, question, file) {
      await setInputFile(controlsOf(page, question.id).first(), file);
      const refused = page.locator('[role=alert], .error, .invalid-feedback').filter({ visible: true, hasText: /file|upload|datei|fichier/iu });
      if ((await refused.count()) > 0) throw new FieldTrouble(question.id, `The form does not take the file for “${question.label}”: ${await refused.first().innerText()}`);
    },
    setValues: setNative,
    values: nativeValues,
    submitButton: (page) => page.locator(own.submit).filter({ visible: true }).first(),
    isSubmission: own.isSubmission,
    isLookUp: () => false,
    marker: (page, url) => markerOf(own, page, new URL(url)),
  };
}

/** Closes a cookie banner by declining; one that only offers acceptance stays. */
export async function dismissCookies(page: Page): Promise<void> {
  const decline = page.locator('.cc-deny, [data-ui=cookie-consent-decline], #onetrust-reject-all-handler').or(page.getByRole('button', { name: /^(?:decline|reject|deny|refuse|ablehnen|nur notwendige|only necessary|necessary only)(?: all| alle)?(?: cookies)?$/iu })).filter({ visible: true }).first();
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

export function shownText(page: PageTree, fits: (el: PageElement) => boolean): string | null {
  const found = page.first((el) => fits(el) && el.visibility === 'shown');
  return found === null ? null : textOf(found);
}
