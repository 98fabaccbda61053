/** How a page kept words from its reader, in the order in which a person is told of them. */
export const carriers = [
  'plain', 'display', 'size', 'colour', 'comment', 'attribute', 'zero_width', 'tag_characters', 'homoglyphs', 'base64', 'split', 'json_ld', 'pdf_white',
] as const;
export type Carrier = (typeof carriers)[number];

/** Begins a line of a description that the page did not show. */
export const hiddenMark = '⟦hidden in the page';

/** What a page hid, as a line of the description: kept for the person to see, never given to a model or a score. */
export function hiddenLine(carrier: Carrier, words: string): string {
  return `${hiddenMark}: ${carrier}⟧ ${words.replace(/\s+/gu, ' ').trim()}`;
}

/** A description as its page showed it: without the hidden lines. */
export function withoutHiddenLines(description: string): string {
  return description.split('\n').filter((line) => !line.includes(hiddenMark)).join('\n');
}

/** The hidden lines of a description. */
export function hiddenLinesOf(description: string): { readonly carrier: Carrier; readonly words: string }[] {
  return description.split('\n').flatMap((line) => {
    const found = /^⟦hidden in the page: ([a-z_]+)⟧ (.*)$/u.exec(line);
    const carrier = carriers.find((c) => c === found?.[1]);
    return carrier === undefined ? [] : [{ carrier, words: found?.[2] ?? '' }];
  });
}
