import type { SourceKeys } from '#adapters/sources/source.port.ts';
import { WrongSettings } from './parse.ts';
import type { Settings } from './table.ts';

/** Keys of the sources that ask for one, from settings. Throws `WrongSettings` where half of a pair is set. */
export function sourceKeysOf({ adzunaAppId: id, adzunaAppKey: key, usajobsKey, usajobsEmail: email, jsearchKey }: Pick<Settings, 'adzunaAppId' | 'adzunaAppKey' | 'usajobsKey' | 'usajobsEmail' | 'jsearchKey'>): SourceKeys {
  const halves = [
    (id === null) === (key === null) ? null : 'ADZUNA_APP_ID and ADZUNA_APP_KEY go together, and only one of them is set. Set the other, or neither.',
    (usajobsKey === null) === (email === null) ? null : 'USAJOBS_API_KEY and USAJOBS_EMAIL go together, and only one of them is set. Set the other, or neither.',
  ].filter((sentence) => sentence !== null);
  if (halves.length > 0) throw new WrongSettings(halves);
  return {
    ...(id === null || key === null ? {} : { adzuna: { app_id: id, app_key: key } }),
    ...(usajobsKey === null || email === null ? {} : { usajobs: { api_key: usajobsKey, email } }),
    ...(jsearchKey === null ? {} : { jsearch: { api_key: jsearchKey } }),
  };
}
