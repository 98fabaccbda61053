import { parsePlaces } from '#domain/posting/places/places.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { parseSalary } from '#domain/posting/pay/salary.ts';
import { cleanText, oneLine } from '#domain/posting/text.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { postingOf } from '../reading/postings.ts';
import type { Skipped } from '../source.port.ts';

export interface PastedPosting {
  /** Where the person saw it: stored, never fetched. Null where they gave none. */
  readonly link: string | null;
  /** The advertisement's words; may be empty where only a link was given. */
  readonly text: string;
  readonly employer: string | null;
  /** Null takes the first line of the text. */
  readonly title: string | null;
  readonly place: string | null;
}

/** A posting from what a person pasted. Its id is its link, else its words, so that pasting twice gives one posting. */
export function postingFromPaste(pasted: PastedPosting): Posting | Skipped {
  const text = cleanText(pasted.text);
  const lines = text.split('\n').map(oneLine).filter((line) => line !== '');
  const link = pasted.link?.trim() ?? '';
  const key = link === '' ? `${pasted.employer ?? ''}\n${lines.join('\n')}` : link;
  const externalId = sha256(key).slice(0, 24);
  const labelled = (label: RegExp) => lines.slice(0, 30).flatMap((line) => label.exec(line)?.[1] ?? [])[0] ?? null;
  const pay = lines.find((line) => line.length < 200 && parseSalary(line) !== null) ?? '';
  return postingOf({ source: 'manual', tenant: 'pasted', origin: null }, {
    externalId, employer: pasted.employer ?? labelled(/^(?:company|employer|unternehmen|firma)\s*:\s*(.+)$/i) ?? '', title: pasted.title ?? lines[0] ?? '',
    html: text.replace(/&/g, '&amp;').replace(/</g, '&lt;').split(/\n{2,}/).map((part) => `<p>${part.replace(/\n/g, '<br>')}</p>`).join(''),
    places: parsePlaces(pasted.place ?? labelled(/^(?:location|place|standort|ort)\s*:\s*(.+)$/i) ?? ''), workMode: 'unknown', salary: parseSalary(pay), employment: [],
    url: link === '' ? `https://pasted.invalid/${externalId}` : link,
  });
}
