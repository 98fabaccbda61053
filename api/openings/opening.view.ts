import type { z } from 'zod';
import type { PostingHead } from '#db/applications/application.queries.ts';
import type { OpeningHead } from '#db/openings/opening.queries.ts';
import type { openingSummarySchema } from './openings.schemas.ts';

/** What any page says of a posting. */
export function postingView(posting: PostingHead) {
  return {
    title: posting.title,
    employer: posting.employer,
    places: posting.places.map((place) => place.text),
    workMode: posting.workMode,
    salary: posting.salary?.words ?? null,
    publishedAt: posting.publishedAt === null ? null : new Date(posting.publishedAt.at).toISOString(),
  };
}

export function openingView(head: OpeningHead): z.input<typeof openingSummarySchema> {
  return {
    id: head.id,
    ...postingView(head.posting),
    sources: [...head.sources],
    score: head.score === null ? null : Math.round(head.score),
    state: head.state,
    skippedBecause: head.reason,
    applicationId: head.applicationId,
  };
}
