import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact, FactKind } from '#domain/candidate/fact.ts';
import type { Claim, ResumeDocument, ResumeEntry, ResumeSection, ResumeSectionKind } from './documents.ts';
import type { DocumentLanguage } from './labels.ts';
import { datesInWords, sectionTitles } from './labels.ts';

const sectionOrder: readonly ResumeSectionKind[] = ['summary', 'experience', 'projects', 'skills', 'education', 'certificates', 'languages', 'awards', 'publications', 'volunteering'];

const kindOf: Readonly<Partial<Record<FactKind, ResumeSectionKind>>> = {
  summary: 'summary', employment: 'experience', project: 'projects', skill: 'skills', education: 'education', certificate: 'certificates',
  language: 'languages', award: 'awards', publication: 'publications', volunteering: 'volunteering',
};

const channelOrder = ['email', 'phone', 'location', 'website'];

/**
 * Everything the candidate's record holds, as one document in the fixed order of sections; newest first where there
 * are dates. The tailored résumé selects from it and is compared with it.
 */
export function masterResume(candidate: Pick<Candidate, 'facts'>, language: DocumentLanguage = 'en'): ResumeDocument {
  const { facts } = candidate;
  const children = childrenOf(facts);
  const name = facts.find((f) => f.kind === 'name');
  const headline = facts.find((f) => f.kind === 'headline');
  const contacts = facts.filter((f) => f.kind === 'contact').sort((a, b) => channelRank(a) - channelRank(b));
  const sections = sectionOrder.flatMap((kind): ResumeSection[] => {
    const own = facts.filter((f) => f.of === null && kindOf[f.kind] === kind);
    const ordered = ['summary', 'skills', 'languages'].includes(kind) ? own : own.toSorted(newestFirst);
    const entries = kind === 'summary' ? summaryEntry(ordered) : ordered.map((fact) => entryOf(fact, children.get(fact.id) ?? [], language));
    return entries.length === 0 ? [] : [{ kind, title: sectionTitles[language][kind], entries }];
  });
  return {
    kind: 'resume', language, name: name === undefined ? { text: '', facts: [] } : claimOf(name),
    headline: headline === undefined ? null : claimOf(headline),
    contacts: contacts.map((c) => ({ text: c.title === 'location' ? c.place ?? c.text : c.text, facts: [c.id] })),
    sections,
  };
}

/** Facts by the fact they belong to, in the record's order. */
function childrenOf(facts: readonly Fact[]): Map<string, Fact[]> {
  const children = new Map<string, Fact[]>();
  for (const fact of facts) if (fact.of !== null) children.set(fact.of, [...(children.get(fact.of) ?? []), fact]);
  return children;
}

/** Newest first by end (still going first), then by start. */
export function newestFirst(a: Fact, b: Fact): number {
  const end = (f: Fact) => (f.start === null ? f.end ?? '' : f.end ?? '9999');
  return end(b).localeCompare(end(a)) || (b.start ?? '').localeCompare(a.start ?? '');
}

function claimOf(fact: Fact): Claim {
  return { text: fact.text, facts: [fact.id] };
}

function summaryEntry(facts: readonly Fact[]): ResumeEntry[] {
  if (facts.length === 0) return [];
  return [{ heading: '', organisation: null, place: null, dates: null, facts: [], bullets: facts.map(claimOf) }];
}

function entryOf(fact: Fact, children: readonly Fact[], language: DocumentLanguage): ResumeEntry {
  const simple = fact.kind === 'skill' || fact.kind === 'language';
  const level = fact.detail !== null && simple ? ` (${fact.detail})` : '';
  const others = fact.keywords.filter((k) => k !== fact.title);
  const keywords: Claim[] = fact.kind === 'skill' && others.length > 0 ? [{ text: others.join(', '), facts: [fact.id] }] : [];
  const grade: Claim[] = fact.kind === 'education' && fact.detail !== null ? [{ text: language === 'de' ? `Note ${fact.detail}` : `Grade ${fact.detail}`, facts: [fact.id] }] : [];
  return {
    heading: `${fact.title ?? fact.organisation ?? fact.text}${level}`,
    organisation: fact.title === null ? null : fact.organisation,
    place: fact.place,
    dates: simple ? null : datesInWords(fact.start, fact.end, language),
    facts: [fact.id],
    bullets: [...keywords, ...grade, ...children.map(claimOf)],
  };
}

function channelRank(fact: Fact): number {
  const rank = channelOrder.indexOf(fact.title ?? '');
  return rank === -1 ? channelOrder.length : rank;
}
