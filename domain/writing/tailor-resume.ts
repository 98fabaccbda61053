import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import type { Claim, ResumeDocument, ResumeEntry, ResumeSection, ResumeSectionKind } from '#domain/documents/documents.ts';
import { documentLanguage } from '#domain/documents/labels.ts';
import { masterResume } from '#domain/documents/master-resume.ts';
import type { Match } from '#domain/match/match.ts';
import type { Posting } from '#domain/posting/posting.ts';
import type { Relevance } from './relevance.ts';
import { relevanceTo } from './relevance.ts';

export interface ResumeTask {
  readonly candidate: Pick<Candidate, 'facts'>;
  readonly posting: Pick<Posting, 'title' | 'description'>;
  readonly match: Pick<Match, 'parts'> | null;
  /** BCP 47 tag of the posting; German is written in German, everything else in English. */
  readonly language: string | null;
}

/** Bullets an employment may keep, newest first; the last number holds for all older ones. Pinned facts come on top. */
const bulletsOfEmployment = [6, 5, 4, 3, 2];
const limits: Readonly<Partial<Record<ResumeSectionKind, number>>> = { projects: 3, certificates: 8, awards: 4, publications: 4, volunteering: 3 };
const summarySentences = 3;
const keywordsOfSkill = 12;

/**
 * The candidate's résumé for one posting: selected and ordered from the master, in the facts' own words. Employers,
 * education, their dates and everything pinned stay; bullets and skills that the posting asks for come first. The
 * same input gives the same document.
 */
export function tailorResume(task: ResumeTask): ResumeDocument {
  const language = documentLanguage(task.language);
  const master = masterResume(task.candidate, language);
  const facts = new Map(task.candidate.facts.map((f) => [f.id, f]));
  const relevance = relevanceTo(task.posting, task.match);
  const chosen = new Choice(facts, relevance);
  const sections = master.sections.map((section) => ({ ...section, entries: chosen.entriesOf(section) })).filter((s) => s.entries.length > 0);
  return { ...master, sections: chosen.ordered(sections) };
}

class Choice {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #relevance: Relevance;

  constructor(facts: ReadonlyMap<string, Fact>, relevance: Relevance) {
    this.#facts = facts;
    this.#relevance = relevance;
  }

  entriesOf(section: ResumeSection): ResumeEntry[] {
    switch (section.kind) {
      case 'summary':
        return section.entries.map((entry) => ({ ...entry, bullets: this.#best(entry.bullets, summarySentences, 'as_written') }));
      case 'experience':
        return section.entries.map((entry, age) => ({ ...entry, bullets: this.#best(entry.bullets, bulletsOfEmployment[age] ?? 2, 'by_relevance') }));
      case 'skills':
        return this.#sorted(section.entries).map((entry) => this.#skillFirst(entry));
      case 'education':
      case 'languages':
        return [...section.entries];
      default:
        return this.#entries(section.entries, limits[section.kind] ?? 3).map((entry) => ({ ...entry, bullets: this.#best(entry.bullets, 2, 'by_relevance') }));
    }
  }

  /** Skills stand before experience where the posting asks for them more than for anything done; the rest keeps its order. */
  ordered(sections: readonly ResumeSection[]): ResumeSection[] {
    const projects = sections.filter((s) => s.kind === 'projects' && !s.entries.some((e) => this.#scoreOf(e.facts) > 0));
    const skills = sections.filter((s) => s.kind === 'skills');
    const rest = sections.filter((s) => !projects.includes(s) && !skills.includes(s));
    const head = rest.filter((s) => s.kind === 'summary');
    const tail = rest.filter((s) => s.kind !== 'summary');
    return [...head, ...skills, ...tail, ...projects];
  }

  #scoreOf(ids: readonly string[]): number {
    return Math.max(0, ...ids.map((id) => this.#facts.get(id)).map((fact) => (fact === undefined ? 0 : this.#relevance(fact))));
  }

  #pinned(ids: readonly string[]): boolean {
    return ids.some((id) => this.#facts.get(id)?.pinned === true);
  }

  #describes(claim: Claim): boolean {
    return claim.facts.some((id) => this.#facts.get(id)?.kind === 'statement');
  }

  #best(claims: readonly Claim[], limit: number, order: 'as_written' | 'by_relevance'): Claim[] {
    const ranked = claims.map((claim, index) => ({ claim, index, score: this.#scoreOf(claim.facts) })).sort((a, b) => b.score - a.score || a.index - b.index);
    const kept = ranked.filter(({ claim }, rank) => rank < limit || this.#pinned(claim.facts));
    if (order === 'as_written') return kept.sort((a, b) => a.index - b.index).map((k) => k.claim);
    // What the post was stands before what was done in it.
    return [...kept.filter(({ claim }) => this.#describes(claim)), ...kept.filter(({ claim }) => !this.#describes(claim))].map((k) => k.claim);
  }

  #sorted(entries: readonly ResumeEntry[]): ResumeEntry[] {
    return entries.map((entry, index) => ({ entry, index, score: this.#scoreOf(entry.facts) })).sort((a, b) => b.score - a.score || a.index - b.index).map((e) => e.entry);
  }

  #entries(entries: readonly ResumeEntry[], limit: number): ResumeEntry[] {
    const kept = new Set(this.#sorted(entries).slice(0, limit));
    return entries.filter((entry) => kept.has(entry) || this.#pinned([...entry.facts, ...entry.bullets.flatMap((b) => b.facts)]));
  }

  /** Within one skill, the keywords the posting names come first. */
  #skillFirst(entry: ResumeEntry): ResumeEntry {
    const fact = this.#facts.get(entry.facts[0] ?? '');
    if (fact === undefined) return entry;
    const others = fact.keywords.filter((k) => k !== fact.title);
    const score = (keyword: string) => this.#relevance({ ...fact, id: '', title: null, text: keyword, keywords: [] });
    const ordered = others.map((keyword, index) => ({ keyword, index, score: score(keyword) })).sort((a, b) => b.score - a.score || a.index - b.index).slice(0, fact.pinned ? others.length : keywordsOfSkill);
    const rest = entry.bullets.slice(others.length > 0 ? 1 : 0);
    return ordered.length === 0 ? entry : { ...entry, bullets: [{ text: ordered.map((o) => o.keyword).join(', '), facts: entry.facts }, ...rest] };
  }
}
