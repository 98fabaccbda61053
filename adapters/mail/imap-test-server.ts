import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

export interface TestMail {
  readonly uid: number;
  readonly from: string;
  readonly raw: string;
}

/** A mailbox spoken to by IMAP on 127.0.0.1: one folder, one name and password. */
export interface ImapTestServer extends AsyncDisposable {
  readonly port: number;
  /** What the folder holds; tests put mails in and take them out. */
  readonly mails: TestMail[];
  /** Commands as they came, without their tags. */
  readonly heard: string[];
  validity: number;
}

const login = { user: 'mira@mail.example', password: 'qwfp luyx' };

export interface ImapTestServerOptions {
  /** Speaks TLS from the first byte with it; in the clear without. */
  readonly certificate?: { readonly key: string; readonly cert: string } | null;
  /** Takes the connection and says nothing. */
  readonly mute?: boolean;
}

/** Starts one; `mira@mail.example` with "qwfp luyx" may log in. Knows what a reader of alerts says and nothing else. */
export async function startImapTestServer({ certificate = null, mute = false }: ImapTestServerOptions = {}): Promise<ImapTestServer> {
  const mails: TestMail[] = [];
  const heard: string[] = [];
  const state = { validity: 7 };
  const sockets = new Set<Socket>();
  const served = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    if (!mute) socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let rest = '';
    socket.on('data', (data) => {
      const lines = `${rest}${data.toString('utf8')}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const [, tag = '*', command = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
        heard.push(command);
        socket.write(answer(tag, command));
        if (command === 'LOGOUT') socket.end();
      }
    });
  };
  const server = certificate === null ? createServer(served) : createTlsServer(certificate, served).on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));

  function answer(tag: string, command: string): string {
    const done = (words: string, ...untagged: readonly string[]) => [...untagged.map((line) => `* ${line}`), `${tag} ${words}`, ''].join('\r\n');
    if (command.startsWith('LOGIN')) return command.includes(login.user) && command.includes(login.password) ? done('OK [CAPABILITY IMAP4rev1] in') : done('NO [AUTHENTICATIONFAILED] no');
    if (command === 'CAPABILITY') return done('OK', 'CAPABILITY IMAP4rev1');
    if (/^(LIST|LSUB)/.test(command)) return /INBOX|[*%]"?$/.test(command) ? done('OK', 'LIST (\\HasNoChildren) "/" INBOX') : done('OK');
    if (/^(EXAMINE|SELECT)/.test(command)) return /INBOX/.test(command) ? done('OK [READ-ONLY] open', 'FLAGS (\\Seen)', `${mails.length} EXISTS`, '0 RECENT', `OK [UIDVALIDITY ${state.validity}] valid`, `OK [UIDNEXT ${(mails.at(-1)?.uid ?? 0) + 1}] next`) : done('NO [NONEXISTENT] no such folder');
    if (command.startsWith('UID SEARCH')) return done('OK', `SEARCH ${found(command).map(({ uid }) => uid).join(' ')}`);
    if (command.startsWith('UID FETCH')) return `${fetched(command)}${done('OK')}`;
    if (command === 'LOGOUT') return done('OK', 'BYE');
    return /^(ID|NOOP|ENABLE|CLOSE|UNSELECT)/.test(command) ? done('OK') : done('BAD unknown');
  }

  function found(command: string): readonly TestMail[] {
    const senders = Array.from(command.matchAll(/FROM "?([\w.]+)"?/g), ([, sender = '']) => sender);
    const first = Number(/UID (\d+):\*/.exec(command)?.[1] ?? 0);
    return mails.filter(({ uid, from }) => senders.some((sender) => from.includes(sender)) && (uid >= first || uid === mails.at(-1)?.uid));
  }

  function fetched(command: string): string {
    const wanted = (/UID FETCH ([\d,:]+)/.exec(command)?.[1] ?? '').split(',').flatMap((part) => {
      const [first = 0, last = first] = part.split(':').map(Number);
      return Array.from({ length: last - first + 1 }, (_, n) => first + n);
    });
    return mails.flatMap(({ uid, raw }, index) => (wanted.includes(uid) ? [`* ${index + 1} FETCH (UID ${uid} BODY[] {${Buffer.byteLength(raw)}}\r\n${raw})\r\n`] : [])).join('');
  }

  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0, mails, heard,
    get validity() {
      return state.validity;
    },
    set validity(next) {
      state.validity = next;
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    }),
  };
}
