import type { Claim, ResumeDocument, ResumeEntry, ResumeSectionKind } from './documents.ts';
import { editsBetween } from './lcs.ts';

/** Neighbouring words with one fate; the texts of all runs joined without the removed ones are the new text. */
export interface WordRun {
  readonly change: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** One node of the résumé (name, heading of an entry, bullet …) as it changed from the master. */
export interface NodeDiff {
  /** Stable within one diff: section, entry and bullet by their facts. */
  readonly id: string;
  readonly section: ResumeSectionKind | 'header';
  /** The entry a bullet belongs to, as its node id; null for headings and header lines. */
  readonly of: string | null;
  readonly role: 'name' | 'headline' | 'contact' | 'entry' | 'bullet';
  readonly change: 'kept' | 'added' | 'removed' | 'moved';
  /** True where words inside differ; a moved node may be reworded too. */
  readonly reworded: boolean;
  readonly words: readonly WordRun[];
  readonly facts: readonly string[];
}

export interface ResumeDiff {
  /** In the tailored document's order; what was removed stands where it stood in the master. */
  readonly nodes: readonly NodeDiff[];
  /** Nodes that are not kept as they were. */
  readonly changes: number;
}

/** Where a node stands in its document; `bullet` is null for the entry itself. */
export interface NodePlace {
  readonly section: number;
  readonly entry: number;
  readonly bullet: number | null;
}

export interface Node {
  readonly id: string;
  /** Null for lines of the header. */
  readonly place: NodePlace | null;
  readonly section: NodeDiff['section'];
  readonly of: string | null;
  readonly role: NodeDiff['role'];
  readonly text: string;
  readonly facts: readonly string[];
}

/** The tailored résumé against the master, by node then by word, in the shape the signing view shows. */
export function diffResumes(master: ResumeDocument, tailored: ResumeDocument): ResumeDiff {
  const [before, after] = [nodesOf(master), nodesOf(tailored)];
  const old = new Map(before.map((n) => [n.id, n]));
  const now = new Set(after.map((n) => n.id));
  const nodes: NodeDiff[] = [];
  for (const edit of editsBetween(before, after, (a, b) => a.id === b.id)) {
    if (edit.kind === 'removed') {
      const node = before[edit.a];
      if (node !== undefined && !now.has(node.id)) nodes.push(told(node, 'removed', [{ change: 'removed', text: node.text }]));
      continue;
    }
    const node = after[edit.b];
    if (node === undefined) continue;
    const was = old.get(node.id);
    if (was === undefined) nodes.push(told(node, 'added', [{ change: 'added', text: node.text }]));
    else nodes.push(told(node, edit.kind === 'kept' ? 'kept' : 'moved', diffWords(was.text, node.text)));
  }
  return { nodes, changes: nodes.filter((n) => n.change !== 'kept' || n.reworded).length };
}

/** Words and the white space between them, compared word by word. */
export function diffWords(before: string, after: string): WordRun[] {
  const pieces = (text: string) => text.match(/\s+|[^\s]+/gu) ?? [];
  const [a, b] = [pieces(before), pieces(after)];
  const runs: { change: WordRun['change']; text: string }[] = [];
  for (const edit of editsBetween(a, b)) {
    const text = (edit.kind === 'removed' ? a[edit.a] : b[edit.b]) ?? '';
    const last = runs.at(-1);
    if (last?.change === edit.kind) last.text += text;
    else runs.push({ change: edit.kind, text });
  }
  return runs;
}

function told(node: Node, change: NodeDiff['change'], words: readonly WordRun[]): NodeDiff {
  const { id, section, of, role, facts } = node;
  return { id, section, of, role, change, reworded: (change === 'kept' || change === 'moved') && words.some((w) => w.change !== 'kept'), words, facts };
}

/** The nodes of a résumé in its order, each with an id that the same node has in another version. */
export function nodesOf(resume: ResumeDocument): Node[] {
  const header = (role: 'name' | 'headline' | 'contact', claim: Claim): Node => ({ id: `${role}:${claim.facts.join('+')}`, place: null, section: 'header', of: null, role, text: claim.text, facts: claim.facts });
  const nodes: Node[] = [header('name', resume.name), ...(resume.headline === null ? [] : [header('headline', resume.headline)]), ...resume.contacts.map((c) => header('contact', c))];
  for (const [s, section] of resume.sections.entries()) {
    for (const [e, entry] of section.entries.entries()) {
      const id = `${section.kind}:${entry.facts.join('+')}`;
      if (entry.heading !== '') nodes.push({ id, place: { section: s, entry: e, bullet: null }, section: section.kind, of: null, role: 'entry', text: headingText(entry), facts: entry.facts });
      for (const [b, bullet] of entry.bullets.entries()) nodes.push({ id: `${id}/${bullet.facts.join('+')}`, place: { section: s, entry: e, bullet: b }, section: section.kind, of: id, role: 'bullet', text: bullet.text, facts: bullet.facts });
    }
  }
  return distinct(nodes);
}

function headingText(entry: ResumeEntry): string {
  return [[entry.heading, entry.organisation].filter((p) => p !== null).join(', '), entry.place, entry.dates].filter((p) => p !== null && p !== '').join(' · ');
}

/** Two nodes on the same facts (an edit by hand) keep ids of their own. */
function distinct(nodes: readonly Node[]): Node[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const count = (seen.get(node.id) ?? 0) + 1;
    seen.set(node.id, count);
    return count === 1 ? node : { ...node, id: `${node.id}#${count}` };
  });
}
