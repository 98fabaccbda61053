import type { Posting } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import { skillsIn } from '#domain/text/skills.ts';
import { degreeRank } from './degrees.ts';
import { languagesIn } from './languages.ts';
import { linesOf, type PostingLine } from './posting-lines.ts';
import { termsOf } from './terms.ts';
import { yearClauses, yearsIn } from './years.ts';

export type RequirementKind = 'skill' | 'years' | 'degree' | 'language' | 'permit' | 'clearance' | 'other';

/** Something the posting asks of a person. */
export interface Requirement {
  /** The posting's own words, a substring of its description. */
  readonly words: string;
  readonly kind: RequirementKind;
  /** False for what is "a plus". */
  readonly required: boolean;
  /** Ids of the skills named, hard before soft ones are told apart by the table. */
  readonly skills: readonly string[];
  /** One of the skills is enough ("Python or Go"). */
  readonly anyOf: boolean;
  /** Years of experience asked for. */
  readonly years: number | null;
  /** What else the words are about, as cut stems. */
  readonly terms: readonly string[];
  /** Languages asked for, as primary tags. */
  readonly languages: readonly string[];
}

const permit = /\b(?:sponsor\w*|authori[sz]ed to work|work authori[sz]ation|(?:right|eligib\w+|permit\w*|legally) to work|work permit|arbeitserlaubnis|citizenship|(?:must be|only) (?:an? )?(?:u\.?s\.?|eu|uk|american|british|german|canadian)[a-z]* citizens?)\b/u;
const clearance = /\b(?:security clearance|clearance|ts\/sci|top secret|sc cleared|dv cleared|sicherheitsuberprufung)\b/u;
const asksSomething = /\b(?:experience\w*|years?|knowledge|proficien\w*|familiar\w*|understanding|degree|ability|skills?|fluen\w*|must|required?|background|erfahrung\w*|kenntnisse|studium|ausbildung|sprichst|beherrsch\w*)\b/u;

/**
 * What a posting asks for, in its own words: bullets and sentences of its requirement sections, and those elsewhere
 * that name a permit, a clearance or a language. Without such a section, every sentence that asks for something.
 */
export function extractRequirements(posting: Pick<Posting, 'description'>): Requirement[] {
  return requirementsIn(linesOf(posting.description));
}

/** As `extractRequirements`, from lines already read. */
export function requirementsIn(lines: readonly PostingLine[]): Requirement[] {
  const hasSection = lines.some(({ section }) => section === 'required' || section === 'wished');
  const pieces = lines.flatMap(({ words, section }) => yearClauses(words).map((piece) => ({ words: piece, section })));
  return pieces.flatMap(({ words, section }) => {
    const plain = folded(words);
    const inSection = section === 'required' || section === 'wished';
    const requirement = read(words, plain, section !== 'wished');
    const anywhere = requirement.kind === 'permit' || requirement.kind === 'clearance' || requirement.kind === 'language';
    return inSection || anywhere || (!hasSection && asksSomething.test(plain)) ? [requirement] : [];
  });
}

function read(words: string, plain: string, required: boolean): Requirement {
  const years = yearsIn(words);
  const languages = languagesIn(plain);
  const mentions = skillsIn(words);
  const skills = [...new Set(mentions.map(({ skill }) => skill.id))];
  return {
    words, kind: kindOf(plain, years, languages, skills), required, skills, anyOf: isChoice(words, mentions.map(({ start, end }) => ({ start, end }))),
    years, terms: termsOf(words), languages,
  };
}

function kindOf(plain: string, years: number | null, languages: readonly string[], skills: readonly string[]): RequirementKind {
  if (clearance.test(plain)) return 'clearance';
  if (permit.test(plain)) return 'permit';
  if (languages.length > 0) return 'language';
  if (years !== null) return 'years';
  if (degreeRank(plain) > 0) return 'degree';
  return skills.length > 0 ? 'skill' : 'other';
}

/** Skills with nothing but "or", commas and slashes between them, and an "or" among these. */
function isChoice(words: string, at: readonly { readonly start: number; readonly end: number }[]): boolean {
  if (at.length < 2) return false;
  const between = at.slice(1).map(({ start }, i) => words.slice(at[i]!.end, start).trim());
  return between.every((gap) => /^(?:,|\/|or|oder|,\s*or|and\/or)$/iu.test(gap)) && between.some((gap) => /or|oder/iu.test(gap));
}
