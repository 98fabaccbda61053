import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { defineProgram, summaryLine, type ProgramPlan } from './program.ts';

async function setup(figures: Record<string, number | string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'figure-'));
  const lines: string[] = [];
  const seen: (string | null)[] = [];
  const plan: ProgramPlan = {
    description: 'a sample figure',
    data: 'evals',
    targets: { f1: { atLeast: 0.9 }, doubled: { atMost: 0 } },
    sabotages: ['text'],
    work: async ({ sabotage }) => {
      seen.push(sabotage);
      return { figures, rows: [{ verdict: true }] };
    },
  };
  return { folder, lines, seen, program: defineProgram(plan, (line) => lines.push(line)) };
}

describe('a figure program', () => {
  test('ends with 0 and the summary last when every target holds', async () => {
    const { program, lines } = await setup({ f1: 0.95, doubled: 0, pairs: 10 });
    expect(await program.run([])).toBe(0);
    expect(lines.at(-1)).toBe('f1=0.95 doubled=0 pairs=10');
  });

  test('ends with 1 and says which target was missed', async () => {
    const { program, lines } = await setup({ f1: 0.5, doubled: 2 });
    expect(await program.run([])).toBe(1);
    expect(lines).toContain('target missed: f1 is 0.5, wanted at least 0.9');
    expect(lines).toContain('target missed: doubled is 2, wanted at most 0');
  });

  test('a figure that was not measured is missed', async () => {
    const { program } = await setup({ doubled: 0 });
    expect(await program.run([])).toBe(1);
  });

  test('writes figures and rows with --json', async () => {
    const { program, folder } = await setup({ f1: 1, doubled: 0 });
    const file = path.join(folder, 'out.json');
    await program.run(['--json', file]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ figures: { f1: 1 }, misses: [], rows: [{ verdict: true }] });
  });

  test('passes on a sabotage it knows and refuses one it does not', async () => {
    const { program, seen } = await setup({ f1: 1, doubled: 0 });
    await program.run(['--sabotage', 'text']);
    expect(seen).toEqual(['text']);
    expect(await program.run(['--sabotage', 'nothing'])).toBe(2);
  });

  test('says what to do when the data is not there', async () => {
    const { program, lines, folder } = await setup({ f1: 1 });
    expect(await program.run(['--data', path.join(folder, 'absent')])).toBe(2);
    expect(lines[0]).toContain('--data DIR');
  });

  test('refuses an argument it does not know', async () => {
    const { program } = await setup({ f1: 1 });
    expect(await program.run(['--fast'])).toBe(2);
  });

  test('rounds numbers to four decimals', () => {
    expect(summaryLine({ f1: 2 / 3, seed: 7 })).toBe('f1=0.6667 seed=7');
  });
});
