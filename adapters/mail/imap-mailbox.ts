import { isIP } from 'node:net';
import type { ImapFlow, SearchObject } from 'imapflow';
import { isPublicAddress } from '#adapters/web/addresses.ts';
import { systemResolve, type Resolve } from '#adapters/web/guarded-agent.ts';
import { MailboxError, type AlertMailbox, type AlertMails, type MailAccount, type MailPlace } from './alert-mailbox.port.ts';

/** Senders of job alerts. Only their mails are asked for. */
const senders = ['linkedin.com', 'indeed.com', 'glassdoor.com', 'wellfound.com'];
const firstLook = 30 * 86_400_000;
/** Mails of one reading, and the longest that is taken. */
const [mostMails, mostBytes] = [100, 2 * 1024 * 1024];

export interface ImapOptions {
  readonly resolve?: Resolve;
  /** Hosts that may be private, and whether they are spoken to in the clear: servers of tests. */
  readonly own?: { readonly hosts: readonly string[]; readonly inTheClear: boolean; readonly authority?: string };
  /** How long a server may take to greet, in milliseconds. */
  readonly greetingMs?: number;
}

/**
 * Job alerts from a mailbox by IMAP. The folder is opened read-only, so that nothing in it is marked as read; the address
 * that is connected to is the one that was checked to be public.
 */
export function createImapMailbox(options: ImapOptions = {}): AlertMailbox {
  async function inFolder<T>(account: MailAccount, work: (client: ImapFlow, validity: string) => Promise<T>): Promise<T> {
    const address = await checkedAddress(account.host, options);
    const bare = options.own?.inTheClear === true && options.own.hosts.includes(account.host);
    // Loaded with the first mailbox: most people connect none.
    const { ImapFlow } = await import('imapflow');
    const client = new ImapFlow({
      host: address, port: account.port, secure: !bare && account.security === 'tls', ...(account.security === 'tls' ? {} : { doSTARTTLS: !bare }), ...(isIP(account.host) === 0 ? { servername: account.host } : {}),
      auth: { user: account.user, pass: account.password }, logger: false, disableAutoIdle: true, connectionTimeout: 15_000, greetingTimeout: options.greetingMs ?? 10_000, ...(options.own?.authority === undefined ? {} : { tls: { ca: options.own.authority } }), socketTimeout: 60_000, maxLiteralSize: 2 * mostBytes,
    });
    // A connection that breaks says so to whoever waits for an answer on it.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client, await opened(client, account.folder));
    } catch (error) {
      throw troubleOf(error, account);
    } finally {
      await client.logout().catch(() => client.close());
    }
  }

  return {
    check: (account) => inFolder(account, () => Promise.resolve()),
    read: (account, after, now) => inFolder(account, (client, validity) => alertsIn(client, validity, after, now)),
  };
}

/** Opens the folder so that nothing in it can be changed; answers what its numbering is valid under. */
async function opened(client: ImapFlow, folder: string): Promise<string> {
  const { uidValidity } = await client.mailboxOpen(folder, { readOnly: true }).catch((cause: unknown) => {
    throw new MailboxError('folder', `There is no folder "${folder}" in this mailbox. Take INBOX, or the folder your filter puts alerts into.`, cause);
  });
  return String(uidValidity);
}

async function alertsIn(client: ImapFlow, validity: string, after: MailPlace | null, now: Date): Promise<AlertMails> {
  const from = after !== null && after.validity === validity ? after.lastUid : null;
  const search: SearchObject = { or: senders.map((sender) => ({ from: sender })), ...(from === null ? { since: new Date(now.getTime() - firstLook) } : { uid: `${from + 1}:*` }) };
  const found = (await client.search(search, { uid: true })) || [];
  // "n:*" names the last mail even where it is older.
  const uids = found.filter((uid) => uid > (from ?? 0)).toSorted((a, b) => a - b);
  const taken = uids.slice(0, mostMails);
  const mails: Uint8Array[] = [];
  if (taken.length > 0) {
    for await (const { source } of client.fetch(taken.join(','), { source: { maxLength: mostBytes } }, { uid: true })) if (source !== undefined) mails.push(source);
  }
  return { mails, place: { validity, lastUid: taken.at(-1) ?? from ?? 0 }, more: uids.length > taken.length };
}

/** The one address of a host that is connected to; every address of its name must be public. */
async function checkedAddress(host: string, { resolve = systemResolve, own }: ImapOptions): Promise<string> {
  const addresses = isIP(host) === 0 ? await resolve(host).then((all) => all.map(({ address }) => address), () => []) : [host];
  const [first] = addresses;
  if (first === undefined) throw new MailboxError('address', `There is no mail server under the name ${host}. Check the name.`);
  if (own?.hosts.includes(host) !== true && !addresses.every(isPublicAddress)) throw new MailboxError('address', `${host} is no public address, so it is not connected to.`);
  return first;
}

/** What is wrong with a server's certificate, by the error of the connection. */
const certificateTrouble: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'shows a certificate that it signed itself', SELF_SIGNED_CERT_IN_CHAIN: 'shows a certificate that nobody known has signed', UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'shows a certificate that nobody known has signed', UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'shows a certificate that nobody known has signed',
  CERT_HAS_EXPIRED: 'shows a certificate that has run out', CERT_NOT_YET_VALID: 'shows a certificate that is not valid yet', ERR_TLS_CERT_ALTNAME_INVALID: 'shows the certificate of another name',
};

function troubleOf(error: unknown, account: MailAccount): MailboxError {
  if (error instanceof MailboxError) return error;
  const said = error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true;
  if (said) return new MailboxError('log_in', `${account.host} refuses this name and password. Many providers want an app password here, made in their settings.`, error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const certificate = certificateTrouble[code];
  if (certificate !== undefined) return new MailboxError('unreachable', `${account.host} ${certificate}, so the password was not sent. Check the server's name; where the provider has changed something, it is tried again.`, error);
  const words = code === '' ? (error instanceof Error ? error.message : String(error)) : code;
  return new MailboxError('unreachable', `${account.host} could not be read (${words.replaceAll(account.password, '…')}). It is tried again.`, error);
}
