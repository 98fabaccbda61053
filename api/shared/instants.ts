/** An instant as it goes over the wire (ISO 8601, UTC); null for none. */
export function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
