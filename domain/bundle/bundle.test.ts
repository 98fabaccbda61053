import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bundleText, type Bundle } from './bundle.ts';

const bundle: Bundle = {
  version: 1,
  applicationId: '7c1b5a52-5d0e-4b52-9b4e-2f7a2a2f3c11',
  openingId: '0d7cb4de-2a55-4a52-8f0b-6f3a1f0a9b02',
  candidateId: '4f2f8f4e-93a5-4c42-b7a4-1f6f7c8d9e03',
  candidateKind: 'practice',
  destination: { system: 'greenhouse', origin: 'http://127.0.0.1:7400', url: 'http://127.0.0.1:7400/boards.greenhouse.io/harrowpike/jobs/5100001', employer: 'Harrow & Pike' },
  posting: { identity: 'greenhouse:harrowpike:5100001', title: 'Platform Engineer (m/w/d)', contentHash: 'c0'.repeat(32) },
  formFingerprint: 'f0'.repeat(32),
  files: [{ questionId: 'resume', fileName: 'Nora-Lindqvist.pdf', mediaType: 'application/pdf', sha256: 'ab'.repeat(32), bytes: 48_213 }],
  answers: [
    { questionId: 'first_name', label: 'First name', values: ['Nora'] },
    { questionId: 'permit', label: 'May you work in Germany?', values: ['Yes'] },
    { questionId: 'phone', label: 'Phone', values: [] },
  ],
};

/** Written down once: a signature over it made by any version must hold in every later one. */
const golden =
  '{"answers":[{"label":"First name","questionId":"first_name","values":["Nora"]},{"label":"May you work in Germany?","questionId":"permit","values":["Yes"]},{"label":"Phone","questionId":"phone","values":[]}],'
  + '"applicationId":"7c1b5a52-5d0e-4b52-9b4e-2f7a2a2f3c11","candidateId":"4f2f8f4e-93a5-4c42-b7a4-1f6f7c8d9e03","candidateKind":"practice",'
  + '"destination":{"employer":"Harrow & Pike","origin":"http://127.0.0.1:7400","system":"greenhouse","url":"http://127.0.0.1:7400/boards.greenhouse.io/harrowpike/jobs/5100001"},'
  + '"files":[{"bytes":48213,"fileName":"Nora-Lindqvist.pdf","mediaType":"application/pdf","questionId":"resume","sha256":"abababababababababababababababababababababababababababababababab"}],'
  + '"formFingerprint":"f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0","openingId":"0d7cb4de-2a55-4a52-8f0b-6f3a1f0a9b02",'
  + '"posting":{"contentHash":"c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0","identity":"greenhouse:harrowpike:5100001","title":"Platform Engineer (m/w/d)"},"version":1}';
const goldenHash = '2fdfa20b3988bdc3799733851e61dafea91ed1b1ed933703d96e6429c6d858b1';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('the golden bundle has its golden text and hash', () => {
  expect(bundleText(bundle)).toBe(golden);
  expect(sha256(bundleText(bundle))).toBe(goldenHash);
});

/** Every place of a value that holds a word or a number, as a path. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
}

/** A copy in which one leaf says something else. */
function changed(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === 'number' ? value + 1 : `${String(value)}?`;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) };
  Object.assign(copy, { [key]: changed((value as Record<string, unknown>)[key], rest) });
  return copy;
}

describe('every byte counts', () => {
  test.each(leaves(bundle).map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    expect(bundleText(changed(bundle, path) as Bundle)).not.toBe(golden);
  });

  test.each<readonly [string, Bundle]>([
    ['an answer more', { ...bundle, answers: [...bundle.answers, { questionId: 'city', label: 'City', values: [] }] }],
    ['an answer less', { ...bundle, answers: bundle.answers.slice(1) }],
    ['answers in another order', { ...bundle, answers: bundle.answers.toReversed() }],
    ['a value more', { ...bundle, answers: [{ questionId: 'first_name', label: 'First name', values: ['Nora', ''] }, ...bundle.answers.slice(1)] }],
    ['no file', { ...bundle, files: [] }],
  ])('%s', (_, other) => {
    expect(bundleText(other)).not.toBe(golden);
  });
});

test('the order in which a program writes members does not count', () => {
  const turned = Object.fromEntries(Object.entries(bundle).toReversed()) as unknown as Bundle;
  expect(bundleText(turned)).toBe(golden);
});
