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
  ['award', /^(?:(?:honou?rs|awards?)(?: (?:and|&) (?:honou?rs|awards?))?|achievements|auszeichnungen|preise)$/u],
  ['publication', /^(?:publications?|veroffentlichungen|publikationen)$/u],
  ['volunteering', /^(?:volunteer(?:ing)?(?: (?:experience|work))?|ehrenamt(?:liches engagement)?|engagement)$/u],
  ['interest', /^(?:interests|hobbies(?: (?:and|&) interests)?|interessen|hobbys)$/u],
];

/** The section a heading opens, or null where the line is no heading. A marked heading of an unknown name is "other". */
export function sectionOfHeading(line: string, isMarked: boolean): TextSection | null {
  const name = folded(line).replace(/[:\s]+$/u, '').replace(/^\d+[.)]\s*/u, '');
  const known = names.find(([, wording]) => wording.test(name))?.[0];
  if (known !== undefined) return known;
  return isMarked && !/\d{4}/u.test(line) && name.split(' ').length <= 4 && /^[\p{L}\s&/-]+$/u.test(name) && isSectionLike(name) ? 'other' : null;
}

// A marked line inside a section may be an entry ("### Engineer"); only names that sound like a section open one.
function isSectionLike(name: string): boolean {
  return /(?:information|references?|activities|memberships?|training|courses|patents|links|additional|sonstiges|referenzen|mitgliedschaften)$/u.test(name);
}
