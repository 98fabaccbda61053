import { descriptionHtml, escapeHtml as e } from '../../boards/description.ts';
import type { Standing } from '../../site/site.ts';
import { errorLine, idOf, plainControl, row } from '../native/parts.ts';
import type { NativeShape, WireField } from '../native/shape.ts';
import { usualFields } from '../native/shape.ts';
import { page, scriptJson } from '../page.ts';
import { pagesShape } from './pages.ts';

const names = { name: 'fullname', email: 'mail', phone: 'tel', location: 'place', resume: 'cv', letter: 'letter', linkedin: 'profile', consent: 'privacy' } as const;
const fieldsOf = (standing: Standing) => usualFields(standing, names, (q) => `q-${q.key.toLowerCase().replace(/\W+/gu, '-')}`, { resume: 'Your CV' });
const thanks = (standing: Standing) => page('Thank you', `<main><h1>Thank you for your application</h1><p>We have received your application for ${e(standing.posting.title)}.</p></main>`);
const form = (action: string, body: string, attributes = '') => `<form method="post" enctype="multipart/form-data" action="${action}" novalidate aria-label="Application" ${attributes}>${body}</form>`;

/** A scale, and two rows of a part that repeats, as form plug-ins name them. */
const furtherFields: readonly WireField[] = [
  { name: 'rating', label: 'How well do you write, from 1 to 5?', kind: 'one_of', required: false, options: ['1', '2', '3', '4', '5'] },
  { name: 'education[0][school]', label: 'School or university', kind: 'text', required: false, options: [] },
  { name: 'education[1][school]', label: 'Another school or university', kind: 'text', required: false, options: [] },
];

/** As plug-ins draw them: boxes of one question with a name each, numbered; a scale as radios in a row. */
function pluginRow(f: WireField): string {
  const legend = `<legend>${e(f.label)}${f.required ? ' *' : ''}</legend>`;
  if (f.kind === 'many_of') return `<fieldset class="field">${legend}${f.options.map((o, n) => `<div class="choice"><input type="checkbox" name="${e(f.name)}.${n + 1}" id="${e(idOf(f.name))}_${n}" value="${e(o)}"><label for="${e(idOf(f.name))}_${n}">${e(o)}</label></div>`).join('')}</fieldset>`;
  if (f.name === 'rating') return `<fieldset class="field">${legend}${f.options.map((o) => `<label><input type="radio" name="rating" value="${o}"> ${o}</label>`).join(' ')}</fieldset>`;
  return row(f, ' *');
}

/** The document in a career page's frame. */
const framed: NativeShape = {
  system: 'framed', mount: '/careers-framed.example', formPath: '/:token/jobs/:id/form', submitPath: '/:token/jobs/:id/form', successPath: '/:token/jobs/:id/thank-you', answersJson: false,
  fields: (standing) => [...fieldsOf(standing), ...furtherFields],
  page: (s, fields, { submit }, error) => page(s.posting.title, `<h1>${e(s.posting.title)}</h1>${form(submit, `${errorLine(error, 'errors')}${fields.map(pluginRow).join('')}<button type="submit">Send application</button>`)}`),
  success: thanks,
};

/** Three pages in one: drawn one by one by a script, or all in the document with two of them hidden. */
const wizard: NativeShape = {
  system: 'wizard', mount: '/careers-steps.example', formPath: '/:token/jobs/:id/apply', submitPath: '/:token/jobs/:id/apply', successPath: '/:token/jobs/:id/thank-you', answersJson: false,
  fields: fieldsOf,
  page(s, fields, { submit }, error) {
    const about = ['fullname', 'mail', 'tel', 'place', 'profile'];
    const pages = [
      { title: 'About you', fields: fields.filter((f) => about.includes(f.name)) },
      { title: 'Your work', fields: fields.filter((f) => f.name.startsWith('q-')) },
      { title: 'Documents', fields: fields.filter((f) => !about.includes(f.name) && !f.name.startsWith('q-')) },
    ].map(({ title, fields: asked }) => ({ title, html: asked.map((f) => row(f, ' *')).join('') }));
    const drawn = s.posting.questions.length > 5;
    const body = drawn ? '<div id="wizard"></div>' : pages.map(({ title, html }, n) => `<fieldset class="step step-${n + 1}" ${n === 0 ? '' : 'data-off'}><legend>${title}</legend>${html}${n === 2 ? '<button type="submit">Send application</button>' : '<button type="button" class="next">Next</button>'}</fieldset>`).join('');
    return page(s.posting.title, `<h1>${e(s.posting.title)}</h1>${descriptionHtml(s.posting)}${errorLine(error, 'errors')}${form(submit, body, 'id="application"')}<script>window.__wizard=${scriptJson(drawn ? { pages } : null)}</script><script src="/_client/wizard.js"></script>`, '<style>[data-off]{display:none}</style>');
  },
  success: thanks,
};

/** Controls that a script draws: lists, buttons, switches, a calendar, places to drop files; and a parser that overwrites late. */
const widgets: NativeShape = {
  system: 'widgets', mount: '/careers-widgets.example', formPath: '/:token/jobs/:id/apply', submitPath: '/:token/jobs/:id/apply', successPath: '/:token/jobs/:id/thank-you', answersJson: false,
  fields: fieldsOf,
  page: (s, fields, { submit }, error) => page(s.posting.title, `<h1>${e(s.posting.title)}</h1>${errorLine(error, 'errors')}${form(submit, `<p style="position:absolute;left:-4000px"><label for="fax">Fax</label><input id="fax" name="fax" tabindex="-1" autocomplete="off"></p>${fields.map((f, n) => widget(f, n)).join('')}<button type="submit">Send application</button>`, 'id="application"')}<script>window.__widgets=${scriptJson({ lists: Object.fromEntries(fields.filter((f) => f.kind === 'one_of').map((f) => [f.name, f.options])), parse: `${submit.replace(/\/apply$/u, '')}/_parse` })}</script><script src="/_client/widgets.js"></script>`, style),
  success: thanks,
};

const style = '<style>.select__control{cursor:pointer}.dropzone,.upload-zone{display:block;border:1px dashed #667;padding:1rem;margin:.4rem 0}.calendar{position:absolute;z-index:9;background:#fff;border:1px solid #889;padding:.5rem}[aria-pressed=true],[aria-checked=true]{background:#cfe3cf}</style>';

function widget(f: WireField, n: number): string {
  const named = `<span id="l${n}" class="label">${e(f.label)}${f.required ? ' *' : ''}</span>`;
  const by = `id="${f.name}" aria-labelledby="l${n}"`;
  const twin = f.required ? '<input class="requiredInput" required tabindex="-1" aria-hidden="true" value="">' : '';
  const plain = (control: string) => `<div class="field"><label for="${idOf(f.name)}">${e(f.label)}${f.required ? ' *' : ''}</label>${control}</div>`;
  const buttons = (role: 'radio' | 'checkbox') => f.options.map((o) => `<button type="button" role="${role}" aria-checked="false" value="${e(o)}" aria-label="${e(o)}">${e(o)}</button>`).join(' ');
  switch (f.kind) {
    case 'phone': return plain(`<div class="iti"><button type="button" class="iti__selected-country" id="iti-0" aria-haspopup="listbox" aria-expanded="false" aria-label="Selected country">+49</button><input type="tel" id="${f.name}" name="${f.name}" ${f.required ? 'required' : ''}></div>`);
    case 'file': return `<div class="field">${named}${f.name === 'cv' ? `<div class="dropzone" role="button" tabindex="0" ${by}>Drag your file here</div>` : `<button type="button" class="upload-zone" ${by}>Upload a file</button>`}</div>`;
    case 'yes_no': return f.required ? `<div class="field">${named}<div role="group" ${by} aria-required="true"><button type="button" aria-pressed="false">Yes</button> <button type="button" aria-pressed="false">No</button></div></div>` : `<div class="field">${named}<div role="radiogroup" ${by}>${buttons('radio')}</div></div>`;
    case 'many_of': return `<div class="field">${named}<div role="group" ${by}>${buttons('checkbox')}</div></div>`;
    case 'one_of': return f.name === 'q-heard' ? `<div class="field">${named}<button type="button" class="list" aria-haspopup="listbox" aria-expanded="false" aria-required="${f.required}" ${by}><span class="placeholder">Select…</span></button>${twin}</div>` : `<div class="field">${named}<div class="select__control"><div class="select__value-container"><div class="select__placeholder">Select…</div><input class="select__input" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-required="${f.required}" autocomplete="off" ${by}></div></div>${twin}</div>`;
    case 'date': if (!f.required) return `<div class="field">${named}<button type="button" class="day" aria-haspopup="dialog" aria-expanded="false" ${by}><span>Pick a date</span></button></div>`; return `<div class="field">${named}<input readonly class="day" placeholder="DD.MM.YYYY" aria-haspopup="dialog" aria-required="${f.required}" ${by}></div>`;
    case 'long_text': return `<div class="field">${named}<div contenteditable="true" role="textbox" aria-multiline="true" style="border:1px solid #889;min-height:4rem;white-space:pre-wrap" ${by}></div></div>`;
    case 'consent': return `<div class="field"><button type="button" role="switch" aria-checked="false" aria-required="${f.required}" ${by}>On</button> ${named}</div>`;
    case 'text': if (f.name === 'place') return plain(`<input id="place" name="place" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="place-list" autocomplete="off">`); return plain(plainControl(f));
    default: return plain(plainControl(f));
  }
}

export const ownShapes: readonly NativeShape[] = [framed, wizard, widgets, pagesShape];
