import { attribute } from '#domain/form/page/page-tree.ts';
import { nativeDriver, shownText, usualRules } from './native-driver.ts';

/** Personio: underscored names, `documents.*` files, required said only in the label. */
export const personio = nativeDriver({
  ...usualRules,
  system: 'personio',
  ready: '[name=first_name], [name="documents.cv"]',
  scope: (page) => page.closest(page.first((el) => attribute(el, 'name') === 'first_name') ?? page.root, (el) => el.tag === 'form'),
  submit: 'form:has([name=first_name]) button[type=submit]',
  isSubmission: ({ method, url }) => method === 'POST' && /\/(?:apply|applications?|recruiting\/applicant)\/?$/u.test(new URL(url).pathname),
  accepted: (page) => shownText(page, (el) => attribute(el, 'data-test-id') === 'application-success' || /\bsuccess-message\b/u.test(attribute(el, 'class'))),
});
