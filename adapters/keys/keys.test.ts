import { chmod, mkdtemp, readFile, readdir, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Approval } from '#domain/approval/approval.ts';
import { createApprovalSigner, createApprovalVerifier, readApprovalPublicKeys } from './approval-keys.ts';
import { addApprovalKey, addWrapKey, ensureInstallationKeys } from './installation-keys.ts';
import { KeysUnusable } from './key-files.ts';
import { createWrapKeys } from './person-keys.ts';
import { SealBroken } from './seal.ts';

let root: string;
let places: { keysFolder: string; markerFile: string };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'keys-'));
  places = { keysFolder: join(root, 'keys'), markerFile: join(root, 'keys-marker.json') };
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

function approval(keyId: string): Approval {
  return {
    version: 1, approvalId: 'a-1', decision: 'submit', userId: 'u-1', candidateId: 'c-1', openingId: 'o-1', applicationId: 'p-1',
    attempt: 1, destinationOrigin: 'http://127.0.0.1:4000', bundleHash: 'ab'.repeat(32), expiresAt: '2026-11-22T00:00:00.000Z',
    keyId, signedBy: { by: 'session', sessionId: 's-1' },
  };
}

describe('installation keys', () => {
  test('are made once, for their owner alone, and stay the same', async () => {
    await ensureInstallationKeys(places);
    const names = await readdir(places.keysFolder);
    expect(names.sort()).toEqual(['approval-1.key', 'approval-1.pub', 'wrap-1.key']);
    expect((await stat(places.keysFolder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(places.keysFolder, 'wrap-1.key'))).mode & 0o777).toBe(0o600);
    const before = await readFile(join(places.keysFolder, 'wrap-1.key'), 'utf8');
    await ensureInstallationKeys(places);
    expect(await readFile(join(places.keysFolder, 'wrap-1.key'), 'utf8')).toBe(before);
  });

  test('a missing key of existing data stops the start with a sentence and makes none', async () => {
    await ensureInstallationKeys(places);
    await unlink(join(places.keysFolder, 'wrap-1.key'));
    await expect(ensureInstallationKeys(places)).rejects.toThrow(/key wrap-1\.key of this data is missing .* Put the keys folder back/);
    expect(await readdir(places.keysFolder)).not.toContain('wrap-1.key');
    await rm(places.keysFolder, { recursive: true });
    await expect(ensureInstallationKeys(places)).rejects.toThrow(KeysUnusable);
    await expect(stat(places.keysFolder)).rejects.toThrow('ENOENT');
  });

  test('keys of another installation are refused', async () => {
    await ensureInstallationKeys(places);
    const other = { keysFolder: join(root, 'other'), markerFile: join(root, 'other.json') };
    await ensureInstallationKeys(other);
    await rename(join(other.keysFolder, 'wrap-1.key'), join(places.keysFolder, 'wrap-1.key'));
    await expect(ensureInstallationKeys(places)).rejects.toThrow(/another installation/);
  });

  test('a start that was killed between the keys and the marker goes on with the same keys', async () => {
    await ensureInstallationKeys(places);
    const before = await readFile(join(places.keysFolder, 'approval-1.key'), 'utf8');
    await unlink(places.markerFile);
    await ensureInstallationKeys(places);
    expect(await readFile(join(places.keysFolder, 'approval-1.key'), 'utf8')).toBe(before);
    await unlink(join(places.keysFolder, 'approval-1.key'));
    await expect(ensureInstallationKeys(places)).rejects.toThrow(KeysUnusable);
  });

  test('a key that others could read stops the start', async () => {
    await ensureInstallationKeys(places);
    await chmod(join(places.keysFolder, 'approval-1.key'), 0o644);
    await expect(ensureInstallationKeys(places)).rejects.toThrow(/chmod 600/);
  });

  test('a damaged marker is not taken for an empty installation', async () => {
    await ensureInstallationKeys(places);
    await writeFile(places.markerFile, '{"version":1');
    await expect(ensureInstallationKeys(places)).rejects.toThrow(/damaged/);
  });
});

describe('approvals', () => {
  test('a signature holds for exactly the approval that was signed', async () => {
    await ensureInstallationKeys(places);
    const signer = await createApprovalSigner(places.keysFolder);
    const verifier = createApprovalVerifier(await readApprovalPublicKeys(places.keysFolder));
    const signed = approval(signer.keyId);
    const { signature } = signer.signApproval(signed);
    expect(verifier.verifyApproval(signed, signature)).toBe(true);
    const changed: Partial<Record<keyof Approval, unknown>>[] = [
      { decision: 'send_mail' }, { userId: 'u-2' }, { candidateId: 'c-2' }, { openingId: 'o-2' }, { applicationId: 'p-2' }, { attempt: 2 },
      { destinationOrigin: 'http://127.0.0.1:4001' }, { bundleHash: 'cd'.repeat(32) }, { expiresAt: '2027-01-01T00:00:00.000Z' },
      { approvalId: 'a-2' }, { keyId: 'approval-2' }, { signedBy: { by: 'session', sessionId: 's-2' } }, { signedBy: { by: 'api_key', keyId: 's-1' } },
    ];
    expect(changed.filter((change) => verifier.verifyApproval({ ...signed, ...change } as Approval, signature))).toEqual([]);
  });

  test('a broken or respelled signature is refused', async () => {
    await ensureInstallationKeys(places);
    const signer = await createApprovalSigner(places.keysFolder);
    const verifier = createApprovalVerifier(await readApprovalPublicKeys(places.keysFolder));
    const signed = approval(signer.keyId);
    const { signature } = signer.signApproval(signed);
    for (const other of ['', 'x', `${signature}=`, ` ${signature}`, Buffer.alloc(64).toString('base64url'), signature.slice(0, -2)]) {
      expect(verifier.verifyApproval(signed, other)).toBe(false);
    }
  });

  test('after a new key the old signatures still verify, and the new key signs', async () => {
    await ensureInstallationKeys(places);
    const old = await createApprovalSigner(places.keysFolder);
    const { signature } = old.signApproval(approval(old.keyId));
    expect(await addApprovalKey(places)).toBe('approval-2');
    const signer = await createApprovalSigner(places.keysFolder);
    expect(signer.keyId).toBe('approval-2');
    const verifier = createApprovalVerifier(await readApprovalPublicKeys(places.keysFolder));
    expect(verifier.verifyApproval(approval('approval-1'), signature)).toBe(true);
    expect(verifier.verifyApproval(approval('approval-2'), signature)).toBe(false);
    expect(() => signer.signApproval(approval('approval-1'))).toThrow(KeysUnusable);
  });
});

describe('person keys', () => {
  test('what is sealed opens at its own place for its own person, and nowhere else', async () => {
    await ensureInstallationKeys(places);
    const wrap = await createWrapKeys(places.keysFolder);
    const ada = wrap.unwrap('ada', wrap.newWrappedKey('ada'));
    const ben = wrap.unwrap('ben', wrap.newWrappedKey('ben'));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.string({ minLength: 1 }), (plain, place, more) => {
      const sealed = ada.seal(plain, place);
      expect(ada.open(sealed, place).equals(plain)).toBe(true);
      expect(() => ada.open(sealed, place + more)).toThrow(SealBroken);
      expect(() => ben.open(sealed, place)).toThrow(SealBroken);
    }), { numRuns: 50 });
  });

  test('any changed or cut byte breaks the seal', async () => {
    await ensureInstallationKeys(places);
    const wrap = await createWrapKeys(places.keysFolder);
    const ada = wrap.unwrap('ada', wrap.newWrappedKey('ada'));
    const sealed = ada.seal(Buffer.from('born in Graz'), 'fact');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => ada.open(changed, 'fact')).toThrow(SealBroken);
      expect(() => ada.open(sealed.subarray(0, at), 'fact')).toThrow(SealBroken);
    }
  });

  test('a wrapped key belongs to one person and survives a new wrap key', async () => {
    await ensureInstallationKeys(places);
    const first = await createWrapKeys(places.keysFolder);
    const wrapped = first.newWrappedKey('ada');
    expect(() => first.unwrap('ben', wrapped)).toThrow(SealBroken);
    const sealed = first.unwrap('ada', wrapped).seal(Buffer.from('x'), 'p');
    await addWrapKey(places);
    const second = await createWrapKeys(places.keysFolder);
    const rewrapped = second.rewrap('ada', wrapped);
    expect(rewrapped.startsWith('wrap-2.')).toBe(true);
    expect(second.unwrap('ada', rewrapped).open(sealed, 'p').toString()).toBe('x');
    expect(() => first.unwrap('ada', rewrapped)).toThrow(KeysUnusable);
  });

  test('addresses differ between people and between splits of the same bytes', async () => {
    await ensureInstallationKeys(places);
    const wrap = await createWrapKeys(places.keysFolder);
    const ada = wrap.unwrap('ada', wrap.newWrappedKey('ada'));
    const ben = wrap.unwrap('ben', wrap.newWrappedKey('ben'));
    const bytes = (text: string) => Buffer.from(text);
    expect(ada.address(bytes('ab'), bytes('c'))).toBe(ada.address(bytes('ab'), bytes('c')));
    expect(ada.address(bytes('ab'), bytes('c'))).not.toBe(ada.address(bytes('a'), bytes('bc')));
    expect(ada.address(bytes('ab'))).not.toBe(ben.address(bytes('ab')));
  });
});
