import { attribute } from '#domain/form/page/page-tree.ts';
import { nativeDriver, shownText, usualRules } from './native-driver.ts';

/** Breezy: its own short names; a honeypot with a random name, which has no label and is never filled. */
export const breezy = nativeDriver({
  ...usualRules,
  system: 'breezy',
  ready: '[name=cName], [name=cEmail]',
  scope: (page) => page.closest(page.first((el) => attribute(el, 'name') === 'cName') ?? page.root, (el) => el.tag === 'form'),
  skip: (control) => attribute(control, 'autocomplete').startsWith('hp-') || attribute(control, 'name').startsWith('hp_'),
  submit: 'form:has([name=cName]) button[type=submit], form:has([name=cName]) .button.submit',
  isSubmission: ({ method, url }) => method === 'POST' && /\/apply\/?$|\/candidates?\/?$/u.test(new URL(url).pathname),
  accepted: (page) => shownText(page, (el) => /\bapplied-message\b/u.test(attribute(el, 'class'))),
});
