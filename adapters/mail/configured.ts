import { createCapturedMail } from './captured.ts';
import type { Mail } from './mail.port.ts';
import { storeInFolder } from './outbox-folder.ts';

/** How mails leave, as the settings say it. */
export type ConfiguredMail = { readonly by: 'outbox' } | { readonly by: 'smtp'; readonly address: string } | { readonly by: 'sendgrid'; readonly key: string };

/** The driver that was configured, which alone is loaded; `outbox` is the folder of mails that do not leave. Rejects where an SMTP address is none. */
export async function createMail(configured: ConfiguredMail, outbox: string): Promise<Mail> {
  switch (configured.by) {
    case 'outbox': return createCapturedMail(storeInFolder(outbox));
    case 'smtp': {
      const { createSmtpMail, smtpSettingsOf } = await import('./smtp.ts');
      return createSmtpMail(smtpSettingsOf(configured.address));
    }
    case 'sendgrid': return (await import('./sendgrid.ts')).createSendgridMail({ key: configured.key });
  }
}
