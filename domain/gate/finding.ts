import type { RefusalKind } from './verdict.ts';

/** A place in a claim that no cited fact supports; becomes a refusal with its nearest fact and ways out. */
export interface Finding {
  readonly kind: RefusalKind;
  readonly start: number;
  readonly end: number;
}
