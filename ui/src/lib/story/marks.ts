import { transitions } from '#domain/application/stages.ts';
import { verbOf } from './sentences.ts';
import type { Chapter } from './chapters.ts';

/** `mine`: the person's own step; `good` and `bad`: what the outside said. */
export type Mark = 'mine' | 'good' | 'bad' | 'plain';

const persons = new Set<string>(transitions.filter((t) => t.by === 'person').map((t) => t.step));
const said: Readonly<Record<string, Mark>> = { accepted: 'good', proven: 'good', not_accepted: 'bad', outcome_lost: 'bad', released: 'bad' };

export function markOf({ event, mail }: Pick<Chapter, 'event' | 'mail'>): Mark {
  if (mail !== null) return mail.direction === 'in' ? 'good' : 'mine';
  const step = event === null ? '' : verbOf(event);
  if (step === 'released' && (event?.data['reason'] === 'packet' || event?.data['reason'] === 'attended')) return 'plain';
  return said[step] ?? (persons.has(step) ? 'mine' : 'plain');
}
