import { z } from 'zod';
import { needsYouWhys } from '#domain/application/needs-you-says.ts';
import { endings, needsYouReasons, stages } from '#domain/application/stages.ts';
import { factKinds } from '#domain/candidate/fact.ts';
import { fits, mostMoved } from '#domain/match/model-reading.ts';
import { sourceNames } from '#domain/posting/posting.ts';

/** Schemas of the domain's own shapes, as they go over the wire. */
export const idSchema = z.uuid();
export const instantSchema = z.iso.datetime().describe('ISO 8601, UTC');
export const stageSchema = z.enum(stages).meta({ id: 'Stage' });
export const endingSchema = z.enum(endings).meta({ id: 'Ending' });
export const candidateKindSchema = z.enum(['practice', 'real']).meta({ id: 'CandidateKind' });
export const sourceNameSchema = z.enum(sourceNames).meta({ id: 'SourceName' });

/** What a sentence tells, by its word and what it names; for screens and programs that speak themselves. */
export const toldSchema = <Why extends string>(whys: readonly Why[]) =>
  z.object({ why: z.enum(whys), of: z.array(z.string()) }).nullable().describe('the same for screens that speak themselves; null where only the sentence was kept');

const claimSchema = z.object({ text: z.string().max(4000), facts: z.array(z.string()) }).meta({ id: 'Claim' });

export const resumeDocumentSchema = z
  .object({
    kind: z.literal('resume'),
    language: z.string(),
    name: claimSchema,
    headline: claimSchema.nullable(),
    contacts: z.array(claimSchema),
    sections: z.array(
      z.object({
        kind: z.enum(['summary', 'experience', 'education', 'projects', 'skills', 'certificates', 'languages', 'awards', 'publications', 'volunteering']),
        title: z.string(),
        entries: z.array(
          z.object({
            heading: z.string(),
            organisation: z.string().nullable(),
            place: z.string().nullable(),
            dates: z.string().nullable(),
            facts: z.array(z.string()),
            bullets: z.array(claimSchema),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ResumeDocument' });

export const letterDocumentSchema = z
  .object({
    kind: z.literal('letter'),
    language: z.string(),
    greeting: z.string().max(400),
    paragraphs: z.array(z.array(claimSchema)),
    closing: z.string().max(400),
    signature: claimSchema,
  })
  .meta({ id: 'LetterDocument' });

export const formQuestionSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    kind: z.enum(['text', 'long_text', 'number', 'email', 'phone', 'url', 'date', 'file', 'yes_no', 'one_of', 'many_of', 'consent']),
    required: z.boolean(),
    options: z.array(z.object({ value: z.string(), label: z.string() })),
    maxLength: z.number().nullable(),
    accept: z.array(z.string()),
    sensitive: z.boolean(),
    section: z.string().nullable(),
  })
  .meta({ id: 'FormQuestion' });

export const formAnswerSchema = z
  .object({
    questionId: z.string(),
    label: z.string(),
    values: z.array(z.string()),
    origin: z.discriminatedUnion('from', [
      z.object({ from: z.literal('stored'), topic: z.string(), learnedAt: z.string() }),
      z.object({ from: z.literal('facts'), facts: z.array(z.string()) }),
      z.object({ from: z.literal('document'), document: z.enum(['resume', 'letter']) }),
      z.object({ from: z.literal('own_file') }),
      z.object({ from: z.literal('source') }),
      z.object({ from: z.literal('left_empty'), why: z.string().describe('`fits_nothing`, `yours_alone` or `not_on_record`; a sentence in bundles from before') }),
    ]),
  })
  .meta({ id: 'FormAnswer' });

export const matchSchema = z
  .object({
    score: z.number().min(0).max(100),
    parts: z.array(
      z.object({
        part: z.enum(['skills', 'title', 'level', 'place', 'pay', 'domain']),
        points: z.number(),
        of: z.number(),
        reasons: z.array(z.object({ words: z.string(), facts: z.array(z.string()), says: z.string() })),
      }),
    ),
    blockers: z.array(z.object({ kind: z.string(), words: z.string(), says: z.string() })),
  })
  .meta({ id: 'Match' });

export const modelReadingSchema = z
  .object({
    points: z.number().min(-mostMoved).max(mostMoved).describe('what it adds to the score of the rules'),
    reasons: z.array(z.object({ words: z.string(), fit: z.enum(fits), facts: z.array(z.string()), points: z.number() })),
    by: z.object({ provider: z.string(), model: z.string() }).nullable(),
    notRead: z.enum(['planted', 'over_ceiling', 'no_answer']).nullable().describe('why no model read it; the score of the rules stands'),
  })
  .meta({ id: 'ModelReading' });

const refusalSchema = z
  .object({
    kind: z.string(),
    claim: z.string(),
    words: z.string(),
    nearestFact: z.object({ id: z.string(), text: z.string() }).nullable(),
    waysOut: z.array(z.string()),
  })
  .meta({ id: 'Refusal' });

export const verdictSchema = z.object({ passed: z.boolean(), claims: z.number().int(), refusals: z.array(refusalSchema) }).meta({ id: 'Verdict' });

const factOriginSchema = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('person') }),
    z.object({
      by: z.literal('import'), file: z.string(), path: z.string().describe('in JSON and tables; empty for text'), start: z.number().int().nullable(), end: z.number().int().nullable(),
      words: z.string().nullable().default(null).describe('what stands there in the file'),
    }),
  ])
  .meta({ id: 'FactOrigin' });

export const factSchema = z
  .object({
    id: z.string(),
    kind: z.enum(factKinds),
    text: z.string(),
    of: z.string().nullable(),
    organisation: z.string().nullable(),
    title: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    place: z.string().nullable(),
    detail: z.string().nullable(),
    keywords: z.array(z.string()),
    pinned: z.boolean(),
    origin: factOriginSchema,
  })
  .meta({ id: 'Fact' });

export const preferencesSchema = z
  .object({
    titles: z.array(z.string()),
    must: z.array(z.string()),
    never: z.array(z.string()),
    places: z.array(z.string()),
    workModes: z.array(z.enum(['on_site', 'hybrid', 'remote'])),
    salaryFloor: z.object({ minor: z.number().int().min(0), currency: z.string().length(3) }).nullable(),
    permits: z.array(z.string()),
    languages: z.array(z.string()),
  })
  .meta({ id: 'Preferences' });

export const storedAnswerSchema = z.object({ topic: z.string(), value: z.string(), learnedAt: z.string() }).meta({ id: 'StoredAnswer' });

export const needsYouSchema = z
  .object({
    reason: z.enum(needsYouReasons),
    says: z.string(),
    told: toldSchema(needsYouWhys),
    questions: z.array(formQuestionSchema),
    screenshotUrl: z.string().nullable(),
  })
  .meta({ id: 'NeedsYou' });

/** Pay as a posting states it, for screens that write money by their language. */
export const paySchema = z
  .object({ minMinor: z.number().int().nullable(), maxMinor: z.number().int().nullable(), currency: z.string(), period: z.enum(['year', 'month', 'week', 'day', 'hour', 'unknown']), predicted: z.boolean().describe('estimated by the source, not stated') })
  .meta({ id: 'Pay' });
