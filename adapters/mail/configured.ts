import { createCapturedMail } from './captured.ts';
import type { Mail } from './mail.port.ts';
import { storeInFolder } from './outbox-folder.ts';
import { createSendgridMail } from './sendgrid.ts';
import { createSmtpMail, smtpSettingsOf } from './smtp.ts';

/** How mails leave, as the settings say it. */
export type ConfiguredMail = { readonly by: 'outbox' } | { readonly by: 'smtp'; readonly address: string } | { readonly by: 'sendgrid'; readonly key: string };

/** The driver that was configured; `outbox` is the folder of mails that do not leave. Throws where an SMTP address is none. */
export function createMail(configured: ConfiguredMail, outbox: string): Mail {
  switch (configured.by) {
    case 'outbox': return createCapturedMail(storeInFolder(outbox));
    case 'smtp': return createSmtpMail(smtpSettingsOf(configured.address));
    case 'sendgrid': return createSendgridMail({ key: configured.key });
  }
}
