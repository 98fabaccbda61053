import type { PostingHead } from '#db/applications/application.queries.ts';
import { placesShown } from '#domain/posting/places-shown.ts';

/** Places of a posting in one line, with how one works there. */
export function placesInWords(posting: Pick<PostingHead, 'places' | 'workMode'>): string {
  const mode = { on_site: 'on site', hybrid: 'hybrid', remote: 'remote', unknown: '' }[posting.workMode];
  const places = placesShown(posting.places).slice(0, 3).join(' / ');
  const said = places.toLowerCase().includes(mode.replace('_', ' '));
  return [places, said ? '' : mode].filter((part) => part !== '').join(', ');
}

export function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
