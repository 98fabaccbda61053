import type { FactKind } from './fact.ts';
import { folded } from '#domain/posting/text.ts';

/** Where a line of a résumé stands. Lines of sections nobody knows are kept as statements ("other"). */
export type TextSection = Extract<FactKind, 'employment' | 'education' | 'project' | 'volunteering' | 'summary' | 'skill' | 'language' | 'certificate' | 'award' | 'publication' | 'interest'> | 'header' | 'other';

const names: readonly (readonly [TextSection, RegExp])[] = [
  ['header', /^(?:personal (?:information|details|data)|contact(?: information| details)?|personliche (?:daten|angaben)|kontakt(?:daten)?)$/u],
  ['summary', /^(?:(?:professional |career |executive )?(?:summary|profile|objective)|about(?: me)?|profil|kurzprofil|uber mich|zusammenfassung)$/u],
  ['employment', /^(?:(?:work|professional|employment|relevant|career)?\s*(?:experience|history|employment)|positions?|berufserfahrung|beruflicher werdegang|berufspraxis|werdegang)s?$/u],
  ['education', /^(?:education(?: and training| & training)?|academic (?:background|history)|qualifications|ausbildung|studium|bildung(?:sweg)?|schulbildung)$/u],
  ['project', /^(?:(?:personal |selected |key |side )?projects?|projekte?)$/u],
  ['skill', /^(?:(?:technical |key |core |professional |soft )?(?:skills?|competenc(?:y|ies)|expertise|technologies)(?: (?:and|&) (?:tools|abilities|interests))?|kenntnisse|fahigkeiten|kompetenzen|it-kenntnisse)$/u],
  ['certificate', /^(?:certificat(?:e|ion)s?(?: (?:and|&) (?:licen[cs]es|training))?|licen[cs]es(?: (?:and|&) certifications)?|zertifikate|zertifizierungen|weiterbildung(?:en)?)$/u],
  ['language', /^(?:languages?|sprachen|sprachkenntnisse)$/u],
  ['award', /^(?:(?:selected |academic )?(?:honou?rs|awards?|prizes)(?: (?:and|&) (?:honou?rs|awards?|prizes))?|achievements|auszeichnungen|preise)$/u],
  ['publication', /^(?:(?:selected |academic )?publications?|veroffentlichungen|publikationen)$/u],
  ['volunteering', /^(?:volunteer(?:ing)?(?: (?:experience|work))?|ehrenamt(?:liches engagement)?|engagement)$/u],
  ['interest', /^(?:interests|hobbies(?: (?:and|&) interests)?|interessen|hobbys)$/u],
];

/**
 * The section a heading opens, or null where the line is no heading. `marks` is the number of "#" before it: a name
 * nobody knows opens a section of its own ("other") behind exactly two; behind one it is the person's name, behind
 * more an entry.
 */
export function sectionOfHeading(line: string, marks: number): TextSection | null {
  const name = folded(line).replace(/[:.\s]+$/u, '').replace(/^\d+[.)]\s*/u, '');
  const known = names.find(([, wording]) => wording.test(name))?.[0];
  if (known !== undefined) return known;
  return marks === 2 && !/\d{4}/u.test(line) && name.split(' ').length <= 6 ? 'other' : null;
}
