import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, type Lock } from './complete-lock.ts';

const lockOf = (packages: Lock['packages']): Lock => ({ lockfileVersion: 3, packages });

describe('the lock file', () => {
  test('holds the packages of every platform, so that npm ci takes it on each of them', () => {
    const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
    expect(completeLock(lock)).toEqual(lock);
  });

  test('gets the builds that the registry did not have, each for its own machines', () => {
    const parent = { version: '2.0.0', dev: true, optionalDependencies: { '@tool/linux-x64-gnu': '2.0.0', '@tool/linux-arm64-musl': '2.0.0', '@tool/darwin-arm64': '2.0.0', '@tool/wasm32-wasi': '2.0.0' } };
    const own = { version: '2.0.0', dev: true, optional: true, cpu: ['x64'], os: ['linux'] };
    expect(completeLock(lockOf({ 'node_modules/tool': parent, 'node_modules/@tool/linux-x64-gnu': own })).packages).toEqual({
      'node_modules/@tool/darwin-arm64': { version: '2.0.0', dev: true, optional: true, cpu: ['arm64'], os: ['darwin'] },
      'node_modules/@tool/linux-arm64-musl': { version: '2.0.0', dev: true, optional: true, cpu: ['arm64'], os: ['linux'], libc: ['musl'] },
      'node_modules/@tool/linux-x64-gnu': own,
      'node_modules/@tool/wasm32-wasi': { version: '2.0.0', dev: true, optional: true, cpu: ['wasm32'] },
      'node_modules/tool': parent,
    });
  });

  test('refuses a build whose version is not exact', () => {
    expect(() => completeLock(lockOf({ 'node_modules/tool': { optionalDependencies: { '@tool/darwin-arm64': '^2.0.0' } } }))).toThrow('only an exact version can be locked');
  });
});
