import { canonicalAddress } from '#domain/bundle/posting-content.ts';
import { identityOf } from '#domain/posting/identity.ts';
import { languageOf } from '#domain/posting/language.ts';
import type { Place, Posting, Salary, SourceDate } from '#domain/posting/posting.ts';
import { folded } from '#domain/posting/text.ts';
import { companyKey, furtherKeys } from '#domain/text/company.ts';
import { textSignature, type TextSignature } from '#domain/text/signature.ts';
import { wordMarks, type WordMarks } from '#domain/text/marks.ts';
import { readTitle, type TitleParts } from '#domain/text/title.ts';
import { plainText, wordsOf } from '#domain/text/words.ts';
import { vacancyIdsOf, type VacancyId } from './vacancy-link.ts';

/**
 * What deciding needs of a posting, without its text: some 1.5 kB, plain JSON, storable. Two postings are compared
 * through their sketches alone, so that candidates come from the database without their descriptions.
 */
export interface PostingSketch {
  readonly identity: string;
  readonly vacancies: readonly VacancyId[];
  /** `source:tenant` whose list gives every vacancy one id, or null where ids say nothing (pasted text). */
  readonly board: string | null;
  readonly hints: readonly string[];
  readonly applyAddress: string | null;
  /** Keys the employer goes by: its name, and its board's name. */
  readonly employers: readonly string[];
  readonly employer: string;
  readonly title: string;
  readonly titleParts: TitleParts;
  readonly places: readonly Place[];
  readonly remote: 'yes' | 'no' | 'unknown';
  readonly language: string | null;
  readonly salary: Salary | null;
  readonly publishedAt: SourceDate | null;
  readonly signature: TextSignature;
  /** Which words its text holds; missing in sketches that were stored before there were any. */
  readonly marks?: WordMarks;
}

/** Sources that list many employers; their own name stands as the tenant. */
const openBoards: ReadonlySet<string> = new Set(['remotive', 'remoteok', 'arbeitnow', 'himalayas', 'jobicy', 'weworkremotely', 'hackernews', 'themuse', 'adzuna', 'usajobs', 'jsearch', 'manual', 'jsonld']);

/** Whether a posting stands at the employer's own board, and not at a site that lists many employers. */
export function isOfEmployer({ board }: Pick<PostingSketch, 'board'>): boolean {
  return board !== null && !openBoards.has(board.split(':', 1)[0] ?? '');
}

/** The sketch of a posting. Deterministic; some 0.3 ms for a description of 5 kB. */
export function sketchOf(posting: Posting): PostingSketch {
  const placeWords = new Set(posting.places.flatMap((p) => wordsOf([p.text, p.city, p.region].filter((w) => w !== null).join(' '))));
  const employers = [companyKey(posting.employer), ...furtherKeys(posting.employer), inTown(posting.employer, placeWords), openBoards.has(posting.source) ? '' : companyKey(posting.tenant)];
  return {
    identity: identityOf(posting),
    vacancies: vacancyIdsOf(posting),
    board: posting.source === 'manual' ? null : `${posting.source}:${posting.tenant.toLowerCase()}`,
    hints: posting.hints.map((hint) => `${posting.source}:${posting.tenant.toLowerCase()}:${folded(hint)}`),
    applyAddress: applyAddressOf(posting.applyUrl),
    employers: [...new Set(employers.filter((key) => key !== ''))],
    employer: posting.employer,
    title: posting.title,
    titleParts: readTitle(withoutEmployer(posting.title, employers), placeWords),
    places: posting.places,
    remote: remoteOf(posting),
    language: posting.language ?? languageOf(plainText(posting.description)),
    salary: posting.salary,
    publishedAt: posting.publishedAt,
    signature: textSignature(posting.description),
    marks: wordMarks(wordsOf(plainText(posting.description))),
  };
}

/** The key of "Kanalkrogen i Göteborg AB" without the town that it has its place in; empty for other names. */
function inTown(employer: string, placeWords: ReadonlySet<string>): string {
  const [, name = '', town = ''] = /^(\S.+?) (?:i|in|of|en|de|à|te) (\p{Lu}[\p{L}-]+)(?: \S{1,5}\.?)?$/u.exec(employer) ?? [];
  return placeWords.has(folded(town)) ? companyKey(name) : '';
}

/** "Baker - Hotel Albion" without the employer's name, where it stands by itself. */
function withoutEmployer(title: string, employers: readonly string[]): string {
  const stretches = title.split(/\s[-–—|@•]\s|\s(?:at|bei|chez|till|hos|bij|presso|en|w|für|for|pour|para)\s/u);
  const kept = stretches.filter((stretch) => !employers.includes(companyKey(stretch)));
  return kept.length === 0 || kept.length === stretches.length ? title : kept.join(' - ');
}

/** The apply address as a key, or null for one that is no vacancy's own (a home or careers page). */
function applyAddressOf(address: string): string | null {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return null;
  const url = new URL(canonicalAddress(address));
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  const isGeneral = url.search === '' && (last.length < 6 || /^(?:careers?|jobs?|karriere|stellen(?:angebote)?|join(?:-us)?|apply|openings|vacancies|positions)$/iu.test(last));
  return isGeneral ? null : `${url.hostname.replace(/^www\./u, '')}${url.pathname.replace(/\/+$/u, '')}${url.search}`;
}

function remoteOf(posting: Posting): PostingSketch['remote'] {
  const words = posting.places.map((p) => folded(p.text)).join(' ');
  if (posting.workMode === 'remote' || /\b(?:remote|anywhere|worldwide)\b/u.test(words)) return 'yes';
  return posting.workMode === 'unknown' ? 'unknown' : 'no';
}
