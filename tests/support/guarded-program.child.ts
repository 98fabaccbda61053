// Stands in for a program: a supervisor with one child in a group of its own, which has a child too, all on record.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { identify, type ProcessIdentity } from '#start/processes/identity.ts';
import { folderMark } from '#start/supervisor/orphans.ts';
import { writeRecord } from '#start/supervisor/record.ts';

const data = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const sleeper = "setInterval(() => undefined, 1_000)";
const child = spawn(process.execPath, ['-e', `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(sleeper)}, ${JSON.stringify(data)}], { stdio: 'ignore' }); ${sleeper}`, data], { detached: true, stdio: 'ignore', env: { ...process.env, [folderMark]: data } });
const self = identify(process.pid) as ProcessIdentity;
writeRecord(join(data, 'run'), { supervisor: self, url: null, children: [{ name: 'worker', ready: true, ...(identify(child.pid ?? 0) as ProcessIdentity) }] });
process.stdout.write('  http://127.0.0.1:1/\n');
