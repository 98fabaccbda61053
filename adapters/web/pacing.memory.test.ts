import { describe } from 'vitest';
import { pacingContract } from './pacing.contract.ts';
import { createMemoryPacing } from './pacing.memory.ts';

describe('pacing in memory', () => {
  pacingContract(() => ({ pacing: createMemoryPacing(), nowMs: Date.now }));
});
