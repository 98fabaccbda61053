/** FNV-1a, 32 bits: a small stable number for choosing among variants; never for anything that must be secret. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The low bits of FNV of similar texts move together; fold the high half in.
  return (hash ^ (hash >>> 15)) >>> 0;
}
