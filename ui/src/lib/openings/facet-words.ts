import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { FacetName } from './filter.ts';
import { sourceTitle } from './source-titles.ts';

/** A facet's value in the person's language. */
export function facetWords(name: FacetName, value: string, t: Dictionary, language: string): string {
  const words = t.find;
  switch (name) {
    case 'mode': return value in words.modes ? words.modes[value as keyof typeof words.modes] : value;
    case 'level': return value in words.levels ? words.levels[value as keyof typeof words.levels] : value;
    case 'pay': return value in words.bands ? words.bands[value as keyof typeof words.bands] : value;
    case 'age': return value in words.ages ? words.ages[value as keyof typeof words.ages] : value;
    case 'country': return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
    case 'source': return sourceTitle(value);
  }
}

/** Numbered values in their own order; places and sources by how many there are. */
export const facetOrder: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  mode: ['remote', 'hybrid', 'on_site', 'unknown'],
  pay: ['under_40', 'to_60', 'to_80', 'to_100', 'to_150', 'over_150', 'other', 'not_stated'],
  age: ['day', 'week', 'month', 'quarter', 'older'],
  level: ['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive', 'unknown'],
};
