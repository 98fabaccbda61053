import { describe, expect, test } from 'vitest';
import { dayPattern } from '#domain/form/controls/days.ts';
import { smartrecruitersQuestions } from '#domain/form/plans/smartrecruiters.ts';
import { nativeQuestions } from '#domain/form/plans/native.ts';
import { nativeValues } from '#domain/form/plans/native-values.ts';
import { treeFromHtml } from './static-page.ts';

const asked = (html: string) => nativeQuestions(treeFromHtml(html)).map(({ id, label, kind, required }) => [id, label, kind, required]);
const labels = (html: string) => nativeQuestions(treeFromHtml(html)).map(({ label }) => label);

describe('the parts of a form', () => {
  test('are called by the headings over them; what names a question, or stands over none or all, is no part', () => {
    const sections = (html: string) => nativeQuestions(treeFromHtml(html)).map(({ label, section }) => [label, section]);
    const head = '<h2>Personal <button type="button">Clear</button></h2>';
    const experience = '<section><h2>Experience</h2><button type="button">Add</button></section>';
    expect(sections(`<form><div>${head}<label>Name <input name="a"></label></div>${experience}<div class="head"><h2>Documents</h2></div><h3>CV</h3><input type="file" name="c"></form>`)).toEqual([['Name', 'Personal'], ['CV', 'Documents']]);
    expect(sections('<form><h2>Apply now</h2><label>Name <input name="a"></label><label>City <input name="b"></label></form>')).toEqual([['Name', null], ['City', null]]);
  });
});

describe('what a question is called', () => {
  test('the words up to the mark, without the paragraph that explains them', () => {
    expect(asked('<fieldset><legend><span>Would you move?<sup>*</sup><span class="sr-only">Required</span></span><p>Of course, some days are remote.</p></legend><input type="radio" name="r" id="a" value="1"><label for="a">Yes</label><input type="radio" name="r" id="b" value="0"><label for="b">No</label></fieldset>')).toEqual([['r', 'Would you move?', 'yes_no', true]]);
  });
  test('“Required.” before the words is a mark, also in a part that only opens later', () => {
    expect(asked('<div style="display:none"><input type="checkbox" name="c" id="c"><label for="c"><span>Required.</span>I have read the <a href="#">policy</a>.</label></div>')).toEqual([['c', 'I have read the policy.', 'consent', true]]);
  });
  test('the button that opens a file is no part of its name', () => {
    expect(labels('<span id="l">Resume</span><label role="button" id="b" for="f">Choose file</label><input type="file" id="f" aria-labelledby="l b">')).toEqual(['Resume']);
  });
  test('a name that two fields share stands over them and names neither; an example of an answer names nothing', () => {
    expect(labels('<span id="n">Full name</span><input name="a" aria-labelledby="n x"><span id="x">First name</span><input name="b" aria-labelledby="n y"><span id="y">Last name</span><label id="m" for="e">E-mail</label><input name="e" id="e" aria-labelledby="m z"><span id="z">example@example.com</span>')).toEqual(['First name', 'Last name', 'E-mail']);
  });
  test('what explains an option, and the list that a phone number opens inside its label, are no part of them', () => {
    const [race, phone] = nativeQuestions(treeFromHtml('<fieldset><legend>Race</legend><label><input type="radio" name="r" value="a"><span>Asian</span><div class="option-description">A person who …</div></label><label><input type="radio" name="r" value="b"><span>White</span></label></fieldset><label><span>* <strong>Phone</strong></span><div class="iti"><ul role="listbox"><li role="option">Tuvalu +688</li></ul><input type="tel" name="phone"></div></label>'));
    expect([race?.options.map((o) => o.label), phone?.label, phone?.required]).toEqual([['Asian', 'White'], 'Phone', true]);
  });
  test('the label below a field, where the one above it is for a pair; what a check wrote below it is none', () => {
    expect(labels('<form><label for="a">Name</label><input id="a" name="a"><label for="a" class="error">This field is required.</label><label for="b">City</label><input id="b" name="b"></form>')).toEqual(['Name', 'City']);
    expect(labels('<div><label for="a">Name</label><input id="a" name="a"><label for="a">First</label><input id="b" name="b"><label for="b">Last</label></div>')).toEqual(['First', 'Last']);
  });
  test('the words over boxes rather than the legend of a part that asks more', () => {
    expect(labels('<fieldset><legend>Documents</legend><div><label for="f">CV</label><input type="file" id="f"></div><div><div>Driving licence</div><div><label><input type="checkbox" name="d[]" value="b"> B</label><label><input type="checkbox" name="d[]" value="c"> C</label></div></div></fieldset>')).toEqual(['CV', 'Driving licence']);
    expect(labels('<fieldset><legend>How did you find us?</legend><div><p>Tick one.</p><input type="radio" name="h" id="a" value="a"><label for="a">A friend</label><input type="radio" name="h" id="o" value="o"><label for="o">Other</label><input name="other" aria-label="Other"></div></fieldset>')[0]).toBe('How did you find us?');
  });
  test('the heading over a field rather than its placeholder, and the heading right before one of several', () => {
    expect(labels('<div><h3>Full Name</h3><input name="a" placeholder="Your full name"></div><div><h3>Summary</h3><textarea name="b"></textarea><h3>Cover Letter</h3><textarea name="c"></textarea></div>')).toEqual(['Full Name', 'Summary', 'Cover Letter']);
    expect(asked('<form><h3>Phone</h3><div><input name="p"></div><div style="opacity:.01"><input name="x9k2"></div><h3>City</h3><input name="c"><input name="y7"></form>').map(([id]) => id)).toEqual(['p', 'c']);
  });
  test('what a component was handed as its label, where its own label has a slot alone', () => {
    expect(asked('<x-checkbox><label for="c" id="cl"><slot name="label-content"></slot><span>*</span></label><input type="checkbox" id="c" aria-labelledby="cl" required><div slot="label-content"><span>I take note.</span></div></x-checkbox>')).toEqual([['c', 'I take note.', 'consent', true]]);
  });
});

describe('places for files', () => {
  test('one that says what it is for in the label before it, and has no input yet', () => {
    expect(asked('<div><label for="cv_url">Upload CV<sup>*</sup></label><div><span class="dz-message">Drop your file</span></div><template><input id="cv_url" disabled></template></div>')).toEqual([['cv_url', 'Upload CV', 'file', true]]);
  });
  test('a nameless input goes by the hidden one beside it; “No file selected” is not its name', () => {
    expect(asked('<div><div><span>Resume*</span></div><div><div><div><button type="button">Choose File*</button><p>No file selected</p></div><input type="file" aria-label="file-input" required></div><input type="hidden" name="resumeId"></div></div>')).toEqual([['resumeId', 'Resume', 'file', true]]);
  });
  test('a nameless input is none of the form’s where nothing beside it sends what it takes: such are importers', () => {
    expect(asked('<form><input type="hidden" name="csrf"><div><p>Autofill from your résumé</p><input type="file"></div><label for="a">Name</label><input id="a" name="a"></form>').map(([id]) => id)).toEqual(['a']);
  });
  test('a résumé that only says “Choose a file” is called by its section, and is required where the page’s data says so', () => {
    const [resume] = smartrecruitersQuestions(treeFromHtml('<script>window.__OC_CONTEXT__ = {"features":{"resumeRequired":true}}</script><div data-test="resume-upload-container"><h3 data-test="section-title">Resume</h3><x-drop data-test="resume-upload"><label for="f">Choose a file or drop it here</label><input type="file" id="f"></x-drop></div>'));
    expect([resume?.id, resume?.label, resume?.required]).toEqual(['resume', 'Resume', true]);
  });
});

describe('one question in several controls', () => {
  const day = '<fieldset><legend>Signed on*</legend><div><input role="spinbutton" id="m" aria-label="Month" value="3"><input role="spinbutton" id="d" aria-label="Day" value="9"><input role="spinbutton" id="y" aria-label="Year" value="2026"></div></fieldset>';
  test('a day in three boxes, read back whole', () => {
    const page = treeFromHtml(day);
    const [question, ...more] = nativeQuestions(page);
    expect([question?.id, question?.label, question?.kind, question?.required, more.length]).toEqual(['m', 'Signed on', 'date', true, 0]);
    expect(question === undefined ? [] : nativeValues(page, question)).toEqual(['2026-03-09']);
  });
  test('boxes that alone fill a named set and share the start of their names', () => {
    const set = (second: string) => `<fieldset><legend>Please check one</legend><input type="checkbox" id="a" name="status-yes"><label for="a">Yes, I do</label><input type="checkbox" id="b" name="${second}"><label for="b">I agree to the terms</label></fieldset>`;
    expect(asked(set('status-no').replace('I agree to the terms', 'No, I do not'))).toEqual([['status-*', 'Please check one', 'many_of', false]]);
    expect(asked(set('status-terms')).map(([, , kind]) => kind)).toEqual(['consent', 'consent']);
  });
  test('a list of one box that agrees to something is that box', () => {
    expect(asked('<fieldset><legend>Data protection</legend><input type="checkbox" id="a" name="gdpr[]" value="x"><label for="a">I consent to this.</label></fieldset>')).toEqual([['gdpr[]', 'I consent to this.', 'consent', false]]);
  });
  test('a nameless button that opens a list goes by the tucked-away select that has the label', () => {
    expect(asked('<label for="s">State*</label><div><div><button type="button" aria-haspopup="true" aria-label="State –Select–">–Select–</button></div><select id="s" name="state" aria-hidden="true" tabindex="-1" style="opacity: 0"><option value=""></option></select></div>')).toEqual([['state', 'State', 'one_of', true]]);
  });
});

test.each([['åååå-mm-dd', 'YYYY-MM-DD'], ['jj/mm/aaaa', 'DD/MM/YYYY'], ['pp.kk.vvvv', 'DD.MM.YYYY'], ['gg/mm/aaaa', 'DD/MM/YYYY']])('a day is written as %s', (placeholder, pattern) => {
  expect(dayPattern({ tag: 'input', attributes: { placeholder }, visibility: 'shown', value: '', checked: false, children: [] })).toBe(pattern);
});

test('a form that the page keeps closed is read as if open; what it hides within itself is not asked, nor what is no part of the page', () => {
  const form = '<form><label for="a">Name</label><input id="a" name="a"><div class="ng-hide"><label for="b">Fax</label><input id="b" name="b"></div><div class="hidden md:block"><label for="c">City</label><input id="c" name="c"></div><label for="e">E-mail</label><input id="e" name="e" type="email"></form>';
  expect([labels(`<div class="modal" style="display: none">${form}</div>`), labels(`<template>${form}</template>`)]).toEqual([['Name', 'City', 'E-mail'], []]);
});

test('the answer to a picture of letters is not asked beforehand', () => {
  expect(labels('<label for="a">Name</label><input id="a" name="a"><label for="c">Please type the letters</label><input id="c" name="form[captcha]">')).toEqual(['Name']);
});

test('a text field that its own style clips away or makes transparent is never asked', () => {
  expect(labels('<label for="a">Website</label><input id="a" name="a" style="clip: rect(0,0,0,0)!important"><label for="b">Fax</label><input id="b" name="b" style="opacity:0!important"><label for="c">Name</label><input id="c" name="c">')).toEqual(['Name']);
});
