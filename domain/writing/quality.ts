import type { Fact } from '#domain/candidate/fact.ts';
import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { Verdict } from '#domain/gate/verdict.ts';
import { isStopWord, stemOf, wordsOf } from '#domain/gate/words/words.ts';
import { extractRequirements, type Requirement } from '#domain/match/requirements.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { answers, readingOf, textReading } from './requirements.ts';

/** A document's quality in parts a person can act on; never summed into a score. */
export interface Quality {
  readonly requirements: readonly { readonly words: string; readonly required: boolean; readonly covered: boolean }[];
  /** Words the gate refused. */
  readonly unsupported: readonly string[];
  /** Runs of four words or more that stand in more than one sentence. */
  readonly repeated: readonly string[];
  readonly words: number;
  /** Flesch reading ease (English) or Amstad's form of it (German), 0 hard to 100 easy; null below 30 words. */
  readonly readingEase: number | null;
}

/** What would raise the match truthfully, and what nothing of the person's would. */
export interface Raisers {
  /** Requirements that facts answer which the document does not use yet. */
  readonly unused: readonly { readonly words: string; readonly facts: readonly string[] }[];
  /** Requirements no fact answers: a gap to know of, or a fact to add. */
  readonly missing: readonly { readonly words: string; readonly required: boolean }[];
}

type Document = ResumeDocument | LetterDocument;

/** Measures a document against its posting; `verdict` is the gate's over the same document. A requirement is covered where its words or skills stand anywhere in it. */
export function qualityOf(document: Document, posting: Pick<Posting, 'description'>, verdict: Verdict): Quality {
  const sentences = sentencesIn(document);
  const reading = textReading(sentences.join(' · '));
  return {
    requirements: askedSkills(posting).map((r) => ({ words: r.words, required: r.required, covered: answers(reading, r) })),
    unsupported: verdict.refusals.map((r) => r.words),
    repeated: repeatedRuns(sentences),
    words: wordsOf(sentences.join(' ')).length,
    readingEase: readingEase(sentences, document.language),
  };
}

/** What a posting asks for and a document does not say yet, split by whether one of `facts` answers it (by their ids). */
export function raisersOf(document: Document, posting: Pick<Posting, 'description'>, facts: readonly Fact[]): Raisers {
  const used = textReading(sentencesIn(document).join(' · '));
  const open = askedSkills(posting).filter((r) => !answers(used, r));
  const found = open.map((requirement) => ({ requirement, facts: facts.filter((f) => answers(readingOf(f), requirement)).map((f) => f.id) }));
  return {
    unused: found.filter((f) => f.facts.length > 0).map((f) => ({ words: f.requirement.words, facts: f.facts })),
    missing: found.filter((f) => f.facts.length === 0).map((f) => ({ words: f.requirement.words, required: f.requirement.required })),
  };
}

function askedSkills(posting: Pick<Posting, 'description'>): Requirement[] {
  return extractRequirements(posting).filter((r) => r.kind === 'skill' || r.kind === 'years' || r.kind === 'other');
}

function sentencesIn(document: Document): string[] {
  if (document.kind === 'letter') return document.paragraphs.flat().map((c) => c.text);
  return document.sections.flatMap((s) => s.entries.flatMap((e) => [e.heading, ...e.bullets.map((b) => b.text)])).filter((t) => t !== '');
}

const run = 4;

/** Runs of words that stand in more than one sentence, as the first of them says it; runs that overlap are one. */
function repeatedRuns(sentences: readonly string[]): string[] {
  const runs = sentences.map(runsOf);
  const where = Map.groupBy(runs.flatMap((own, sentence) => own.map(({ key }) => ({ key, sentence }))), ({ key }) => key);
  const repeated = (key: string): boolean => new Set(where.get(key)?.map(({ sentence }) => sentence)).size > 1;
  const told = new Set<string>();
  return runs.flatMap((own, sentence) => {
    const spans: { start: number; end: number }[] = [];
    for (const { key, start, end } of own.filter((one) => repeated(one.key) && !told.has(one.key))) {
      told.add(key);
      const last = spans.at(-1);
      if (last !== undefined && start <= last.end) last.end = end;
      else spans.push({ start, end });
    }
    return spans.map(({ start, end }) => sentences[sentence]?.slice(start, end) ?? '');
  });
}

/** Four words in a row, by their stems, with their place; those of connecting words alone say nothing. */
function runsOf(sentence: string): { readonly key: string; readonly start: number; readonly end: number }[] {
  const words = wordsOf(sentence);
  return words.slice(0, Math.max(0, words.length - run + 1)).flatMap((first, at) => {
    const piece = words.slice(at, at + run);
    const end = piece.at(-1)?.end ?? first.end;
    return piece.filter((w) => !isStopWord(w.norm)).length < 2 ? [] : [{ key: piece.map((w) => stemOf(w.norm)).join(' '), start: first.start, end }];
  });
}

/** Flesch 1948: 206.835 − 1.015·ASL − 84.6·ASW; Amstad 1978 for German: 180 − ASL − 58.5·ASW. */
function readingEase(texts: readonly string[], language: string): number | null {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap((s) => wordsOf(s)).filter((w) => /\p{L}/u.test(w.text));
  if (words.length < 30) return null;
  const syllables = words.reduce((sum, w) => sum + Math.max(1, w.norm.match(/[aeiouy]+/gu)?.length ?? 1), 0);
  const [perSentence, perWord] = [words.length / sentences.length, syllables / words.length];
  const ease = language === 'de' ? 180 - perSentence - 58.5 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord;
  return Math.round(Math.min(100, Math.max(0, ease)));
}
