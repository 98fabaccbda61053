import type { z } from 'zod';
import type { PostingHead } from '#db/applications/application.queries.ts';
import { placesShown } from '#domain/posting/places/places-shown.ts';
import type { Salary } from '#domain/posting/posting.ts';
import type { paySchema } from './domain.schemas.ts';

/** Places of a posting in one line, with how one works there. */
export function placesInWords(posting: Pick<PostingHead, 'places' | 'workMode'>): string {
  const mode = { on_site: 'on site', hybrid: 'hybrid', remote: 'remote', unknown: '' }[posting.workMode];
  const places = placesShown(posting.places).slice(0, 3).join(' / ');
  const said = places.toLowerCase().includes(mode.replace('_', ' '));
  return [places, said ? '' : mode].filter((part) => part !== '').join(', ');
}

/** Pay as it is told to screens; the source's own words stand beside it. */
export function payView(salary: Salary | null): z.input<typeof paySchema> | null {
  if (salary === null) return null;
  const { minMinor, maxMinor, currency, period, predicted } = salary;
  return { minMinor, maxMinor, currency, period, predicted };
}
