/** `node start/lock/write.ts`, after `npm install` has changed the lock file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type Lock } from './complete-lock.ts';

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const complete = completeLock(lock);
writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`);
console.log(`package-lock.json: ${Object.keys(complete.packages).length - Object.keys(lock.packages).length} packages of other platforms added.`);
