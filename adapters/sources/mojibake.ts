/**
 * Text that was UTF-8 and was read as Latin-1 once ("KrakÃ³w"), put right; anything else comes back as it was.
 */
export function unmixed(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the whole of Latin-1 is meant
  if (!/[\u00C2-\u00F4][\u0080-\u00BF]/.test(text) || /[^\u0000-\u00FF]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  } catch (error) {
    if (error instanceof TypeError) return text;
    throw error;
  }
}
