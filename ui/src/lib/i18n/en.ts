import { board } from './en/board.ts';
import { desk } from './en/desk.ts';
import { elsewhere } from './en/elsewhere.ts';
import { errors } from './en/errors.ts';
import { find } from './en/find.ts';
import { form } from './en/form.ts';
import { handOver } from './en/hand-over.ts';
import { keys } from './en/keys.ts';
import { notices } from './en/notices.ts';
import { pacing } from './en/pacing.ts';
import { places } from './en/places.ts';
import { plan } from './en/plan.ts';
import { reasons } from './en/reasons.ts';
import { record } from './en/record.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { story } from './en/story.ts';

export const en = { shell, keys, errors, desk, handOver, story, record, places, notices, board, sources, find, plan, reasons, elsewhere, form, pacing };
