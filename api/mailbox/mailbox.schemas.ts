import { z } from 'zod';
import { mailboxTroubles } from '#adapters/mail/alert-mailbox.port.ts';
import { instantSchema } from '../shared/domain.schemas.ts';

const securitySchema = z.enum(['tls', 'starttls']).describe('tls: from the first byte, usually port 993; starttls: required before the password, usually port 143');

export const connectMailboxSchema = z.object({
  host: z.string().trim().toLowerCase().regex(/^[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/).describe('the IMAP server of the mail provider'),
  port: z.number().int().min(1).max(65_535).default(993),
  security: securitySchema.default('tls'),
  login: z.string().trim().min(1).max(320),
  password: z.string().min(1).max(500).describe('an app password where the provider makes such; kept sealed under your key, never given out'),
  folder: z.string().trim().min(1).max(200).regex(/^\P{Cc}*$/u).default('INBOX'),
});

const mailboxSchema = z
  .object({
    host: z.string(), port: z.number().int(), security: securitySchema, login: z.string(), folder: z.string(),
    connectedAt: instantSchema, lastReadAt: instantSchema.nullable(), lastSuccessAt: instantSchema.nullable(), nextReadAt: instantSchema,
    brought: z.number().int().describe('postings brought so far'),
    trouble: z.object({ kind: z.enum(mailboxTroubles), says: z.string() }).nullable(),
  })
  .meta({ id: 'ConnectedMailbox' });

export const mailboxAnswerSchema = z.object({ mailbox: mailboxSchema.nullable() });
