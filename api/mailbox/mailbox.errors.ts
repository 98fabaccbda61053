import type { MailAccount, MailboxError } from '#adapters/mail/alert-mailbox.port.ts';
import { ApiError } from '../http/errors.ts';

export const mailboxRefused = ({ message, trouble }: MailboxError, { host, folder }: Pick<MailAccount, 'host' | 'folder'>) =>
  new ApiError(422, 'mailbox_refused', message, 'Nothing was kept. Check server, name, password and folder, then connect again.', { why: trouble, host, folder });

export const noMailbox = () => new ApiError(404, 'no_mailbox', 'No mailbox is connected.', 'Connect one first.');
