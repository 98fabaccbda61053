// A drill that starts its program, says what runs, and does nothing more until it is killed.
import { startProgramProcess } from './program.ts';

const program = await startProgramProcess({ data: process.argv[2] ?? '', entry: 'tests/support/guarded-program.child.ts' });
process.send?.(program.record());
