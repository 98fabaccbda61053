/**
 * A list of texts as PostgreSQL writes an array, for one `?::text[]` or `?::uuid[]`: a JavaScript array would be
 * spread into several parameters.
 */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
