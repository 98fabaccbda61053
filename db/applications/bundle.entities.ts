import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Bundle } from '#domain/bundle/bundle.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { FormAnswer, FormPlan } from '#domain/form/form-plan.ts';
import type { Verdict } from '#domain/gate/verdict.ts';
import type { ApplicationFile } from './document.entities.ts';

/** Everything the signing view shows, beside the canonical text that is signed. */
export interface BundleContent {
  readonly bundle: Bundle;
  readonly resume: ResumeDocument;
  readonly letter: LetterDocument;
  readonly plan: FormPlan;
  readonly answers: readonly FormAnswer[];
  readonly verdict: Verdict;
  readonly files: readonly ApplicationFile[];
}

export const BundleRow = defineEntity({
  name: 'BundleRow',
  tableName: 'bundle',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    userId: p.uuid(),
    applicationId: p.uuid(),
    hash: p.text(),
    canonical: p.text(),
    content: p.json<BundleContent>(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export type BundleRow = InferEntity<typeof BundleRow>;
