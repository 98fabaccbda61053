import { describe, expect, test } from 'vitest';
import { greenhouseQuestions } from '#domain/form/plans/greenhouse.ts';
import { ashbyQuestions, ashbyValues } from '#domain/form/plans/ashby.ts';
import { greenhouseOldQuestions } from '#domain/form/plans/greenhouse-old.ts';
import { leverQuestions } from '#domain/form/plans/lever.ts';
import { smartrecruitersQuestions } from '#domain/form/plans/smartrecruiters.ts';
import { nativeQuestions } from '#domain/form/plans/native.ts';
import { controlsFor, nativeValues } from '#domain/form/plans/native-values.ts';
import { generic } from '../forms/generic.ts';
import { treeFromHtml } from './static-page.ts';

const read = (html: string) => nativeQuestions(treeFromHtml(html));
const asked = (html: string) => read(html).map(({ label, kind, required }) => [label, kind, required]);
const options = (html: string) => read(html).map(({ options: all }) => all.map((o) => o.label));
const labels = (html: string) => read(html).map(({ label }) => label);

describe('lists', () => {
  test('a menu is a list of choices where a label names the button that opens it; its first entry only says to choose', () => {
    const menu = '<div id="m" role="menu" style="display:none"><div role="menuitem"><div>–Select–</div></div><div role="menuitem"><div>Utah</div></div></div>';
    const page = `<label id="l">State*</label><button type="button" id="s" aria-haspopup="menu" aria-labelledby="l" data-menu-id="m">–Select–</button><button id="a" aria-haspopup="menu" aria-label="Account">Nora</button>${menu}`;
    expect([asked(page), options(page)]).toEqual([[['State', 'one_of', true]], [['Utah']]]);
  });
  test('a button that says only that something opens is one too, and its hidden select only holds the answer', () => {
    const page = treeFromHtml('<label for="s">State*</label><div><select name="s" aria-hidden="true" tabindex="-1"></select><button type="button" id="s" aria-haspopup="true" aria-label="State –Select–">–Select–</button></div><button id="a" aria-haspopup="true">Account</button>');
    expect([nativeQuestions(page).map(({ id, label, kind, required }) => [id, label, kind, required]), controlsFor(page, { id: 's' }).map((el) => el.tag)]).toEqual([[['s', 'State', 'one_of', true]], ['button']]);
  });
  test('one that stands in the page with its choices is a question, one that something else opens is none', () => {
    const list = (more: string) => `<span id="k">Kitchen</span>${more}<div role="listbox" id="lb" tabindex="0" aria-labelledby="k"><div role="option">Choose</div><div role="option">North</div></div>`;
    expect([labels(list('')), options(list('')), labels(list('<button aria-controls="lb">Open</button>'))]).toEqual([['Kitchen'], [['North']], []]);
  });
  test('a field that is typed in is a list where it says to choose, and looks something up where it does not, or asks for a place', () => {
    const field = (says: string, name = 'Country') => `<label for="c">${name}</label><div><div class="placeholder">${says}</div><input id="c" role="combobox" aria-autocomplete="list"></div>`;
    expect([asked(field('Select a country')), asked(field('Start typing…')), asked(field('Select...', 'City'))]).toEqual([[['Country', 'one_of', false]], [['Country', 'text', false]], [['City', 'text', false]]]);
  });
  test('a hidden select is asked too where what is drawn for it stands before it, and a list without id and name where something names its button', () => {
    expect(asked('<label>Region<div class="select2-container" id="s2id_s"><a>Choose</a></div><select id="s" style="display:none"><option value="1">North</option></select></label>')).toEqual([['Region', 'one_of', false]]);
    expect(asked('<label id="k">Stack *</label><button type="button" role="combobox" aria-haspopup="listbox" aria-labelledby="k v"><span id="v">Choose</span></button>')).toEqual([['Stack', 'one_of', true]]);
  });
  test('the entry between dashes that says to choose is no choice, whatever value is sent for it', () => {
    expect(options('<label for="a">State</label><select id="a"><option value="0">--Select State--</option><option value="1">Utah</option></select><label for="b">År</label><select id="b"><option value="0">- Välj -</option><option value="1">1990</option></select>')).toEqual([['Utah'], ['1990']]);
  });
  test('who would rather not say has answered, whatever value is sent for it', () => {
    expect(options('<label for="a">Age</label><select id="a"><option value="">Prefer not to say</option><option value="1">16–24</option></select><label for="b">City</label><select id="b"><option value="">- None -</option><option value="1">Ayr</option></select>')).toEqual([['Prefer not to say', '16–24'], ['Ayr']]);
  });
  test('a hidden select is asked through what is drawn right after it', () => {
    expect(asked('<label for="s">Country</label><div><select id="s" style="display:none" aria-hidden="true"><option value="1">Ireland</option><option value="2">Chile</option></select><a role="combobox" aria-haspopup="listbox" tabindex="0">Choose</a></div>')).toEqual([['Country', 'one_of', false]]);
  });
  test('the countries of a phone number are a part of it unless a label names them', () => {
    const phone = (label: string) => `<div class="intl-phone">${label}<select id="cc" autocomplete="tel-country-code"><option>Germany</option><option>Spain</option></select><input type="tel" id="p" aria-label="Phone"></div>`;
    expect([labels(phone('')), labels(phone('<label for="cc">Country</label>'))]).toEqual([['Phone'], ['Country', 'Phone']]);
  });
});

describe('days', () => {
  test('a field says by its calendar that it takes one', () => {
    const fields = ['placeholder="TT.MM.JJJJ" role="combobox" aria-autocomplete="none" aria-haspopup="dialog"', 'data-date-format="dd.mm.yyyy"', 'type="tel" placeholder="mm/dd/yyyy"', 'class="flatpickr-input" readonly', 'aria-haspopup="dialog" placeholder="Please input date (M/d/yyyy)"'];
    expect(fields.map((how) => asked(`<label for="d">From</label><input id="d" ${how}>`))).toEqual(fields.map(() => [['From', 'date', false]]));
  });
  test('what stands right behind a field, describes it or ends its label may say so too, and is how the day is read back', () => {
    const fields = ['<label for="d">From</label><input id="d" value="03/09/2027"> (dd/mm/yyyy)', '<label for="d">From</label><input id="d" aria-describedby="h" value="03/09/2027"><p id="h">Format: DD/MM/YYYY.</p>', '<label for="d">From (dd/mm/yyyy)</label><input id="d" value="03/09/2027">'];
    expect(fields.map((html) => read(html).map((q) => [q.kind, nativeValues(treeFromHtml(html), q)]))).toEqual(fields.map(() => [['date', ['2027-09-03']]]));
    expect(asked('<label for="d">From</label><input id="d"> and/or later')).toEqual([['From', 'text', false]]);
  });
  test('its parts are called by the words over them, not by the part of the page they are in', () => {
    const part = (name: string) => `<select name="${name}" aria-label="${name}"><option>1</option></select>`;
    expect(labels(`<fieldset><legend>About you</legend><label for="n">Name</label><input id="n"><div><label>Born on</label><div>${part('Day')}${part('Month')}${part('Year')}</div></div></fieldset>`)).toEqual(['Name', 'Born on Day', 'Born on Month', 'Born on Year']);
    const box = (name: string) => `<input id="${name}" role="spinbutton" aria-label="${name}">`;
    expect(asked(`<div role="group" aria-labelledby="s"><label id="s" for="Month">Signed on</label><abbr>*</abbr><div>${box('Month')}/${box('Day')}/${box('Year')}</div></div>`)).toEqual([['Signed on', 'date', true]]);
  });
  test('one that only invites to pick a day is called by the words over it', () => {
    expect(asked('<div><div><h3>When can you start?</h3></div><div><div><input name="d" readonly placeholder="Pick a date"></div></div></div>')).toEqual([['When can you start?', 'date', false]]);
  });
  test('a button with a label may open its calendar; one beside a field opens that field’s', () => {
    const button = (words: string) => treeFromHtml(`<label for="b">Start date *</label><button type="button" id="b" aria-haspopup="dialog"><svg></svg><span>${words}</span></button><button type="button" id="a" aria-haspopup="dialog">Account</button>`);
    const [start] = nativeQuestions(button('Pick a date'));
    expect([start?.label, start?.kind, start?.required, nativeQuestions(button('March 1st, 2027')).length]).toEqual(['Start date', 'date', true, 1]);
    expect(start === undefined ? null : ['Pick a date', 'March 1st, 2027'].map((words) => nativeValues(button(words), start))).toEqual([[], ['March 1st, 2027']]);
    expect(asked('<label for="d">From</label><input id="d" placeholder="DD/MM/YYYY"><button type="button" id="o" aria-haspopup="dialog" aria-label="Choose date"></button>')).toEqual([['From', 'date', false]]);
  });
  test('lists for day, month and year that share one name are each asked', () => {
    expect(labels('<fieldset><legend>Start</legend><label for="m">Month</label><select name="d[]" id="m"><option>1</option></select><label for="y">Year</label><select name="d[]" id="y"><option>2027</option></select></fieldset>')).toEqual(['Start Month', 'Start Year']);
  });
});

test('a class on the words before a field says required, whether or not they are its label', () => {
  expect(asked('<div><span class="control-label required">CV</span><div><label class="btn" for="f">Choose file</label><input type="file" id="f"></div></div>')).toEqual([['CV', 'file', true]]);
  expect(asked('<div><div role="radiogroup" aria-labelledby="q"><span id="q" class="label required">Travel?</span><label><input type="radio" name="t" value="1"> Yes</label><label><input type="radio" name="t" value="0"> No</label></div></div>')).toEqual([['Travel?', 'yes_no', true]]);
  expect(asked('<div><label class="mandatory" for="a">Name</label><input id="a"></div><div><label for="b">City</label><input id="b"><span class="required" style="display:none">Required</span></div>')).toEqual([['Name', 'text', true], ['City', 'text', false]]);
});

test('a box drawn as a button is asked, with or without a nameless input that goes along with it', () => {
  const box = (input: string) => asked(`<form><button type="button" role="checkbox" aria-checked="false" id="c" value="on"></button>${input}<label for="c">I accept the terms</label></form>`);
  expect([box(''), box('<input type="checkbox" aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0" value="on">')]).toEqual([[['I accept the terms', 'consent', false]], [['I accept the terms', 'consent', false]]]);
});

test('a place for files says by endings or media types what it takes; a type of its own may be anything', () => {
  const accepts = (accept: string) => read(`<label for="f">CV</label><input type="file" id="f" accept="${accept}">`)[0]?.accept;
  expect([accepts('application/pdf, .DOCX'), accepts('.doc,application/*'), accepts(''), accepts('image/*, .pdf')]).toEqual([['.pdf', '.docx'], [], [], ['.png', '.jpg', '.jpeg', '.pdf']]);
});

test('a place for files says beside it how large one may be, in any of the usual words', () => {
  const most = (words: string, before = '') => read(`<form>${before}<div><label for="f">CV</label><input type="file" id="f"><p>${words}</p></div><label for="n">Name</label><input id="n"></form>`).find(({ kind }) => kind === 'file')?.maxLength;
  const mb = 1024 ** 2;
  expect(['PDF, max. 5 MB', '10MB size limit', 'Maximale Dateigröße: 2,5 MB', 'PDF, 8 Mo max.', 'up to 500 KB', 'max. 3 files', '2 MB of storage'].map((words) => most(words))).toEqual([5 * mb, 10 * mb, 2.5 * mb, 8 * mb, 500 * 1024, null, null]);
  expect(most('', '<p>max. 5 MB</p><input id="x" aria-label="Town">')).toBeNull();
});

describe('what has no name', () => {
  test('is asked where something of the page names it', () => {
    expect(read('<h3 id="h">Your trade?*</h3><input aria-labelledby="h"><input placeholder="">').map(({ id, label, required }) => [id, label, required])).toEqual([['h', 'Your trade?', true]]);
  });
  test('a place for files is asked by its words, but not one that fills other fields', () => {
    expect(labels('<div><div>Certificate *</div><div><span><input type="file"><span>Upload</span></span></div></div>')).toEqual(['Certificate']);
    expect(labels('<div><h3>Autofill from résumé</h3><input type="file"></div>')).toEqual([]);
  });
  test('is called as the page’s own scripts call it, where they call nothing else so', () => {
    const ids = (html: string) => read(html).map(({ id }) => id);
    const field = (n: number, more: string) => `<div><label for="i${n}">Question ${n}</label><input id="i${n}" ${more}></div>`;
    expect([ids(field(1, 'data-ui="cv"') + field(2, 'data-ui="town"')), ids(field(1, 'data-ui="input"') + field(2, 'data-ui="input"'))]).toEqual([['cv', 'town'], ['i1', 'i2']]);
    const list = (n: number) => `<label id="l${n}">List ${n}</label><button id="b${n}" aria-haspopup="listbox" aria-labelledby="l${n}">Choose</button>`;
    expect(ids(`<div data-ui="section">${list(1)}${list(2)}</div>`)).toEqual(['b1', 'b2']);
    expect(ids(field(1, 'data-ui="phone"') + field(2, 'name="phone"'))).toEqual(['i1', 'phone']);
    expect(ids('<label id="e">Letter</label><div id="ed" role="textbox" contenteditable="true" aria-labelledby="e" data-ui="letter"></div>')).toEqual(['ed']);
  });
  test('boxes that are numbered by their names are one question that another cell of their row asks', () => {
    const box = (n: number, words: string) => `<tr><td><input type="checkbox" id="b${n}" name="x$list$${n}"><label for="b${n}">${words}</label></td></tr>`;
    expect(asked(`<table><tr><td>Skills:*</td><td><table>${box(0, 'Welding')}${box(1, 'Forklift')}</table></td></tr></table>`)).toEqual([['Skills', 'many_of', true]]);
  });
  test('boxes that are all a named set asks are one question', () => {
    expect(asked('<fieldset><legend>Days</legend><input type="checkbox" id="a"><label for="a">Monday</label><input type="checkbox" id="b"><label for="b">Friday</label></fieldset>')).toEqual([['Days', 'many_of', false]]);
  });
});

describe('what must be answered', () => {
  test('says the class of what holds one field, or of what holds its label, and of no more', () => {
    expect(asked('<form><div class="form-group required"><label for="a">Name</label><input id="a"></div><div><div class="is-required"><label for="b">CV</label></div><input id="b"></div><div class="required"><label for="c">Fax</label><input id="c"><label for="d">Pager</label><input id="d"></div></form>')).toEqual([['Name', 'text', true], ['CV', 'text', true], ['Fax', 'text', false], ['Pager', 'text', false]]);
  });
  test('say the checks that a page has for it: an untouched field of Angular’s is only wrong because it is empty', () => {
    const fields = ['data-val-required="The field is required."', 'class="ng-pristine ng-invalid"', 'class="ng-dirty ng-invalid"', 'class="validate[required,custom[email]]"'];
    expect(fields.map((how) => read(`<label for="a">Name</label><input id="a" ${how}>`)[0]?.required)).toEqual([true, true, false, true]);
  });
  test('says for a file the hidden input that sends it, and the star of that input’s label', () => {
    const upload = (star: string, must: string) => `<div><label for="u">CV${star}</label><div><input type="hidden" name="u" id="u" ${must}><button>Upload</button><input type="file" aria-label="CV"></div></div>`;
    expect([upload('', ''), upload('<b>*</b>', ''), upload('', 'required')].map(asked)).toEqual([[['CV', 'file', false]], [['CV', 'file', true]], [['CV', 'file', true]]]);
  });
  test('says a mark in small print, and what a page builder puts on its fields', () => {
    expect(asked('<label for="a">Name <span class="field-hint">* (required)</span></label><input id="a"><label for="b">City <span class="field-hint">as in your passport</span></label><input id="b" data-required_mark="not_required"><label for="c">Town</label><input id="c" data-required_mark="required">')).toEqual([['Name', 'text', true], ['City', 'text', false], ['Town', 'text', true]]);
  });
  test('says the star over a group whose legend repeats its words', () => {
    expect(asked('<b>*</b><span id="l">Licence</span><input type="file" id="f" aria-labelledby="l">')).toEqual([['Licence', 'file', true]]);
    expect(asked('<div><div>Saturdays? <i>*</i></div><div role="radiogroup" aria-label="Saturdays?"><label><input type="radio" name="s" value="y">Yes</label><label><input type="radio" name="s" value="n">No</label></div></div>')).toEqual([['Saturdays?', 'yes_no', true]]);
    expect(asked('<div><label>Resume *</label><fieldset><legend>Resume</legend><button>Attach</button><input type="file" id="f"></fieldset></div>')).toEqual([['Resume', 'file', true]]);
  });
});

describe('words', () => {
  test('that describe a question are no part of it, also where nothing binds them to a field', () => {
    const asks = (control: string) => asked(`<form><div class="q"><div><h3>Which tools do you know? <span>Optional</span></h3><p class="q__description">As many as you like</p></div><div>${control}</div></div></form>`);
    const box = (words: string) => `<label><input type="checkbox" name="t" value="${words}">${words}</label>`;
    expect(asks(box('Saw') + box('Plane'))).toEqual([['Which tools do you know?', 'many_of', false]]);
    expect(labels('<div><div><h3>Upload your résumé</h3><p class="q__description">PDF, max. 20 MB</p></div><div><label><input type="file" name="cv"><span>Choose file</span></label></div></div>')).toEqual(['Upload your résumé']);
  });
  test('of a label are for the nearest of two fields with one id', () => {
    expect(labels('<div><label for="f">Letter</label><input type="file" id="f" name="letter"></div><div><label for="f">Grades</label><input type="file" id="f" name="grades"></div>')).toEqual(['Letter', 'Grades']);
  });
  test('over radios end at the control before them; a minus before a number names nothing; hints name nothing', () => {
    expect(labels('<form><label for="a">Name</label><input id="a"><div>How do we reach you?</div><label><input type="radio" name="r" value="p">Phone</label><label><input type="radio" name="r" value="m">Mail</label></form>')).toEqual(['Name', 'How do we reach you?']);
    expect(labels('<div><p>Years of practice</p><div><button>-</button><input type="number" id="n"></div></div>')).toEqual(['Years of practice']);
    expect(labels('<div><label>CV</label><div><div><button>Upload</button><p class="help-block">We take PDF.</p><input type="file" id="f"></div></div></div>')).toEqual(['CV']);
  });
  test('what a place for files takes and how to give it one are no name of it, nor is the button inside its label', () => {
    expect(labels('<div><h2>Resume</h2><div><label for="f">Choose a file or drop it here</label><p>10MB size limit</p><input type="file" id="f"></div></div>')).toEqual(['Resume']);
    expect(asked('<label for="f">Lebenslauf* (erforderlich)<span class="button">Hochladen</span></label><input type="file" id="f">')).toEqual([['Lebenslauf', 'file', true]]);
  });
  test('a label that names a document stays, though it also says to upload it; a button that says so does not', () => {
    const upload = (looks: string) => `<h2>Documents</h2><div><label for="f" class="${looks}">Upload résumé</label><input type="file" id="f"></div>`;
    expect([labels(upload('control-label')), labels(upload('btn label'))]).toEqual([['Upload résumé'], ['Documents']]);
  });
  test('what a component holds beside its inner label with a slot is the label', () => {
    expect(options('<fieldset><legend>Can you climb?</legend><x-radio><template shadowrootmode="open"><input type="radio" name="q" id="y" value="1"><label for="y"><slot></slot></label></template>Yes</x-radio><x-radio><template shadowrootmode="open"><input type="radio" name="q" id="n" value="2"><label for="n"><slot></slot></label></template>No</x-radio></fieldset>')).toEqual([['Yes', 'No']]);
  });
  test('one box that only assents is called by the words over it', () => {
    const set = '<fieldset class="checkbox" id="q[]"><legend>I certify that this is true.*</legend><input type="checkbox" id="q_1" name="q[]" value="1"><label for="q_1">I agree</label></fieldset>';
    const card = JSON.stringify({ fields: [{ type: 'multiple-select', text: 'I confirm the terms.', required: true, options: [{ text: 'Yes', optionId: 'y' }] }] }).replaceAll('"', '&quot;');
    expect(leverQuestions(treeFromHtml(`<form id="application-form"><input type="hidden" name="cards[a][baseTemplate]" value="${card}"><ul><li><label><input type="checkbox" name="cards[a][field0]" value="Yes">Yes</label></li></ul></form>`)).map(({ label, kind }) => [label, kind])).toEqual([['I confirm the terms.', 'consent']]);
    expect([asked(set), greenhouseQuestions(treeFromHtml(`<form id="application-form">${set}</form>`)).map(({ label, kind }) => [label, kind])]).toEqual([[['I certify that this is true.', 'consent', true]], [['I certify that this is true.', 'consent']]]);
  });
});

test('the old form of Greenhouse asks for files by places whose inputs stand in forms of their own', () => {
  const place = (name: string, words: string) => `<div class="attach-or-paste" data-presigned-form="${name}" role="group" aria-labelledby="${name}"><div id="${name}">${words}</div><button>Attach</button><textarea name="job_application[${name}_text]" style="display:none"></textarea></div>`;
  const store = (name: string) => `<form id="s3_upload_for_${name}"><input type="file" name="file" id="${name}_file"></form>`;
  const page = `<form id="application_form"><label for="n">Name</label><input id="n" name="job_application[name]">${place('resume', 'Resume <b>*</b>')}${place('letter', 'Letter')}<label for="q">Why?</label><input id="q" name="job_application[answers_attributes][0][text_value]"></form>${store('resume')}${store('letter')}`;
  expect(greenhouseOldQuestions(treeFromHtml(page)).map(({ id, label, kind, required }) => [id, label, kind, required])).toEqual([['job_application[name]', 'Name', 'text', false], ['resume_file', 'Resume', 'file', true], ['letter_file', 'Letter', 'file', false], ['job_application[answers_attributes][0][text_value]', 'Why?', 'text', false]]);
});

test('yes and no of Ashby are read, asked and read back in the form’s language', () => {
  const entry = (ja: string, nein: string, box: string) => treeFromHtml(`<div class="ashby-application-form-field-entry" data-field-path="q"><label class="ashby-application-form-question-title" for="q">Führerschein?</label><div class="_yesno_1"><button class="a ${ja}">Ja</button><button class="a ${nein}">Nein</button><input type="checkbox" name="q" ${box}></div></div>`);
  const [question] = ashbyQuestions(entry('', '', ''));
  expect([question?.kind, question?.options.map(({ label }) => label)]).toEqual(['yes_no', ['Ja', 'Nein']]);
  expect(question === undefined ? null : [entry('', '', ''), entry('on', '', 'checked'), entry('', 'on', '')].map((page) => ashbyValues(page, question))).toEqual([[], ['Ja'], ['Nein']]);
});

describe('what is not asked', () => {
  test('a search of the page, and what tells people from machines', () => {
    expect(labels('<input id="s" aria-label="Search jobs"><label for="n">Name</label><input id="n"><table><tr><td>Enter the captcha</td><td><input id="c"></td></tr></table><label for="k">Please type the characters in the image</label><input id="k">')).toEqual(['Name']);
  });
  test('a field whose explanation warns people off, and a box that is hidden for good', () => {
    expect(labels('<form><label for="a">Name</label><input id="a"><div><label for="b">Comments</label><div><input id="b"></div><div>This field is for validation purposes and should be left unchanged.</div></div><div style="display:none!important"><input type="checkbox" id="c"><label for="c">Newsletter</label></div></form>')).toEqual(['Name']);
  });
  test('terms without a box', () => {
    expect(smartrecruitersQuestions(treeFromHtml('<oc-input formcontrolname="firstName" class="ng-pristine ng-invalid"></oc-input><div data-test="resume-upload-container"><h3 data-test="section-title">CV*</h3><x-drop data-test="resume-upload"></x-drop></div><oc-consent><p>Read our policy.</p></oc-consent>')).map(({ label, required }) => [label, required])).toEqual([['First name', true], ['CV', true]]);
  });
});

test('a form that sends one file alone is not the application, where all else is asked around it', () => {
  const around = ['Name', 'E-mail', 'Town', 'Trade'].map((name) => `<label for="${name}">${name}</label><input id="${name}">`).join('');
  expect(generic.questions(treeFromHtml(`${around}<form><label for="cv">CV</label><input type="file" id="cv"></form>`)).map(({ label }) => label)).toEqual(['Name', 'E-mail', 'Town', 'Trade', 'CV']);
  expect(generic.marker(treeFromHtml(`${around}<p>Thank you for applying</p><form><label for="cv">CV</label><input type="file" id="cv"></form>`), 'https://a.example/thanks')).toBeNull();
});

test('a form that a script put into another is a part of it, and its end does not close the other', () => {
  const page = treeFromHtml('<form id="a"><label for="x">CV</label><form><input type="file" id="x"></form><script>"</form>"</script><label for="y">Name</label><input id="y"></form><p>After</p>');
  const form = page.byId('a');
  expect(nativeQuestions(page, { scope: form, skip: () => false, groupLabel: () => '' }).map(({ label }) => label)).toEqual(['CV', 'Name']);
});

test('a place for files with the label before it, whatever it is called by', () => {
  expect(asked('<div><label for="cv_url">Upload CV<sup>*</sup></label><div class="dropzone-area"><button type="button">Choose a file</button> or drop it here</div><input type="hidden" id="cv_url"></div>')).toEqual([['Upload CV', 'file', true]]);
});
