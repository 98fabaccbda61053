import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAs, dayPattern, isoDay } from './controls/days.ts';
import { differences } from './filled-form.ts';
import { formFingerprint } from './fingerprint.ts';
import type { FormPlan, FormQuestion } from './form-plan.ts';
import { choiceKind, labelKind } from './controls/kinds.ts';
import { cleanLabel, saysRequired } from './page/labels.ts';
import { pageTree, textOf } from './page/page-tree.ts';
import type { PageElement } from './page/page-tree.ts';
import { nativeQuestions } from './plans/native.ts';
import { jsonAfter } from './plans/embedded-json.ts';
import { isSensitive } from './sensitive.ts';

type Child = PageElement | string;
const el = (tag: string, attributes: Record<string, string> = {}, children: readonly Child[] = [], visibility: PageElement['visibility'] = 'shown'): PageElement => ({ tag, attributes, visibility, value: null, checked: false, children });
const page = (...children: Child[]) => pageTree(el('body', {}, children));
const ask = (over: Partial<FormQuestion> = {}): FormQuestion => ({ id: 'q', label: 'Notice period', kind: 'text', required: true, options: [], maxLength: null, accept: [], sensitive: false, section: null, ...over });
const plan = (...questions: FormQuestion[]): FormPlan => ({ system: 'generic', url: 'https://x.example/apply', questions, handOver: [] });

describe('labels', () => {
  test.each([['First Name*', 'First Name'], ['✱ E-mail', 'E-mail'], ['Vorname * (erforderlich)', 'Vorname'], ['Headline(Optional)', 'Headline'], ['City :', 'City'], ['Required* First Name', 'First Name'], ['Add me to the pool (optional).', 'Add me to the pool.'], ['Rate 5* hotels', 'Rate 5* hotels']])('“%s” is said as “%s”', (words, said) => {
    expect(cleanLabel(words)).toBe(said);
  });
  test.each([['Name *', true], ['* Name', true], ['Name (required)', true], ['Rate 5* hotels', false], ['Name', false]])('“%s” says required: %s', (words, required) => {
    expect(saysRequired(words)).toBe(required);
  });
  test('cleaning twice changes nothing', () => {
    const words = fc.array(fc.constantFrom('a', ' ', '*', '✱', ':', '(', ')', '(required)', 'City')).map((parts) => parts.join(''));
    fc.assert(fc.property(words, (label) => { expect(cleanLabel(cleanLabel(label))).toBe(cleanLabel(label)); }));
  });
});

describe('kinds', () => {
  test('two options that read yes and no are one question of that kind, in any order and language', () => {
    expect([choiceKind([{ label: 'No' }, { label: 'Yes' }]), choiceKind([{ label: 'Sì' }, { label: 'No' }]), choiceKind([{ label: 'Yes' }, { label: 'No' }, { label: 'Maybe' }]), choiceKind([{ label: 'Yes, I am' }, { label: 'No' }])]).toEqual(['yes_no', 'yes_no', 'one_of', 'one_of']);
  });
  test.each([['LinkedIn URL', 'url'], ['Work email', 'email'], ['Telefonnummer', 'phone'], ['Phone (mobile)', 'phone'], ['How did you find our website?', 'text'], ['Phone interview times', 'text'], ['Daytime phone', 'phone'], ['Telefon / Mobil', 'phone'], ['Telefon privat', 'phone'], ['Best contact number', 'phone'], ['Numer telefonu', 'phone'], ['Adres e-mail', 'email'], ['Country Phone Code', 'text'], ['Preferred email', 'email'], ['Email or phone', 'text'], ['X (fka Twitter)', 'url'], ['Portfolio password (if any)', 'text']])('a text field called “%s” is %s', (label, kind) => {
    expect(labelKind(label)).toBe(kind);
  });
  test.each([['q1', 'What is your gender?', true], ['disability_status', 'Status', true], ['q2', 'Have you been convicted of a felony?', true], ['q3', 'Are you eligible to work in Germany?', false], ['q5', 'Sexe', true], ['q6', 'Fecha de nacimiento', true], ['q7', 'Geslacht', true], ['q8', 'Quel genre de contrat ?', false], ['q4', 'Describe your trace analysis work', false]])('%s “%s” is sensitive: %s', (id, label, sensitive) => {
    expect(isSensitive(id, label)).toBe(sensitive);
  });
});

describe('days', () => {
  const iso = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
  test.each(['MM/DD/YYYY', 'DD.MM.YYYY', 'YYYY-MM-DD', 'D/M/YYYY'])('a day written as %s reads back as the same day', (pattern) => {
    fc.assert(fc.property(iso, (day) => { expect(isoDay(dayAs(day, pattern), pattern)).toBe(day); }));
  });
  test.each([['mm/dd/yyyy', 'MM/DD/YYYY'], ['TT.MM.JJJJ', 'DD.MM.YYYY'], ['Start typing...', null], ['', null]])('placeholder “%s” asks for %s', (placeholder, pattern) => {
    expect(dayPattern(el('input', { placeholder }))).toBe(pattern);
  });
  test('words that are no day stay as they are', () => {
    expect([isoDay('soon', 'MM/DD/YYYY'), dayAs('as soon as possible', 'MM/DD/YYYY')]).toEqual(['soon', 'as soon as possible']);
  });
});

describe('fingerprint', () => {
  const base = plan(ask({ options: [{ value: '1', label: 'Yes' }] }));
  const changes: readonly (readonly [string, FormPlan])[] = [
    ['a new question', plan(...base.questions, ask({ id: 'added' }))],
    ['another label', plan(ask({ label: 'Notice periods', options: [{ value: '1', label: 'Yes' }] }))],
    ['another option', plan(ask({ options: [{ value: '1', label: 'Yes, always' }] }))],
    ['another kind', plan(ask({ kind: 'long_text', options: [{ value: '1', label: 'Yes' }] }))],
    ['now optional', plan(ask({ required: false, options: [{ value: '1', label: 'Yes' }] }))],
    ['a limit', plan(ask({ maxLength: 10, options: [{ value: '1', label: 'Yes' }] }))],
  ];
  test.each(changes)('%s changes it', (_change, other) => {
    expect(formFingerprint(other)).not.toBe(formFingerprint(base));
  });
  test('white space in a label does not', () => {
    expect(formFingerprint(plan(ask({ label: ' Notice   period', options: [{ value: '1', label: 'Yes ' }] })))).toBe(formFingerprint(base));
  });
});

describe('differences between what was signed and what stands in the page', () => {
  const answer = (questionId: string, ...values: string[]) => ({ questionId, values });
  test('equal in any order of several choices and with any line ends', () => {
    expect(differences([answer('a', 'x', 'y'), answer('b', 'one\ntwo'), answer('c')], { answers: [answer('a', 'y', 'x'), answer('b', 'one\r\ntwo'), answer('c', '')], files: [] })).toEqual([]);
  });
  test.each([
    ['a wrong value', [answer('a', 'x')], [answer('a', 'y')]],
    ['a missing value', [answer('a', 'x')], [answer('a')]],
    ['a value nobody signed', [answer('a')], [answer('a', 'x')]],
    ['a field nobody signed', [], [answer('a', 'x')]],
  ])('%s shows', (_what, signed, found) => {
    expect(differences(signed, { answers: found, files: [] })).toHaveLength(1);
  });
  test('a file counts by its bytes', () => {
    const file = { questionId: 'cv', fileName: 'cv.pdf', sha256: 'aa', bytes: 2 };
    expect([differences([answer('cv', 'aa')], { answers: [], files: [file] }), differences([answer('cv', 'bb')], { answers: [], files: [file] }).length, differences([answer('cv', 'aa')], { answers: [], files: [] }).length]).toEqual([[], 1, 1]);
  });
});

describe('plain controls', () => {
  test('fields that nobody sees or that have no name a person could read are never questions', () => {
    const asked = nativeQuestions(page(
      el('label', { for: 'a' }, ['Name']), el('input', { id: 'a', name: 'a' }),
      el('label', { for: 'b' }, ['Website']), el('input', { id: 'b', name: 'b' }, [], 'hidden'),
      el('label', { for: 'c' }, ['Website']), el('input', { id: 'c', name: 'c' }, [], 'tucked'),
      el('input', { name: 'x9k2' }), el('label', { for: 'd' }, ['More']), el('input', { id: 'd', name: 'hp_7f2b' }), el('input', { type: 'hidden', name: 'token' }),
    ));
    expect(asked.map((q) => q.id)).toEqual(['a']);
  });

  test('radios of one name are one question, named by the words over them', () => {
    const [asked, ...more] = nativeQuestions(page(el('div', {}, ['May we call you? *', el('label', {}, [el('input', { type: 'radio', name: 'r', value: '1' }), 'Yes']), el('label', {}, [el('input', { type: 'radio', name: 'r', value: '0' }), 'No'])])));
    expect([asked?.label, asked?.kind, asked?.required, asked?.options, more]).toEqual(['May we call you?', 'yes_no', true, [{ value: '1', label: 'Yes' }, { value: '0', label: 'No' }], []]);
  });

  test('the text of an element leaves out scripts, hidden parts and the options of lists', () => {
    expect(textOf(el('label', {}, ['Shown ', el('span', {}, ['not this'], 'hidden'), el('script', {}, ['nor this']), el('select', {}, [el('option', {}, ['nor that'])]), el('b', {}, ['and this'])]))).toBe('Shown and this');
  });
});

describe('data embedded in a page', () => {
  const script = (text: string) => page(el('script', {}, [text], 'hidden'));
  test('is read up to its own closing bracket, whatever stands in its strings', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const json = JSON.stringify({ value });
      expect(jsonAfter(script(`before(); window.__data = ${json}; after({});`), '__data')).toEqual(JSON.parse(json));
    }));
  });
  test('broken data is no data', () => {
    expect([jsonAfter(script('window.__data = {"a": '), '__data'), jsonAfter(script('window.__data = {a: 1}'), '__data'), jsonAfter(script('nothing'), '__data')]).toEqual([null, null, null]);
  });
});
