import { textLines } from '#domain/candidate/import/text-lines.ts';
import { sectionOfHeading } from '#domain/candidate/import/section-names.ts';
import { refusal } from '../check-claim.ts';
import { isNeutral, keysOf } from '../words/lexicon.ts';
import type { FactRecord } from '../record.ts';
import type { Refusal } from '../verdict.ts';
import { isStopWord, normalOf, stemOf, wordsOf } from '../words/words.ts';

const ofSections = new Set(('accomplishments achievements activities additional affiliations areas associations availability awards background brief business career certifications clearances coaching coding committees community competencies computer conferences contact contributions core courses coursework credentials details development education employment engagement ' +
  'events exhibitions experience experiences expertise extra extracurricular field further graduate header hobbies honors information interests internships job key knowledge languages leadership licenses licences links lectures management memberships mentoring methods military misc miscellaneous objective objectives open other overview patents personal personality philosophy portfolio positions presentations ' +
  'professional profile profiles programming projects publications qualifications recommendations references relevant research responsibilities scholarships selected service services side skills social societies soft software source speaking sports statement strengths studies study summary talks teaching technical technologies technology testimonials thesis tools training trainings travel volunteer volunteering work workshops ' +
  'aktivitäten angaben auszeichnungen daten engagement ehrenamt fortbildung fortbildungen führerschein hobbys informationen interessen kenntnisse kompetenzen kontakt kurse lehre mitgliedschaften persönliches praktika projekte publikationen referenzen schwerpunkte sonstiges sprachen stärken vorträge weiterbildung weitere zertifikate ziele zusatzqualifikationen zusätzliche')
  .split(' ').flatMap((word) => [normalOf(word), stemOf(normalOf(word))]));

/** Headings of a text that name no section and say what no fact says: "Winner of the Harbour Prize". */
export function headingRefusals(text: string, record: FactRecord): Refusal[] {
  return textLines(text).flatMap((line) => {
    const marks = /^#*/u.exec(line.text)?.[0].length ?? 0;
    const heading = line.text.replace(/^#+\s*/u, '');
    if (marks === 0 || sectionOfHeading(heading, marks) !== 'other') return [];
    const strange = wordsOf(heading).filter((w) => !isStopWord(w.norm) && !isNeutral(w.norm) && !keysOf(w.norm, true).some((k) => ofSections.has(k)));
    const held = strange.length > 0 && record.facts.some((fact) => strange.every((w) => keysOf(w.norm, true).some((k) => record.get(fact.id)?.keys.has(k) === true)));
    const [first, last] = [strange[0], strange.at(-1)];
    return held || first === undefined || last === undefined ? [] : [refusal(heading, [], record, { kind: 'no_fact_cited', start: first.start, end: last.end })];
  });
}
