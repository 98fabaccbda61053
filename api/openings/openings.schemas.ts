import { z } from 'zod';
import { livenessSigns } from '#domain/dedupe/liveness-signs.ts';
import { mergeWhys } from '#domain/dedupe/reasons.ts';
import { sourceNames } from '#domain/posting/posting.ts';
import { ages, levels, payBands, workModes } from '#db/openings/facets.ts';
import { sorts } from '#db/openings/search.ts';
import { idSchema, instantSchema, matchSchema, modelReadingSchema, paySchema, sourceNameSchema, toldSchema } from '../shared/domain.schemas.ts';

const livenessVerdictSchema = z.enum(['live', 'closed', 'repost', 'evergreen', 'ghost']);

/** The vacancy as a person reads it in a list. */
export const openingSummarySchema = z
  .object({
    id: idSchema,
    title: z.string(),
    employer: z.string(),
    places: z.array(z.string()),
    workMode: z.enum(['on_site', 'hybrid', 'remote', 'unknown']),
    salary: z.string().nullable().describe("the source's words"),
    pay: paySchema.nullable(),
    publishedAt: instantSchema.nullable(),
    sources: z.array(sourceNameSchema),
    attributions: z.array(z.object({ source: sourceNameSchema, words: z.string(), url: z.string() })).describe('words that its sources ask to be shown beside it, each with the link back'),
    score: z.number().int().nullable(),
    state: z.enum(['new', 'eligible', 'skipped', 'taken']),
    skippedBecause: z.string().nullable(),
    applicationId: idSchema.nullable(),
    liveness: livenessVerdictSchema,
  })
  .meta({ id: 'OpeningSummary' });

/** Several values of one facet, with commas between them; any of them will do. */
const anyOf = <T extends string>(values: readonly T[]) =>
  z.string().max(300).default('').transform((text) => text.split(',').filter((value) => value !== '')).pipe(z.array(z.enum(values as readonly [T, ...T[]])));

export const openingsFilterSchema = z.object({
  candidate: idSchema,
  q: z.string().max(200).default('').describe('words, "quoted words", -without; the last may be half typed'),
  place: z.string().max(100).default('').describe('a town or region, as postings write it or by its English name; may be half typed'),
  state: z.enum(['all', 'eligible', 'skipped', 'taken']).default('all'),
  gone: z.enum(['true', 'false']).default('false').describe('those no longer listed, instead of those that are'),
  mode: anyOf(workModes),
  level: anyOf(levels),
  pay: anyOf(payBands).describe('stated pay a year in thousands of its own currency'),
  age: anyOf(ages).describe('since it was posted'),
  country: z.string().max(300).default('').transform((text) => text.split(',').filter((value) => value !== '')).pipe(z.array(z.string().regex(/^[A-Z]{2}$/u))),
  source: anyOf(sourceNames),
  sort: z.enum(sorts).default('best'),
});
export const openingsQuerySchema = openingsFilterSchema.extend({
  cursor: z.string().max(500).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const exportQuerySchema = openingsFilterSchema.extend({ format: z.enum(['csv', 'json']).default('csv') });

export const placesQuerySchema = z.object({ candidate: idSchema, q: z.string().max(100).describe('how its name begins') });
export const placesSchema = z.object({ places: z.array(z.string()).max(8).describe('towns that begin so and have listed openings, those with the most first') }).meta({ id: 'OpeningPlaces' });

const countsSchema = z.array(z.object({ value: z.string(), count: z.number().int() }));
export const openingsSchema = z.object({
  openings: z.array(openingSummarySchema),
  total: z.number().int(),
  facets: z.object({ mode: countsSchema, level: countsSchema, pay: countsSchema, age: countsSchema, country: countsSchema, source: countsSchema }).meta({ id: 'OpeningFacets' }),
  next: z.string().nullable(),
  alike: z.boolean().describe('nothing holds the words; these have names that look like them'),
});

export const mergedBecauseSchema = z.object({ told: toldSchema(mergeWhys), says: z.string() }).meta({ id: 'MergedBecause' });

export const openingSchema = openingSummarySchema
  .extend({
    description: z.string().describe('Markdown'),
    url: z.string(),
    applyUrl: z.string(),
    match: matchSchema.nullable(),
    reading: modelReadingSchema.nullable().describe('what a model made of the match; null where none was to read it'),
    evidence: z.array(z.object({ told: toldSchema(livenessSigns), says: z.string() })).describe('what speaks against the vacancy being open'),
    lastSeenAt: instantSchema,
    lastDay: z.iso.date().nullable().describe('for applications, as its posting says'),
    postings: z.array(
      z.object({
        id: idSchema, source: sourceNameSchema, tenant: z.string(), identity: z.string(), title: z.string(), url: z.string(), firstSeenAt: instantSchema, lastSeenAt: instantSchema, closedAt: instantSchema.nullable(),
        mergedBy: z.string().describe('the rule that put it here; `first` for the one it began with, `person` where you joined it'), mergedBecause: z.array(mergedBecauseSchema),
        attribution: z.string().nullable().describe('words that its source asks to be shown beside it'),
      }),
    ),
  })
  .meta({ id: 'Opening' });

export const alikeSchema = z
  .object({
    state: z.enum(['ready', 'not_yet', 'away']).describe('`not_yet`: this opening is not in the index so far; `away`: the index does not answer. All else works without it'),
    openings: z.array(openingSummarySchema).describe('listed ones that this candidate may see, the most alike first'),
  })
  .meta({ id: 'OpeningsAlike' });

export const splitBodySchema = z.object({ candidateId: idSchema, postingIds: z.array(idSchema).min(1).max(200) });
export const joinBodySchema = z.object({ candidateId: idSchema, otherId: idSchema });
export const movedOpeningSchema = z.object({ id: idSchema, applications: z.array(idSchema).describe('your applications for this vacancy; only one of them can be sent') }).meta({ id: 'MovedOpening' });

export const readPdfSchema = z
  .object({
    title: z.string().describe('its first line; to be looked at'),
    employer: z.string().describe('as the text names it; empty where it does not'),
    text: z.string().describe('what it shows, and behind it, in lines that say so, what it hides from its reader'),
  })
  .meta({ id: 'ReadPdf' });

export const bringBodySchema = z
  .object({
    candidateId: idSchema,
    title: z.string().trim().min(1).max(300),
    employer: z.string().trim().min(1).max(200),
    place: z.string().trim().max(300).default(''),
    link: z.url({ protocol: /^https?$/u }).max(2000).nullable().default(null).describe('kept, not fetched'),
    text: z.string().max(100_000).default(''),
  })
  .refine(({ link, text }) => link !== null || text.trim() !== '', { error: 'a link or the text of the posting is needed' })
  .meta({ id: 'BroughtOpening' });

export const broughtSchema = z.object({ id: idSchema, boards: z.array(z.string()).describe('the employer’s own boards, to be added by POST /boards') });

const viewPlaceSchema = z.enum(['openings', 'applications']).default('openings').describe('the list that the search belongs to');
export const viewsQuerySchema = z.object({ place: viewPlaceSchema });
export const savedViewSchema = z.object({ id: idSchema, place: z.enum(['openings', 'applications']), name: z.string(), search: z.string() }).meta({ id: 'SavedView' });
export const savedViewsSchema = z.object({ views: z.array(savedViewSchema) });
export const newViewSchema = z.object({ place: viewPlaceSchema, name: z.string().trim().min(1).max(80), search: z.string().max(1000).describe('the query of the page’s address') });
