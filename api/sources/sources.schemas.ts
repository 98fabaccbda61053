import { z } from 'zod';
import { boardWhys } from '#domain/discovery/board-said.ts';
import { idSchema, instantSchema, sourceNameSchema, toldSchema } from '../shared/domain.schemas.ts';

export const boardHealthSchema = z
  .object({
    id: idSchema,
    source: sourceNameSchema,
    tenant: z.string(),
    employer: z.string(),
    practice: z.boolean(),
    state: z.enum(['well', 'unusual', 'waiting', 'failing', 'reading', 'new']).describe('unusual: read, but with far fewer or more postings than usual'),
    lastSuccessAt: instantSchema.nullable(),
    lastReadAt: instantSchema.nullable(),
    changedAt: instantSchema.nullable().describe('when its postings last changed'),
    count: z.number().int().nullable().describe('postings of the last good reading'),
    usual: z.number().int().nullable().describe('the usual count, where the last one is unusual'),
    error: z.object({ code: z.string(), says: z.string(), told: toldSchema(boardWhys), answer: z.string().nullable().describe('SHA-256 of the answer, kept as it came') }).nullable(),
    failures: z.number().int().describe('readings in a row that failed'),
    readEveryMinutes: z.number().int(),
    attribution: z.string().nullable().describe('words the source asks to be shown beside its postings'),
    requestsPerDay: z.number().int().nullable(),
  })
  .meta({ id: 'BoardHealth' });

export const healthQuerySchema = z.object({
  q: z.string().max(200).default(''),
  trouble: z.enum(['true', 'false']).default('false').describe('only boards that could not be read the last time'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export const healthSchema = z.object({ boards: z.array(boardHealthSchema), total: z.number().int(), trouble: z.number().int() });

export const directoryQuerySchema = z.object({ q: z.string().max(200).default(''), from: z.enum(['known', 'directory', 'suggested']).optional().describe('only such'), limit: z.coerce.number().int().min(1).max(200).default(50) });
export const directoryEntrySchema = z
  .object({
    employer: z.string(), source: sourceNameSchema, tenant: z.string(),
    from: z.enum(['known', 'directory', 'suggested']).describe('suggested: links of postings lead there'),
    seen: z.number().int().describe('how often a link led there'),
    link: z.string().describe('to be added by POST /boards'),
  })
  .meta({ id: 'DirectoryEntry' });
export const directorySchema = z.object({ entries: z.array(directoryEntrySchema), total: z.number().int() });

export const findBoardsSchema = z.object({ words: z.string().trim().min(2).max(2000).describe('the employer’s name, a link to its careers page, or to one of its postings') });
export const foundBoardsSchema = z.object({
  found: z.array(z.object({ boardId: idSchema, source: sourceNameSchema, tenant: z.string(), employer: z.string(), postings: z.number().int() })),
  says: z.string().nullable().describe('what to do where nothing was found'),
});
export const boardListSchema = z.object({ text: z.string().min(3).max(500_000).describe('CSV with any columns, or links, one a line') });
export const addedBoardsSchema = z.object({
  added: z.array(z.object({ boardId: idSchema, source: sourceNameSchema, tenant: z.string(), employer: z.string() })),
  left: z.array(z.object({ line: z.string(), why: z.string() })),
});

export const alertMailSchema = z.object({ candidateId: idSchema, mail: z.string().min(20).max(2_000_000).describe('the alert as it came or as it was forwarded: a whole message with its headers (RFC 822)') });
export const alertMailAnswerSchema = z.object({
  openings: z.array(z.object({ openingId: idSchema, title: z.string(), employer: z.string(), boards: z.array(z.string()).describe('the employer’s own boards, to be added by POST /boards') })),
});
