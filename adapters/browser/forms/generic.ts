import type { Frame, Locator } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { attribute, textOf } from '#domain/form/page/page-tree.ts';
import type { PageElement, PageTree } from '#domain/form/page/page-tree.ts';
import { nativeQuestions, plainRules } from '#domain/form/plans/native.ts';
import type { FormDriver } from './driver.ts';
import { nativeDriver, usualRules } from './native-driver.ts';

const thanks = /thank(?:s| you) for (?:applying|your application|your interest)|application (?:has been |was )?(?:successfully )?(?:submitted|received|sent)|we have received your application|vielen dank für (?:ihre|deine) bewerbung|bewerbung (?:ist |wurde )?(?:erfolgreich )?(?:eingegangen|gesendet|übermittelt)/iu;
const thanksPath = /thank|success|confirm|submitted|applied|danke|merci/iu;

/**
 * Any labelled form. It counts as sent only when three things agree: the form is gone, the page thanks in words, and
 * its address says so too.
 */
export const generic: FormDriver = { ...nativeDriver({
  ...usualRules,
  system: 'generic',
  ready: 'input, textarea',
  scope: applicationForm,
  skip: (control) => /^(?:g-recaptcha-response|h-captcha-response|cf-turnstile-response)$/u.test(attribute(control, 'name')),
  submit: 'button[type=submit]',
  isSubmission: ({ method }) => method === 'POST',
  accepted(page, url) {
    const words = textOf(page.root);
    return applicationForms(page).length === 0 && thanks.test(words) && thanksPath.test(url.pathname + url.search) ? words.slice(0, 500) : null;
  },
}), submitButton };

const sends = /^(?:submit|send|apply)(?: (?:your|my|the|this))?(?: application| now)?$|^submit (?:and|&) \w+$|^(?:jetzt )?(?:bewerbung )?(?:ab)?(?:senden|schicken)$|^jetzt bewerben$|^(?:envoyer|soumettre)(?: ma candidature)?$|^(?:enviar|verzenden|verstuur)(?: .{1,20})?$/iu;
const around = ':is(header, nav, footer, aside)';

/** The button that says it sends; else the first one that submits a form that takes a file or an e-mail address. */
async function submitButton(form: Frame): Promise<Locator> {
  const named = form.locator(`:is(button, [role=button], input[type=submit], input[type=button]):not(${around} *)`).and(form.getByRole('button', { name: sends })).filter({ visible: true });
  if ((await named.count()) > 0) return named.last();
  const inForm = `form:is(:has(input[type=file]), :has(input[type=email])):not([role=search], ${around} *)`;
  return form.locator(`${inForm} :is(button[type=submit], input[type=submit], button:not([type]))`).filter({ visible: true }).first();
}

/** The form that takes applications; null where there is none, or what is asked does not stand in it. */
function applicationForm(page: PageTree): PageElement | null {
  const [best] = applicationForms(page);
  // A form for one file alone only sends that: the rest is asked around it.
  return best === undefined || (best.asked.length === 1 && nativeQuestions(page, plainRules).length > 4) ? null : withItsFile(page, best.form);
}

/** The form, or the part of the page around it where its one place for files stands before or behind it. */
function withItsFile(page: PageTree, form: PageElement): PageElement {
  const isFile = (el: PageElement) => el.tag === 'input' && attribute(el, 'type') === 'file';
  const files = page.all((el) => isFile(el) && page.closest(el, (up) => up.tag === 'form') === null);
  const around = page.first(isFile, form) !== null || files.length !== 1 ? null : page.closest(form, (el) => page.first(isFile, el) !== null);
  return around !== null && !['body', 'html'].includes(around.tag) && page.upTo(2, (el) => el.tag === 'form', around).length === 1 ? around : form;
}

/** Forms that take a file, else those that ask much and for an e-mail address; what asks most comes first. */
function applicationForms(page: PageTree): readonly { readonly form: PageElement; readonly asked: readonly FormQuestion[] }[] {
  const forms = page.all((el) => el.tag === 'form').map((form) => ({ form, asked: nativeQuestions(page, { ...plainRules, scope: form }) }));
  const withFile = forms.filter(({ asked }) => asked.some((q) => q.kind === 'file'));
  const candidates = withFile.length > 0 ? withFile : forms.filter(({ asked }) => asked.length > 3 && asked.some((q) => q.kind === 'email'));
  return candidates.toSorted((a, b) => b.asked.length - a.asked.length);
}
