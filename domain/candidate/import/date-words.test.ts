import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, spansIn } from './date-words.ts';

describe('dates in words', () => {
  test.each([
    ['March 2022', '2022-03'], ['3 March 2022', '2022-03-03'], ['March 3, 2022', '2022-03-03'], ['03/2022', '2022-03'], ['31.12.2022', '2022-12-31'],
    ['2022-03', '2022-03'], ['im März 2021', '2021-03'], ['2019', '2019'], ['Summer ’19', '2019'], ['marzo de 2021', '2021-03'], ['mrt. 2018', '2018-03'], ['Sept. 2018', '2018-09'], ['giugno 2018', '2018-06'], ['março de 2019', '2019-03'], ['Dezember 2020', '2020-12'],
  ])('%s is %s', (text, date) => expect(datesIn(text).map((d) => d.date)).toEqual([date]));

  test.each([
    ['2015 - 2019', '2015', '2019', false], ['Mar 2019 – today', '2019-03', null, true], ['03/2019 bis heute', '2019-03', null, true], ['2019–21', '2019', '2021', false], ['1998–03', '1998', '2003', false],
    ['between 2013 and 2016', '2013', '2016', false], ['seit 04/2020', '2020-04', null, true], ['until 2021', null, '2021', false], ['January 2004 - May 2008', '2004-01', '2008-05', false], ['from 2016 to Present', '2016', null, true],
    ['Summers 2019–2021', '2019', '2021', false], ['Summers 2016 and 2017', '2016', '2017', false], ['Summer 2019 – Fall 2020', '2019', '2020', false], ['verano 2018 – otoño 2019', '2018', '2019', false], ['desde mayo de 2017 hasta la actualidad', '2017-05', null, true], ['aug. 2017 – heden', '2017-08', null, true],
    ['nov. 2019–auj.', '2019-11', null, true], ['sinds 2018', '2018', null, true], ['dal marzo 2017 ad oggi', '2017-03', null, true], ['maio de 2015 até hoje', '2015-05', null, true], ['2012 t/m 2014', '2012', '2014', false], ['2017.03 ~ 2019.02', '2017-03', '2019-02', false],
  ])('%s is a span', (text, from, to, open) => expect(spansIn(text)).toMatchObject([{ from, to, open }]));

  test('amounts are no dates', () => {
    expect(datesIn('20000 users, 1234 tickets, 19 people, v2019x')).toEqual([]);
    expect(spansIn('from 35% to 80%')).toEqual([]);
  });

  test('every mention lies where it says', () => {
    const piece = fc.constantFrom('2019', ' – ', 'Mar ', ' today', '03/2020', 'x', ' since ', '2021', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const { date, start, end } of datesIn(text)) expect(text.slice(start, end)).toContain(date.slice(0, 4));
    }));
  });
});
