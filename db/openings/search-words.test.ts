import { describe, expect, test } from 'vitest';
import { textQuery } from './search-words.ts';

const exactParts = (typed: string) => textQuery(typed)?.values.filter((_, at) => at % 3 === 0) ?? null;

describe('what a person typed', () => {
  test('asks for every word, the last as a beginning', () => {
    expect(exactParts('Senior platf')).toEqual(['senior', 'platf:*']);
  });
  test('takes one or two letters as a whole word, not as a beginning', () => {
    expect(exactParts('go')).toEqual(['go']);
  });
  test('reads quotes as words side by side, and a minus as "not"', () => {
    expect(exactParts('"site reliability" -sales')).toEqual(['site <-> reliability', 'sales:*']);
    expect(textQuery('engineer -sales')?.sql).toContain('!!');
  });
  test('folds accents as the index does', () => {
    expect(exactParts('Zürich straße')).toEqual(['zurich', 'strasse:*']);
  });
  test('keeps what the query grammar would read out of it', () => {
    expect(exactParts("c++ & !(a|b):* 'x' \\")).toEqual(['c', 'a <-> b', 'x']);
  });
  test('is no query where nothing is to be found', () => {
    expect(textQuery('  ?! ')).toBeNull();
    expect(textQuery('-sales')).toBeNull();
  });
});
