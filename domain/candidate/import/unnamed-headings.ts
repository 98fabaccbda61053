import { folded } from '#domain/posting/text.ts';
import { datesOf } from './entry-line.ts';
import { tellsLanguages } from './list-facts.ts';
import { sectionOfHeading, type TextSection } from './section-names.ts';
import { marksOf, unmarked, type TextLine } from './text-lines.ts';
import { isProse } from './unwrapped-lines.ts';
import { organisationScore, soundsLikeDegree, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

/** Words in a heading that tell its section, the surer ones first ("Where I have worked", "Computer literacy", "Was ich kann"). */
const telling: readonly (readonly [TextSection, RegExp])[] = [
  ['other', /\b(?:refere(?:nce|e)s?|referenzen|declaration|erklarung|patente?|vortrage?|talks?|presentations?|memberships?|mitgliedschaft(?:en)?|fuhrerscheine?|driving)\b/u],
  ['language', /\b(?:languages?|tongues?|sprachen|\p{L}*sprachkenntnisse|fremdsprachen|linguistics?|langues|idiomas)\b/u],
  ['publication', /\b(?:publications?|published|publikationen|veroffentlich\p{L}*|writing)\b/u],
  ['award', /\b(?:awards?|honou?rs?|prizes?|scholarships?|distinctions?|recognition|auszeichnungen|preise|stipendi\p{L}*)\b/u],
  ['volunteering', /\b(?:volunt\p{L}*|\p{L}*ehrenamt\p{L}*|\p{L}*engagement|community|involvement|charit\p{L}*|giving back|freiwillig\p{L}*)\b/u],
  ['project', /\b(?:projects?|\p{L}*projekte?|portfolio|built|side work)\b/u],
  ['summary', /\b(?:summary|profile?|kurzprofil|about|objectives?|goals?|ziele?|berufsziel|nutshell|who i am|motivation|statement|uber mich|zu mir|steckbrief|zusammenfassung|introduction|at a glance|auf einen blick)\b/u],
  ['interest', /\b(?:hobb\p{L}*|interests?|interessen|freizeit\p{L}*|leisure|(?:free|spare) time|pastimes?|passions?|off duty|off the clock|(?:outside|beyond|away from)(?: of)? (?:the )?\p{L}+|after (?:work|hours)|privates?)\b/u],
  ['education', /\b(?:education\p{L}*|school\p{L}*|study|studies|studied|\p{L}*studium|studiert|academics?|akademisch\p{L}*|\p{L}*ausbildung(?:en)?|(?:schul|hochschul|aus)?bildung\p{L}*|schule|schulen|degrees?|gelernt|etudes|formation|diplomes|estudios|formacion)\b/u],
  ['certificate', /\b(?:certif\p{L}*|\p{L}*zertifi\p{L}*|licen[cs]\p{L}*|courses?|kurse|\p{L}*kurse|seminare?|trainings?|\p{L}*schulungen|\p{L}*fortbildung(?:en)?|\p{L}*weiterbildung(?:en)?|lehrgange?|accreditations?|permits|lizenzen|scheine|nachweise)\b/u],
  ['employment', /\b(?:experiences?|employ\p{L}*|work(?:ed|ing)?|careers?|beruf\p{L}*|\p{L}*erfahrung(?:en)?|laufbahn|werdegang|stationen|tatigkeiten|anstellungen|positions?|praxis|praktika|praxiserfahrung\p{L}*|jobs?|roles?|engagements|parcours|trayectoria|gearbeitet)\b/u],
  ['skill', /\b(?:skills?|\p{L}*competenc\p{L}*|\p{L}*kompetenz\p{L}*|\p{L}*kenntnisse|fahigkeiten|fertigkeiten|expertise|literacy|proficien\p{L}*|strengths?|starken|kann|\p{L}*tools?|toolbox|software|stack|technolog\p{L}*|technik|edv|it|know-how|knowledge|good at|abilities|instruments|capabilities|methods?|methoden|werkzeuge?|specialties|specialities|schwerpunkte|saber|competences)\b/u],
  ['header', /\b(?:contact|kontakt\p{L}*|reach me|get in touch|find me|personal(?:ia|ien)|personal (?:info|data|details)\p{L}*|personliche\p{L}*|erreichen)\b/u],
];

/**
 * Headings of names nobody knows, with their sections: lines set as the résumé sets its other headings (capitals, bold,
 * larger print, a colon, alone between empty lines). Their words tell the section, else what stands below them.
 */
export function unnamedHeadings(lines: readonly TextLine[], name: TextLine | null): ReadonlyMap<TextLine, TextSection> {
  const looks = lines.map((line, n) => lookOf(line, lines[n + 1]));
  const known = lines.map((line) => (line.isListItem ? null : sectionOfHeading(unmarked(line), 0)));
  const shares = (look: string): readonly number[] => looks.flatMap((one, n) => (one === look ? [n] : []));
  const isLook = (n: number): boolean => {
    const look = looks[n];
    if (look === undefined || look === null) return false;
    const alike = shares(look);
    const named = alike.filter((one) => known[one] !== null).length;
    return named >= 2 && named * 2 >= alike.length - named || named >= 1 && alike.length <= named + 2;
  };
  const heads = lines.flatMap((line, n) => (n > 0 && line !== name && known[n] === null && couldBeHeading(line) && isLook(n) ? [n] : []));
  const all = new Set([...heads, ...known.flatMap((section, n) => (section === null ? [] : [n]))]);
  const found = new Map<TextLine, TextSection>();
  for (const n of heads) {
    const line = lines[n];
    const end = lines.findIndex((_, k) => k > n && all.has(k));
    const below = lines.slice(n + 1, end === -1 ? undefined : end);
    if (line === undefined || below.length === 0) continue;
    const section = sectionTold(unmarked(line)) ?? sectionOfContent(below);
    if (section !== null) found.set(line, section);
  }
  return found;
}

/** The section that words in a heading tell; null where they tell none. */
export function sectionTold(heading: string): TextSection | null {
  const words = folded(heading).replaceAll('’', "'");
  return telling.find(([, wording]) => wording.test(words))?.[0] ?? null;
}

/** How a line is set, in the ways that headings are set apart; null where nothing sets it apart. */
function lookOf(line: TextLine, next: TextLine | undefined): string | null {
  const text = unmarked(line);
  const isCapital = text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
  const isAlone = line.isAfterGap && next?.isAfterGap === true;
  const marks = marksOf(line);
  return marks > 0 || isCapital || line.isBold || text.endsWith(':') || isAlone ? [marks, isCapital, line.isBold, text.endsWith(':'), line.isAfterGap, isAlone].join() : null;
}

function couldBeHeading(line: TextLine): boolean {
  const text = unmarked(line);
  return !line.isListItem && text.length <= 45 && text.split(/\s+/u).length <= 6 && !/[\d@|.!;,]/u.test(text) && !soundsLikeWork(text) && !isNamedOrganisation(text);
}

/** "Hill School", "ACME SOFTWARE": words for who employs people, and a name beside those that tell a section. */
function isNamedOrganisation(text: string): boolean {
  const others = telling.reduce((rest, [, wording]) => rest.replace(new RegExp(wording, 'gu'), ' '), folded(text)).replace(/\b(?:and|und|my|meine?|of|the|in|i|have|where|was|ich)\b/gu, ' ');
  return organisationScore(text) >= 2 && /\p{L}{2}/u.test(others);
}

/** What stands below a heading that tells nothing: entries with dates, papers with days, languages; null for all else. */
function sectionOfContent(lines: readonly TextLine[]): TextSection | null {
  const plain = lines.filter((line) => line.text.length <= 110 && !isProse(line.text));
  const spans = plain.filter((line) => datesOf(line.text).isSpan);
  const count = (sounds: (text: string) => boolean): number => plain.filter((line) => sounds(line.text)).length;
  const learned = count((text) => soundsLikeDegree(text) || soundsLikeSchool(text));
  if (spans.length > 0) return learned > count(soundsLikeWork) ? 'education' : 'employment';
  if (lines.every(tellsLanguages)) return 'language';
  const dated = plain.filter((line) => datesOf(line.text).to !== null);
  return dated.length > 0 && dated.length * 2 >= lines.length ? 'certificate' : null;
}
