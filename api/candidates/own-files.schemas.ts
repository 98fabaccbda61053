import { z } from 'zod';
import { idSchema, instantSchema } from '../shared/domain.schemas.ts';

export const ownFileSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    sha256: z.string().describe('the value of an answer that gives this file'),
    topics: z.array(z.string()).describe('the questions that it answers on every form, such as "resume"'),
    addedAt: instantSchema,
    url: z.string(),
  })
  .meta({ id: 'OwnFile' });
export const ownFilesSchema = z.object({ files: z.array(ownFileSchema) });
export const ownFileUseSchema = z.strictObject({ topics: z.array(z.string().min(1).max(200)).max(50).describe('another file that answered one of them answers it no more') });
export const ownFileQuerySchema = z.object({ fileName: z.string().trim().min(1).max(120).regex(/^[^\p{Cc}/\\]+$/u, 'a name without slashes') });
