import { cityByName } from '#domain/posting/cities.ts';
import { countryByName } from '#domain/posting/countries.ts';

/** What one piece of a résumé's head says. */
export interface HeaderPart {
  readonly kind: 'name' | 'contact' | 'headline' | 'statement';
  /** Contact channel; null for the others. */
  readonly channel: string | null;
  readonly text: string;
}

const labelled = /^(full name|name|e-?mail(?: address)?|phone(?: number)?|tel(?:efon)?|mobile|address|adresse|location|linkedin|github|website|portfolio)\s*:\s*(.+)$/iu;
const mail = /[^\s@<>()*]+@[^\s@<>()]+\.[^\s@<>()]+/u;
const link = /(?:https?:\/\/|www\.)\S+|(?:linkedin|github)\.com\/\S+|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/iu;
const phone = /^\+?[\d\s()/.-]{7,}$/u;

/** Takes a line above the first section apart ("ada@example.org | +49 30 5550100 | Berlin, Germany"). */
export function headerParts(line: string, known: { readonly hasName: boolean; readonly hasHeadline: boolean }): HeaderPart[] {
  const [, label = '', value = line] = labelled.exec(line) ?? [];
  let { hasName, hasHeadline } = known;
  return value.split(/\s*[|·•]\s*|\s{2,}/u).filter((p) => p !== '').flatMap((text): HeaderPart[] => {
    const channel = channelOf(text, label.toLowerCase(), hasName);
    if (channel !== null) {
      const found = mail.exec(text)?.[0] ?? link.exec(text)?.[0] ?? text.trim();
      const rest = text.replace(found, ' ').replace(/(?:e-?mail|linkedin|github|website|portfolio|web|url|profile?)\s*:?/giu, ' ').replace(/[\s():;,.|-]+/gu, ' ').trim();
      const contact: HeaderPart = { kind: 'contact', channel, text: found.replace(/[.,;]+$/u, '') };
      // What stands beside an address is said too ("… and founder of three companies").
      return /\p{L}{2}/u.test(rest) ? [contact, { kind: 'statement', channel: null, text: rest }] : [contact];
    }
    if (!hasName || /name/iu.test(label)) {
      hasName = true;
      return [{ kind: 'name', channel: null, text }];
    }
    const kind = hasHeadline ? 'statement' : 'headline';
    hasHeadline = true;
    return [{ kind, channel: null, text }];
  });
}

function channelOf(text: string, label: string, hasName: boolean): string | null {
  if (mail.test(text)) return 'email';
  const address = link.exec(text)?.[0];
  if (address !== undefined) return /linkedin/iu.test(address) ? 'LinkedIn' : /github/iu.test(address) ? 'GitHub' : 'website';
  if (phone.test(text)) return 'phone';
  if (/name/u.test(label)) return null;
  if (/^(?:address|adresse|location)$/u.test(label)) return 'location';
  if (label !== '') return label;
  const isPlace = (/,/u.test(text) && text.split(/\s+/u).length <= 6) || cityByName(text) !== null || countryByName(text) !== null;
  return isPlace && hasName ? 'location' : null;
}
