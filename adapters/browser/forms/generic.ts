import type { Frame, Locator } from 'playwright-core';
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
  outside: pageChrome,
  skip: (control) => /^(?:g-recaptcha-response|h-captcha-response|cf-turnstile-response)$/u.test(attribute(control, 'name')),
  submit: 'button[type=submit]',
  isSubmission: ({ method }) => method === 'POST',
  accepted(page, url) {
    const words = textOf(page.root);
    return applicationForm(page) === null && thanks.test(words) && thanksPath.test(url.pathname + url.search) ? words.slice(0, 500) : null;
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

/** What stands around a form on any page: navigation, search, cookie banners, newsletters. */
function pageChrome(page: PageTree, control: PageElement): boolean {
  return page.closest(control, (el) => ['header', 'nav', 'footer', 'aside'].includes(el.tag) || ['search', 'navigation', 'banner', 'contentinfo'].includes(attribute(el, 'role')) || /cookie|onetrust|consent-(?:banner|manager)|usercentrics/iu.test(`${attribute(el, 'id')} ${attribute(el, 'class')}`)) !== null;
}

/** The form that takes a file, else the one that asks most and asks for an e-mail address. */
function applicationForm(page: PageTree): PageElement | null {
  const forms = page.all((el) => el.tag === 'form').map((form) => ({ form, asked: nativeQuestions(page, { ...plainRules, scope: form }) }));
  const withFile = forms.filter(({ asked }) => asked.some((q) => q.kind === 'file'));
  const candidates = withFile.length > 0 ? withFile : forms.filter(({ asked }) => asked.length > 3 && asked.some((q) => q.kind === 'email'));
  return candidates.toSorted((a, b) => b.asked.length - a.asked.length)[0]?.form ?? null;
}
