import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { DecisionRefusal } from '#domain/application/refusals.ts';
import type { KeptPage, RemoteFrame } from '../browser/browser.port.ts';
import { readRemoteInput } from './remote-input.ts';

/** A page that may be looked at now, and whether hands are let in. */
export interface ServedPage {
  readonly page: KeptPage;
  readonly mayAct: () => boolean;
}

/** What became of a command; `failed` where nobody knows. */
export type CommandAnswer = 'done' | 'gone' | 'failed' | DecisionRefusal;

const statusOf = { done: 200, gone: 410, failed: 500 } as const;

export interface PageServerOptions {
  /** The page under an id, for who knows its secret; null for anybody else. */
  readonly find: (id: string, secret: string) => ServedPage | null;
  /** Carries out what the API asks of a page; never throws, what went wrong is reported where it did. */
  readonly command: (id: string, secret: string, command: unknown) => Promise<CommandAnswer>;
}

export interface PageServer extends AsyncDisposable {
  readonly address: string;
}

/** Frames wait no longer than this many bytes for a slow reader: older pictures are dropped, not queued. */
const backlogAtMost = 512 * 1024;
const commandAtMost = 4_096;

/**
 * Serves kept pages to the API of this machine: pictures and input over WebSocket, commands over HTTP. Listens on the
 * loopback address alone; every call carries the secret of its page.
 */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 8_192, perMessageDeflate: false });
  const server = createServer((request, response) => void answer(request, response, options));
  server.on('upgrade', (request, socket, head) => {
    const asked = askedPage(request);
    const found = asked === null ? null : options.find(asked.id, asked.secret);
    if (found === null) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (ws) => void show(ws, found));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

async function show(ws: WebSocket, { page, mayAct }: ServedPage): Promise<void> {
  let size = '';
  const onFrame = ({ jpeg, width, height }: RemoteFrame) => {
    if (ws.readyState !== ws.OPEN || ws.bufferedAmount > backlogAtMost) return;
    const now = JSON.stringify({ type: 'page', width, height });
    if (now !== size) ws.send(now);
    size = now;
    ws.send(jpeg);
  };
  // One after another: a key that is let go before it is pressed is another key.
  let before: Promise<void> = Promise.resolve();
  ws.on('message', (data: Buffer) => {
    const input = readRemoteInput(data.toString('utf8'));
    if (input === null) return ws.close(1008, 'not understood');
    if (!mayAct()) return ws.send(JSON.stringify({ type: 'refused', why: 'look' }));
    before = before.then(() => page.input(input)).catch(() => ws.close(1011, 'the page did not take it'));
  });
  ws.on('error', () => ws.terminate());
  void page.gone.then(() => ws.close(1001, 'the page is gone'));
  const stop = await page.frames(onFrame).catch(() => null);
  if (stop === null) return ws.close(1011, 'no picture of the page');
  if (ws.readyState !== ws.OPEN) return stop();
  ws.on('close', () => void stop());
}

async function answer(request: IncomingMessage, response: ServerResponse, { command }: PageServerOptions): Promise<void> {
  const say = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const asked = askedPage(request);
  if (asked === null || request.method !== 'POST') return void say(404, {});
  let said: unknown;
  try {
    said = JSON.parse(await textOf(request));
  } catch {
    return void say(400, {});
  }
  const became = await command(asked.id, asked.secret, said);
  if (typeof became === 'string') say(statusOf[became], {});
  else say(409, became);
}

function askedPage(request: IncomingMessage): { readonly id: string; readonly secret: string } | null {
  const id = /^\/pages\/([0-9a-f-]{36})$/u.exec(new URL(request.url ?? '/', 'http://localhost').pathname)?.[1];
  const secret = /^Bearer (\S+)$/u.exec(request.headers.authorization ?? '')?.[1];
  return id === undefined || secret === undefined ? null : { id, secret };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > commandAtMost) throw new Error('the command is too long');
  }
  return text;
}
