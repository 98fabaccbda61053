import { languageNamed } from '#domain/match/languages.ts';
import type { AddFact } from '../fact-draft.ts';
import { datesOf } from './entry-dates.ts';
import { entryParts } from './entry-line.ts';
import { isNumberOfPaper } from './entry-paper.ts';
import { headerLabelled } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { organisationScore } from './work-words.ts';

/** Commas, bars and dots part the items of a list; inside brackets they part nothing. */
const between = /\s*(?:[,;|·•]|\s\/\s)\s*(?![^(]*\))/u;
const skillLevel = /^(?:expert|advanced|intermediate|basics?|beginner|proficient|novice|very good|good|excellent|sehr gute?|gute?|grundkenntnisse|fortgeschritten|experte|erweitert|bon|courant|avanc[eé]|notions|\d+\+?\s(?:years?|yrs?|jahre?)|[★●○☆■□*]+)(?:\s.*)?$/iu;
const languageLevel = /\b(?:[abc][12]|n[1-5]|native|mother tongue|first language|fluent|fluency|basic|beginner|good|very good|advanced|intermediate|elementary|fair|moderate|conversational|proficient|professional|working|limited|bilingual|business|muttersprache?|muttersprachlich|grundkenntnisse|fließend|fliessend|verhandlungssicher|sehr gut|gute?|(?:gute |solide )?kenntnisse|schulkenntnisse|konversationssicher|courant|couramment|bilingue|(?:langue )?maternelle|notions|lu|scolaire|interm[eé]diaire|d[eé]butant|nativ[oa]|lengua materna|fluido|b[aá]sico|intermedio|medio|avanzado|moedertaal|vloeiend|goed|redelijk|basis(?:kennis)?|matig|uitstekend|ielts|toefl|hsk|jlpt|delf|goethe|telc)\b/iu;

/** A licence and its classes ("Führerschein Klasse B, BE") are one thing, and no skill. */
export const drivingLicence = /^(?:führerschein|fahrerlaubnis|(?:full |clean |valid )*(?:uk )?driv(?:ing|er['’]?s) licen[cs]e|rijbewijs|permis(?: de conduire)?|(?:permiso|carn[eé]t?) de conducir)(?:\s+(?:der\s+)?(?:klassen?|class(?:es)?|categor(?:y|ies)))?(?:[\s,:]+(?:[A-Z]{1,2}\d?E?|\d))*$/iu;

const length = (item: string): number => item.replace(/\s*\([^)]*\)/gu, '').split(/\s+/u).length;

/** "Tools: Go, Docker" is one group, "Go, Docker" two skills, a sentence one. */
export function skillFacts(line: TextLine, add: AddFact): void {
  const [, head, tail] = /^([^:|]{2,40}?):\s+(.+)$/u.exec(line.text) ?? /^([^:|,]{2,40}?)\s*\|\s*([^|]*,[^|]*)$/u.exec(line.text) ?? [];
  if (headerLabelled(line.text)?.label === 'personal' || drivingLicence.test(line.text)) return void add({ kind: 'statement', text: line.text, line });
  const items = (tail ?? line.text).split(between).map((item) => item.replace(/\.$/u, '').replace(/^(?:and|und)\s+/iu, '').trim()).filter((item) => item !== '').reduce(withMeasure, []);
  if (head !== undefined && tail !== undefined && items.length === 1 && length(tail) <= 4 && skillLevel.test(tail)) return void add({ kind: 'skill', text: line.text, title: head.trim(), detail: tail.trim(), line });
  const isList = items.length > 1 && items.every((item) => length(item) <= 3 || (head !== undefined && length(item) <= 5));
  if (head !== undefined && isList) {
    const [, title = head, detail = null] = /^(.+?)\s*\(([^)]+)\)$/u.exec(head) ?? [];
    return void add({ kind: 'skill', text: line.text, title: title.trim(), detail, keywords: items, line });
  }
  const [name, level] = items;
  if (items.length === 2 && name !== undefined && level !== undefined && skillLevel.test(level)) return void add({ kind: 'skill', text: line.text, title: name, detail: level, line });
  if (isList) for (const item of items) add({ kind: 'skill', text: item, title: item, keywords: [], line });
  else add({ kind: 'skill', text: line.text, title: line.text, keywords: [], line });
}

/** "Typing, 75 wpm": how much of it goes with what it is. */
function withMeasure(items: readonly string[], item: string): string[] {
  const last = items.at(-1);
  return last !== undefined && /^\d+\s/u.test(item) && !skillLevel.test(item) ? [...items.slice(0, -1), `${last}, ${item}`] : [...items, item];
}

/** List items that are set in columns ("• Welding   • Milling") one by one; a group beside its name has commas in it. */
export function itemsApart(lines: readonly TextLine[]): TextLine[] {
  const rows = lines.filter((line) => line.isListItem && line.text.includes(' | '));
  const isColumns = rows.length > 1 && rows.filter((row) => !/[,:]/u.test(row.text)).length * 2 >= rows.length;
  return lines.flatMap((line) => (isColumns && rows.includes(line) ? line.text.split(' | ').map((text) => ({ ...line, text })) : [line]));
}

/** Whether a line among the skills tells languages with their levels alone. */
export function tellsLanguages(line: TextLine): boolean {
  const parts = line.text.split(between);
  return parts.every((part) => languageLevel.test(part) && languageNamed(/^\p{L}+/u.exec(part)?.[0] ?? '') !== null);
}

/** "isiXhosa – basic": a level behind a name of its own. */
const isNamed = /^\p{L}+\s*[:–—(|-]\s*\S/u;
/** Dots and stars that count how well. */
const rating = /[\s|]*[●○•◦★☆■□▪▫⬤◯]{2,}[\s|]*/gu;

/** Lines of languages; a level on the line below its language goes with it. */
export function withLevelsBelow(lines: readonly TextLine[]): TextLine[] {
  const whole: TextLine[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = whole.at(-1);
    const isLevel = languageLevel.test(line.text) && !isNamed.test(line.text) && !line.text.split(/[^\p{L}]+/u).some((word) => word.length > 3 && languageNamed(word) !== null);
    if (isOpen && isLevel && last !== undefined) whole[whole.length - 1] = { ...last, text: `${last.text}: ${line.text}`, end: line.end };
    else whole.push(line);
    isOpen = !isLevel && !languageLevel.test(line.text) && languageNamed(line.text) !== null;
  }
  return whole;
}

/** "German (native), English: C1", "Deutsch | Muttersprache", "Englisch B1". */
export function languageFacts(rated: TextLine, add: AddFact): void {
  const line = { ...rated, text: rated.text.replace(rating, ' | ').replace(/^ \| | \| $/gu, '') };
  const [, mother] = /^(?:mother tongues?|native languages?|muttersprachen?|langues? maternelles?|lenguas? maternas?|moedertaal)(?:\(s\))?\s*:?\s*(.*)$/iu.exec(line.text) ?? [];
  if (mother !== undefined && mother !== '') for (const language of mother.split(between)) add({ kind: 'language', text: language, title: language, detail: line.text.slice(0, line.text.indexOf(':')).replace('(s)', ''), line });
  if (mother !== undefined || /^(?:(?:other|foreign|weitere|andere) (?:languages?|sprachen|talen)|autres? langues?|otros? idiomas?)\s*:?$|^(?:listening|spoken (?:production|interaction)|reading|speaking|understanding|writing|self-assessment|h[oö]ren|verstehen|comprensi[oó]n|compr[eé]hension|luisteren)(?!\p{L})/iu.test(line.text.replaceAll('(s)', 's'))) return;
  const parts = line.text.split(between);
  const [language, level] = parts;
  // "Trados, MemoQ" among the languages are none.
  if (parts.length > 1 && !parts.some((part) => languageLevel.test(part) || part.split(/[^\p{L}]+/u).some((word) => word.length > 2 && languageNamed(word) !== null))) return void add({ kind: 'statement', text: line.text, line });
  const isPair = parts.length === 2 && language !== undefined && level !== undefined && !languageLevel.test(language) && languageLevel.test(level.split('(')[0] ?? '') && languageNamed(level) === null;
  for (const part of isPair ? [`${language}: ${level}`] : parts.flatMap(bothOf)) {
    const [, title = part, said = null] = /^([\p{L}\s/]+?)\s*(?:[:–—-]\s*(.+)|\((.+)\))?$/u.exec(part.replace(/\s*\((.+)\)$/u, (whole, inside: string) => (/[:–—-]/u.test(part.slice(0, -whole.length)) ? whole : `: ${inside}`))) ?? [];
    // "Englisch B1", "Spanish basic knowledge": the level without a mark.
    const [, name = title, after = null] = said === null ? /^(\p{L}+)\s+(.+)$/u.exec(title.trim()) ?? [] : [];
    const isLevel = after !== null && languageLevel.test(after);
    add({ kind: 'language', text: part, title: (isLevel ? name : title).trim(), detail: said?.trim() ?? (isLevel ? after : null), line });
  }
}

/** "Deutsch und Türkisch (Muttersprachen)": each with what is said of both. */
function bothOf(part: string): readonly string[] {
  const [, one, other, level] = /^(\p{L}+) (?:und|and|&|et|y|en) (\p{L}+)(\s*[(:–-].+)$/u.exec(part) ?? [];
  return one === undefined || other === undefined || languageNamed(one) === null || languageNamed(other) === null ? [part] : [one + level, other + level];
}

/**
 * Certificates, awards and publications: one a line, or a date alone under its name and giver, as our own PDF sets them. A
 * publication's further lines are told of it.
 */
export function certificateFacts(lines: readonly TextLine[], kind: 'certificate' | 'award' | 'publication', add: AddFact): void {
  let owner: string | null = null;
  for (const entry of kind === 'publication' ? lines.map((line) => [line]) : withDateBelow(lines.flatMap(severalPapers))) {
    const [line] = entry;
    const last = entry.at(-1);
    if (line === undefined || last === undefined) continue;
    const isMore = owner !== null && kind === 'publication' && !line.isListItem && (!/\d{4}\)?$/u.test(line.text) || /^(?:\d|https?:|doi)/iu.test(line.text));
    if (isMore && owner !== null) {
      add({ kind: 'statement', of: owner, text: line.text, line });
      continue;
    }
    const texts = entry.map(({ text }) => text);
    const { title, organisation, start } = entryParts(texts, kind);
    owner = add({ kind, text: texts.join(', '), title, organisation, start, end: start, line: { start: line.start, end: last.end } });
  }
}

/** "PMP, 2019; PRINCE2, 2017": each with its day. */
function severalPapers(line: TextLine): readonly TextLine[] {
  const parts = line.text.split(/\s*;\s*/u);
  return parts.length > 1 && parts.every((part) => datesOf(part).to !== null) ? parts.map((text) => ({ ...line, text })) : [line];
}

/** "· Expires May 2024" behind the day of issue. */
const expiry = /^(?:expires?|no expiration|valid (?:until|to)|gültig bis).*$/iu;

/** The lines of each entry: those whose date stands below them, alone or with who gave them, go with it, by twos where they come in pairs. */
function withDateBelow(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const entries: TextLine[][] = [];
  let undated: TextLine[] = [];
  const end = (): void => {
    for (const line of undated) entries.push([line]);
    undated = [];
  };
  // Names and givers with the day take turns all the way.
  const isByTwos = lines.length >= 4 && lines.every((line, n) => !line.isListItem && (datesOf(line.text).to !== null) === (n % 2 === 1));
  for (const line of lines) {
    const { from, before, after } = datesOf(line.text);
    const last = entries.at(-1);
    const isGiver = from !== null && undated.length === 1 && !line.isListItem && (isByTwos || organisationScore(before.replace(/[,\s]+$/u, '')) >= 2);
    if (isNumberOfPaper(line.text) && last !== undefined && undated.length === 0) last.push(line);
    else if (from === null && !line.isListItem) undated.push(line);
    else if (isGiver || (from !== null && !/\p{L}/u.test(before + after.replace(expiry, '')) && undated.length > 0)) {
      const own = undated.splice(undated.length % 2 === 0 ? -2 : -1);
      end();
      entries.push([...own, line]);
    } else {
      end();
      entries.push([line]);
    }
  }
  end();
  return entries;
}

/** A line of a list of interests as one fact, in its own words. */
export function interestFacts(line: TextLine, add: AddFact): void {
  add({ kind: 'interest', text: line.text, title: line.text, line });
}
