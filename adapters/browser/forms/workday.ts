import { attribute, textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { FormTrouble } from '../browser.port.ts';
import type { FormDriver, Marker } from './driver.ts';

const byHand = (): never => { throw new FormTrouble('Forms of Workday are filled by hand.', 'hand_over', 'assisted_only'); };

/**
 * Workday asks for an account and several pages that differ by employer: the person fills it, in the page that is kept
 * open for them. Nothing is read or filled here; only what became of their own click is told.
 */
export const workday: FormDriver = {
  system: 'workday',
  ready: null,
  questions: () => [],
  complete: (_form, questions) => Promise.resolve(questions),
  prepare: () => Promise.resolve(),
  fileInput: byHand,
  setFile: byHand,
  setValues: byHand,
  values: () => [],
  steps: null,
  submitButton: byHand,
  isSubmission: ({ method, url }) => method === 'POST' && /\/(?:jobapplication|apply)\b.*\bsubmit/iu.test(new URL(url).pathname),
  isLookUp: () => false,
  marker,
};

function marker(page: PageTree): Marker | null {
  const said = page.first((el) => (/^h[1-6]$/u.test(el.tag) || attribute(el, 'data-automation-id') === 'congratulationsPopup') && el.visibility === 'shown' && /application submitted/iu.test(textOf(el)));
  return said === null ? null : { kind: 'accepted', words: textOf(said), handOver: null };
}
