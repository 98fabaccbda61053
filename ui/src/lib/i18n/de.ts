import { board } from './de/board.ts';
import { desk } from './de/desk.ts';
import { errors } from './de/errors.ts';
import { find } from './de/find.ts';
import { handOver } from './de/hand-over.ts';
import { keys } from './de/keys.ts';
import { notices } from './de/notices.ts';
import { places } from './de/places.ts';
import { plan } from './de/plan.ts';
import { reasons } from './de/reasons.ts';
import { record } from './de/record.ts';
import { shell } from './de/shell.ts';
import { sources } from './de/sources.ts';
import { story } from './de/story.ts';
import type { Dictionary } from './i18n.svelte.ts';

export const de: Dictionary = { shell, keys, errors, desk, handOver, story, record, places, notices, board, sources, find, plan, reasons };
