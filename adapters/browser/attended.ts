import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import type { Browser } from 'playwright-core';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { ChromiumProgram } from './find-chromium.ts';
import { chromiumArgs } from './launch.ts';

interface AttendedOptions {
  /** The browser's own profile folder, made when missing: never the person's everyday one. */
  readonly profile: string;
  /** For tests on machines without a display; nothing else differs. */
  readonly headless?: boolean;
}

/** Milliseconds for a window that is told to close. */
const closes = 3_000;

/**
 * Starts the person's own Chrome as they would, visible, with a profile folder of its own, and joins it through
 * DevTools. Its DevTools are a pipe to this process, not a port, so that no other program of the machine can reach into
 * it and none outlives this one; a socket on the loopback address with a secret of its own stands between the pipe and
 * the library, which speaks no pipes to a browser it did not start. Nothing about the browser is disguised.
 */
export async function launchAttended(program: ChromiumProgram, { profile, headless = false }: AttendedOptions, uid: number | null = process.getuid?.() ?? null): Promise<Browser> {
  await mkdir(profile, { recursive: true, mode: 0o700 });
  const args = [`--user-data-dir=${profile}`, '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check', '--no-startup-window', ...chromiumArgs(uid), ...(headless ? ['--headless'] : [])];
  const child = spawn(program.executablePath, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, ...program.env } });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The browser ${program.executablePath} ended at once (${code ?? 'killed'}). Is another one open with the profile ${profile}?`)));
  });
  failed.catch(() => null);
  const { chromium } = await import('playwright-core');
  const bridge = await bridgeTo(child);
  try {
    return await Promise.race([chromium.connectOverCDP(bridge.address, { timeout: 30_000 }), failed]);
  } catch (error) {
    bridge.close();
    throw error;
  }
}

/** One secret address for one caller; whoever hangs up ends the browser, and the other way round. */
async function bridgeTo(child: ChildProcess): Promise<{ readonly address: string; readonly close: () => void }> {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as readonly [null, null, null, Writable, Readable];
  const path = `/${randomBytes(24).toString('base64url')}`;
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, path, perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  await new Promise<void>((listening, refused) => {
    server.once('listening', listening);
    server.once('error', refused);
  });
  let caller: WebSocket | null = null;
  const close = () => {
    caller?.terminate();
    server.close();
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), closes).unref();
  };
  server.on('connection', (socket) => {
    if (caller !== null) return socket.terminate();
    caller = socket;
    socket.on('message', (data: Buffer) => toBrowser.write(Buffer.concat([data, Buffer.from([0])])));
    socket.on('close', close);
    socket.on('error', close);
  });
  let rest: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...rest, chunk.subarray(from, end)]);
      rest = [];
      from = end + 1;
      caller?.send(message.toString('utf8'));
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  });
  toBrowser.on('error', close);
  child.once('exit', close);
  return { address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, close };
}
