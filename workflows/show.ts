import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Position } from '#domain/application/position.ts';
import { attributes } from './messages.ts';

/** Shows operators the new stage. */
export function show(at: Position): void {
  upsertSearchAttributes([
    { key: attributes.stage, value: at.stage },
    { key: attributes.attempt, value: at.attempt },
    { key: attributes.needsYou, value: at.stage === 'needs_you' },
  ]);
  describe(at);
}

/** The line that operators read at the workflow. */
export function describe(at: Position): void {
  setCurrentDetails(`**${at.stage}**${at.waitUntil === null ? '' : ` until ${at.waitUntil}`}, attempt ${at.attempt}, move ${at.moves}`);
}
