import { expect, test } from 'vitest';
import { postingOf } from './bring.usecase.ts';

const brought = { title: 'Senior Night Baker', employer: 'Lark Hollow', place: '', link: null, text: 'Location: Utrecht, Netherlands (hybrid)\n\nBake <b>bread</b>.\nPay: €15.50 - €18 per hour' };

test('a posting that is brought has what its words say of pay, level and place', () => {
  expect(postingOf(brought)).toMatchObject({
    places: [{ city: 'Utrecht', country: 'NL' }], workMode: 'hybrid', seniority: 'senior', salary: { minMinor: 1550, maxMinor: 1800, currency: 'EUR', period: 'hour' }, description: brought.text,
  });
});

test('what the person says of the place goes before what the text says', () => {
  expect(postingOf({ ...brought, place: 'Berlin, Germany' }).places).toMatchObject([{ city: 'Berlin', country: 'DE' }]);
});
