// Ends the programs of a test or a drill when that has ended, however it ended: then its end of the pipe closes.
import { createInterface } from 'node:readline';
import { killAll } from '#start/processes/end.ts';
import type { Guarded } from './guard.ts';
import { endProgram } from './program.ts';

const guarded: Guarded[] = [];
for await (const line of createInterface({ input: process.stdin })) guarded.push(JSON.parse(line) as Guarded);
for (const { data, supervisor } of guarded) {
  await killAll([supervisor]);
  await endProgram(data);
}
process.exit();
