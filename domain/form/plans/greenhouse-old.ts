import type { FormQuestion } from '../form-plan.ts';
import { cleanLabel, groupWords, saysRequired } from '../page/labels.ts';
import { attribute, hasClass } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { markedRequired } from '../page/required.ts';
import { controlKey, nativeQuestions, plainRules } from './native.ts';
import { nearbyWords } from './surroundings.ts';

const isFile = (el: PageElement): boolean => el.tag === 'input' && attribute(el, 'type') === 'file';

/**
 * Questions of the old Greenhouse form. A place for a file may hold buttons alone: its input then stands in a form of
 * its own that sends to the store (`s3_upload_for_resume`), or is made when a button is pressed.
 */
export function greenhouseOldQuestions(page: PageTree): readonly FormQuestion[] {
  const scope = page.byId('application_form');
  if (scope === null) return [];
  const skip = (control: PageElement) => /^(?:g-recaptcha|h-captcha)|_text\]$/u.test(attribute(control, 'name'));
  const asked = nativeQuestions(page, { ...plainRules, scope, skip });
  const files = page.all((el) => hasClass(el, 'attach-or-paste') && page.first(isFile, el) === null, scope).map((place) => fileQuestion(page, place));
  // Files are asked for right before the employer's own questions.
  const own = asked.findIndex((question) => question.id.startsWith('job_application[answers_attributes]'));
  return files.length === 0 ? asked : asked.toSpliced(own === -1 ? asked.length : own, 0, ...files);
}

function fileQuestion(page: PageTree, place: PageElement): FormQuestion {
  const name = attribute(place, 'data-presigned-form') || attribute(place, 'data-field') || attribute(place, 'id');
  const upload = page.byId(`s3_upload_for_${name}`);
  const input = upload === null ? null : page.first(isFile, upload);
  const said = groupWords(page, place) || nearbyWords(page, place);
  return {
    id: input === null ? name : controlKey(page, input), label: cleanLabel(said), kind: 'file', options: [],
    required: markedRequired(place) || saysRequired(said), maxLength: null, accept: [], sensitive: false, section: null,
  };
}
