import { z } from 'zod';
import { auditKinds } from '#db/session/audit.queries.ts';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

export const peopleSchema = z.object({
  people: z.array(z.object({
    id: idSchema, name: z.string(), since: instantSchema,
    candidates: z.array(z.object({ id: idSchema, name: z.string(), kind: z.enum(['practice', 'real']) })),
    sessions: z.array(z.object({ id: idSchema, since: instantSchema, lastSeenAt: instantSchema, current: z.boolean() })).describe('browsers signed in, the last used first'),
  }).meta({ id: 'PersonOfInstallation' })),
});

export const queuesSchema = z.object({
  queues: z.array(z.object({
    queue: z.string(), waiting: z.int().describe('tasks nobody has taken yet, about'), oldestMs: z.int(), workers: z.int().describe('processes that asked for work within the last minute'),
  }).meta({ id: 'QueueState' })).nullable().describe('null while Temporal does not answer'),
});

export const auditQuerySchema = z.object({ before: instantSchema.optional() });
export const auditSchema = z.object({
  entries: z.array(z.object({ at: instantSchema, kind: z.enum(auditKinds), about: z.string().nullable(), applicationId: idSchema.nullable(), byKey: z.string().nullable().describe('the API key that signed') }).meta({ id: 'AuditEntry' })),
  more: z.boolean(),
});
