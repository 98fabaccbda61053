import { escapeHtml } from '../boards/description.ts';
import { stableUuid } from '../employers/employer.ts';
import type { PracticeQuestion } from '../employers/employer.ts';
import type { Standing } from '../site/site.ts';
import { page } from './page.ts';

/** One card of custom questions, as Lever keeps it in a hidden input. */
export interface LeverCard {
  readonly id: string;
  readonly template: { readonly id: string; readonly text: string; readonly fields: readonly LeverField[] };
}

export interface LeverField {
  readonly type: string;
  readonly text: string;
  readonly description: string;
  readonly required: boolean;
  readonly options: readonly { readonly text: string; readonly optionId: string }[];
}

const types: Readonly<Record<PracticeQuestion['kind'], string>> = { text: 'text', url: 'text', number: 'text', date: 'text', long_text: 'textarea', yes_no: 'multiple-choice', one_of: 'dropdown', many_of: 'multiple-select' };

/** The posting's questions as one card; none when it asks nothing. */
export function leverCards({ posting }: Standing): readonly LeverCard[] {
  if (posting.questions.length === 0) return [];
  const id = stableUuid(`card ${posting.id}`);
  return [{
    id,
    template: {
      id, text: 'Additional questions',
      fields: posting.questions.map((q) => ({ type: types[q.kind], text: q.label, description: '', required: q.required, options: q.options.map((text) => ({ text, optionId: stableUuid(`${q.key} ${text}`) })) })),
    },
  }];
}

const star = '<span class="required">✱</span>';
const row = (label: string, required: boolean, field: string, extra = '') => `<li class="application-question ${extra}"><label><div class="application-label">${escapeHtml(label)}${required ? star : ''}</div><div class="application-field">${field}</div></label></li>`;

/** The server-rendered apply page; `error` is the sentence of a refused POST. */
export function leverPage(standing: Standing, error: string | null): string {
  const { employer, posting } = standing;
  const { form } = employer;
  const base = `/jobs.lever.co/${employer.token}/${posting.id}`;
  const cards = leverCards(standing).map((card) => `<div class="section application-form"><h4>${escapeHtml(card.template.text)}</h4><input type="hidden" name="cards[${card.id}][baseTemplate]" value="${escapeHtml(JSON.stringify(card.template))}"><ul>${card.template.fields.map((field, n) => cardField(`cards[${card.id}][field${n}]`, field)).join('')}</ul></div>`);
  const body = `<div class="main-header page-full-width"><h2>${escapeHtml(posting.title)}</h2><div class="posting-categories">${escapeHtml(posting.place)} / ${escapeHtml(posting.team)}</div></div>
  <div class="cc-window"><span>This site uses cookies.</span><button type="button" class="cc-deny" onclick="this.parentElement.remove()">Deny</button></div>
  ${error === null ? '' : `<p class="error-message">${escapeHtml(error)}</p>`}
  <form id="application-form" method="POST" enctype="multipart/form-data" action="${base}/apply" data-parse="${base}/parseResume" data-locations="/jobs.lever.co/searchLocations">
  <div class="section application-form"><h4>Submit your application</h4><ul>
    <li class="application-question resume"><label><div class="application-label">Resume/CV${star}</div><div class="application-field"><div class="resume-upload-wrapper"><input type="file" name="resume" id="resume-upload-input" data-qa="input-resume" class="application-file-input" required><span class="resume-upload-label">ATTACH RESUME/CV</span><span class="resume-upload-working" hidden>Analyzing resume...</span><span class="resume-upload-success" hidden>Success!</span><span class="resume-upload-failure" hidden>Couldn't auto-read resume.</span><span class="resume-upload-oversize error-message" hidden>File exceeds the maximum upload size of 100MB.</span><span class="filename"></span></div></div></label></li>
    ${row('Full name', true, '<input type="text" name="name" data-qa="name-input" required>')}
    ${row('Email', true, '<input type="email" name="email" data-qa="email-input" required>')}
    ${row('Phone', form.phone === 'required', `<input type="text" name="phone" data-qa="phone-input" ${form.phone === 'required' ? 'required' : ''}>`)}
    ${form.location ? row('Current location', true, '<input type="text" id="location-input" name="location" class="location-input" autocomplete="off" required><input type="hidden" id="selected-location" name="selectedLocation" value=""><div class="dropdown-container" hidden><div class="dropdown-results"></div></div>') : ''}
    ${row('Current company', false, '<input type="text" name="org" data-qa="org-input">')}
  </ul></div>
  ${form.profileLink ? `<div class="section application-form"><h4>Links</h4><ul>${['LinkedIn', 'GitHub', 'Portfolio', 'Other'].map((name) => row(`${name} URL`, false, `<input type="text" name="urls[${name}]">`)).join('')}</ul></div>` : ''}
  ${cards.join('')}
  <div class="section application-form"><h4>Additional information</h4><ul>${row('Add a cover letter or anything else you want to share.', false, '<textarea name="comments" id="additional-information" maxlength="5000"></textarea>')}</ul></div>
  ${form.consent ? `<div class="section application-form"><ul><li class="application-question"><label class="consent"><input type="hidden" name="consent[marketing]" value="0"><input type="checkbox" name="consent[marketing]" value="1"> <span>${escapeHtml(employer.name)} can contact me about future job opportunities for up to 2 years.</span></label></li></ul></div>` : ''}
  <input type="hidden" name="accountId" value="${stableUuid(employer.token)}"><input type="hidden" name="linkedInData" value=""><input type="hidden" name="origin" value=""><input type="hidden" name="referer" value=""><input type="hidden" name="timezone" value=""><input type="hidden" name="source" value=""><input type="hidden" name="resumeStorageId" value=""><input type="hidden" name="h-captcha-response" id="hcaptchaResponseInput" value="">
  <div class="section page-centered"><div id="h-captcha"></div><button type="button" id="btn-submit" data-qa="btn-submit" class="postings-btn template-btn-submit">Submit application</button><button type="submit" id="hcaptchaSubmitBtn" hidden></button></div>
  </form><script src="/_client/lever.js"></script>`;
  return page(`${employer.name} - ${posting.title}`, body);
}

function cardField(name: string, field: LeverField): string {
  const required = field.required ? 'required' : '';
  const label = `<div class="application-label">${escapeHtml(field.text)}${field.required ? star : ''}</div>`;
  const choices = (type: string) => `<ul data-qa="multiple-choice" class="choice">${field.options.map((o) => `<li><label><input type="${type}" name="${name}" value="${escapeHtml(o.text)}" ${type === 'radio' ? required : ''}> <span class="application-answer-alternative">${escapeHtml(o.text)}</span></label></li>`).join('')}</ul>`;
  switch (field.type) {
    case 'textarea': return `<li class="application-question custom-question"><label>${label}<div class="application-field full-width"><textarea name="${name}" ${required}></textarea></div></label></li>`;
    case 'dropdown': return `<li class="application-question custom-question"><label>${label}<div class="application-field full-width"><select name="${name}" ${required}><option value="">Select ...</option>${field.options.map((o) => `<option value="${escapeHtml(o.text)}">${escapeHtml(o.text)}</option>`).join('')}</select></div></label></li>`;
    case 'multiple-choice': return `<li class="application-question custom-question"><div>${label}<div class="application-field full-width">${choices('radio')}</div></div></li>`;
    case 'multiple-select': return `<li class="application-question custom-question"><div>${label}<div class="application-field full-width">${choices('checkbox')}</div></div></li>`;
    default: return `<li class="application-question custom-question"><label>${label}<div class="application-field full-width"><input type="text" class="card-field-input" name="${name}" ${required}></div></label></li>`;
  }
}
