import type { FormQuestion } from '../form-plan.ts';
import { cleanLabel, groupWords, labelWords, saysRequired } from '../page/labels.ts';
import { attribute, hasClass } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { markedRequired } from '../page/required.ts';
import { controlKey } from './control-key.ts';
import { nativeQuestions, plainRules } from './native.ts';
import { nearbyWords } from './surroundings.ts';

const isFile = (el: PageElement): boolean => el.tag === 'input' && attribute(el, 'type') === 'file';

/**
 * Questions of the old Greenhouse form. A place for a file may hold buttons alone: its input then stands in a form of
 * its own that sends to the store (`s3_upload_for_resume`), or is made when a button is pressed.
 */
export function greenhouseOldQuestions(page: PageTree): readonly FormQuestion[] {
  const scope = page.byId('application_form');
  if (scope === null) return [];
  const places = page.all((el) => hasClass(el, 'attach-or-paste') && page.first(isFile, el) === null, scope);
  const skip = (control: PageElement) => /^(?:g-recaptcha|h-captcha)|_text\]$/u.test(attribute(control, 'name')) || places.some((place) => uploadOf(page, place) === control);
  const asked = nativeQuestions(page, { ...plainRules, scope, skip }).map((question) => (question.kind === 'file' ? namedByPlace(page, question) : question));
  const lookups = page.all((el) => looksUp(page, el), scope).map((drawn) => lookupQuestion(page, drawn));
  const files = places.map((place) => fileQuestion(page, place));
  const all = lookups.reduce((before, { question, at }) => {
    const next = before.findIndex((other) => page.placeOf(page.named(other.id)[0] ?? page.root) > at);
    return before.toSpliced(next === -1 ? before.length : next, 0, question);
  }, asked);
  // Files are asked for right before the employer's own questions.
  const own = all.findIndex((question) => question.id.startsWith('job_application[answers_attributes]'));
  return files.length === 0 ? all : all.toSpliced(own === -1 ? all.length : own, 0, ...files);
}

/** The label of an input that a place for files holds is for those who hear its button; the place has the words that everybody sees. */
function namedByPlace(page: PageTree, question: FormQuestion): FormQuestion {
  const input = page.first((el) => isFile(el) && controlKey(page, el) === question.id);
  const place = input === null ? null : page.closest(input, (el) => hasClass(el, 'attach-or-paste'));
  const said = place === null ? '' : groupWords(page, place);
  return said === '' ? question : { ...question, label: cleanLabel(said), required: question.required || saysRequired(said) };
}

/** What the third select2 draws over a hidden input: it looks up what is typed (schools). As served, the input stands alone. */
function looksUp(page: PageTree, el: PageElement): boolean {
  if (attribute(el, 'type') === 'hidden') return hasClass(el, 'school-name') && page.labelsFor(attribute(el, 'id')).length > 0 && page.first((drawn) => attribute(drawn, 'id').startsWith('s2id_')) === null;
  const kept = hasClass(el, 'select2-container') && attribute(el, 'id').startsWith('s2id_') ? page.byId(attribute(el, 'id').slice('s2id_'.length)) : null;
  return kept !== null && attribute(kept, 'type') === 'hidden' && el.visibility === 'shown' && page.labelsFor(attribute(kept, 'id')).length > 0;
}

function lookupQuestion(page: PageTree, drawn: PageElement): { readonly question: FormQuestion; readonly at: number } {
  const kept = attribute(drawn, 'type') === 'hidden' ? drawn : page.byId(attribute(drawn, 'id').slice('s2id_'.length)) ?? drawn;
  const said = labelWords(page, kept);
  return {
    at: page.placeOf(drawn),
    question: { id: controlKey(page, kept), label: cleanLabel(said), kind: 'text', options: [], required: markedRequired(kept) || saysRequired(said), maxLength: null, accept: [], sensitive: false, section: null },
  };
}

const fieldOf = (place: PageElement): string => attribute(place, 'data-presigned-form') || attribute(place, 'data-field') || attribute(place, 'id');

/** The input that takes what is given to a place without one: in a form of its own, or known by the place's name. */
function uploadOf(page: PageTree, place: PageElement): PageElement | null {
  const upload = page.byId(`s3_upload_for_${fieldOf(place)}`);
  const known = page.byId(`${fieldOf(place)}_file`);
  return upload !== null ? page.first(isFile, upload) : known !== null && isFile(known) ? known : null;
}

function fileQuestion(page: PageTree, place: PageElement): FormQuestion {
  const name = fieldOf(place);
  const input = uploadOf(page, place);
  const said = groupWords(page, place) || nearbyWords(page, place);
  return {
    id: input === null ? name : controlKey(page, input), label: cleanLabel(said), kind: 'file', options: [],
    required: markedRequired(place) || saysRequired(said), maxLength: null, accept: [], sensitive: false, section: null,
  };
}
