import { diffResumes, type NodeDiff, type ResumeDiff } from '#domain/documents/diff.ts';
import type { ResumeDocument } from '#lib/api/types.ts';

export interface EntryView {
  readonly id: string;
  /** Null for lines without a heading (a summary). */
  readonly heading: NodeDiff | null;
  readonly bullets: readonly NodeDiff[];
}

export interface SectionView {
  readonly section: NodeDiff['section'];
  readonly entries: readonly EntryView[];
}

const diffs = new WeakMap<ResumeDocument, { readonly master: ResumeDocument; readonly diff: ResumeDiff }>();

/** What a résumé changes of its master: worked out once for each pair on the screen, by whoever asks first. */
export function diffOf(master: ResumeDocument, resume: ResumeDocument): ResumeDiff {
  const known = diffs.get(resume);
  if (known?.master === master) return known.diff;
  const diff = diffResumes(master, resume);
  diffs.set(resume, { master, diff });
  return diff;
}

/** Nodes of a diff as sections, entries and bullets, in the diff's order. */
export function sectionsOf(nodes: readonly NodeDiff[]): SectionView[] {
  const sections: { section: NodeDiff['section']; entries: { id: string; heading: NodeDiff | null; bullets: NodeDiff[] }[] }[] = [];
  for (const node of nodes) {
    if (node.section === 'header') continue;
    let section = sections.find((s) => s.section === node.section);
    if (section === undefined) sections.push((section = { section: node.section, entries: [] }));
    const entryId = node.of ?? node.id;
    let entry = section.entries.find((e) => e.id === entryId);
    if (entry === undefined) section.entries.push((entry = { id: entryId, heading: null, bullets: [] }));
    if (node.role === 'entry') entry.heading = node;
    else entry.bullets.push(node);
  }
  return sections;
}

export const isChanged = (node: NodeDiff): boolean => node.change !== 'kept' || node.reworded;

/** What stands in the new document; the rest was left out. */
export const stays = (node: NodeDiff): boolean => node.change !== 'removed';

/** The nodes as the master had them: what was removed instead of what was added. */
export function masterNodes(diff: ResumeDiff): NodeDiff[] {
  return diff.nodes.filter((n) => n.change !== 'added');
}

/** "Engineer, Blue Harbor · Berlin · 2022 – today" as its name and what stands beside it. */
export function headingParts(text: string): { readonly name: string; readonly beside: string } {
  const at = text.indexOf(' · ');
  return at === -1 ? { name: text, beside: '' } : { name: text.slice(0, at), beside: text.slice(at + 3) };
}

/** The attribute `data-change` of a node: `[` and `]` put the focus on those that have it. */
export function changeMark(on: boolean): '' | undefined {
  return on ? '' : undefined;
}
