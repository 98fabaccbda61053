import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { approvalText } from '#domain/approval/approval.ts';
import type { Approval } from '#domain/approval/approval.ts';
import { keyIds } from './installation-keys.ts';
import { KeysUnusable, readPlain, readSecret } from './key-files.ts';

export interface ApprovalSigner {
  /** The id to put into `approval.keyId` before signing. */
  readonly keyId: string;
  /** Ed25519 over the approval's canonical text. Throws where `approval.keyId` is not the signer's. */
  signApproval(approval: Approval): { readonly signature: string };
}

export interface ApprovalVerifier {
  /** Whether the key named in the approval signed exactly this approval; false for an unknown key. */
  verifyApproval(approval: Approval, signature: string): boolean;
}

/** Reads the current private key. Only the API process calls this; workers verify. */
export async function createApprovalSigner(keysFolder: string): Promise<ApprovalSigner> {
  const keyId = (await keyIds(keysFolder, 'approval', 'key')).at(-1);
  const pem = keyId === undefined ? null : await readSecret(join(keysFolder, `${keyId}.key`));
  if (keyId === undefined || pem === null) {
    throw new KeysUnusable(`There is no approval key in ${keysFolder}. Put the keys folder back and start again.`);
  }
  const key = createPrivateKey(pem);
  return {
    keyId,
    signApproval(approval) {
      if (approval.keyId !== keyId) throw new KeysUnusable(`the approval names the key ${approval.keyId}, the signer holds ${keyId}`);
      return { signature: sign(null, Buffer.from(approvalText(approval), 'utf8'), key).toString('base64url') };
    },
  };
}

/** Public keys by id as PEM: what a worker may know. */
export async function readApprovalPublicKeys(keysFolder: string): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const id of await keyIds(keysFolder, 'approval', 'pub')) {
    const pem = await readPlain(join(keysFolder, `${id}.pub`));
    if (pem !== null) keys.set(id, pem);
  }
  if (keys.size === 0) throw new KeysUnusable(`There is no approval key in ${keysFolder}. Put the keys folder back and start again.`);
  return keys;
}

/** @param publicKeys PEM by key id, as `readApprovalPublicKeys` reads them */
export function createApprovalVerifier(publicKeys: ReadonlyMap<string, string>): ApprovalVerifier {
  const keys = new Map<string, KeyObject>(Array.from(publicKeys, ([id, pem]) => [id, createPublicKey(pem)]));
  return {
    verifyApproval(approval, signature) {
      const key = keys.get(approval.keyId);
      const bytes = Buffer.from(signature, 'base64url');
      // One signature has one text: other spellings of the same base64 are refused.
      if (key === undefined || bytes.toString('base64url') !== signature) return false;
      return verify(null, Buffer.from(approvalText(approval), 'utf8'), key, bytes);
    },
  };
}
