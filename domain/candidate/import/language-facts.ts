import { languageNamed } from '#domain/match/languages.ts';
import type { AddFact } from '../fact-draft.ts';
import { between, drivingLicence } from './list-facts.ts';
import type { TextLine } from './text-lines.ts';

const languageLevel = /\b(?:[abc][12]|n[1-5]|native|mother tongue|first language|fluent|fluency|basic|beginner|good|very good|advanced|intermediate|elementary|fair|moderate|conversational|proficient|professional|working|limited|bilingual|business|muttersprache?|muttersprachlich|grundkenntnisse|fließend|fliessend|verhandlungssicher|sehr gut|gute?|(?:gute |solide )?kenntnisse|schulkenntnisse|konversationssicher|courant|couramment|bilingue|(?:langue )?maternelle|notions|lu|scolaire|interm[eé]diaire|d[eé]butant|nativ[oa]|lengua materna|fluido|b[aá]sico|intermedio|medio|avanzado|moedertaal|madrelingua|lingua madre|ottim[oa]|buon[oa]|scolastic[oa]|fluente|avan[cç]ad[oa]|l[ií]ngua materna|vloeiend|goed|redelijk|basis(?:kennis)?|matig|uitstekend|ielts|toefl|hsk|jlpt|delf|goethe|telc)\b/iu;

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

/** Columns of a grid of levels, as Europass sets it. */
export const columnOfLanguages = /^(?:listening|spoken (?:production|interaction)|reading|speaking|understanding|writing|self-assessment|h[oö]ren|verstehen|comprensi[oó]n|compr[eé]hension|luisteren)(?!\p{L})/iu;
const otherLanguages = /^(?:(?:other|foreign|weitere|andere) (?:languages?|sprachen|talen)|autres? langues?|otros? idiomas?)\s*:?$/iu;
/** "Levels: A1 and A2: Basic user; …" below the grid. */
const explained = /^(?:levels?|niveaus?|niveles|niveaux|stufen)\s*:.*(?:a1|basic)/iu;

/** "German (native), English: C1", "Deutsch | Muttersprache", "Englisch B1". */
export function languageFacts(rated: TextLine, add: AddFact): void {
  const line = { ...rated, text: rated.text.replace(rating, ' | ').replace(/^ \| | \| $/gu, '') };
  const [, mother] = /^(?:mother tongues?|native languages?|muttersprachen?|langues? maternelles?|lenguas? maternas?|moedertaal)(?:\(s\))?\s*:?\s*(.*)$/iu.exec(line.text) ?? [];
  if (mother !== undefined && mother !== '') for (const language of mother.split(between)) add({ kind: 'language', text: language, title: language, detail: line.text.slice(0, line.text.indexOf(':')).replace('(s)', ''), line });
  if (mother !== undefined || otherLanguages.test(line.text.replaceAll('(s)', 's')) || columnOfLanguages.test(line.text)) return;
  if (drivingLicence.test(line.text)) return void add({ kind: 'statement', text: line.text, line });
  if (explained.test(line.text)) return void add({ kind: 'statement', text: line.text, line });
  const parts = line.text.split(between);
  const [language, level] = parts;
  // "English | C1 | C1 | B2": a level for each column of the grid.
  const levels = parts.slice(1);
  if (language !== undefined && level !== undefined && levels.length > 2 && levels.every((one) => /^[abc][12]$/iu.test(one))) return void add({ kind: 'language', text: line.text, title: language, detail: levels.every((one) => one === level) ? level : levels.join(', '), line });
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
