import { attribute, textOf } from '#domain/form/page/page-tree.ts';
import { nativeDriver, usualRules } from './native-driver.ts';

/** Teamtailor: Rails names with nested answers; success is the page `/applied`. */
export const teamtailor = nativeDriver({
  ...usualRules,
  system: 'teamtailor',
  ready: '[name="candidate[email]"]',
  scope: (page) => page.closest(page.first((el) => attribute(el, 'name') === 'candidate[email]') ?? page.root, (el) => el.tag === 'form'),
  submit: 'form:has([name="candidate[email]"]) button[type=submit], form:has([name="candidate[email]"]) input[type=submit]',
  isSubmission: ({ method, url }) => method === 'POST' && /\/jobs\/[^/]+\/applications\/?$/u.test(new URL(url).pathname),
  accepted: (page, url) => (/\/applied\/?$/u.test(url.pathname) ? textOf(page.root).slice(0, 500) : null),
});
