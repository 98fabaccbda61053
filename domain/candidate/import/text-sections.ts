import { folded } from '#domain/posting/text.ts';
import { languageNamed } from '#domain/match/languages.ts';
import { datesIn, spansIn } from './date-words.ts';
import { ownWords } from './header-line.ts';
import { headerLabelled } from './labels.ts';
import { sectionOfHeading, type TextSection } from './section-names.ts';
import { marksOf, unmarked, type TextLine } from './text-lines.ts';
import { unnamedHeadings } from './unnamed-headings.ts';
import { isPlaceName, organisationScore, soundsLikeDegree, soundsLikeSchool, soundsLikeWork } from './work-words.ts';

export interface Section {
  readonly section: TextSection;
  readonly lines: readonly TextLine[];
  /** The line that holds the person's name, where it is known before reading. */
  readonly name: TextLine | null;
}

/** "Jena, den 3. November 2026": no words but a town's and a day. */
const signed = /^\p{Lu}[\p{L}.\s-]{2,30}, (?:den |am )?\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4}$/u;
const ofEntries: ReadonlySet<TextSection> = new Set(['employment', 'education', 'project', 'volunteering']);
/** Sections whose heading may stand in one line with what they say ("Skills: Go, Python"). */
const inOneLine: ReadonlySet<TextSection> = new Set(['skill', 'language', 'certificate', 'interest', 'award', 'summary']);

/** The sections of a résumé in their order; lines before the first heading are the header, and so is what stands at the name. */
export function sectionsOf(given: readonly TextLine[]): Section[] {
  const lines = underHeadings(given);
  const name = nameLine(lines);
  const sections: { section: TextSection; lines: TextLine[]; name: TextLine | null }[] = [{ section: 'header', lines: [], name }];
  const open = (section: TextSection): void => void sections.push({ section, lines: [], name });
  const signature = signatureAt(lines, name);
  const unnamed = unnamedHeadings(lines, name);
  for (const [n, line] of lines.entries()) {
    if (n === signature) open('other');
    const marks = marksOf(line);
    const plain: TextLine = { ...line, text: unmarked(line), isAfterGap: line.isAfterGap || marks > 1 };
    const current = sections.at(-1)?.section ?? 'header';
    if (line === name) {
      if (current !== 'header') open('header');
      sections.at(-1)?.lines.push(plain);
      continue;
    }
    const named = line.isListItem && marks === 0 ? null : sectionOfHeading(plain.text, 0) ?? unnamed.get(line) ?? null;
    const told = named === 'certificate' && isOfSchools(lines, n, unnamed) ? 'education' : named === 'education' && isOfNoSchool(plain.text, lines.slice(n + 1), unnamed) ? 'other' : named;
    const heading = told ?? (line.isListItem && marks === 0 ? null : sectionOfHeading(plain.text, marks));
    // Only a name nobody knows, or half a name, may be an entry's.
    const isNoSection = heading !== null && told === null && (ofEntries.has(current) ? (heading === 'other' ? isEntryHead(plain.text, lines[n + 1]) : soundsLikeWork(plain.text) || organisationScore(plain.text) >= 2) : current === 'header' && soundsLikeWork(plain.text));
    if (heading !== null && !isNoSection) {
      open(heading);
      continue;
    }
    const inLine = current === 'header' && n < 3 ? null : toldInOneLine(plain, current);
    if (inLine !== null) {
      open(inLine.section);
      sections.at(-1)?.lines.push(inLine.line);
      // Inside a list of skills, of personal details or of what is left one line tells languages, and the list goes on.
      if ((current === 'skill' && inLine.section !== 'skill') || current === 'other') open(current);
      else if (current === 'header' && headerLabelled(lines[n + 1]?.text ?? '') !== null) open('header');
      continue;
    }
    sections.at(-1)?.lines.push(plain);
  }
  return sections.filter((section) => section.lines.length > 0);
}

/** Dated headings below an undated one that names no section ("### Northmill", "#### Engineer"), each as one line with it. */
function underHeadings(lines: readonly TextLine[]): TextLine[] {
  const whole: TextLine[] = [];
  let over: TextLine | null = null;
  for (const [n, line] of lines.entries()) {
    const marks = marksOf(line);
    const next = lines[n + 1];
    if (over !== null && marks > 0 && marks <= marksOf(over)) over = null;
    if (over !== null && marks > 0 && isDatedHead(line, next)) {
      const isFirst = whole.at(-1) === over;
      if (isFirst) whole.pop();
      whole.push({ ...line, text: `${over.text} | ${unmarked(line)}`, start: isFirst ? over.start : line.start });
      continue;
    }
    if (marks > 2 && next !== undefined && marksOf(next) > marks && !isDatedHead(line, next) && sectionOfHeading(unmarked(line), 0) === null) over = line;
    whole.push(line);
  }
  return whole;
}

const isDatedHead = (line: TextLine, next: TextLine | undefined): boolean => [line, ...(next === undefined || next.isListItem || marksOf(next) > 0 ? [] : [next])].some(({ text }) => datesIn(text).length > 0);

/** "Training" over schools and their years, in a résumé without another heading for them. */
function isOfSchools(lines: readonly TextLine[], heading: number, unnamed: ReadonlyMap<TextLine, TextSection>): boolean {
  const sections = lines.map((line, n) => (line.isListItem || n === heading ? null : sectionOfHeading(unmarked(line), 0) ?? unnamed.get(line) ?? null));
  const end = sections.findIndex((section, n) => n > heading && section !== null);
  const below = lines.slice(heading + 1, end === -1 ? undefined : end);
  const learned = below.filter(({ text }) => soundsLikeSchool(text) || soundsLikeDegree(text)).length;
  return !sections.includes('education') && below.some(({ text }) => soundsLikeSchool(text)) && below.some(({ text }) => spansIn(text).length > 0) && learned * 3 >= below.length * 2;
}

/** "Qualifications" over what somebody is good at, and no degree. */
function isOfNoSchool(heading: string, after: readonly TextLine[], unnamed: ReadonlyMap<TextLine, TextSection>): boolean {
  const end = after.findIndex((line) => unnamed.has(line) || !line.isListItem && sectionOfHeading(unmarked(line), marksOf(line)) !== null);
  return folded(heading) === 'qualifications' && !after.slice(0, end === -1 ? undefined : end).some(({ text }) => soundsLikeDegree(text) || soundsLikeSchool(text) || datesIn(text).length > 0);
}

/** Where the place, day and name begin that end a German résumé ("Jena, 3. November 2026", "Ann Hill"). */
function signatureAt(lines: readonly TextLine[], name: TextLine | null): number | null {
  const at = lines.findIndex((line, n) => n > 2 && n >= lines.length - 3 && !line.isListItem && signed.test(line.text));
  const names = [name, lines[0]].map((line) => folded(unmarked(line ?? { text: '' })));
  return at !== -1 && lines.slice(at + 1).every(({ text }) => text.length < 50 && (names.includes(folded(text)) || looksLikeName(text))) ? at : null;
}

/** A line in larger print that names an entry of the section it stands in, and no section. */
function isEntryHead(text: string, next: TextLine | undefined): boolean {
  return soundsLikeWork(text) || organisationScore(text) >= 2 || soundsLikeDegree(text) || soundsLikeSchool(text) || (next !== undefined && !next.text.startsWith('#') && !next.isListItem && datesIn(next.text).length > 0);
}

function toldInOneLine(line: TextLine, current: TextSection): { readonly section: TextSection; readonly line: TextLine } | null {
  const [, head = '', value = ''] = /^([^:|]{3,40}?)\s*[:|]\s*(.+)$/u.exec(line.text) ?? [];
  const section = head === '' || (line.isListItem && current !== 'skill' && current !== 'other') ? null : sectionOfHeading(head, 0);
  if (section === null || !inOneLine.has(section) || section === current) return null;
  // "Languages: Go, C#" among the skills are no languages that people speak; "Certifications: …" in an entry is told of it.
  if (section === 'language' && !value.split(/\s*[,;|/]\s*|\s+(?:and|und)\s+/u).some((item) => /\p{L}{3}/u.test(item) && languageNamed(item) !== null)) return null;
  if (section === 'skill' && (ofEntries.has(current) || current === 'skill')) return current === 'skill' ? null : line.isAfterGap ? { section, line: { ...line, text: value } } : null;
  if (section !== 'language' && ofEntries.has(current) && !line.isAfterGap) return null;
  return { section, line: { ...line, text: value } };
}

/**
 * The line with the person's name where it does not stand at the top: what stands beside the sidebar in a page of two
 * columns comes behind it in the text. It is told by the words of the mail address, else by what stands below it.
 */
function nameLine(lines: readonly TextLine[]): TextLine | null {
  const marked = lines.find((line) => marksOf(line) === 1 && sectionOfHeading(unmarked(line), 0) === null && ownWords(unmarked(line)) !== '');
  if (marked !== undefined) return marked;
  const headings = lines.map((line) => sectionOfHeading(unmarked(line), marksOf(line)));
  const top = lines.slice(0, Math.max(0, headings.findIndex((heading) => heading !== null)));
  if (top.some((line) => looksLikeName(line.text.split(/\s*[|·•]\s*/u)[0] ?? '')) || lines.some((line) => /^(?:full |first )?name\s*[:|]|^(?:vor)?name\s*[:|]/iu.test(line.text)) || !headings.includes('header') && headings[0] === null) return null;
  const address = /([^\s@|:]+)@/u.exec(lines.find((line) => line.text.includes('@'))?.text ?? '')?.[1] ?? '';
  const likely = lines.filter((line, n) => headings[n] === null && !line.isListItem && looksLikeName(line.text));
  return likely.find((line) => partsOf(line.text).some((part) => part.length > 2 && folded(address).includes(part))) ?? likely.find((line) => {
    const next = lines[lines.indexOf(line) + 1];
    return next !== undefined && !next.isListItem && (soundsLikeWork(next.text) || sectionOfHeading(next.text, 0) === 'summary');
  }) ?? null;
}

const partsOf = (name: string): string[] => folded(name).split(/[^\p{L}]+/u);

function looksLikeName(text: string): boolean {
  const bare = text.replace(/^#\s*/u, '');
  return /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]*(?:,\s*[\p{L}.]{2,6})*$/u.test(bare) && headerLabelled(bare) === null && !isPlaceName(bare) && !soundsLikeWork(bare) && organisationScore(bare) < 2 && !/^(?:curriculum|lebenslauf|resume|europass)/iu.test(bare);
}
