import { describe, expect, test } from 'vitest';
import { dayAs, dayPatternOf, isoDay } from '#domain/form/controls/days.ts';
import { greenhouseQuestions } from '#domain/form/plans/greenhouse.ts';
import { greenhouseOldQuestions } from '#domain/form/plans/greenhouse-old.ts';
import { leverQuestions } from '#domain/form/plans/lever.ts';
import { nativeQuestions } from '#domain/form/plans/native.ts';
import { treeFromHtml } from './static-page.ts';

type Reader = (page: ReturnType<typeof treeFromHtml>) => ReturnType<typeof nativeQuestions>;
const asked = (html: string, read: Reader = nativeQuestions) => read(treeFromHtml(html)).map(({ label, kind, required, options }) => [label, kind, required, kind === 'consent' ? [] : options.map((o) => o.label)]);

describe('shadow roots', () => {
  const root = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;
  test('what a component was handed stands in its slots, also through one component into another', () => {
    const inner = root('<label for="f"><slot name="label"></slot>*</label><input id="f">');
    const outer = root(`<x-input>${inner}<slot name="label" slot="label"></slot></x-input>`);
    expect(asked(`<x-field>${outer}<span slot="label">Your PIN</span></x-field>`)).toEqual([['Your PIN', 'text', true, []]]);
  });
  test('boxes stand in the fieldset whose slot they are given to', () => {
    const box = (words: string, n: number) => `<x-box>${root(`<input type="checkbox" id="b${n}"><label for="b${n}"><slot></slot></label>`)}${words}</x-box>`;
    expect(asked(`<x-group>${root('<fieldset><legend><slot name="label"></slot></legend><slot></slot></fieldset>')}<span slot="label">Which wards?</span>${box('North', 1)}${box('South', 2)}</x-group>`)).toEqual([['Which wards?', 'many_of', false, ['North', 'South']]]);
  });
  test('a slot that nothing is given to shows what stands in it', () => {
    expect(asked(`<x-field>${root('<label for="f"><slot>Name</slot></label><input id="f">')}</x-field>`)).toEqual([['Name', 'text', false, []]]);
  });
});

describe('fields without a name and an id', () => {
  test('those of a form go by their words: a label around them, the heading before, the legend over them', () => {
    const form = '<form><label>First name <input></label><h3>School</h3><input placeholder="School"><select aria-label="Period"><option>Month</option></select><fieldset><legend>Licence?</legend><label><input type="radio"> Yes</label><label><input type="radio"> No</label></fieldset><label><input type="checkbox" required> I certify that this is true.</label></form>';
    expect(asked(form)).toEqual([['First name', 'text', false, []], ['School', 'text', false, []], ['Period', 'one_of', false, ['Month']], ['Licence?', 'yes_no', false, ['Yes', 'No']], ['I certify that this is true.', 'consent', true, []]]);
  });
  test('boxes of a group that the page calls nothing go by the words over it', () => {
    expect(asked('<form><div><div>Contract</div><div><div role="group" aria-label="checkbox-group"><label><input type="checkbox"> Permanent</label><label><input type="checkbox"> B2B</label></div></div></div></form>')).toEqual([['Contract', 'many_of', false, ['Permanent', 'B2B']]]);
  });
  test('those that only an example names, that stand in no form, that a widget opens or that go along with it are none', () => {
    const none = ['<form><input placeholder="Town"></form>', '<label>Find <input></label>', '<form role="search"><label>Word <input></label></form>', '<form><div role="listbox"><label>Filter <input></label></div></form>', '<form><label>Stack <input tabindex="-1" aria-hidden="true"></label></form>', '<footer><form><label>Your e-mail <input type="email"></label></form></footer>'];
    expect(none.map((html) => asked(html))).toEqual(none.map(() => []));
  });
});

describe('labels', () => {
  const label = (words: string) => asked(`<label for="a">${words}</label><input id="a">`).map(([said, , required]) => [said, required])[0];
  test('“required” in an element of its own is a mark, “optional” none, and neither is a word of the label', () => {
    expect([label('First name<span class="sr-only">Required</span>'), label('Prénom<span>Obligatoire</span>'), label('City <em>optional</em>'), label('Name ★'), label('Nombre (requerido)')]).toEqual([['First name', true], ['Prénom', true], ['City', false], ['Name', true], ['Nombre', true]]);
  });
  test('small print in a line of its own and signs for the eye alone are no part of it', () => {
    expect([label('Notice period?<br><small>In weeks</small>'), label('City<span aria-hidden="true">•</span>')]).toEqual([['Notice period?', false], ['City', false]]);
  });
  test('what a list inside it shows as chosen is no part of it', () => {
    expect(asked('<label><span>Phone (Optional)</span><div class="iti"><div role="combobox" aria-label="Country code">+33</div><input type="tel" name="p"></div></label>')).toEqual([['Phone', 'phone', false, []]]);
  });
  test('of a heading and what explains it the heading is the name', () => {
    expect(asked('<div id="i" role="heading">Tools <span>*</span></div><div id="d">Tick all that apply</div><div role="list" aria-labelledby="i d"><div role="checkbox" aria-label="Saw" tabindex="0"></div><div role="checkbox" aria-label="Axe" tabindex="0"></div></div>')).toEqual([['Tools', 'many_of', true, ['Saw', 'Axe']]]);
  });
  test('addresses, numbers and sites are known by more words', () => {
    const kinds = (words: string[]) => words.map((said) => asked(`<label for="a">${said}</label><input id="a">`)[0]?.[1]);
    expect([kinds(['Sähköposti', 'Dirección de correo electrónico', 'Posta elettronica']), kinds(['Gsm-nummer', 'Telefonní číslo', 'Numéro de mobile']), kinds(['Enlace a tu portafolio', 'Webseite', 'Sito web'])]).toEqual([['email', 'email', 'email'], ['phone', 'phone', 'phone'], ['url', 'url', 'url']]);
  });
  test('what stands between a button for files and nothing names no file', () => {
    expect(asked('<div><div>Resume *</div><div><button type="button">Upload file</button> <span>or drag and drop</span><input type="file" name="cv"></div></div>')).toEqual([['Resume', 'file', true, []]]);
  });
});

describe('days', () => {
  test('a month without a day is a day too, the first of it', () => {
    expect(asked('<label for="m">From</label><input id="m" placeholder="MM/YYYY">')).toEqual([['From', 'date', false, []]]);
    expect([dayPatternOf('MM.JJJJ'), dayAs('2027-03-09', 'MM/YYYY'), isoDay('03/2027', 'MM/YYYY'), isoDay('2027', 'MM/YYYY'), dayPatternOf('MM/YY')]).toEqual(['MM.YYYY', '03/2027', '2027-03-01', '2027', null]);
  });
  test('the parts of a day go by the label before them that is for nothing in the page', () => {
    const part = (name: string) => `<input id="d-${name}" role="spinbutton" aria-label="${name}">`;
    expect(asked(`<div><label for="d">Date<abbr>*</abbr></label><div><div role="group">${part('Month')}${part('Day')}${part('Year')}</div></div></div>`)).toEqual([['Date', 'date', true, []]]);
  });
});

test('the parts of a day are known in more languages', () => {
  const parts = (month: string, year: string) => `<fieldset><legend>Van *</legend><div>${[month, year].map((name, n) => `<input id="p${n}" role="spinbutton" aria-label="${name}">`).join('')}</div></fieldset>`;
  expect([asked(parts('Maand', 'Jaar')), asked(parts('Mês', 'Ano')), asked(parts('Månad', 'År'))]).toEqual(Array.from({ length: 3 }, () => [['Van', 'date', true, []]]));
});

test('Workday’s prompt for skills takes several', () => {
  const prompt = (key: string) => `<div data-automation-id="formField-${key}"><label for="p">Type to add</label><input id="p" data-uxi-widget-type="selectinput"></div>`;
  expect([asked(prompt('skills')), asked(prompt('source'))].map(([q]) => q?.[1])).toEqual(['many_of', 'one_of']);
});

test('a slider is asked although the page draws another over it', () => {
  expect(asked('<label for="r">How many years?</label><input type="range" id="r" name="r" style="opacity:0" required>')).toEqual([['How many years?', 'number', true, []]]);
});

test('drawn choices must be answered where the hidden input that keeps the answer must', () => {
  const group = (more: string) => `<div role="radiogroup" aria-labelledby="q"><p id="q">Licence?</p><button type="button" role="radio" aria-checked="false">Yes</button><button type="button" role="radio" aria-checked="false">No</button><input type="hidden" name="a" ${more}></div>`;
  expect([asked(group('required')), asked(group(''))].map(([q]) => q?.[2])).toEqual([true, false]);
});

test('a list of Greenhouse takes several where its data says so', () => {
  const data = JSON.stringify({ state: { loaderData: { jobPost: { questions: [{ label: 'Tools', fields: [{ name: 'question_1[]', type: 'multi_value_multi_select', values: [{ label: 'Saw', value: 1 }] }] }] } } } });
  expect(asked(`<form id="application-form"><label id="question_1[]-label" for="question_1[]">Tools</label><input id="question_1[]" role="combobox" aria-autocomplete="list"></form><script>window.__remixContext = ${data};</script>`, greenhouseQuestions)).toEqual([['Tools', 'many_of', false, ['Saw']]]);
});

test('a page of Greenhouse that was saved half filled in still asks for the file it took, and shows what its open list offers', () => {
  const file = '<div class="file-upload" role="group" aria-labelledby="upload-label-resume" aria-required="true"><div id="upload-label-resume">Resume/CV<span>*</span></div><div class="file-upload__filename">cv.pdf</div></div>';
  const list = '<div class="select__container"><label for="question_1">Licence?</label><input id="question_1" role="combobox" aria-autocomplete="list" aria-expanded="true"><div role="listbox"><div role="option">Sí</div><div role="option">No</div></div></div>';
  expect(asked(`<form id="application-form">${file}${list}</form>`, greenhouseQuestions)).toEqual([['Resume/CV', 'file', true, []], ['Licence?', 'yes_no', false, ['Sí', 'No']]]);
});

test('what the third select2 draws over a hidden input of the old Greenhouse form is asked in its place', () => {
  const school = '<label for="s">School</label><input type="hidden" id="s" name="s"><div class="select2-container" id="s2id_s"><a>Select a School</a></div>';
  expect(asked(`<form id="application_form"><label for="a">Name *</label><input id="a" name="a">${school}<label for="b">Degree</label><select id="b" name="b"><option value="1">BA</option></select></form>`, greenhouseOldQuestions)).toEqual([['Name', 'text', true, []], ['School', 'text', false, []], ['Degree', 'one_of', false, ['BA']]]);
});

test('a list of universities that Lever keeps in the page alone has its choices', () => {
  const template = JSON.stringify({ fields: [{ type: 'university', text: 'Which university?', required: true, options: [] }] }).replaceAll('"', '&quot;');
  expect(asked(`<form id="application-form"><input type="hidden" name="cards[1][baseTemplate]" value="${template}"><select name="cards[1][field0]"><option value="">Select...</option><option value="a">Graz</option></select></form>`, leverQuestions)).toEqual([['Which university?', 'one_of', true, ['Graz']]]);
});
