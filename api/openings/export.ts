import { stringify } from 'csv-stringify/sync';
import type { OpeningHead } from '#db/openings/opening.queries.ts';
import type { FileBody } from '../http/route.ts';
import { openingView } from './opening.view.ts';

const columns = ['title', 'employer', 'places', 'workMode', 'salary', 'publishedAt', 'score', 'state', 'skippedBecause', 'liveness', 'sources', 'attribution', 'url', 'applyUrl', 'id'] as const;

/**
 * Openings as a table for other programs: RFC 4180 with a byte order mark. A field that a spreadsheet would take for a
 * formula gets an apostrophe before it: titles and employers are written by strangers.
 */
export function openingsCsv(heads: readonly OpeningHead[]): FileBody {
  const text = stringify(heads.map(rowOf), { header: true, columns: columns.map((key) => ({ key })), bom: true, record_delimiter: 'windows', escape_formulas: true });
  return { bytes: Buffer.from(text), mediaType: 'text/csv', fileName: 'openings.csv' };
}

/** The same openings as JSON, as the list shows them. */
export function openingsJson(heads: readonly OpeningHead[]): FileBody {
  const openings = heads.map((head) => ({ ...openingView(head), url: head.posting.url, applyUrl: head.posting.applyUrl }));
  return { bytes: Buffer.from(`${JSON.stringify({ openings }, null, 1)}\n`), mediaType: 'application/json', fileName: 'openings.json' };
}

function rowOf(head: OpeningHead): Record<(typeof columns)[number], string | number | null> {
  const { id, title, employer, places, workMode, salary, publishedAt, score, state, skippedBecause, liveness, sources, attributions } = openingView(head);
  return { title, employer, places: places.join('; '), workMode, salary, publishedAt, score, state, skippedBecause, liveness, sources: sources.join('; '), attribution: attributions.map(({ words, url }) => `${words} (${url})`).join('; '), url: head.posting.url, applyUrl: head.posting.applyUrl, id };
}
