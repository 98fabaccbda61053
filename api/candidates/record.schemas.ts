import { z } from 'zod';
import { factKinds } from '#domain/candidate/fact.ts';
import { papers, templates } from '#domain/documents/templates.ts';
import { factSchema, idSchema, instantSchema } from '../shared/domain.schemas.ts';

const short = z.string().trim().max(300);
const shortOrNull = short.nullable().default(null).transform((text) => (text === '' ? null : text));

export const factBodySchema = z
  .object({
    kind: z.enum(factKinds),
    text: z.string().trim().max(2000).default('').describe('empty: made of the other fields'),
    of: idSchema.nullable().default(null).describe('the employment, project or school it belongs to'),
    organisation: shortOrNull, title: shortOrNull, start: shortOrNull, end: shortOrNull, place: shortOrNull, detail: shortOrNull,
    keywords: z.array(short.min(1)).max(60).default([]),
    pinned: z.boolean().default(false),
  })
  .meta({ id: 'FactBody' });
export const pinBodySchema = z.object({ pinned: z.boolean() });
export const madeFactSchema = z.object({ id: idSchema });

export const factHistorySchema = z
  .object({
    fact: factSchema,
    retired: z.boolean(),
    versions: z.array(z.object({ version: z.number().int(), until: instantSchema.nullable(), content: factSchema })),
  })
  .meta({ id: 'FactHistory' });

export const importAnswerSchema = z
  .object({
    added: z.array(idSchema),
    enriched: z.array(idSchema).describe('facts that were there and gained something'),
    known: z.number().int().describe('facts of the file that were there already'),
    differing: z.array(z.object({ fact: idSchema, says: z.string() })).describe('where the file says otherwise; the record stays'),
    problems: z.array(z.string()),
  })
  .meta({ id: 'ImportAnswer' });
export const uploadQuerySchema = z.object({ fileName: z.string().min(1).max(200) });

export const masterSchema = z.object({ id: idSchema, name: z.string(), facts: z.array(idSchema) }).meta({ id: 'MasterResume' });
export const masterBodySchema = z.object({ name: z.string().trim().min(1).max(80), facts: z.array(idSchema).max(2000) });

export const wishesSchema = z
  .object({
    neverSay: z.array(z.string().trim().min(1).max(200)).max(100),
    tone: z.enum(['plain', 'warm', 'formal']),
    template: z.enum(templates),
    paper: z.enum(papers).nullable().describe('null: by the country of the opening'),
    masterId: idSchema.nullable().describe('the master résumé that is tailored; null for the whole record'),
    letterFrame: z.string().max(4000).refine((frame) => frame.includes('{answers}'), 'a frame holds {answers}').nullable().describe('your own frame of a letter with slots; null for the product’s'),
  })
  .meta({ id: 'WritingWishes' });

export const recordWritingSchema = z.object({ wishes: wishesSchema, masters: z.array(masterSchema) });

export const exportFormats = ['json', 'markdown', 'docx', 'pdf'] as const;
export const exportQuerySchema = z.object({ format: z.enum(exportFormats), language: z.enum(['en', 'de']).default('en') });
export const exportTypes = ['application/json', 'text/markdown; charset=utf-8', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/pdf'] as const;
