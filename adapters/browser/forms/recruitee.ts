import { attribute } from '#domain/form/page/page-tree.ts';
import { nativeDriver, shownText, usualRules } from './native-driver.ts';

const sent = /application (?:has been |was )?successfully submitted/iu;

/**
 * Recruitee: names and ids with dots, one submit button. The page's own translations hold the words of success, so
 * only visible text counts, and only once the form is gone.
 */
export const recruitee = nativeDriver({
  ...usualRules,
  system: 'recruitee',
  ready: '[name="candidate.name"], [name="candidate.email"]',
  scope: (page) => page.closest(page.first((el) => attribute(el, 'name').startsWith('candidate.')) ?? page.root, (el) => el.tag === 'form'),
  skip: (control) => !attribute(control, 'name').startsWith('candidate.'),
  submit: 'form:has([name^="candidate."]) button[type=submit]',
  isSubmission: ({ method, url }) => method === 'POST' && /\/(?:candidates|c\/new)\/?$/u.test(new URL(url).pathname),
  accepted: (page) => (page.first((el) => attribute(el, 'name') === 'candidate.email') === null ? shownText(page, (el) => ['main', 'section', 'div', 'p'].includes(el.tag) && sent.test(ownWords(el.children))) : null),
});

function ownWords(children: readonly unknown[]): string {
  return children.filter((child) => typeof child === 'string').join(' ');
}
