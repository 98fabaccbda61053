import { createPracticeServer } from './server.ts';

// The practice employers as a process of their own: PRACTICE_PORT, PRACTICE_DIR, PRACTICE_SEED, PRACTICE_SMTP_URL,
// PRACTICE_RECEIPT_MS and PRACTICE_REPLY_MS (empty: no decision by itself).
const env = process.env;
const folder = env['PRACTICE_DIR'];
if (folder === undefined || folder === '') throw new Error('PRACTICE_DIR is not set: name the folder for the log and the mailbox of the practice employers.');
const delay = (name: string, otherwise: number | null) => (env[name] === undefined || env[name] === '' ? otherwise : Number(env[name]));

const server = await createPracticeServer({
  folder,
  port: Number(env['PRACTICE_PORT'] ?? 0),
  seed: Number(env['PRACTICE_SEED'] ?? 1),
  smtpUrl: env['PRACTICE_SMTP_URL'] ?? null,
  receiptDelayMs: delay('PRACTICE_RECEIPT_MS', 1_000),
  replyDelayMs: delay('PRACTICE_REPLY_MS', null),
});
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
process.send?.({ type: 'ready', url: server.url });
