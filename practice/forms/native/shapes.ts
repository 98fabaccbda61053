import { randomUUID } from 'node:crypto';
import { escapeHtml as e, descriptionHtml } from '../../boards/description.ts';
import { stableNumber, stableUuid } from '../../employers/employer.ts';
import { page, scriptJson } from '../page.ts';
import { errorLine, file, idOf, input, plainControl, row, select, choices, textarea } from './parts.ts';
import type { NativeShape, WireField } from './shape.ts';
import { usualFields } from './shape.ts';

const head = (standing: { posting: { title: string; place: string } }) => `<h1>${e(standing.posting.title)}</h1><p>${e(standing.posting.place)}</p>`;
const posted = (path: string, body: string, attributes = '') => `<form method="post" enctype="multipart/form-data" action="${path}" novalidate ${attributes}>${body}</form>`;

/** The old Greenhouse form: Rails names, select2 over native selects, `#submit_app`. */
const greenhouseOld: NativeShape = {
  system: 'greenhouse_old', mount: '/greenhouse-embed.example', formPath: '/:token/jobs/:id', submitPath: '/:token/jobs/:id', successPath: '/:token/jobs/:id/confirmation', answersJson: false,
  fields: (s) => usualFields(s, { first_name: 'job_application[first_name]', last_name: 'job_application[last_name]', email: 'job_application[email]', phone: 'job_application[phone]', location: 'job_application[location]', resume: 'job_application[resume]', letter: 'job_application[cover_letter]', consent: 'job_application[data_compliance][gdpr_consent_given]' },
    (q, n) => `job_application[answers_attributes][${n}][${q.kind === 'yes_no' ? 'boolean_value' : q.kind === 'one_of' ? 'answer_selected_options_attributes][0][question_option_id' : q.kind === 'many_of' ? 'answer_selected_options_attributes][][question_option_id' : 'text_value'}]`, { resume: 'Resume/CV', email: 'Email', phone: 'Phone' }),
  page: (s, fields, { submit }, error) => page(s.posting.title, `<div id="app_body">${head(s)}<div id="content">${descriptionHtml(s.posting)}</div>${posted(submit, `${errorLine(error, 'error')}<div id="main_fields">${fields.map((f) => oldField(f)).join('')}</div><input type="hidden" name="fingerprint" value="${stableUuid(s.posting.id)}"><input type="button" id="submit_app" class="button" value="Submit Application" onclick="this.form.requestSubmit()">`, 'id="application_form"')}</div>`),
  success: (s) => page('Thank you', `<div id="application_confirmation"><h1>Thank you for applying.</h1><p>${e(s.employer.name)}</p></div>`),
};

function oldField(f: WireField): string {
  const star = f.required ? '<span class="asterisk">*</span>' : '';
  if (f.kind === 'yes_no') return `<div class="field"><label>${e(f.label)}${star}<br>${select({ ...f, options: ['Yes', 'No'] }, 'class="select2-offscreen" aria-required="true"')}</label></div>`;
  if (f.kind === 'many_of') return `<div class="field"><label>${e(f.label)}${star}</label>${f.options.map((o, n) => `<label><input type="checkbox" name="${e(f.name)}" value="${n + 1}"> ${e(o)}</label>`).join('<br>')}</div>`;
  if (f.kind === 'file') return `<div class="field"><label for="${e(idOf(f.name))}">${e(f.label)}${star}</label><div class="attach-or-paste"><div data-field="${e(f.label)}">${file(f, '.pdf,.doc,.docx,.txt,.rtf')}</div></div></div>`;
  if (f.kind === 'consent') return `<div class="field"><label><input type="hidden" name="${e(f.name)}" value="0"><input type="checkbox" name="${e(f.name)}" value="1" ${f.required ? 'required' : ''}> ${e(f.label)}${star}</label></div>`;
  return `<div class="field"><label for="${e(idOf(f.name))}">${e(f.label)}${star}</label>${plainControl(f)}</div>`;
}

/** Workable: names and `data-ui`, ids that are new on every visit, ARIA radios and boxes over hidden inputs, sent by a script. */
const workable: NativeShape = {
  system: 'workable', mount: '/apply.workable.com', formPath: '/:token/j/:id/apply', submitPath: '/api/v1/jobs/:token/:id/apply', successPath: '/:token/j/:id/applied', answersJson: true,
  fields: (s) => usualFields(s, { first_name: 'firstname', last_name: 'lastname', email: 'email', phone: 'phone', location: 'address', resume: 'resume', letter: 'cover_letter', consent: 'gdpr' }, (q) => `QA_${stableNumber(`${s.posting.id} ${q.key}`)}`, { location: 'Address', phone: 'Phone' }),
  page: (s, fields, { submit }) => page(s.posting.title, `${head(s)}<button type="button" data-ui="autofill-button">Import résumé from…</button><form data-ui="application-form" action="${submit}" novalidate><h2>Personal information</h2>${fields.map((f) => workableField(f, randomUUID().slice(0, 6))).join('')}<div id="turnstile-container-1"></div><button type="submit" data-ui="apply-button">Submit application</button></form><script src="/_client/workable.js"></script>`),
  success: () => page('Done', ''),
};

/** @param visit a part of the field's ids, new for each field whenever the page is drawn */
function workableField(f: WireField, visit: string): string {
  const star = f.required ? '<strong aria-hidden="true">*</strong> ' : '';
  const label = (id: string) => `<span id="${id}_label"><span>${star}</span>${e(f.label)}</span>`;
  const aria = `aria-required="${f.required}" aria-labelledby="${f.name}_label" data-ui="${f.name}"`;
  const error = `<span class="error" data-ui="error" id="${f.name}_error" hidden></span>`;
  const option = (role: 'radio' | 'checkbox', o: string, value: string) => `<div role="${role}" aria-checked="false" tabindex="0" aria-labelledby="${idOf(f.name)}_${idOf(o)}"><input aria-hidden="true" tabindex="-1" type="${role}" name="${f.name}" value="${e(value)}" style="position:absolute;opacity:0"><span id="${idOf(f.name)}_${idOf(o)}">${e(o)}</span></div>`;
  switch (f.kind) {
    case 'yes_no': return `<div>${label(f.name)}<fieldset role="radiogroup" ${aria}>${f.options.map((o) => option('radio', o, o === 'Yes' ? 'true' : 'false')).join('')}</fieldset>${error}</div>`;
    case 'one_of': return `<div>${label(f.name)}<div data-ui="${f.name}"><input id="input_${f.name}_${visit}" role="combobox" readonly aria-haspopup="listbox" aria-expanded="false" aria-controls="list_${f.name}_${visit}" aria-required="${f.required}" aria-labelledby="${f.name}_label" placeholder="Select..."><input type="hidden" name="${f.name}"><ul id="list_${f.name}_${visit}" role="listbox" hidden>${f.options.map((o, n) => `<li role="option" id="option_${visit}_${n}" data-value="${n}">${e(o)}</li>`).join('')}</ul></div>${error}</div>`;
    case 'many_of': return `<div>${label(f.name)}<div role="group" ${aria}>${f.options.map((o, n) => option('checkbox', o, String(n))).join('')}</div>${error}</div>`;
    case 'consent': return `<div><div role="checkbox" aria-checked="false" tabindex="0" aria-labelledby="gdpr_label" aria-required="${f.required}"><input aria-hidden="true" tabindex="-1" type="checkbox" name="gdpr" value="true" style="position:absolute;opacity:0"><span id="gdpr_label">${star}${e(f.label)}</span></div>${error}</div>`;
    case 'file': return `<div>${label(f.name)}<div data-ui="${f.name}-dropzone"><input type="file" id="input_files_input_${visit}_${f.name.length}" data-ui="${f.name}" accept=".pdf,.doc,.docx,.odt,.rtf" aria-labelledby="${f.name}_label" aria-required="${f.required}" style="display:none"><span>Upload a file or drag and drop here</span></div>${error}</div>`;
    case 'long_text': return `<div>${label(f.name)}<textarea name="${f.name}" ${aria}></textarea>${error}</div>`;
    default: return `<div>${label(f.name)}<input name="${f.name}" type="${f.kind === 'phone' ? 'tel' : f.kind === 'email' ? 'email' : 'text'}" maxlength="127" ${aria}>${error}</div>`;
  }
}

/** Recruitee: dotted names, ids with dots, hidden question ids beside the answers. */
const recruitee: NativeShape = {
  system: 'recruitee', mount: '/recruitee.com', formPath: '/:token/o/:id/c/new', submitPath: '/:token/o/:id/c/new', successPath: '/:token/o/:id/c/thank-you', answersJson: false,
  fields: (s) => usualFields(s, { name: 'candidate.name', email: 'candidate.email', phone: 'candidate.phone', resume: 'candidate.cv', letter: 'candidate.coverLetterFile', consent: 'candidate.agreements.0' }, (q) => `candidate.openQuestionAnswers.${stableNumber(`${s.posting.id} ${q.key}`)}.${q.kind === 'many_of' ? 'multiContent' : q.kind === 'yes_no' ? 'flag' : 'content'}`, { email: 'Email address' }),
  page: (s, fields, { submit }, error) => page(s.posting.title, `${head(s)}<div role="tablist"><button role="tab" type="button">Job details</button><button role="tab" type="button" aria-selected="true">Apply</button></div>${posted(submit, `${errorLine(error, 'sc-error')}${fields.map(recruiteeField).join('')}<button type="submit">Send</button>`)}<script>window.__translations=${scriptJson({ sent: 'Your application has been successfully submitted' })};window.hcaptcha=true</script>`),
  success: () => page('Thank you', '<main><h1>All done!</h1><p>Your application has been successfully submitted!</p></main>'),
};

function recruiteeField(f: WireField): string {
  const star = f.required ? '<span class="sc-1">*</span>' : '';
  const hidden = /^(candidate\.openQuestionAnswers\.(\d+))\./u.exec(f.name);
  const question = hidden === null ? '' : `<input type="hidden" name="${hidden[1] ?? ''}.openQuestionId" value="${hidden[2] ?? ''}">`;
  const id = `input-${f.name}-undefined`;
  const shared = `name="${f.name}" id="${id}" aria-describedby="${id}-error" ${f.required ? 'required' : ''}`;
  if (f.kind === 'yes_no' || f.kind === 'many_of') return `<fieldset class="sc-2"><legend>${e(f.label)}${star}</legend>${question}${choices(f, f.kind === 'yes_no' ? 'radio' : 'checkbox', (o) => (f.kind === 'yes_no' ? String(o === 'Yes') : o))}</fieldset>`;
  if (f.kind === 'one_of') return `<div class="sc-2"><label for="${id}">${e(f.label)}${star}</label>${question}<select ${shared}><option value="" disabled selected>Choose</option>${f.options.map((o) => `<option value="${e(o)}">${e(o)}</option>`).join('')}</select></div>`;
  if (f.kind === 'consent') return `<div class="sc-3"><input type="checkbox" value="true" ${shared}><label for="${id}">${e(f.label)}${star}</label></div>`;
  const control = f.kind === 'long_text' ? `<textarea ${shared}></textarea>` : f.kind === 'file' ? `<input type="file" accept=".pdf,.doc,.docx,.odt" ${shared}>` : `<input type="${f.kind === 'email' ? 'email' : f.kind === 'phone' ? 'tel' : 'text'}" ${shared}>`;
  return `<div class="sc-2"><label for="${id}">${e(f.label)}${star}</label>${question}${control}</div>`;
}

/** Teamtailor: Rails names with nested questions, tokens, a select for one of several. */
const teamtailor: NativeShape = {
  system: 'teamtailor', mount: '/teamtailor.com', formPath: '/:token/jobs/:id/applications/new', submitPath: '/:token/jobs/:id/applications', successPath: '/:token/jobs/:id/applied', answersJson: false,
  fields: (s) => usualFields(s, { first_name: 'candidate[first_name]', last_name: 'candidate[last_name]', email: 'candidate[email]', phone: 'candidate[phone]', resume: 'candidate[resume_remote_url]', letter: 'candidate[file]', consent: 'candidate[consent_given]' }, (q, n) => `candidate[answers_attributes][${n}][${q.kind === 'yes_no' ? 'boolean' : q.kind === 'one_of' || q.kind === 'many_of' ? 'choices][' : 'text'}]`, { phone: 'Phone', resume: 'Resume' }),
  page: (s, fields, { submit }, error) => page(s.posting.title, `${head(s)}${posted(submit, `<input type="hidden" name="authenticity_token" value="${stableUuid('t')}"><input type="hidden" name="verify_token" value="v"><input type="hidden" name="ctoken" value="c">${errorLine(error, 'text-error')}${fields.map((f, n) => `<input type="hidden" name="candidate[answers_attributes][${n}][question_id]" value="${n}">${row(f, ' <span class="text-error">*</span>')}`).join('')}<button type="submit" name="button">Submit application</button>`, 'id="new_candidate"')}`),
  success: (s) => page('Applied', `<div class="applied"><h1>Thanks for applying!</h1><p>${e(s.employer.name)} has received your application.</p></div>`),
};

/** Personio: underscored names, `documents.cv`, required only in the words of a label. */
const personio: NativeShape = {
  system: 'personio', mount: '/jobs.personio.de', formPath: '/:token/job/:id', submitPath: '/:token/job/:id/apply', successPath: '/:token/job/:id/success', answersJson: false,
  fields: (s) => usualFields(s, { first_name: 'first_name', last_name: 'last_name', email: 'email', phone: 'phone', location: 'location', resume: 'documents.cv', letter: 'documents.cover-letter', consent: 'privacy_consent' }, (q) => `custom_attribute_${stableNumber(`${s.posting.id} ${q.key}`)}`, { phone: 'Phone', resume: 'CV' }),
  page: (s, fields, { submit }, error) => page(s.posting.title, `${head(s)}<section>${descriptionHtml(s.posting)}</section>${posted(submit, `${errorLine(error, 'form-error')}${fields.map(personioField).join('')}<button type="submit" id="btn-submit-application">Submit application</button>`, 'id="apply-form"')}`),
  success: () => page('Success', '<div class="success-message" data-test-id="application-success"><h2>Thank you for your application!</h2></div>'),
};

function personioField(f: WireField): string {
  const id = f.kind === 'file' ? `doc-input-${f.name.replace('documents.', '')}` : `field-${f.name}`;
  const label = `${e(f.label)}${f.required ? ' * (required)' : ''}`;
  const shared = `id="${id}" name="${f.name}"`;
  if (f.kind === 'yes_no' || f.kind === 'one_of') return `<div class="form-row"><label for="${id}">${label}</label><select ${shared}><option value="">-</option>${f.options.map((o, n) => `<option value="${n}">${e(o)}</option>`).join('')}</select></div>`;
  if (f.kind === 'many_of') return `<div class="form-row"><label for="${id}">${label}</label><select multiple ${shared}>${f.options.map((o, n) => `<option value="${n}">${e(o)}</option>`).join('')}</select></div>`;
  if (f.kind === 'long_text') return `<div class="form-row"><label for="${id}">${label}</label>${textarea(f).replace(/id="[^"]*"/u, `id="${id}"`)}</div>`.replace(' required', '');
  if (f.kind === 'file') return `<div class="form-row"><label for="${id}">${label}</label><input type="file" ${shared} accept=".pdf,.doc,.docx"></div>`;
  if (f.kind === 'consent') return `<div class="form-row"><input type="checkbox" ${shared} value="on"><label for="${id}">${label}</label></div>`;
  return `<div class="form-row"><label for="${id}">${label}</label>${input(f).replace(/id="[^"]*"/u, `id="${id}"`).replace(' required', '')}</div>`;
}

/** Breezy: its own names, a honeypot with a random name, a token. */
const breezy: NativeShape = {
  system: 'breezy', mount: '/breezy.hr', formPath: '/:token/p/:id/apply', submitPath: '/:token/p/:id/apply', successPath: '/:token/p/:id/applied', answersJson: false,
  fields: (s) => usualFields(s, { name: 'cName', email: 'cEmail', phone: 'cPhoneNumber', location: 'cAddress', resume: 'cResume', letter: 'cLetterFile', consent: 'gdprConsent' }, (_q, n) => `section_${stableNumber(s.posting.id)}_question_${n}`, { phone: 'Phone', location: 'Address' }),
  page: (s, fields, { submit }, error) => page(s.posting.title, `${head(s)}${posted(submit, `<input type="hidden" id="questions" value="${e(JSON.stringify(s.posting.questions.map((q) => ({ text: q.label, required: q.required }))))}"><input type="hidden" name="form_token" value="${stableUuid(s.posting.id)}"><div class="hp" style="position:absolute;left:-9999px"><input type="text" name="hp_${stableNumber(s.posting.id).toString(16).slice(0, 4)}" autocomplete="hp-off" tabindex="-1"></div>${errorLine(error, 'error-message')}${fields.map((f) => row(f, '<span class="required">*</span>')).join('')}<button type="submit" class="button large">Submit Application</button>`, 'name="form" class="application-form"')}`),
  success: () => page('Applied', '<div class="applied-message"><h2>Your application was submitted successfully</h2></div>'),
};

/** BambooHR: camel-case names, drop-downs as buttons over hidden selects. */
const bamboohr: NativeShape = {
  system: 'bamboohr', mount: '/bamboohr.com', formPath: '/:token/careers/:id', submitPath: '/:token/careers/:id/apply', successPath: '/:token/careers/:id/submitted', answersJson: false,
  fields: (s) => usualFields(s, { first_name: 'firstName', last_name: 'lastName', email: 'email', phone: 'phone', location: 'city', resume: 'resumeFileId', letter: 'coverLetterFileId', linkedin: 'linkedinUrl', consent: 'consent' }, (q) => `customQuestions.${stableNumber(`${s.posting.id} ${q.key}`)}`, { phone: 'Phone', location: 'City', linkedin: 'LinkedIn Profile URL' }),
  page: (s, fields, { submit }, error) => page(s.posting.title, `${head(s)}${posted(submit, `${errorLine(error, 'fab-FormError')}${fields.map(bamboohrField).join('')}<button type="submit">Submit Application</button>`, 'class="jobs-application-form"')}<script>window.__menus=${scriptJson(Object.fromEntries(fields.filter((f) => f.kind === 'one_of').map((f) => [f.name, f.options])))}</script><script src="/_client/bamboohr.js"></script>`),
  success: () => page('Submitted', '<div class="ApplicationSubmitted"><h2>Your application was submitted successfully!</h2><a href="/">See all Job Openings</a></div>'),
};

/** A menu takes the place of a list: its button says no more than that something opens, the hidden select holds what was chosen. */
function bamboohrField(f: WireField): string {
  if (f.kind !== 'one_of') return row(f, '<span class="fabric-required">*</span>');
  const id = `fab-select${stableNumber(f.name)}`;
  return `<div class="field" data-fabric-component="Select"><label class="fab-Label" for="${id}">${e(f.label)}${f.required ? '*' : ''}</label><div class="fab-Select"><div class="fab-SelectToggle__container"><button type="button" aria-haspopup="true" aria-expanded="false" aria-label="${e(f.label)} –Select–" class="fab-SelectToggle" data-menu-id="fab-menu${id}"><div class="fab-SelectToggle__placeholder">–Select–</div></button></div><select id="${id}" name="${e(f.name)}" aria-hidden="true" tabindex="-1" ${f.required ? 'required' : ''} style="border:none;height:0;width:0;opacity:0;overflow:hidden;position:absolute"><option value=""></option></select></div></div>`;
}

/** An employer's own careers site: labelled in every way plain HTML allows, with traps. */
const careers: NativeShape = {
  system: 'careers', mount: '/careers.example', formPath: '/:token/jobs/:id/apply', submitPath: '/:token/jobs/:id/apply', successPath: '/:token/jobs/:id/thank-you', answersJson: false,
  fields: (s) => usualFields(s, { name: 'fullname', email: 'mail', phone: 'tel', location: 'place', resume: 'cv', letter: 'letter', linkedin: 'profile', consent: 'privacy' }, (q) => `q-${q.key.toLowerCase().replace(/\W+/gu, '-')}`, { resume: 'Your CV' }),
  page: (s, fields, { submit }, error) => page(s.posting.title, `<header><form action="/search" role="search"><input type="search" name="q" placeholder="Search jobs"></form></header>${head(s)}${posted(submit, `${errorLine(error, 'errors')}<p style="display:none"><label>Leave this field empty <input type="text" name="website_url"></label></p>${fields.map((f, n) => careersField(f, n)).join('')}<button type="submit">Send application</button>`, 'aria-label="Application"')}<footer><form action="/newsletter"><label>Newsletter <input type="email" name="newsletter"></label><button>Subscribe</button></form></footer>`),
  success: (s) => page('Thank you', `<main><h1>Thank you for your application</h1><p>We have received your application for ${e(s.posting.title)}.</p></main>`),
};

/** Labels in turn by `for`, around the control, by `aria-labelledby`, by `aria-label`. */
function careersField(f: WireField, n: number): string {
  if (f.kind === 'yes_no' || f.kind === 'many_of') return `<div role="group" aria-labelledby="g${n}" ${f.required ? 'aria-required="true"' : ''}><p id="g${n}">${e(f.label)}${f.required ? ' *' : ''}</p>${plainControl(f)}</div>`;
  if (f.kind === 'file') return `<div class="drop"><label for="${idOf(f.name)}">${e(f.label)}${f.required ? ' *' : ''}</label><div class="dropzone">Drop a file here or ${file(f, '.pdf,.docx')}</div></div>`;
  const text = plainControl(f);
  if (n % 4 === 1) return `<label>${e(f.label)}${f.required ? ' *' : ''} ${text}</label>`;
  if (n % 4 === 2) return `<div><span id="l${n}">${e(f.label)}</span>${text.replace('name=', `aria-labelledby="l${n}" name=`)}</div>`;
  if (n % 4 === 3) return `<div>${text.replace('name=', `aria-label="${e(f.label)}" name=`)}</div>`;
  return row(f, ' *');
}

export const nativeShapes: readonly NativeShape[] = [greenhouseOld, workable, recruitee, teamtailor, personio, breezy, bamboohr, careers];
