import { describe, expect, test, type TestContext } from 'vitest';
import { run } from './upgrade.ts';

describe('drill upgrade', () => {
  async function drilled({ skip }: TestContext, ...args: readonly string[]): Promise<{ readonly code: number; readonly said: string[] }> {
    const said: string[] = [];
    const code = await run([...args, '--seed', '4'], (line) => said.push(line));
    // A clone without history has no other version to run.
    if (code === 2) skip(said.at(-1));
    return { code, said };
  }

  test('all end while workers of two versions run side by side and die in turn', { timeout: 600_000 }, async (context) => {
    const { code, said } = await drilled(context, '--pipelines', '9', '--kills', '4');
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said.at(-1)).toMatch(/^pipelines=9 done=9 .* nondeterminism=0 /);
  });

  test('sees a workflow that was changed without a patch', { timeout: 600_000 }, async (context) => {
    const { code, said } = await drilled(context, '--pipelines', '3', '--kills', '2', '--sabotage', 'unpatched');
    expect({ code, said }).toMatchObject({ code: 1 });
    expect(said.at(-1)).toMatch(/ nondeterminism=[1-9]/);
  });
});
