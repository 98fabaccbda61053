const abbreviations = /(?:\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|Prof|St|Inc|Ltd|Co|Corp|No|approx|ca|z\.B|u\.a|d\.h|bzw|inkl|Nr|vs|Jr|Sr|Std)|\b\p{Lu}|(?:am|vom|zum|bis|der|dem) \d{1,2})\.$/u;

/** Sentences of a text in its own words; "e.g.", initials, decimal numbers and German days ("am 2. November") do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of text.split(/(?<=[.!?]["”’)]?)\s+(?=["“„(]?[\p{Lu}\p{N}])|\n{2,}/u)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (abbreviations.test(open)) continue;
    if (open.trim() !== '') sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
}
