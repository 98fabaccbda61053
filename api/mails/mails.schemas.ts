import { z } from 'zod';
import { endingSchema } from '../shared/domain.schemas.ts';

export const signMailBodySchema = z.object({ contentHash: z.string().length(64) });
export const confirmReplyBodySchema = z.object({ ending: endingSchema.nullable().describe('how the application ends by this reply; null: it does not') });
