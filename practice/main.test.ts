import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { createPracticeServer } from './server.ts';

test('as a process it reports where it is, and ends on SIGTERM', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  const child = fork(new URL('main.ts', import.meta.url).pathname, { env: { ...process.env, PRACTICE_DIR: folder, PRACTICE_PORT: '0' }, execArgv: [] });
  try {
    const ready = await new Promise<{ type: string; url: string }>((resolve, reject) => {
      child.once('message', (message) => resolve(message as { type: string; url: string }));
      child.once('exit', (code) => reject(new Error(`ended with ${String(code)}`)));
    });
    expect(ready.type).toBe('ready');
    expect((await fetch(`${ready.url}/_log`)).status).toBe(200);
    const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

test('with an SMTP server, an employer’s mails are sent there, once each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  const got: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
      stream.on('end', () => { got.push(text); done(); });
    },
  });
  await new Promise<void>((resolve) => { smtp.listen(0, '127.0.0.1', resolve); });
  const address = smtp.server.address();
  const smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const practice = await createPracticeServer({ folder, smtpUrl });
  try {
    await fetch(`${practice.url}/_answers`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ requisition: 'OF-301', to: 'ida@sommer.example', kind: 'rejection' }) });
    await expect.poll(() => got.length).toBe(1);
    await sleep(600);
    expect(got).toHaveLength(1);
    expect(got[0]).toContain('Subject: Your application for Site Reliability Engineer');
  } finally {
    await practice.close();
    await new Promise<void>((resolve) => { smtp.close(() => resolve()); });
    rmSync(folder, { recursive: true, force: true });
  }
});
