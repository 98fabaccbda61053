import { describe, expect, test } from 'vitest';
import { placeQuery, textQuery } from './search-words.ts';

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

describe('a place that a person typed', () => {
  test('is its words side by side among the places, the last as a beginning', () => {
    expect(placeQuery('New Yo')?.values).toEqual(['new:C <-> yo:C']);
    expect(placeQuery('new yor')?.values).toEqual(['new:C <-> yor:*C']);
    expect(placeQuery('new york ')?.values).toEqual(['new:C <-> york:C']);
    expect(placeQuery('Portland, OR')?.values).toEqual(['portland:C <-> or:C']);
  });
  test('is looked for by its English name too', () => {
    expect(placeQuery('Köln')?.values).toEqual(['koln:*C', 'cologne:*C']);
  });
  test('is no query without a letter, and holds nothing that its grammar would read', () => {
    expect(placeQuery(' ,& ')).toBeNull();
    expect(placeQuery("x' | !y:*A")?.values).toEqual(['x:C <-> y:C <-> a:C']);
  });
});
