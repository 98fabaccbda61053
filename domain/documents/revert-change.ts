import { nodesOf, type Node } from './diff.ts';
import type { Claim, ResumeDocument, ResumeEntry, ResumeSection } from './documents.ts';

/**
 * The tailored résumé with one change of its diff taken back: what was left out returns to where it stood in the
 * master, what came goes, what was reworded reads as before, what moved goes back behind its old neighbour. A node that
 * neither version has leaves the document as it is.
 */
export function revertChange(master: ResumeDocument, tailored: ResumeDocument, nodeId: string): ResumeDocument {
  const [before, now] = [nodesOf(master), nodesOf(tailored)];
  const old = before.find((node) => node.id === nodeId);
  const own = now.find((node) => node.id === nodeId);
  if ((old ?? own)?.section === 'header') return withHeader(master, tailored, (old ?? own)?.role ?? 'name', nodeId);
  const without = own === undefined ? tailored : removed(tailored, own);
  return old === undefined ? without : restored(master, without, old);
}

function withHeader(master: ResumeDocument, tailored: ResumeDocument, role: Node['role'], nodeId: string): ResumeDocument {
  if (role === 'name') return { ...tailored, name: master.name };
  if (role === 'headline') return { ...tailored, headline: master.headline };
  const id = (claim: Claim) => `contact:${claim.facts.join('+')}`;
  const chosen = new Set([...tailored.contacts.map(id).filter((one) => one !== nodeId), ...master.contacts.map(id).filter((one) => one === nodeId)]);
  return { ...tailored, contacts: [...master.contacts.filter((c) => chosen.has(id(c))), ...tailored.contacts.filter((c) => id(c) !== nodeId && !master.contacts.some((m) => id(m) === id(c)))] };
}

function removed(resume: ResumeDocument, { place }: Node): ResumeDocument {
  if (place === null) return resume;
  const sections = resume.sections.map((section, s) => (s !== place.section ? section : {
    ...section,
    entries: section.entries.flatMap((entry, e): ResumeEntry[] => {
      if (e !== place.entry) return [entry];
      return place.bullet === null ? [] : [{ ...entry, bullets: entry.bullets.filter((_, b) => b !== place.bullet) }];
    }),
  }));
  return { ...resume, sections: sections.filter((section) => section.entries.length > 0) };
}

/** Puts the master's node back: in its section (made where it is gone), behind the nearest neighbour that still stands before it. */
function restored(master: ResumeDocument, resume: ResumeDocument, old: Node): ResumeDocument {
  const { place } = old;
  const section = place === null ? undefined : master.sections[place.section];
  const entry = place === null ? undefined : section?.entries[place.entry];
  if (place === null || section === undefined || entry === undefined) return resume;
  const sections = resume.sections.some((one) => one.kind === section.kind) ? [...resume.sections] : inserted(resume.sections, { ...section, entries: [] }, behind(resume.sections, master.sections, place.section, (one) => one.kind));
  const idOf = (one: ResumeEntry) => one.facts.join('+');
  return {
    ...resume,
    sections: sections.map((one): ResumeSection => {
      if (one.kind !== section.kind) return one;
      const has = one.entries.some((e) => idOf(e) === idOf(entry));
      const entries = has ? [...one.entries] : inserted(one.entries, { ...entry, bullets: place.bullet === null ? entry.bullets : [] }, behind(one.entries, section.entries, place.entry, idOf));
      const bullet = place.bullet === null ? undefined : entry.bullets[place.bullet];
      if (bullet === undefined) return { ...one, entries };
      const bulletId = (claim: Claim) => claim.facts.join('+');
      return { ...one, entries: entries.map((e) => (idOf(e) !== idOf(entry) ? e : { ...e, bullets: inserted(e.bullets, bullet, behind(e.bullets, entry.bullets, place.bullet ?? 0, bulletId)) })) };
    }),
  };
}

function inserted<T>(list: readonly T[], one: T, at: number): T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}

/** Behind the last of the master's earlier siblings that the list still holds. */
function behind<T>(list: readonly T[], master: readonly T[], at: number, idOf: (one: T) => string): number {
  const earlier = master.slice(0, at).map(idOf);
  const last = earlier.findLast((id) => list.some((one) => idOf(one) === id));
  return last === undefined ? 0 : list.findIndex((one) => idOf(one) === last) + 1;
}
