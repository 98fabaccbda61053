import type { AddFact } from '../fact-draft.ts';
import { headerParts, townOf } from './header-line.ts';
import { headerLabelled } from './labels.ts';
import type { TextLine } from './text-lines.ts';
import { isProse } from './unwrapped-lines.ts';

/** What has been read of the head so far: one name, one headline. */
export interface HeaderState {
  /** The person's mail address; empty where none is told. */
  readonly address: string;
  hasName: boolean;
  hasHeadline: boolean;
}

/** Given and family name with a wide gap between them. */
const spacedName = /^\p{Lu}[\p{L}.'’-]*(?: \| \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Facts of the lines above the first section: name, headline, ways to reach the person; a paragraph there is a summary. */
export function headerFacts(lines: readonly TextLine[], name: TextLine | null, state: HeaderState, add: AddFact): void {
  const address: { text: string; line: { start: number; end: number } }[] = [];
  const names: { text: string; line: TextLine; isLast: boolean }[] = [];
  /** What was said over several lines: the names, or the address. */
  const keep = () => {
    const [first, town] = [names[0], address[0]];
    const inOrder = names.toSorted((a, b) => Number(a.isLast) - Number(b.isLast));
    if (first !== undefined) add({ kind: 'name', text: nameApart(inOrder.map((part) => part.text).join(' '), state.address), line: { start: first.line.start, end: names.at(-1)?.line.end ?? first.line.end } });
    const text = address.map((part) => part.text).join(', ');
    if (town !== undefined) add({ kind: 'contact', text, title: 'location', detail: townOf(text), place: text, line: { start: town.line.start, end: address.at(-1)?.line.end ?? town.line.end } });
    names.length = 0;
    address.length = 0;
  };
  for (const line of lines) {
    if (line.start === name?.start) {
      state.hasName = true;
      const [first = line.text, ...more] = line.text.split(/\s*[|·•]\s*/u);
      add({ kind: 'name', text: nameApart(first, state.address), line });
      if (more.length > 0) parts({ ...line, text: more.join(' | ') });
    } else if (isProse(line.text) && line.text.split(/\s+/u).length >= 12 && !line.text.includes('@') && headerLabelled(line.text) === null) add({ kind: 'summary', text: line.text, line });
    else parts(line);
  }
  keep();

  function parts(line: TextLine): void {
    // A name that is known to stand further down leaves the first line to what it says.
    const words = state.hasName || !spacedName.test(line.text) || headerLabelled(line.text) !== null ? line.text : line.text.replaceAll(' | ', ' ');
    for (const { kind, channel, text, isFamilyName = false } of headerParts(words, { ...state, hasName: state.hasName || name !== null })) {
      if (channel === 'location' ? names.length > 0 : kind !== 'name' || address.length > 0) keep();
      if (kind === 'name' && names.some((part) => part.text === text)) continue;
      if (kind === 'name') names.push({ text, line, isLast: isFamilyName });
      else if (channel === 'location') address.push({ text, line });
      else if (channel === null) add({ kind, text, line });
      else add({ kind, text, title: channel, detail: text, line });
      state.hasName ||= kind === 'name';
      state.hasHeadline ||= kind === 'headline';
    }
  }
}

/** "ANNHILL" with the mail address "ann.hill@…" is "ANN HILL": names in capitals that are set apart lose the space between them. */
function nameApart(name: string, address: string): string {
  if (/\s/u.test(name) || name !== name.toUpperCase()) return name;
  const given = (address.split('@')[0] ?? '').toLowerCase().split(/[^\p{L}]+/u).find((part) => part.length > 2 && part.length < name.length - 1 && name.toLowerCase().startsWith(part)) ?? '';
  return given === '' ? name : `${name.slice(0, given.length)} ${name.slice(given.length)}`;
}
