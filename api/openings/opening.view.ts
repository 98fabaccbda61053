import type { z } from 'zod';
import { sourceOf } from '#adapters/sources/registry.ts';
import type { PostingHead } from '#db/applications/application.queries.ts';
import type { OpeningRow, PostingRow } from '#db/openings/opening.entities.ts';
import type { OneOpening, OpeningHead } from '#db/openings/opening.queries.ts';
import { mergeSentence, type MergeReason } from '#domain/dedupe/reasons.ts';
import { sourceNames, type SourceName } from '#domain/posting/posting.ts';
import { placesShown } from '#domain/posting/places/places-shown.ts';
import { mutable } from '../shared/mutable.ts';
import { iso } from '../shared/instants.ts';
import { payView } from '../shared/posting-words.ts';
import type { mergedBecauseSchema, openingSchema, openingSummarySchema } from './openings.schemas.ts';

/** What any page says of a posting. */
function postingView(posting: PostingHead) {
  return {
    title: posting.title,
    employer: posting.employer,
    places: placesShown(posting.places),
    workMode: posting.workMode,
    salary: posting.salary?.words ?? null,
    pay: payView(posting.salary),
    publishedAt: posting.publishedAt === null ? null : new Date(posting.publishedAt.at).toISOString(),
  };
}

export function openingView(head: OpeningHead): z.input<typeof openingSummarySchema> {
  return {
    id: head.id,
    ...postingView(head.posting),
    ...sourcesOf(head),
    score: head.score === null ? null : Math.round(head.score),
    state: head.state,
    skippedBecause: head.reason,
    applicationId: head.applicationId,
    liveness: head.liveness,
  };
}

/** Where it was found, and the words that these sources ask for with the page of theirs that they lead to. */
function sourcesOf({ pages }: Pick<OpeningHead, 'pages'>): Pick<z.input<typeof openingSummarySchema>, 'sources' | 'attributions'> {
  const sources = sourceNames.filter((name) => pages[name] !== undefined).sort();
  const attributions = sources.flatMap((source) => {
    const words = attributionOf(source);
    return words === null ? [] : [{ source, words, url: pages[source] ?? '' }];
  });
  return { sources, attributions };
}

function attributionOf(source: SourceName): string | null {
  return sourceOf(source)?.duties.attribution ?? null;
}

/** One opening with every posting behind it, the open ones first. */
export function openingPage({ head, match, reading }: OneOpening, row: OpeningRow, postings: readonly [PostingRow, ...PostingRow[]]): z.input<typeof openingSchema> {
  const [first] = postings;
  const lastSeen = Math.max(...postings.map(({ lastSeenAt }) => lastSeenAt.getTime()));
  return {
    ...openingView(head),
    description: first.content.description, url: first.content.url, applyUrl: first.content.applyUrl,
    match: mutable(match),
    reading: mutable(reading),
    evidence: row.livenessEvidence.map(({ sign, of, says }) => ({ told: of === undefined ? null : { why: sign, of: [...of] }, says })),
    lastSeenAt: new Date(lastSeen).toISOString(),
    lastDay: first.content.closesAt?.at.slice(0, 10) ?? null,
    postings: postings.map(sourceView),
  };
}

function sourceView(row: PostingRow) {
  const { source, tenant, title, url } = row.content;
  return {
    id: row.id, source, tenant, identity: row.identity, title, url, firstSeenAt: row.firstSeenAt.toISOString(), lastSeenAt: row.lastSeenAt.toISOString(), closedAt: iso(row.closedAt),
    mergedBy: row.mergeRule, mergedBecause: row.mergeReasons.map(mergedBecause), attribution: attributionOf(source),
  };
}

/** A reason from before there were words for it is a sentence alone. */
function mergedBecause(reason: MergeReason | string): z.input<typeof mergedBecauseSchema> {
  return typeof reason === 'string' ? { told: null, says: reason } : { told: { why: reason.why, of: [...reason.of] }, says: mergeSentence(reason) };
}
