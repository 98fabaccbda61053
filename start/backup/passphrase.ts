import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The passphrase for the keys of a backup: from COUNTERSIGN_PASSPHRASE, else typed unseen. */
export async function readPassphrase(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<string> {
  const given = environment['COUNTERSIGN_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw new Error('The keys need a passphrase. Set COUNTERSIGN_PASSPHRASE, or run the command in a terminal and type it.');
  process.stdout.write('Passphrase for the keys: ');
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    const typed = await prompt.question('');
    process.stdout.write('\n');
    if (typed === '') throw new Error('An empty passphrase protects nothing. Run the command again and type one.');
    return typed;
  } finally {
    prompt.close();
  }
}
