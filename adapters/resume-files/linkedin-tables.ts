import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { linkedInTables, type Tables } from '#domain/candidate/import/import-linkedin.ts';

const mostBytes = 5_000_000;
const mostRows = 2000;
const row = z.record(z.string(), z.string());

/** The tables of LinkedIn's export in a ZIP, wherever they lie in it; other files are not unpacked. */
export function linkedInTablesOf(bytes: Uint8Array): Tables {
  const wanted = new Set<string>(linkedInTables);
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.has(baseName(name)) && originalSize <= mostBytes });
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [baseName(name), rowsOf(new TextDecoder().decode(content))]));
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Some tables begin with notes ("Notes:" and a paragraph) before the line of column names. */
function rowsOf(text: string): Record<string, string>[] {
  const body = /^"?Notes:/iu.test(text.trimStart()) ? text.replace(/^[\s\S]*?\r?\n\s*\r?\n/u, '') : text;
  const parsed: unknown = parse(body, { bom: true, columns: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, trim: true, to: mostRows });
  return z.array(row).parse(parsed);
}
