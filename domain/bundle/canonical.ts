/** JSON that a bundle or an approval may hold: no floats that print differently, no undefined, no dates. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/**
 * The one text of a value: RFC 8785 (JSON Canonicalization Scheme), members sorted by UTF-16 code units, no white
 * space. Throws a `TypeError` for numbers that are not safe integers and for lone surrogates: two programs must never
 * hash the same bundle differently.
 */
export function canonicalText(value: Canonical): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`);
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('text with a lone surrogate');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${canonicalText(key)}:${canonicalText(member)}`).join(',')}}`;
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value);
}
