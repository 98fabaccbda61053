import type { AddFact } from '../fact-draft.ts';
import { datesOf } from './entry-dates.ts';
import { entryParts } from './entry-line.ts';
import { isNumberOfPaper } from './entry-paper.ts';
import { headerLabelled } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { organisationScore } from './work-words.ts';

/** Commas, bars, dots and diamonds part the items of a list; inside brackets they part nothing. */
export const between = /\s*(?:[,;|·•]|\s[◆◇■▪●∙]\s|\s\/\s)\s*(?![^(]*\))/u;
const skillLevel = /^(?:expert|advanced|intermediate|basics?|beginner|proficient|novice|very good|good|excellent|sehr gute?|gute?|grundkenntnisse|fortgeschritten|experte|erweitert|bon|courant|avanc[eé]|notions|\d+\+?\s(?:years?|yrs?|jahre?)|[★●○☆■□*]+)(?:\s.*)?$/iu;

/** A licence and its classes ("Führerschein Klasse B, BE") are one thing, and no skill. */
export const drivingLicence = /^(?:führerschein|fahrerlaubnis|(?:full |clean |valid )*(?:uk )?driv(?:ing|er['’]?s) licen[cs]e|rijbewijs|permis(?: de conduire)?|(?:permiso|carn[eé]t?) de conducir)(?:[\s:]+(?:der\s+)?(?:klassen?|class(?:es)?|categor(?:y|ies)|cat\.))?(?:[\s,:|]+(?:[A-Z]{1,2}\d?E?|\d))*$/iu;

const length = (item: string): number => item.replace(/\s*\([^)]*\)/gu, '').split(/\s+/u).length;

/** "Tools: Go, Docker" is one group, "Go, Docker" two skills, a sentence one. */
export function skillFacts(line: TextLine, add: AddFact): void {
  const [, head, tail] = /^([^:|]{2,40}?):\s+(.+)$/u.exec(line.text) ?? /^([^:|,]{2,40}?)\s*\|\s*([^|]*,[^|]*)$/u.exec(line.text) ?? [];
  if (headerLabelled(line.text)?.label === 'personal' || drivingLicence.test(line.text)) return void add({ kind: 'statement', text: line.text, line });
  // What semicolons part may have commas and several words.
  const bySemicolons = (tail ?? line.text).split(/\s*;\s+/u);
  const items = (bySemicolons.length > 2 ? bySemicolons : (tail ?? line.text).split(between)).map((item) => item.replace(/\.$/u, '').replace(/^(?:and|und)\s+/iu, '').trim()).filter((item) => /[\p{L}\p{N}]/u.test(item)).reduce(withMeasure, []);
  if (head !== undefined && tail !== undefined && items.length === 1 && length(tail) <= 4 && skillLevel.test(tail)) return void add({ kind: 'skill', text: line.text, title: head.trim(), detail: tail.trim(), line });
  const isList = items.length > 1 && items.every((item) => length(item) <= 3 || ((head !== undefined || bySemicolons.length > 2) && length(item) <= 5));
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
  if (drivingLicence.test(line.text)) return void add({ kind: 'statement', text: line.text, line });
  add({ kind: 'interest', text: line.text, title: line.text, line });
}
