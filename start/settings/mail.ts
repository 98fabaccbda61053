import type { ConfiguredMail } from '#adapters/mail/configured.ts';
import { WrongSettings } from './parse.ts';
import type { Settings } from './table.ts';

/** How mails leave, from settings. Throws `WrongSettings` where two ways are set. */
export function mailOf({ smtpUrl, sendgridKey }: Pick<Settings, 'smtpUrl' | 'sendgridKey'>): ConfiguredMail {
  if (smtpUrl !== null && sendgridKey !== null) throw new WrongSettings(['SMTP_URL and SENDGRID_API_KEY are both set. Keep the one by which mails are to leave.']);
  if (smtpUrl !== null) return { by: 'smtp', address: smtpUrl };
  return sendgridKey === null ? { by: 'outbox' } : { by: 'sendgrid', key: sendgridKey };
}
