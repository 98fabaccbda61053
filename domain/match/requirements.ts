import type { Posting } from '#domain/posting/posting.ts';
import { foldedLine } from '#domain/text/words.ts';
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

const permit = /(?<!employer[- ]|company[- ])\bsponsor(?:ship)?\b|\b(?:authori[sz]ed to work|work authori[sz]ation|(?:right|eligible|eligibility|permit\w*|legally) to work|work permit|arbeitserlaubnis|citizenship|(?:must be|only) (?:an? )?(?:u\.?s\.?|eu|uk|american|british|german|canadian)[a-z]* citizens?)\b/u;
const aboutEquality = /\b(?:discriminat\w*|regardless of|equal (?:employment )?opportunit\w+|diskriminier\w*)\b/u;
const clearance = /\b(?:(?:security|government|secret|ts|dv|sc|nato|dod|active|current) clearance|ts\/sci|top secret|sicherheitsuberprufung)\b/u;
/** A clearance to be got later rules nobody out today. */
const clearanceLater = /\b(?:eligible|eligibility|able to|ability to|obtain\w*|bereit\w*|willing\w*|not required)\b(?!.*\bactive\b)|\b(?:those with|may|if you)\b|^with an active\b/u;
const lessons = /\b(?:learning|lessons?|classes|courses?|budget|sprachkurs\w*)\b/u;
const asksSomething = /\b(?:experience\w*|knowledge|proficien\w*|familiar\w*|understanding|degree|ability|skills?|fluen\w*|must|required?|background|erfahrung\w*|kenntnisse|studium|ausbildung|sprichst|beherrsch\w*)\b/u;

/**
 * What a posting asks for, in its own words: bullets and sentences of its requirement sections, and those elsewhere
 * that name a permit, a clearance or a language. Without such a section, every sentence that asks for something.
 */
export function extractRequirements(posting: Pick<Posting, 'description'>): Requirement[] {
  return requirementsIn(linesOf(posting.description));
}

/** As `extractRequirements`, from lines already read. */
export function requirementsIn(lines: readonly PostingLine[]): Requirement[] {
  const hasSection = lines.some(({ section }) => section === 'required');
  const distinct = [...new Map(lines.map((line) => [line.plain, line])).values()];
  return distinct.flatMap((line) => {
    const { plain, section } = line;
    const inSection = section === 'required' || section === 'wished' || (!hasSection && asksSomething.test(plain));
    const gate = gateOf(plain);
    if (!inSection && gate === null) return [];
    const pieces = yearClauses(line.words);
    return pieces.map((words) => read(words, pieces.length === 1 ? plain : foldedLine(words), section !== 'wished', gate));
  });
}

type Gate = 'permit' | 'clearance' | 'language';

/** What keeps people out wherever in the posting it stands. */
function gateOf(plain: string): Gate | null {
  if (clearance.test(plain)) return 'clearance';
  if (permit.test(plain)) return aboutEquality.test(plain) ? null : 'permit';
  return languagesIn(plain).length > 0 && !lessons.test(plain) ? 'language' : null;
}

function read(words: string, plain: string, wanted: boolean, gate: Gate | null): Requirement {
  const years = yearsIn(words);
  const mentions = skillsIn(words);
  const skills = [...new Set(mentions.map(({ skill }) => skill.id))];
  const later = gate === 'clearance' && clearanceLater.test(plain);
  return {
    words, kind: gate ?? kindOf(plain, years, skills), required: wanted && !later, skills, anyOf: isChoice(words, mentions),
    years, terms: termsOf(words), languages: gate === 'language' ? languagesIn(plain) : [],
  };
}

function kindOf(plain: string, years: number | null, skills: readonly string[]): RequirementKind {
  if (years !== null) return 'years';
  if (degreeRank(plain) > 0) return 'degree';
  return skills.length > 0 ? 'skill' : 'other';
}

/** "Go or another compiled language", or skills with nothing but "or", commas and slashes between them, and an "or" among these. */
function isChoice(words: string, at: readonly { readonly start: number; readonly end: number }[]): boolean {
  if (at.length > 0 && /\bor (?:another|other|any|similar|equivalent|comparable)\b/iu.test(words)) return true;
  if (at.length < 2) return false;
  const between = at.slice(1).map(({ start }, i) => words.slice(at[i]!.end, start).trim());
  return between.every((gap) => /^(?:,|\/|or|oder|,\s*or|and\/or)$/iu.test(gap)) && between.some((gap) => /or|oder/iu.test(gap));
}
