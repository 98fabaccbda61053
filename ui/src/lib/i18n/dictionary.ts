import type { en } from './en.ts';

/** Every word of the screens; English is the shape the others follow. */
export type Dictionary = typeof en;
