import { folded } from '#domain/posting/text.ts';
import { datesOf } from './entry-dates.ts';
import { columnOfLanguages, tellsLanguages } from './language-facts.ts';
import { kerned, sectionOfHeading, type TextSection } from './section-names.ts';
import { marksOf, unmarked, type TextLine } from './text-lines.ts';
import { isProse } from './unwrapped-lines.ts';
import { organisationScore, soundsLikeDegree, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

/** Words in a heading that tell its section, the surer ones first ("Where I have worked", "Computer literacy", "Was ich kann"). */
const telling: readonly (readonly [TextSection, RegExp])[] = [
  ['other', /\b(?:refere(?:nce|e)s?|referenzen|declaration|erklarung|patente?|vortrage?|talks|presentations?|memberships?|mitgliedschaft(?:en)?|fuhrerscheine?|driving)\b/gu],
  ['language', /\b(?:languages?|tongues?|sprachen|\p{L}*sprachkenntnisse|fremdsprachen|sprachlich\p{L}*|linguistics?|i speak|ich spreche|langues|idiomas)\b/gu],
  ['publication', /\b(?:publications?|published|publikationen|veroffentlich\p{L}*|writing)\b/gu],
  ['award', /\b(?:awards?|honou?rs?|prizes?|scholarships?|distinctions?|recognition|auszeichnungen|preise|stipendi\p{L}*)\b/gu],
  ['volunteering', /\b(?:volunt\p{L}*|\p{L}*ehrenamt\p{L}*|\p{L}*engagement|community|involvement|pro bono|charit\p{L}*|giving back|freiwillig\p{L}*)\b/gu],
  ['project', /\b(?:projects?|\p{L}*projekte?|projekthistorie|things i made|portfolio|built|side work)\b/gu],
  ['summary', /\b(?:summary|profile?|kurzprofil|kurzvorstellung|vorstellung|snapshot|about|objectives?|goals?|ziele?|berufsziel|nutshell|who i am|hi|hello|hallo|motivation|statement|uber mich|zu mir|steckbrief|zusammenfassung|introduction|at a glance|auf einen blick)\b/gu],
  ['interest', /\b(?:hobb\p{L}*|interests?|interessen|freizeit\p{L}*|leisure|(?:free|spare) time|pastimes?|passions?|off duty|off the clock|(?:outside|beyond|away from)(?: of)? (?:the )?\p{L}+|after (?:work|hours)|privat|privates)\b/gu],
  ['education', /\b(?:education\p{L}*|schulisch\p{L}*|school\p{L}*|college|study|studies|studied|learn(?:ed|t|ing)|\p{L}*studium|studiert|academics?|akademisch\p{L}*|\p{L}*ausbildung(?:en)?|(?:schul|hochschul|aus)?bildung\p{L}*|schule|schulen|degrees?|gelernt|etudes|formation|diplomes|estudios|formacion)\b/gu],
  ['certificate', /\b(?:certs?|badges|tickets|certif\p{L}*|\p{L}*zertifi\p{L}*|licen[cs]\p{L}*|courses?|kurse|\p{L}*kurse|seminare?|trainings?|\p{L}*schulungen|\p{L}*fortbildung(?:en)?|\p{L}*weiterbildung(?:en)?|lehrgange?|accreditations?|permits|lizenzen|diplome|ausweise|scheine|nachweise)\b/gu],
  ['employment', /\b(?:experiences?|employ\p{L}*|work(?:ed|ing)?|careers?|beruf\p{L}*|\p{L}*erfahrung(?:en)?|laufbahn|werdegang|stationen|\p{L}*tatigkeit(?:en)?|anstellungen|positions?|praxis|praktika|praxiserfahrung\p{L}*|jobs?|roles?|engagements|i've been|journey|parcours|trayectoria|gearbeitet)\b/gu],
  ['skill', /\b(?:skills?|\p{L}*competenc\p{L}*|\p{L}*kompetenz\p{L}*|\p{L}*kenntnisse|fahigkeiten|fertigkeiten|expertise|literacy|proficien\p{L}*|strengths?|starken|kann|bring|tools?|\p{L}*tools|toolbox|software|computing|stack|technolog\p{L}*|technik|edv|it|know-how|knowledge|good (?:at|with)|abilities|instruments|capabilities|tech|methods?|methoden|werkzeuge?|specialties|specialities|schwerpunkte|saber|competences)\b/gu],
  ['header', /\b(?:contact|kontakt\p{L}*|reach me|(?:get|keep) in touch|find me|personal(?:ia|ien)|personal (?:info|data|details)\p{L}*|angaben|personliche\p{L}*|erreichen)\b/gu],
];

/** Words that may stand beside them. */
const beside = /\b(?:and|und|my|meine?r?|of|the|in|to|i|me|you|we|have|had|where|what|was|wo|ich|sie|so|mich|am|key|other|further|additional|mandatory|relevant|professional|technical|main|weitere|sonstige|sonst|qualifikationen|arztliche|besondere|berufliche|fachliche|current|recent|personal|date|use|uberblick|person|zu|zur|meiner|das|mir)\b/gu;

/** Sections without dates. */
const ofWords: ReadonlySet<TextSection> = new Set(['skill', 'language', 'interest', 'summary']);

/**
 * Headings of names nobody knows, with their sections: lines set as the résumé sets its other headings (capitals, bold,
 * larger print, a colon, alone between empty lines), and lines below a gap of which every word tells a section. What
 * the words leave open is told by what stands below.
 */
export function unnamedHeadings(lines: readonly TextLine[], name: TextLine | null): ReadonlyMap<TextLine, TextSection> {
  const known = lines.map((line) => (line.isListItem ? null : sectionOfHeading(unmarked(line), 0)));
  const likely = lines.map((line, n) => n > 0 && line !== name && known[n] === null && couldBeHeading(line));
  const looks = lines.map((line, n) => (known[n] !== null || likely[n] === true ? lookOf(line, lines[n + 1]) : null));
  /** Looks of headings: as many lines or more have one that are headings by their words as not. */
  const isHeadings = (look: string): boolean => {
    const alike = looks.flatMap((one, n) => (one === look ? [n] : []));
    const named = alike.filter((n) => known[n] !== null || isAllTold(lines[n])).length;
    return alike.some((n) => known[n] !== null) && (named * 2 >= alike.length || (named >= 2 && named * 3 >= alike.length));
  };
  const usual = new Set(['2 marks', ...looks.filter((look) => look !== null && isHeadings(look))]);
  // "WRITING" over levels of languages is what they are of.
  const isOfLanguages = (n: number): boolean => known.slice(0, n).findLast((section) => section !== null) === 'language' && columnOfLanguages.test(unmarked(lines[n] ?? { text: '' }));
  const heads = new Set(lines.keys().filter((n) => likely[n] === true && !isOfLanguages(n) && (usual.has(looks[n] ?? null) || ((lines[n]?.isAfterGap === true || looks[n] !== null) && isAllTold(lines[n])))));
  const found = new Map<TextLine, TextSection>();
  let current: TextSection | null = null;
  for (const [n, line] of lines.entries()) {
    current = known[n] ?? current;
    if (!heads.has(n)) continue;
    const end = lines.findIndex((_, k) => k > n && (heads.has(k) || known[k] !== null));
    const below = lines.slice(n + 1, end === -1 ? undefined : end);
    if (below.length === 0) continue;
    // "Software Engineering" over dates is what somebody learned, and heads no list of tools.
    const told = sectionTold(unmarked(line));
    const isEntry = told !== null && ofWords.has(told) && !isAllTold(line) && below.slice(0, 2).some(({ text }) => datesOf(text).isSpan);
    const byWords = startsWithAddress(below) && told !== 'other' ? 'header' : isEntry ? null : told;
    const section = byWords ?? sectionOfContent(below);
    // A name over more entries of one section is an employer's or a school's.
    if (section === null || (byWords === null && section === current)) continue;
    found.set(line, section);
    current = section;
  }
  return found;
}

/** "Aus- und Weiterbildung" with both words whole. */
const words = (heading: string): string => folded(heading).replaceAll('’', "'").replace(/(\p{L}+)-\s+(und|and|&)\s+(\p{L}*?)(bildung(?:en)?|kenntnisse|erfahrung(?:en)?|tatigkeiten)\b/gu, '$1$4 $2 $3$4');

/** The section that words in a heading tell; null where they tell none. */
function sectionTold(heading: string): TextSection | null {
  const readings = [heading, ...kerned(heading)].map(words);
  const told = telling.find(([, wording]) => readings.some((reading) => reading.search(wording) !== -1))?.[0] ?? null;
  // "Driving Experience" is work, whatever it was with.
  return told === 'other' && readings.some((reading) => /\s(?:experience|history|career)$/u.test(reading)) ? 'employment' : told;
}

/** What is left of a heading without the words that tell sections and those beside them. */
function untold(heading: string): string {
  return telling.reduce((rest, [, wording]) => rest.replace(wording, ' '), words(heading)).replace(beside, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether every word of a heading tells a section ("Meine Stationen", "What I learned"). */
export const tellsSection = (heading: string): boolean => sectionTold(heading) !== null && [heading, ...kerned(heading)].some((reading) => untold(reading) === '');

const isAllTold = (line: TextLine | undefined): boolean => line !== undefined && tellsSection(unmarked(line));

/** The way a line is set apart that says most; null where nothing sets it apart. */
function lookOf(line: TextLine, next: TextLine | undefined): string | null {
  const text = unmarked(line);
  const marks = marksOf(line);
  if (marks > 0) return `${marks} marks`;
  if (text.length > 3 && text === text.toUpperCase()) return 'capitals';
  if (line.isBold) return 'bold';
  // "Tools used:" inside an entry stands right below its lines.
  if (text.endsWith(':')) return line.isAfterGap ? 'colon' : null;
  return line.isAfterGap && next?.isAfterGap === true ? 'alone' : null;
}

/** "Say hello" over a mail address or a number is how to reach the person; referees begin with their name. */
const startsWithAddress = ([first]: readonly TextLine[]): boolean => /^(?:\S+@\S+\.\p{L}{2,}|\+?[\d\s()/.-]{8,})$/u.test(first?.text ?? '');

function couldBeHeading(line: TextLine): boolean {
  const [text = unmarked(line)] = kerned(unmarked(line));
  return !line.isListItem && /\p{L}{2}/u.test(text) && text.length <= 45 && text.split(/\s+/u).length <= 6 && !/[\d@|.!;,]/u.test(text) && !soundsLikeWork(text) && !isNamed(text);
}

/** "Hill School", "Diploma of Nursing": a word for who employs people or for a degree, and a name beside the words that tell a section. */
function isNamed(text: string): boolean {
  return (organisationScore(text) >= 2 || soundsLikeDegree(text)) && /\p{L}{2}/u.test(untold(text));
}

/** What stands below a heading that tells nothing: entries with dates, papers with days, languages, lists of short names; null for all else. */
function sectionOfContent(lines: readonly TextLine[]): TextSection | null {
  const plain = lines.filter((line) => line.text.length <= 110 && !isProse(line.text));
  const spans = plain.filter((line) => datesOf(line.text).isSpan);
  const count = (sounds: (text: string) => boolean): number => plain.filter((line) => sounds(line.text)).length;
  const learned = count((text) => soundsLikeDegree(text) || soundsLikeSchool(text));
  const worked = count(soundsLikeWork);
  if (spans.length > 0) return learned > worked ? 'education' : 'employment';
  if (lines.every(tellsLanguages)) return 'language';
  // Other people, with the ways to reach them.
  if (lines.some(({ text }) => soundsLikeWork(text) && /\S@\S+\.\p{L}|(?:\d[\s()/.-]?){9}/u.test(text))) return 'other';
  const dated = plain.filter((line) => datesOf(line.text).to !== null);
  if (worked === 0 && dated.length > 0 && dated.length * 2 >= lines.length) return 'certificate';
  const items = lines.flatMap((line) => line.text.split(/\s*[,;|•·]\s*/u));
  return items.length >= 4 && items.every((item) => item.split(/\s+/u).length <= 3 && !/[\d@:]/u.test(item)) ? 'skill' : null;
}
