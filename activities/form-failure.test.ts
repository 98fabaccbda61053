import { MockActivityEnvironment } from '@temporalio/testing';
import { ApplicationFailure, CancelledFailure, defaultFailureConverter, defaultPayloadConverter } from '@temporalio/common';
import { DefaultLogger, type LogEntry } from '@temporalio/worker';
import { expect, test } from 'vitest';
import { FormTrouble } from '#adapters/browser/browser.port.ts';
import { refused } from './step.ts';
import { formFailure } from './form-failure.ts';

const ref = { applicationId: 'a', userId: 'u' };
const told: LogEntry[] = [];
const environment = new MockActivityEnvironment({}, { logger: new DefaultLogger('DEBUG', (entry) => void told.push(entry)) });
const failureOf = (error: unknown) => environment.run(() => Promise.resolve(formFailure(ref, error)));

test.for([
  new FormTrouble('https://jobs.vela.example/12 answers 503.', 'retry'),
  new Error('page.goto: net::ERR_NAME_NOT_RESOLVED at https://jobs.vela.example/12'),
])('what Temporal keeps in the clear of “%s” names no address; the log does', async (error) => {
  const kept = defaultFailureConverter.errorToFailure(await failureOf(error), defaultPayloadConverter);
  expect(JSON.stringify(kept)).not.toContain('vela.example');
  expect(kept.message).toBe('the form made trouble; the log of the workers says which and what');
  expect(JSON.stringify(told.map(({ meta }) => meta))).toContain('jobs.vela.example/12');
});

test('a refusal of our own and a cancellation are passed on as they are', async () => {
  const sentence = refused('no attempt is open under this token');
  expect(await failureOf(sentence)).toBe(sentence);
  const cancelled = new CancelledFailure('stopped');
  expect(await failureOf(cancelled)).toBe(cancelled);
  expect(await failureOf(new Error('x'))).toBeInstanceOf(ApplicationFailure);
});
