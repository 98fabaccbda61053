import { z } from 'zod';
import { carriers } from '#domain/untrusted/hidden-line.ts';
import { idSchema, instantSchema, letterDocumentSchema, resumeDocumentSchema, stageSchema } from '../shared/domain.schemas.ts';

const qualitySchema = z
  .object({
    requirements: z.array(z.object({ words: z.string(), required: z.boolean(), covered: z.boolean() })),
    unsupported: z.array(z.string()),
    repeated: z.array(z.string()),
    words: z.number().int(),
    readingEase: z.number().nullable().describe('Flesch (English) or Amstad (German), 0 hard to 100 easy; null for very short texts'),
  })
  .meta({ id: 'Quality' });

export const writingViewSchema = z
  .object({
    quality: z.object({ resume: qualitySchema, letter: qualitySchema }).nullable().describe('in parts; null before anything is written'),
    raisers: z.object({
      unused: z.array(z.object({ words: z.string(), facts: z.array(idSchema) })).describe('requirements that facts answer which no document uses yet'),
      missing: z.array(z.object({ words: z.string(), required: z.boolean() })).describe('requirements that nothing on record answers'),
    }),
    questions: z.array(z.object({ about: z.enum(['requirement', 'missing', 'example', 'gap', 'leaving', 'employer']), words: z.string(), facts: z.array(idSchema) })),
    doubts: z.array(z.object({ claim: z.string(), words: z.string(), why: z.string() })).describe('sentences that a second opinion doubted: they were taken back to a fact’s own words, or left out'),
  })
  .meta({ id: 'WritingView' });

/** What an employer says of itself, in its own words, and where it says so. */
export const companySchema = z
  .object({
    notes: z.array(z.object({ words: z.string(), from: z.enum(['posting', 'page']), inLetter: z.boolean().describe('the letter quotes it') })),
    page: z
      .object({
        url: z.string(), sha256: z.string().describe('of its bytes as they came'), readAt: instantSchema,
        plants: z.array(z.object({ carrier: z.enum(carriers), words: z.string() })).describe('words on the page that are meant for software: they have no effect'),
      })
      .nullable()
      .describe('the employer’s public page as it was read for the letter; null where none was, or its site forbids it'),
  })
  .meta({ id: 'Company' });

export const rewriteBodySchema = z
  .discriminatedUnion('document', [
    z.object({ document: z.literal('letter'), paragraph: z.number().int().min(0).max(40), instruction: z.string().trim().min(1).max(300) }),
    z.object({ document: z.literal('resume'), node: z.string().min(1).max(2000).describe('id of the node in the diff'), instruction: z.string().trim().min(1).max(300) }),
  ])
  .meta({ id: 'RewriteBody' });

/** A proposal; nothing is kept until it is sent to `edit`. */
export const rewriteAnswerSchema = z
  .object({
    outcome: z.enum(['done', 'not_understood', 'nothing_fits', 'already_shortest', 'no_such_part', 'not_for_this_part', 'refused']).describe('only "done" brings a document'),
    resume: resumeDocumentSchema.nullable(),
    letter: letterDocumentSchema.nullable(),
  })
  .meta({ id: 'RewriteAnswer' });

const writtenKindSchema = z.enum(['resume', 'letter']);

/** Everything that was written for a candidate's applications. */
export const documentListSchema = z
  .object({
    documents: z.array(
      z.object({
        applicationId: idSchema, title: z.string(), employer: z.string(), stage: stageSchema, language: z.string().nullable(), writtenAt: instantSchema,
        version: z.number().int().describe('one for each time it was written or changed'),
        has: z.array(writtenKindSchema),
        byPerson: z.array(writtenKindSchema).describe('those with words of the person’s own'),
      }),
    ),
    total: z.number().int(),
  })
  .meta({ id: 'DocumentList' });
