import { en } from './en.ts';
import type { Dictionary } from './i18n.svelte.ts';

export const de: Dictionary = en;
