import { employmentTypeOf, employmentTypeOfTitle, seniorityOf, workModeOfTitle } from '#domain/posting/employment.ts';
import { languageOf, languageTag } from '#domain/posting/language.ts';
import { payInText } from '#domain/posting/pay/pay-in-text.ts';
import { distinctPlaces, parsePlaces, remoteScopeOf } from '#domain/posting/places/places.ts';
import type { ParsedPlaces } from '#domain/posting/places/places.ts';
import type { Place, Posting, Salary, SourceDate, WorkMode } from '#domain/posting/posting.ts';
import { oneLine, oneLineOrNull, unescaped } from '#domain/posting/text.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { plainHtml, toMarkdown } from '../markup/markdown.ts';
import type { BoardRef, Skipped } from '../source.port.ts';

/** What a source's fields say, before the parts every source shares are derived. */
export interface Draft {
  readonly externalId: string | number;
  /** Null for open boards, whose tenant is the source's own name. */
  readonly tenant?: string;
  readonly employer: string;
  readonly title: string;
  /** HTML, plain or entity-escaped, in one piece or in several that may differ in that. */
  readonly html: string | readonly (string | null | undefined)[];
  readonly places: ParsedPlaces | string;
  /** Stated in a field of its own; unknown lets the words of the place and then of the title decide. */
  readonly workMode: WorkMode;
  /** From the source's own fields; without them the description's words may state it. */
  readonly salary?: Salary | null;
  readonly employment: readonly (string | null | undefined)[];
  readonly level?: string | null | undefined;
  readonly department?: string | null | undefined;
  readonly publishedAt?: SourceDate | null;
  readonly updatedAt?: SourceDate | null;
  readonly closesAt?: SourceDate | null;
  readonly language?: string | null | undefined;
  readonly url: string;
  readonly applyUrl?: string | null | undefined;
  readonly questions?: readonly FormQuestion[];
  readonly hints?: readonly (string | null)[];
}

/** A posting from a draft, or why there is none: without an id, a title or an address it is no advertisement. */
export function postingOf(board: BoardRef, draft: Draft): Posting | Skipped {
  const externalId = oneLine(String(draft.externalId));
  const title = line(draft.title);
  const url = webAddress(draft.url);
  if (externalId === '') return { id: null, why: 'it has no id' };
  if (title === '') return { id: externalId, why: 'it has no title' };
  if (url === null) return { id: externalId, why: 'its address is no web address' };
  const parsed = typeof draft.places === 'string' ? parsePlaces(draft.places) : draft.places;
  const workMode = [draft.workMode, parsed.workMode, workModeOfTitle(title)].find((mode) => mode !== 'unknown') ?? 'unknown';
  const description = toMarkdown(typeof draft.html === 'string' ? draft.html : htmlOf(draft.html));
  const stated = employmentTypeOf(draft.employment);
  return {
    source: board.source, tenant: draft.tenant ?? board.tenant, externalId, employer: line(draft.employer), title, description,
    places: parsed.places, workMode, remoteScope: remoteScopeOf(workMode, parsed), salary: draft.salary ?? payInText(description, parsed.places),
    employmentType: stated === 'unknown' ? employmentTypeOfTitle(title) : stated, seniority: seniorityOf(title, draft.level), department: oneLineOrNull(line(draft.department ?? '')),
    publishedAt: draft.publishedAt ?? null, updatedAt: draft.updatedAt ?? null, closesAt: draft.closesAt ?? null,
    language: languageTag(draft.language) ?? languageOf(description), url, applyUrl: webAddress(draft.applyUrl ?? '') ?? url,
    questions: draft.questions ?? [], hints: (draft.hints ?? []).filter((hint) => hint !== null),
  };
}

/** A name or a title in one line; some sources escape it as if for a page ("Research &amp; Development"), and some twice. */
function line(text: string): string {
  return oneLine(unescaped(unescaped(text)));
}

/** The pieces of a description as one piece of HTML, each read by itself: one may be escaped and the next not. */
function htmlOf(pieces: readonly (string | null | undefined)[]): string {
  return pieces.filter((piece) => typeof piece === 'string').map(plainHtml).join('\n');
}

/** A posting of a list with the description its own page gives, and the pay that its words state. */
export function withDescription(posting: Posting, pieces: readonly (string | null | undefined)[]): Posting {
  const description = toMarkdown(htmlOf(pieces));
  return { ...posting, description, salary: posting.salary ?? payInText(description, posting.places), language: posting.language ?? languageOf(description) };
}

/** The employer of a board whose answer names none. */
export function employerOf(board: Pick<BoardRef, 'employer' | 'tenant'>, slug = board.tenant): string {
  return board.employer ?? employerOfSlug(slug);
}

/** A name to show for a board that gives none: "harrow-pike" is "Harrow Pike"; a slug with capitals is left alone. */
export function employerOfSlug(slug: string): string {
  const words = oneLine(slug.replace(/%20|[-_+]/g, ' '));
  return /\p{Lu}/u.test(words) ? words : words.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Several places of a source's own fields together with the words of its location. */
export function placesOf(places: readonly (Place | null)[], words: ParsedPlaces | null): ParsedPlaces {
  const stated = distinctPlaces(places.filter((place) => place !== null));
  return { places: stated.length > 0 ? stated : words?.places ?? [], areas: words?.areas ?? [], workMode: words?.workMode ?? 'unknown' };
}

function webAddress(text: string): string | null {
  const address = text.trim().replace(/^(?:\/\/|(?=www\.))/i, 'https://');
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
