import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { refusedBecause } from '#domain/application/refusals.ts';
import { askWorker } from './ask-worker.ts';

/** What the API hears of a command where the worker behaves so. */
async function heard(worker: RequestListener, signal?: AbortSignal): Promise<unknown> {
  const server = createServer(worker).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await askWorker({ id: 'page', worker: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, secret: 'secret' }, { do: 'done' }, signal);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
const says = (status: number, body: object): RequestListener => (_request, response) => void response.writeHead(status).end(JSON.stringify(body));

test('a command is done, or refused for the worker’s reason', async () => {
  expect(await heard(says(200, {}))).toEqual({ kind: 'done' });
  expect(await heard(says(409, refusedBecause('sending_paused')))).toEqual({ kind: 'refused', refusal: { why: 'sending_paused', what: '' } });
});

test('a page is gone where its worker says so, ends in the middle, or is not there', async () => {
  expect(await heard(says(410, {}))).toEqual({ kind: 'gone' });
  expect(await heard((request) => request.socket.destroy())).toEqual({ kind: 'gone' });
  expect(await askWorker({ id: 'page', worker: 'http://127.0.0.1:9', secret: 'secret' }, {})).toEqual({ kind: 'gone' });
});

test('a worker that has not answered yet, or failed on the way, may still do it: its page is not gone', async () => {
  const late = new AbortController();
  expect(await heard(() => late.abort(), late.signal)).toEqual({ kind: 'silent' });
  expect(await heard(says(500, {}))).toEqual({ kind: 'silent' });
});
