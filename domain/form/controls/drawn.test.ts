import { describe, expect, test } from 'vitest';
import { monthOf, saysDay } from './days.ts';
import type { PageElement } from '../page/page-tree.ts';
import { pageTree } from '../page/page-tree.ts';
import { nativeQuestions } from '../plans/native.ts';
import { nativeValues } from '../plans/native-values.ts';

const el = (tag: string, attributes: Record<string, string> = {}, children: (PageElement | string)[] = []): PageElement => ({ tag, attributes, visibility: 'shown', value: tag === 'input' ? (attributes['value'] ?? '') : null, checked: false, children });
const page = (...children: PageElement[]) => pageTree(el('body', {}, children));
const radio = (label: string, on: boolean) => el('button', { role: 'radio', 'aria-checked': String(on), 'aria-label': label });

describe('controls that are drawn without inputs', () => {
  const form = page(
    el('span', { id: 'l' }, ['Which shift? *']), el('div', { role: 'radiogroup', id: 'shift', 'aria-labelledby': 'l' }, [radio('Early', false), radio('Late', true)]),
    el('button', { role: 'switch', id: 'news', 'aria-checked': 'true', 'aria-label': 'Write to me' }),
    el('div', { role: 'toolbar' }, [el('div', { role: 'group', 'aria-label': 'Format' }, [el('button', { 'aria-pressed': 'false' }, ['Bold']), el('button', { 'aria-pressed': 'true' }, ['Italic'])])]),
  );
  const asked = nativeQuestions(form);

  test('are questions with their options; a tool bar is none', () => {
    expect(asked.map(({ id, label, kind, required, options }) => [id, label, kind, required, options.map((o) => o.label)])).toEqual([['shift', 'Which shift?', 'one_of', true, ['Early', 'Late']], ['news', 'Write to me', 'consent', false, ['Yes']]]);
  });
  test('hold what is on', () => {
    expect(asked.map((q) => nativeValues(form, q))).toEqual([['Late'], ['Yes']]);
  });
  test('one with an input beside it is that input’s', () => {
    const beside = page(el('div', {}, [el('button', { role: 'checkbox', 'aria-checked': 'true', id: 't' }), el('input', { type: 'checkbox', 'aria-hidden': 'true', tabindex: '-1', name: 'terms' }), el('label', { for: 't' }, ['I agree *'])]));
    const [question, ...more] = nativeQuestions(beside);
    expect([question?.id, question?.label, question?.kind, question?.required, more.length]).toEqual(['terms', 'I agree', 'consent', true, 0]);
    expect(question === undefined ? [] : nativeValues(beside, question)).toEqual(['Yes']);
  });
});

describe('a star that only a style sheet draws', () => {
  const field = (label: PageElement) => nativeQuestions(page(label, el('input', { id: 'n', name: 'n' }))).map((q) => q.required);
  test('stands for required, one that is not shown does not', () => {
    const hidden: PageElement = { ...el('span', { class: 'required' }, ['*']), visibility: 'hidden' };
    expect([field(el('label', { for: 'n', class: 'field-label required' }, ['Name'])), field(el('label', { for: 'n' }, ['Name', hidden])), field(el('label', { for: 'n', class: 'not-required' }, ['Name']))]).toEqual([[true], [false], [false]]);
  });
});

describe('lists that show their choice beside an empty input', () => {
  const list = (shown: PageElement) => page(el('label', { for: 'r' }, ['Region']), el('div', { class: 'select__control' }, [el('div', { class: 'select__value-container' }, [shown, el('input', { id: 'r', role: 'combobox', 'aria-autocomplete': 'list' })])]));
  const held = (shown: PageElement) => nativeValues(list(shown), { id: 'r', label: 'Region', kind: 'text', required: false, options: [], maxLength: null, accept: [], sensitive: false, section: null });
  test('hold its words, and nothing while a placeholder stands there', () => {
    expect([held(el('div', { class: 'select__single-value' }, ['North'])), held(el('div', { class: 'select__placeholder' }, ['Select…']))]).toEqual([['North'], []]);
  });
});

describe('days in calendars', () => {
  test.each([['March 2027 Mo Tu We', 2027, 3], ['‹ Mär. 2027 ›', 2027, 3], ['décembre 2026', 2026, 12], ['Sept 2028', 2028, 9]])('%s names its month', (words, year, month) => {
    expect(monthOf(words)).toEqual({ year, month });
  });
  test.each(['Choose a day', 'Marches 2027', 'May'])('%s names none', (words) => {
    expect(monthOf(words)).toBeNull();
  });
  test('what a field shows can mean a day in any order, by number or name, and no other day', () => {
    expect(['01.03.2027', '2027/3/1', 'Mar 1, 2027', '1 March 2027'].map((shown) => saysDay(shown, '2027-03-01'))).toEqual([true, true, true, true]);
    expect(['02.03.2027', '1 April 2027', '', '2027-03'].map((shown) => saysDay(shown, '2027-03-01'))).toEqual([false, false, false, false]);
  });
});
