import { escapeHtml, descriptionHtml } from '../boards/description.ts';
import { stableUuid } from '../employers/employer.ts';
import type { PracticeQuestion } from '../employers/employer.ts';
import type { Standing } from '../site/site.ts';
import { page, scriptJson } from './page.ts';

/** One field as Ashby's application form describes it. */
export interface AshbyField {
  readonly path: string;
  readonly title: string;
  readonly type: 'String' | 'Email' | 'Phone' | 'File' | 'LongText' | 'Boolean' | 'ValueSelect' | 'MultiValueSelect' | 'Date' | 'Number' | 'Location';
  readonly isRequired: boolean;
  readonly selectableValues: readonly { readonly value: string; readonly label: string }[];
}

const types: Readonly<Record<PracticeQuestion['kind'], AshbyField['type']>> = { text: 'String', url: 'String', number: 'Number', date: 'Date', long_text: 'LongText', yes_no: 'Boolean', one_of: 'ValueSelect', many_of: 'MultiValueSelect' };

/** The fields of a posting's form in order. */
export function ashbyFields({ employer, posting }: Standing): readonly AshbyField[] {
  const field = (path: string, title: string, type: AshbyField['type'], isRequired: boolean): AshbyField => ({ path, title, type, isRequired, selectableValues: [] });
  return [
    field('_systemfield_name', 'Name', 'String', true),
    field('_systemfield_email', 'Email', 'Email', true),
    field('_systemfield_resume', 'Resume', 'File', true),
    field(stableUuid(`${posting.id} phone`), 'Phone Number', 'Phone', employer.form.phone === 'required'),
    ...(employer.form.location ? [field('_systemfield_location', 'Location', 'Location', true)] : []),
    ...(employer.form.profileLink ? [field(stableUuid(`${posting.id} linkedin`), 'LinkedIn', 'String', false)] : []),
    ...(employer.form.coverLetter === 'off' ? [] : [field(stableUuid(`${posting.id} letter`), 'Cover Letter', 'File', employer.form.coverLetter === 'required')]),
    ...posting.questions.map((q): AshbyField => ({ ...field(stableUuid(`${posting.id} ${q.key}`), q.label, types[q.kind], q.required), selectableValues: q.kind === 'yes_no' ? [] : q.options.map((label) => ({ value: stableUuid(`${q.key} ${label}`), label })) })),
    field(stableUuid(`${posting.id} earliest start`), 'Earliest start date', 'Date', false),
  ];
}

/** No `form` element, a résumé parser's uploader before everything, buttons for yes and no, a list in a portal. `form` names this rendering. */
export function ashbyPage(standing: Standing, form: string): string {
  const { employer, posting } = standing;
  const fields = ashbyFields(standing);
  const data = {
    organization: { name: employer.name, hostedJobsPageSlug: employer.token },
    posting: { id: posting.id, title: posting.title, applicationForm: { id: form, sections: [{ title: null, fieldEntries: fields.map((f) => ({ id: stableUuid(`entry ${f.path}`), field: { ...f, isNullable: !f.isRequired }, isRequired: f.isRequired, isHidden: false })) }] }, surveyForms: [] },
  };
  const survey = employer.form.consent ? `<div class="ashby-application-form-container ashby-survey-form-container"><h2>Diversity survey</h2>${entry(form, { path: '_systemfield_eeoc_gender', title: 'Gender', type: 'ValueSelect', isRequired: false, selectableValues: ['Female', 'Male', 'I prefer not to answer'].map((label) => ({ value: label, label })) })}</div>` : '';
  const body = `<div class="ashby-job-posting-left-pane"><h1 class="ashby-job-posting-heading">${escapeHtml(posting.title)}</h1>${descriptionHtml(posting)}</div>
  <div class="ashby-job-posting-right-pane" id="form" role="tabpanel"><div class="ashby-application-form-container">
    <div class="_autofill_1 ashby-application-form-autofill-uploader"><p>Autofill from resume: upload your resume here to autofill key application fields.</p><button type="button">Upload file</button><input type="file" tabindex="-1" style="display:none"></div>
    ${fields.map((f) => entry(form, f)).join('\n')}</div>${survey}
    <div class="ashby-application-form-submit"><button type="button" class="_button_8 _primary_8 ashby-application-form-submit-button"><span>Submit Application</span></button></div></div>
  <div class="grecaptcha-badge" style="width:1px;height:1px"></div>
  <script>window.__appData=${scriptJson(data)};window.__practice=${scriptJson({ form, api: '/jobs.ashbyhq.com/api/non-user-graphql', token: employer.token, posting: posting.id })}</script><script src="/_client/ashby.js"></script>`;
  return page(`${posting.title} @ ${employer.name}`, body, `<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', '@type': 'JobPosting', title: posting.title, hiringOrganization: { '@type': 'Organization', name: employer.name } })}</script>`);
}

function entry(form: string, field: AshbyField): string {
  const { path } = field;
  const required = field.isRequired ? ' _required_101' : '';
  const label = `<label class="_heading_101${required} ashby-application-form-question-title" for="${path}">${escapeHtml(field.title)}</label>`;
  return `<div class="_fieldEntry_17 ashby-application-form-field-entry" data-field-path="${path}" data-field-entry-id="${stableUuid(`entry ${path}`)}" data-type="${field.type}">${control(form, field, label)}</div>`;
}

function control(form: string, { path, type, title, selectableValues, isRequired }: AshbyField, label: string): string {
  const required = isRequired ? 'required' : '';
  switch (type) {
    case 'LongText': return `${label}<textarea id="${path}" name="${path}" placeholder="Type here..." ${required}></textarea>`;
    case 'Boolean': return `${label}<div class="_container_u _yesno_1"><button type="button" class="_container_p _option_1">Yes</button><button type="button" class="_container_p _option_1">No</button><input type="checkbox" name="${path}" tabindex="-1" style="display:none"></div>`;
    case 'File': return `${label}<div class="_container_f"><input id="${path}" type="file" accept=".pdf,.doc,.docx,.odt,.rtf,.png,.jpg" style="display:none"><button type="button">Upload File</button><span>or drag and drop here</span></div>`;
    case 'Location': return `${label}<div class="_container_l"><input placeholder="Start typing..." role="combobox" aria-autocomplete="list" aria-expanded="false" autocomplete="off" value=""></div>`;
    case 'Date': return `${label}<div class="react-datepicker-wrapper"><div class="react-datepicker__input-container"><input type="text" id="${path}" name="${path}" placeholder="Pick date..." autocomplete="off" value=""></div></div>`;
    case 'ValueSelect': case 'MultiValueSelect': {
      const kind = type === 'ValueSelect' ? 'radio' : 'checkbox';
      const rows = selectableValues.map((o, n) => `<div class="_option_y"><span class="_container_c"><input type="${kind}" id="${form}_${path}-labeled-${kind}-${n}" name="${kind === 'radio' ? `${form}_${path}` : escapeHtml(o.label)}" data-value="${escapeHtml(o.value)}"></span><label class="_label_y" for="${form}_${path}-labeled-${kind}-${n}">${escapeHtml(o.label)}</label></div>`).join('');
      return `<fieldset class="_container_y"><label class="_heading_101${isRequired ? ' _required_101' : ''} ashby-application-form-question-title" for="${path}">${escapeHtml(title)}</label>${rows}</fieldset>`;
    }
    default: return `${label}<input type="${{ Email: 'email', Phone: 'tel', Number: 'number', String: 'text' }[type]}" id="${path}" name="${path}" placeholder="Type here..." ${required} value="">`;
  }
}
