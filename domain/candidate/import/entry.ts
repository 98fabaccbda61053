import type { PartialDate } from '../fact.ts';
import type { HeadOrder } from './entry-pieces.ts';
import type { EntryLabel } from './labels.ts';
import type { TextLine } from './text-lines.ts';

export type EntryKind = 'employment' | 'education' | 'project' | 'volunteering' | 'certificate' | 'award' | 'publication';

/** What the head of an entry says. */
export interface EntryParts {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly start: PartialDate | null;
  /** Null with a `start` means "to today". */
  readonly end: PartialDate | null;
  /** What the line says after the entry itself ("…: led the migration"), or null. */
  readonly rest: string | null;
  /** Grade of a degree. */
  readonly grade: string | null;
  /** What a project was made with. */
  readonly keywords: readonly string[];
  readonly sureness: number;
  readonly first: HeadOrder;
}

/** An entry of a section: the lines that say what it is, in reading order, and those told of it. */
export interface Block {
  readonly head: readonly TextLine[];
  readonly labels: Readonly<Partial<Record<EntryLabel, string>>>;
  readonly body: readonly TextLine[];
}
