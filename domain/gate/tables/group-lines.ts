/** The groups of a table, one a line; phrases are in quotes. */
export function groupLines(table: string): readonly (readonly string[])[] {
  return table.trim().split('\n').map((line) => Array.from(line.matchAll(/"([^"]+)"|(\S+)/gu), (m) => m[1] ?? m[2] ?? ''));
}
