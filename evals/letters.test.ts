import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { LetterDocument } from '#domain/documents/documents.ts';
import { letterText } from '#domain/documents/render-html.ts';
import { checkLetter } from '#domain/gate/check-document.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { notesOfPosting } from '#domain/company/company-notes.ts';
import { withCompanySentence } from '#domain/writing/letters/company-sentence.ts';
import { draftLetter } from '#domain/writing/letters/draft-letter.ts';
import { sampleResume } from '#practice/sample-candidate/index.ts';
import { capturedPostings } from './injection/captured.ts';

const captures = path.resolve(import.meta.dirname, '../../shared/captures');
const why = existsSync(captures) ? null : 'no recorded postings beside the project';
const stock = /passionate|team player|hit the ground running|dynamic (?:team|environment)|synerg|perfect fit|proven track record|express my interest|to whom it may concern|großem Interesse|belastbar|teamfähig/iu;

let n = 0;
const { facts } = factsFromJsonResume(sampleResume, 'resume.json', () => `f${(n += 1)}`);

interface Written { readonly posting: Posting; readonly letter: LetterDocument; readonly text: string }

/** One posting an employer, so that letters to different employers are compared. */
function written(postings: readonly Posting[]): Written[] {
  const byEmployer = new Map(postings.filter((p) => p.description.length > 400).map((p) => [p.employer, p]));
  return Array.from(byEmployer.values()).map((posting, i) => {
    const drafted = draftLetter({ candidate: { facts }, posting, match: null, language: posting.language, tone: (['plain', 'warm', 'formal'] as const)[i % 3] ?? 'plain' });
    const letter = withCompanySentence(drafted, notesOfPosting(posting), posting);
    return { posting, letter, text: letterText(letter) };
  });
}

describe.skipIf(why !== null)(`letters to recorded postings${why === null ? '' : ` (skipped: ${why})`}`, () => {
  let letters: Written[] = [];
  beforeAll(async () => {
    letters = written(await capturedPostings(captures));
  });

  test('there are enough of them, in both languages', () => {
    expect(letters.length).toBeGreaterThan(20);
    expect(new Set(letters.map(({ letter }) => letter.language))).toEqual(new Set(['en', 'de']));
  });

  test('each names its employer and role, keeps to 350 words, has no empty slot and no stock phrase of ours', () => {
    for (const { posting, letter, text } of letters) {
      expect(text).toContain(posting.employer);
      expect(text).toContain(posting.title);
      expect(text.split(/\s+/u).length).toBeLessThanOrEqual(350);
      expect(text).not.toMatch(/\{\w+\}/u);
      // What stands in quotation marks is the posting's.
      expect(letter.paragraphs.flat().map((c) => c.text.replace(/[“„][^”“]*[”“]/gu, '').replaceAll(posting.title, '').replaceAll(posting.employer, '')).join(' ')).not.toMatch(stock);
    }
  });

  test('each passes the gate', () => {
    const refused = letters.filter(({ posting, letter }) => !checkLetter(letter, facts, { employer: posting.employer, role: posting.title, posting }).passed).map(({ posting }) => `${posting.employer}: ${posting.title}`);
    expect(refused).toEqual([]);
  });

  test('every letter tells two cited facts, and work of the person’s own field answers the posting’s own words', () => {
    const told = (letter: LetterDocument) => letter.paragraphs.slice(1, -1).flat().filter((claim) => claim.facts.length > 0).length;
    expect(letters.filter(({ letter }) => told(letter) < 2).map(({ posting }) => posting.title)).toEqual([]);
    const own = letters.filter(({ posting }) => /\b(?:kubernetes|terraform|postgres\w*|python|golang|back-?end|devops|site reliability)\b/iu.test(posting.description));
    expect(own.length).toBeGreaterThan(5);
    const unanswered = own.filter(({ letter }) => !letter.paragraphs.slice(1, -1).some(([first]) => first !== undefined && first.facts.length === 0)).map(({ posting }) => `${posting.source} ${posting.employer}: ${posting.title.slice(0, 60)}`);
    // Today's number. All but one are short notes of several roles on a list, which name a word of the field among others or in a sentence too long to be quoted.
    expect(unanswered.length).toBeLessThanOrEqual(25);
    expect(unanswered.filter((one) => !one.startsWith('hackernews '))).toEqual(['remoteok JetBrains: .NET Developer Advocate']);
  });

  test('no two employers read the same letter', () => {
    const runs = letters.map(({ posting, letter, text }) => ({ posting, language: letter.language, shingles: shinglesOf(text) }));
    const alike = runs.flatMap((a, i) => runs.slice(i + 1).filter((b) => b.language === a.language && overlap(a.shingles, b.shingles) >= 0.5).map((b) => `${a.posting.employer} / ${b.posting.employer}`));
    expect(alike).toEqual([]);
  });
});

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().split(/\s+/u);
  return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
}

/** Shared runs of three words as a share of all runs of both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = Array.from(a).filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}
