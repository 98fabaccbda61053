import { attribute, textOf } from '#domain/form/page/page-tree.ts';
import { nativeDriver, usualRules } from './native-driver.ts';

/** BambooHR: camel-case names; success shows a way back to all openings where the form was. */
export const bamboohr = nativeDriver({
  ...usualRules,
  system: 'bamboohr',
  ready: '[name=firstName]',
  scope: (page) => page.closest(page.first((el) => attribute(el, 'name') === 'firstName') ?? page.root, (el) => el.tag === 'form'),
  submit: 'form:has([name=firstName]) button[type=submit]',
  isSubmission: ({ method, url }) => method === 'POST' && /\/careers\/\d+(?:\/apply)?\/?$/u.test(new URL(url).pathname),
  accepted(page) {
    const back = page.first((el) => ['a', 'button'].includes(el.tag) && el.visibility === 'shown' && /^See all Job Openings$/iu.test(textOf(el)));
    const gone = page.first((el) => attribute(el, 'name') === 'firstName') === null;
    const thanks = page.first((el) => /^h[1-6]$/u.test(el.tag) && el.visibility === 'shown' && /submitted/iu.test(textOf(el)));
    return back !== null && gone && thanks !== null ? textOf(thanks) : null;
  },
});
