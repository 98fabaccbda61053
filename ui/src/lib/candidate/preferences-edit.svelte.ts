import type { Preferences } from '#lib/api/types.ts';

export const listFields = ['titles', 'must', 'never', 'places', 'permits', 'languages'] as const;
export type ListField = (typeof listFields)[number];

/** What the person wants, as lines of text while it is edited. */
export class PreferencesEdit {
  readonly lists: Record<ListField, string> = $state({ titles: '', must: '', never: '', places: '', permits: '', languages: '' });
  modes = $state<Preferences['workModes']>([]);
  /** Whole units of the currency; null where there is no floor. */
  floor = $state<number | null>(null);
  currency = $state('EUR');

  constructor(preferences: Preferences | null) {
    if (preferences === null) return;
    for (const field of listFields) this.lists[field] = preferences[field].join('\n');
    this.modes = preferences.workModes;
    if (preferences.salaryFloor !== null) {
      this.floor = preferences.salaryFloor.minor / 100;
      this.currency = preferences.salaryFloor.currency;
    }
  }

  get value(): Preferences {
    const lines = (field: ListField) => this.lists[field].split('\n').map((l) => l.trim()).filter((l) => l !== '');
    return {
      titles: lines('titles'), must: lines('must'), never: lines('never'), places: lines('places'), permits: lines('permits'), languages: lines('languages'),
      workModes: this.modes,
      salaryFloor: this.floor === null ? null : { minor: Math.round(this.floor * 100), currency: this.currency },
    };
  }
}
