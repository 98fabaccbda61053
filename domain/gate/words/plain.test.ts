import { describe, expect, test } from 'vitest';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { checkText } from '../check-text.ts';

const source = `Mira Oakes

Experience
Workshop Assistant, Pellworm Tools (2015 - 2019)
- Repaired broken drills for three branches
- Took part in the yearly stock count

Berufserfahrung
Lageristin, Findorff Spedition (2010 - 2014)
- Liefertermine wöchentlich mit der Produktion abgestimmt
`;
const { facts } = factsFromText(source, 'resume.txt', (() => { let n = 0; return () => `f${++n}`; })());
const refusals = (line: string, told: string) => checkText(source.replace(line, () => told), facts).refusals.map((r) => `${r.kind}: ${r.words}`);

describe('an ordinary word in the place of a fact’s own', () => {
  test.each([
    ['Repaired broken drills for three branches', 'Got broken drills going again for three branches'],
    ['Repaired broken drills for three branches', 'Broken drills for three branches: got them working again'],
    ['Liefertermine wöchentlich mit der Produktion abgestimmt', 'Klärte jede Woche mit der Produktion die Liefertermine'],
  ])('passes: %s → %s', (line, told) => {
    expect(refusals(line, told)).toEqual([]);
  });

  test.each([
    ['a deed of its own', 'Repaired broken drills for three branches', 'Negotiated broken drills for three branches'],
    ['added behind a whole fact', 'Repaired broken drills for three branches', 'Repaired broken drills for three branches, where others had failed'],
    ['more of them than the fact leaves unsaid', 'Repaired broken drills for three branches', 'Cheerily pondered, juggled and reckoned broken drills'],
    ['a thing', 'Repaired broken drills for three branches', 'Repaired broken lathes for three branches'],
    ['part of a compound', 'Repaired broken drills for three branches', 'Repaired high-rise drills for three branches'],
    ['a German deed', 'Liefertermine wöchentlich mit der Produktion abgestimmt', 'Liefertermine wöchentlich mit der Produktion verhandelt'],
  ])('is refused as %s', (_why, line, told) => {
    expect(refusals(line, told)).not.toEqual([]);
  });
});
