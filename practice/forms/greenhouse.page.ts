import { greenhouseQuestions } from '../boards/greenhouse.ts';
import type { GreenhouseQuestion } from '../boards/greenhouse.ts';
import { descriptionHtml, escapeHtml } from '../boards/description.ts';
import { stableNumber } from '../employers/employer.ts';
import type { Standing } from '../site/site.ts';
import { page, scriptJson } from './page.ts';

/** The form's page: ids but no names, react-selects, hidden required twins, upload groups, loader data. */
export function greenhousePage(standing: Standing, uploadsRefused: boolean): string {
  const { employer, posting } = standing;
  const questions = greenhouseQuestions(employer, posting);
  const path = `/${employer.token}/jobs/${posting.id}`;
  const loader = {
    jobPost: {
      title: posting.title, content: descriptionHtml(posting), job_post_location: posting.place, company_name: employer.name, enable_eeoc: employer.form.eeoc,
      questions, eeoc_sections: employer.form.eeoc ? eeoc : [], fingerprint: String(stableNumber(`fingerprint ${posting.id}`)), confirmation_message: null, redirect_to: null,
    },
    submitPath: `/job-boards.greenhouse.io${path}`,
    confirmationPath: `/job-boards.greenhouse.io${path}/confirmation`,
    quickApply: false,
    boardConfiguration: { disable_captcha: false },
  };
  const parts = questions.map((q) => [question(q), q.fields[0]?.name === 'email' && employer.form.location ? location() : ''].join(''));
  const form = `<form id="application-form" class="application--form" method="get" novalidate>
    <div class="application--questions">${parts.join('\n')}</div>
    ${employer.form.eeoc ? `<div class="eeoc__container"><h2>Voluntary Self-Identification</h2><p>Completion is voluntary and will not be considered in hiring.</p>${eeoc.map((q) => question(q)).join('')}</div>` : ''}
    ${employer.form.consent ? consent() : ''}
    <div class="application--submit"><button type="submit" class="btn btn--pill">Submit application</button></div></form>`;
  const body = `<header><p>${escapeHtml(employer.name)}</p><h1 class="section-header">${escapeHtml(posting.title)}</h1><div class="job__location">${escapeHtml(posting.place)}</div><button type="button" aria-label="Apply" onclick="document.getElementById('application-form').scrollIntoView()">Apply</button></header>
    <div class="job__description">${descriptionHtml(posting)}</div>${form}
    <script>window.__remixContext=${scriptJson({ state: { loaderData: { 'routes/$url_token_.jobs_.$job_post_id': loader } } })};window.__storagePath=${scriptJson(`/job-boards.greenhouse.io${path}/_storage`)};window.__uploadsRefused=${uploadsRefused}</script>
    <script src="/_client/greenhouse.js"></script>`;
  return page(`Job Application for ${posting.title} at ${employer.name}`, body);
}

const decline = { value: 3, label: "I don't wish to answer" };
const eeocQuestion = (name: string, label: string, values: readonly { value: number; label: string }[]): GreenhouseQuestion => ({ label, required: false, description: null, fields: [{ name, type: 'multi_value_single_select', values }] });
const eeoc: readonly GreenhouseQuestion[] = [
  eeocQuestion('gender', 'Gender', [{ value: 1, label: 'Male' }, { value: 2, label: 'Female' }, { value: 3, label: 'Decline To Self Identify' }]),
  eeocQuestion('hispanic_ethnicity', 'Are you Hispanic/Latino?', [{ value: 1, label: 'Yes' }, { value: 2, label: 'No' }, { value: 3, label: 'Decline To Self Identify' }]),
  eeocQuestion('veteran_status', 'Veteran Status', [{ value: 1, label: 'I am not a protected veteran' }, { value: 2, label: 'I identify as one or more of the classifications of a protected veteran' }, decline]),
  eeocQuestion('disability_status', 'Disability Status', [{ value: 1, label: 'Yes, I have a disability, or have had one in the past' }, { value: 2, label: 'No, I do not have a disability and have not had one in the past' }, decline]),
];

const attributes: Readonly<Record<string, string>> = {
  first_name: 'autocomplete="given-name" maxlength="255" type="text"', last_name: 'autocomplete="family-name" maxlength="255" type="text"', email: 'autocomplete="email" maxlength="255" type="text"', phone: 'autocomplete="tel" type="tel"',
};

function question(q: GreenhouseQuestion): string {
  const field = q.fields[0];
  if (field === undefined) return '';
  const id = field.name;
  const star = q.required ? '<span aria-hidden="true" class="required">*</span>' : '';
  const error = `<p id="${id}-error" class="helper-text helper-text--error" aria-live="polite" hidden></p>`;
  const shared = `id="${id}" aria-label="${escapeHtml(q.label)}" aria-required="${q.required}" aria-invalid="false" aria-errormessage="${id}-error"`;
  if (field.type === 'input_file') return upload(id, q.label, q.required) + error;
  if (field.type === 'textarea') return `<div class="text-input-wrapper"><label id="${id}-label" for="${id}">${escapeHtml(q.label)}${star}</label><textarea ${shared} class="input input__multi-line" maxlength="5000"></textarea>${error}</div>`;
  if (field.type === 'multi_value_single_select') return select(id, q.label, q.required) + error;
  if (field.type === 'multi_value_multi_select') {
    const boxes = field.values.map((v) => `<div class="checkbox__wrapper"><div class="checkbox__input"><input type="checkbox" id="${id}_${v.value}" name="${id}" value="${v.value}"></div><label for="${id}_${v.value}">${escapeHtml(v.label)}</label></div>`).join('');
    return `<fieldset class="checkbox" id="${id}" aria-required="${q.required}" aria-invalid="false"><legend class="checkbox__description" id="${id}-label">${escapeHtml(q.label)}${star}</legend>${boxes}</fieldset>${error}`;
  }
  const country = id === 'phone' ? select('country', 'Country', false) : '';
  return `<div class="text-input-wrapper">${country}<div class="input-wrapper"><label id="${id}-label" for="${id}" class="label">${escapeHtml(q.label)}${star}</label><input ${shared} class="input input__single-line" ${attributes[id] ?? 'type="text" maxlength="255"'}></div>${error}</div>`;
}

function select(id: string, label: string, required: boolean, remote = false): string {
  const twin = required ? `<input required tabindex="-1" aria-hidden="true" class="remix-css-1a0ro4n-requiredInput requiredInput" value="">` : '';
  return `<div class="select"><div class="select__container" data-select="${id}" ${remote ? 'data-remote="/job-boards.greenhouse.io/_places"' : ''}><label id="${id}-label" for="${id}" class="label select__label">${escapeHtml(label)}${required ? '<span aria-hidden="true" class="required">*</span>' : ''}</label>
    <div class="select-shell"><div class="select__control"><div class="select__value-container"><div class="select__placeholder">Select...</div><div class="select__input-container"><input class="select__input" id="${id}" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="true" aria-labelledby="${id}-label" aria-required="${required}" aria-invalid="false" aria-errormessage="${id}-error" autocapitalize="none" autocomplete="off" spellcheck="false" value=""></div></div><div class="select__indicators"><button type="button" aria-label="Toggle flyout" tabindex="-1">▾</button></div></div>${twin}</div></div></div>`;
}

function location(): string {
  return `${select('candidate-location', 'Location (City)', true, true)}<p id="candidate-location-error" class="helper-text helper-text--error" aria-live="polite" hidden></p><button type="button" class="btn--tertiary">Locate me</button>`;
}

function upload(id: string, label: string, required: boolean): string {
  return `<div class="file-upload" role="group" aria-labelledby="upload-label-${id}" aria-required="${required}" data-allow-s3="true"><div id="upload-label-${id}" class="label upload-label">${escapeHtml(label)}${required ? '<span class="required">*</span>' : ''}</div>
    <div class="file-upload__wrapper"><div class="button-container"><div class="secondary-button"><button type="button" class="btn btn--pill-small">Attach</button><label class="visually-hidden" for="${id}">Attach</label><input id="${id}" class="visually-hidden" type="file" accept=".pdf,.doc,.docx,.txt,.rtf"></div><button type="button" data-testid="${id}-dropbox">Dropbox</button><button type="button" data-testid="${id}-google">Google Drive</button><button type="button" data-testid="${id}-text">Enter manually</button></div></div>
    <p id="accepted-filetypes" class="file-upload__filetypes">Accepted file types: pdf, doc, docx, txt, rtf</p></div>`;
}

function consent(): string {
  return `<div class="gdpr"><div class="checkbox" id="gdpr_consent_given"><div class="checkbox__wrapper"><div class="checkbox__input"><input type="checkbox" id="gdpr_consent_given_1" name="gdpr_consent_given" value="1" aria-required="true" required></div><label for="gdpr_consent_given_1">I consent to the processing of my data for this application.<span class="required">*</span></label></div></div><p id="gdpr_consent_given-error" class="helper-text helper-text--error" hidden></p></div>`;
}
