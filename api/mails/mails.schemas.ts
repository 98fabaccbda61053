import { z } from 'zod';
import { saidInterviewSchema } from '../interviews/interviews.schemas.ts';
import { endingSchema } from '../shared/domain.schemas.ts';

export const signMailBodySchema = z.object({ contentHash: z.string().length(64) });
export const confirmReplyBodySchema = z.object({
  ending: endingSchema.nullable().describe('how the application ends by this reply; null: it does not'),
  interview: saidInterviewSchema.nullable().default(null).describe('the interview it invites to: the application stays open, and thanks are drafted once it is over'),
});
/** A mail of the employer that reached the person elsewhere: forwarded by hand. */
export const pastedMailBodySchema = z.object({ from: z.email(), subject: z.string().max(1000), text: z.string().min(1).max(100_000) });
