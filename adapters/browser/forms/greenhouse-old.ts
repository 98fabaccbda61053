import { attribute } from '#domain/form/page/page-tree.ts';
import { greenhouseOldQuestions } from '#domain/form/plans/greenhouse-old.ts';
import type { FormDriver } from './driver.ts';
import { nativeDriver, shownText, usualRules } from './native-driver.ts';

/** The old Greenhouse form, still on employers' own pages: Rails names, select2 over native selects. */
export const greenhouseOld: FormDriver = { ...nativeDriver({
  ...usualRules,
  system: 'greenhouse_old',
  ready: '#application_form',
  scope: (page) => page.byId('application_form'),
  submit: '#submit_app',
  isSubmission: ({ method, url }) => method === 'POST' && /\/jobs\/\d+\/?$|\/embed\/job_app/u.test(new URL(url).pathname),
  accepted: (page) => shownText(page, (el) => attribute(el, 'id') === 'application_confirmation'),
}), questions: greenhouseOldQuestions };
