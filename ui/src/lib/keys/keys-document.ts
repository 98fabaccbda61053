import { en } from '#lib/i18n/en.ts';
import { keyPlaces, keyTable } from './keys.ts';

/** The table of keys as docs/keys.md. */
export function keysDocument(): string {
  const rows = (place: (typeof keyPlaces)[number]) => keyTable.filter((key) => key.when === place).map((key) => `| ${key.shown.map((shown) => `\`${shown}\``).join(' ')} | ${en.keys.titles[key.id]} |`);
  const sections = keyPlaces.map((place) => [`## ${en.keys.groups[place]}`, '', '| key | does |', '|---|---|', ...rows(place), ...(place === 'decide' ? [`| \`1\`–\`6\` | ${en.keys.reasonDigits} |`] : []), ''].join('\n'));
  return ['# Keys', '', `${en.keys.helpSays} \`?\` shows those that mean something where you are.`, '', ...sections, '_Made from the table of keys: `node ui/src/lib/keys/write.ts`._', ''].join('\n');
}
