import { expect, test } from 'vitest';
import { createResumeFiles } from '#adapters/resume-files/child-process.ts';
import { layoutFields } from './import/layouts.ts';

test('résumés in other people’s layouts are read, field by field', async () => {
  // What is read, not how fast: the machine may be busy.
  const fields = await layoutFields(createResumeFiles({ milliseconds: 60_000 }));
  const missed = fields.filter((field) => !field.found).map(({ form, field, wanted }) => `${form}: ${field} "${wanted}"`);
  expect(fields.length).toBeGreaterThan(900);
  expect(missed.length < fields.length * 0.03 ? [] : missed).toEqual([]);
});
