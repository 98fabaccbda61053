import { attribute } from '#domain/form/page/page-tree.ts';
import { nativeDriver, shownText, usualRules } from './native-driver.ts';

/**
 * Workable: names and `data-ui`, drawn radios and boxes over hidden inputs. Its second form (self-identification) comes
 * after the application and is left to the person.
 */
export const workable = nativeDriver({
  ...usualRules,
  system: 'workable',
  ready: 'form[data-ui="application-form"]',
  scope: (page) => page.first((el) => el.tag === 'form' && attribute(el, 'data-ui') === 'application-form'),
  skip: (control) => /^(?:cf-turnstile-response|h-captcha-response|g-recaptcha-response)$/u.test(attribute(control, 'name')) || (attribute(control, 'aria-hidden') === 'true' && !['radio', 'checkbox', 'file'].includes(attribute(control, 'type'))),
  submit: 'button[data-ui="apply-button"]',
  isSubmission: ({ method, url }) => method === 'POST' && /\/api\/v1\/jobs\/.+\/apply\/?$/u.test(new URL(url).pathname),
  accepted: (page) => shownText(page, (el) => attribute(el, 'data-ui') === 'success-message' || (el.tag === 'form' && attribute(el, 'data-ui') === 'eeoc-form')),
});
