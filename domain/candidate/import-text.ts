import type { Fact, FactKind } from './fact.ts';
import type { Imported } from './import-json-resume.ts';
import { datesIn, spansIn } from './date-words.ts';
import { entryParts, soundsLikeWork } from './entry-line.ts';
import { headerParts } from './header-line.ts';
import { joinedHeads } from './joined-heads.ts';
import { sectionOfHeading, type TextSection } from './section-names.ts';

/** One line of a résumé as text, without list marks and emphasis; `start` and `end` are its span in the file. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isListItem: boolean;
  readonly indent: number;
}

type Draft = { kind: FactKind; text: string; line: TextLine } & Partial<Pick<Fact, 'of' | 'organisation' | 'title' | 'start' | 'end' | 'place' | 'detail' | 'keywords'>>;

/**
 * Facts of a résumé in plain text or Markdown, English or German, each with its span in the file. Sections are found by
 * the names résumés use; lines before the first one are name and contact details. Never throws; an unknown section's
 * lines become statements, so that nothing is lost.
 */
export function factsFromText(text: string, file: string, newId: () => string): Imported {
  const facts: Fact[] = [];
  const problems: string[] = [];
  const add = (draft: Draft): string => {
    const id = newId();
    facts.push({
      id, kind: draft.kind, text: draft.text, of: draft.of ?? null, organisation: draft.organisation ?? null, title: draft.title ?? null,
      start: draft.start ?? null, end: draft.end ?? null, place: draft.place ?? null, detail: draft.detail ?? null, keywords: draft.keywords ?? [],
      pinned: false, origin: { by: 'import', file, path: '', start: draft.line.start, end: draft.line.end, words: text.slice(draft.line.start, draft.line.end).trim() },
    });
    return id;
  };
  const change = (id: string, made: (fact: Fact) => Fact) => facts.splice(0, facts.length, ...facts.map((f) => (f.id === id ? made(f) : f)));
  const reader = new Reader(add, change);
  for (const line of joinedHeads(textLines(text))) reader.read(line);
  if (facts.length === 0) problems.push('the file holds no text that reads like a résumé');
  else if (!facts.some((f) => f.kind === 'name')) problems.push('no name was found at the top; please add it');
  return { facts, problems };
}

/** What printers put on every page. */
const pageMark = /^(?:(?:[\p{L}\s.’'-]{3,50}\s*[|,–—-]\s*)?(?:page|seite|p\.|s\.)\s*\d{1,2}(?:\s*(?:\/|of|von|sur|de)\s*\d{1,2})?|\d{1,2}\s*(?:\/|of|von)\s*\d{1,2})$/iu;

/** The lines of a text that hold words, with their spans; list marks, heading marks and emphasis are gone. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const bare = raw.replace(/^\s*(?:[-*•‣▪·–]+(?=\s|\p{L}|\*)\s*|o\s+(?=[\p{Lu}\p{N}])|\d{1,2}[.)]\s+)?/u, '').replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/gu, '').replace(/\s+/gu, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(bare) && !pageMark.test(bare)) lines.push({ text: bare, start: at, end: at + raw.length, isListItem: /^\s*(?:[-*•‣▪·](?!\*)|o\s+(?=[\p{Lu}\p{N}])|\d{1,2}[.)]\s)/u.test(raw), indent: /^\s*/u.exec(raw)?.[0].length ?? 0 });
    at += raw.length + 1;
  }
  return lines;
}

/** "Analyst Intern, Quayside Insurance (2018)": short, in parts, and no sentence, so that one date makes it an entry. */
function isHead(text: string): boolean {
  const head = text.replace(/[\s,(|–-]*\S*\s?\d{4}\)?$/u, '');
  return text.length <= 100 && /^\p{Lu}/u.test(text) && !/[.!?;]\s/u.test(text) && /\s(?:at|bei|chez|[–—|-])\s|,\s+(?=\p{Lu})/u.test(head) && !/^(?:\p{L}+ed|led|built|ran|wrote|won)\b/iu.test(text) && soundsLikeWork(head);
}

class Reader {
  readonly #add: (draft: Draft) => string;
  readonly #change: (id: string, change: (fact: Fact) => Fact) => void;
  #section: TextSection = 'header';
  #hasName = false;
  #hasHeadline = false;
  #owner: { id: string; kind: FactKind } | null = null;
  /** What the line right before opened, as long as nothing was told of it. */
  #opened: { readonly title: string | null; readonly start: string | null } | null = null;

  constructor(add: (draft: Draft) => string, change: (id: string, change: (fact: Fact) => Fact) => void) {
    this.#add = add;
    this.#change = change;
  }

  read(line: TextLine): void {
    const marks = /^#*/u.exec(line.text)?.[0].length ?? 0;
    const heading = sectionOfHeading(line.text.replace(/^#+\s*/u, ''), marks);
    if (heading !== null) {
      this.#section = heading;
      this.#owner = null;
      this.#opened = null;
      return;
    }
    const plain = { ...line, text: line.text.replace(/^#+\s*/u, '') };
    switch (this.#section) {
      case 'header': return marks === 1 ? this.#name(plain) : this.#header(plain);
      case 'employment': case 'education': case 'project': case 'volunteering': return this.#entry(plain, this.#section);
      case 'summary': return void this.#add({ kind: 'summary', text: plain.text, line });
      case 'skill': return this.#skill(plain);
      case 'language': return this.#language(plain);
      case 'certificate': case 'award': case 'publication': return this.#dated(plain, this.#section);
      case 'interest': return void this.#add({ kind: 'interest', text: plain.text, title: plain.text, line });
      case 'other': return void this.#add({ kind: 'statement', text: plain.text, line });
    }
  }

  #name(line: TextLine): void {
    this.#hasName = true;
    this.#add({ kind: 'name', text: line.text, line });
  }

  #header(line: TextLine): void {
    for (const { kind, channel, text } of headerParts(line.text, { hasName: this.#hasName, hasHeadline: this.#hasHeadline })) {
      this.#hasName ||= kind === 'name';
      this.#hasHeadline ||= kind === 'headline';
      if (channel === null) this.#add({ kind, text, line });
      else this.#add({ kind, text, title: channel, detail: channel === 'location' ? text.split(',')[0] ?? text : text, place: channel === 'location' ? text : null, line });
    }
  }

  /** A line with a span of time opens an entry, as does the first line of a section; what follows belongs to it. */
  #entry(line: TextLine, kind: 'employment' | 'education' | 'project' | 'volunteering'): void {
    if (this.#owner !== null && /^(?:duration|time ?(?:period|frame)?|period|dates?|years?|zeitraum|dauer)\s*:/iu.test(line.text)) return this.#date(this.#owner.id, line);
    if (this.#owner !== null && this.#isRest(line, kind)) return this.#complete(this.#owner.id, line, kind);
    const dated = spansIn(line.text).length > 0;
    const single = !line.isListItem && /\d{4}\)?$/u.test(line.text) && datesIn(line.text).length > 0 && (kind !== 'employment' || isHead(line.text));
    const opens = this.#owner === null || dated || single || (kind === 'education' && !line.isListItem);
    this.#opened = null;
    if (!opens && this.#owner !== null) return void this.#add({ kind: 'achievement', of: this.#owner.id, text: line.text, line });
    const { title, organisation, place, start, end, rest } = entryParts(line.text, kind);
    const id = this.#add({ kind, text: line.text, title, organisation, place, start, end, line });
    this.#owner = { id, kind };
    this.#opened = { title, start };
    if (rest !== null) this.#add({ kind: 'achievement', of: id, text: rest, line });
  }

  /** The second line of a head: the degree below its school, the title below its employer. */
  #isRest(line: TextLine, kind: FactKind): boolean {
    const opened = this.#opened;
    if (opened === null || line.isListItem || line.text.length > 80 || /[.!?]$/u.test(line.text)) return false;
    if (kind === 'education') return opened.title === null && (opened.start === null || datesIn(line.text).length === 0);
    return kind === 'employment' && opened.start !== null && opened.title !== null && !soundsLikeWork(opened.title) && soundsLikeWork(line.text) && datesIn(line.text).length === 0 && line.text.split(/\s+/u).length <= 6;
  }

  #complete(id: string, line: TextLine, kind: 'employment' | 'education' | 'project' | 'volunteering'): void {
    this.#opened = null;
    const { title, organisation, start, end } = entryParts(line.text, kind);
    this.#change(id, (fact): Fact => {
      const text = `${fact.text} | ${line.text}`;
      if (kind === 'education') return { ...fact, text, title: [title, organisation].filter((part) => part !== null).join(', ') || line.text, start: fact.start ?? start, end: fact.start === null ? end : fact.end };
      return { ...fact, text, title: line.text, organisation: fact.title, place: [fact.organisation, fact.place].filter((part) => part !== null).join(', ') || null };
    });
  }

  /** "Duration: 2013 – 2017" dates the entry above it. */
  #date(id: string, line: TextLine): void {
    const span = spansIn(line.text)[0];
    this.#change(id, (fact) => (span === undefined || fact.start !== null ? { ...fact, text: `${fact.text}, ${line.text}` } : { ...fact, text: `${fact.text}, ${line.text}`, start: span.from, end: span.to }));
  }

  #skill(line: TextLine): void {
    const [, head, tail] = /^([^:]{2,40}):\s+(.+)$/u.exec(line.text) ?? [];
    const items = (tail ?? line.text).split(/\s*[,;|·•]\s*/u).map((i) => i.replace(/\.$/u, '').replace(/^(?:and|und)\s+/iu, '').trim()).filter((i) => i !== '');
    const isList = items.length > 1 && items.every((i) => i.split(/\s+/u).length <= 3);
    if (head !== undefined && isList) {
      const [, title = head, detail = null] = /^(.+?)\s*\(([^)]+)\)$/u.exec(head) ?? [];
      return void this.#add({ kind: 'skill', text: line.text, title, detail, keywords: items, line });
    }
    if (isList) for (const item of items) this.#add({ kind: 'skill', text: item, title: item, keywords: [], line });
    else this.#add({ kind: 'skill', text: line.text, title: line.text, keywords: [], line });
  }

  #language(line: TextLine): void {
    for (const part of line.text.split(/\s*[,;|·•]\s*(?![^(]*\))/u)) {
      const [, title = part, level = null] = /^([\p{L}\s]+?)\s*(?:[(:–-]\s*([^)]+)\)?)?$/u.exec(part) ?? [];
      // "Englisch B1", "Spanish basic knowledge": the level without a mark.
      const [, name = title, after = null] = level === null ? /^(\p{L}+)\s+((?:[abc][12]|native|fluent|basic|good|very good|advanced|intermediate|beginner|conversational|professional|mother tongue|muttersprache?|grundkenntnisse|fließend|verhandlungssicher|sehr gut|gut|courant|bilingue|langue maternelle|notions|lu)\b.*)$/iu.exec(title.trim() === '' ? part : part.trim()) ?? [] : [];
      this.#add({ kind: 'language', text: part, title: name.trim(), detail: (level ?? after)?.trim() ?? null, line });
    }
  }

  #dated(line: TextLine, kind: 'certificate' | 'award' | 'publication'): void {
    const isMore = this.#owner !== null && kind === 'publication' && !line.isListItem && (!/\d{4}\)?$/u.test(line.text) || /^(?:\d|https?:|doi)/iu.test(line.text));
    if (isMore && this.#owner !== null) return void this.#add({ kind: 'statement', of: this.#owner.id, text: line.text, line });
    const { title, organisation, start } = entryParts(line.text, kind);
    const id = this.#add({ kind, text: line.text, title, organisation, start, end: start, line });
    this.#owner = { id, kind };
  }
}
