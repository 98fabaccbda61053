/** What Windows-1252 shows for the bytes 80 to 9F, in their order; the five it leaves out stand for themselves. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Pairs that no language writes: "â€™" was an apostrophe, "Ã–" an Ö. */
const broken = new RegExp(`â€[\u0080-\u00BF${windows}]|[ÂÃ][\u0080-\u00BF${windows}]`, 'gu');

/**
 * Text that was UTF-8 and was read as Latin-1 or Windows-1252 once ("KrakÃ³w", "youâ€™ll"), put right; anything else
 * comes back as it was.
 */
export function unmixed(text: string): string {
  const mended = text.replace(broken, (signs) => decoded(Array.from(signs, (sign) => (windows.includes(sign) ? 0x80 + windows.indexOf(sign) : sign.charCodeAt(0)))) ?? signs);
  // oxlint-disable-next-line no-control-regex -- the whole of Latin-1 is meant
  if (!/[\u00C2-\u00F4][\u0080-\u00BF]/.test(mended) || /[^\u0000-\u00FF]/.test(mended)) return mended;
  return decoded(Array.from(mended, (sign) => sign.charCodeAt(0))) ?? mended;
}

function decoded(bytes: readonly number[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
