import { invitesUpload } from '../page/file-words.ts';
import type { FormQuestion, QuestionKind } from '../form-plan.ts';
import { cleanLabel, saysRequired } from '../page/labels.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { markedRequired } from '../page/required.ts';
import { isSensitive } from '../sensitive.ts';
import { jsonAfter, objectsIn } from './embedded-json.ts';
import { nativeQuestions, plainRules } from './native.ts';

/**
 * Questions of SmartRecruiters' one-click form: its controls inside shadow roots, or, in a page that was saved without
 * them, the outer elements that name what is asked. Its one file is `resume`; the other drop zone is an importer.
 */
export function smartrecruitersQuestions(page: PageTree): readonly FormQuestion[] {
  const inner = nativeQuestions(page, { ...plainRules, skip: (control) => isImporter(page, control) || page.closest(control, (el) => el.tag === 'header') !== null });
  return inner.length > 0 ? inner.map((q) => (q.kind === 'file' ? resume(page, q) : q)) : outerQuestions(page);
}

/** Its inner label may only say how to choose a file: then the section's title names it. The page's data may say that it must be there. */
function resume(page: PageTree, read: FormQuestion): FormQuestion {
  const section = page.first((el) => attribute(el, 'data-test') === 'resume-upload-container');
  const title = section === null ? null : page.first((el) => attribute(el, 'data-test') === 'section-title', section);
  const said = title === null ? '' : textOf(title);
  const demanded = Array.from(objectsIn(jsonAfter(page, '__OC_CONTEXT__'))).some((part) => part['resumeRequired'] === true);
  return { ...read, id: 'resume', label: invitesUpload.test(read.label) || read.label === 'Resume' ? cleanLabel(said) || 'Resume' : read.label, required: read.required || saysRequired(said) || demanded };
}

function isImporter(page: PageTree, control: PageElement): boolean {
  return attribute(control, 'type') === 'file' && page.closest(control, (el) => attribute(el, 'data-test') === 'resume-upload') === null;
}

const known: Readonly<Record<string, readonly [string, QuestionKind]>> = {
  firstName: ['First name', 'text'], lastName: ['Last name', 'text'], email: ['Email', 'email'], emailConfirmation: ['Confirm your email', 'email'], location: ['City', 'text'], phoneNumber: ['Phone number', 'phone'],
  linkedIn: ['LinkedIn', 'url'], linkedin: ['LinkedIn', 'url'], facebook: ['Facebook', 'url'], twitter: ['X (fka Twitter)', 'url'], website: ['Website', 'url'], message: ['Message to the Hiring Team', 'long_text'], consent: ['Consent', 'consent'],
};
const byTag: Readonly<Record<string, string>> = { 'oc-location-autocomplete': 'location', 'oc-phone-number': 'phoneNumber', 'oc-textarea': 'message', 'oc-consent': 'consent' };

function outerQuestions(page: PageTree): readonly FormQuestion[] {
  return page.elements.flatMap((el): readonly FormQuestion[] => {
    if (attribute(el, 'data-test') === 'resume-upload') return [resume(page, outer('resume', 'Resume', 'file', el, page))];
    const name = attribute(el, 'formcontrolname') || byTag[el.tag];
    // Terms that are only to be read take no answer.
    if (el.tag === 'oc-consent' && page.first((inner) => inner.tag.includes('checkbox'), el) === null) return [];
    const found = name === undefined || !el.tag.startsWith('oc-') ? undefined : known[name];
    return name === undefined || found === undefined ? [] : [outer(name, found[0], found[1], el, page)];
  });
}

function outer(name: string, usual: string, kind: QuestionKind, el: PageElement, page: PageTree): FormQuestion {
  const host = page.first((inner) => attribute(inner, 'label') !== '', el) ?? page.first((inner) => inner.tag.startsWith('spl-'), el);
  const said = (host === null ? '' : attribute(host, 'label')) || (kind === 'consent' ? textOf(el) : '') || usual;
  const label = cleanLabel(said);
  const id = host === null || attribute(host, 'id') === '' ? name : attribute(host, 'id');
  return {
    id, label, kind, options: kind === 'consent' ? [{ value: 'true', label: 'Yes' }] : [],
    required: saysRequired(said) || [el, ...(host === null ? [] : [host])].some(markedRequired),
    maxLength: null, accept: [], sensitive: isSensitive(id, label), section: null,
  };
}
