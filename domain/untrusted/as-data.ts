import { cleanText } from '#domain/posting/text.ts';
import { withoutHiddenLines } from './hidden-line.ts';

// What no reader sees and a model reads all the same: tag characters, joiners, soft hyphens, variation selectors.
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** The text without anything invisible in it. */
export function visibleText(text: string): string {
  return cleanText(text).replace(invisible, '');
}

/**
 * Foreign text as a model gets it: between two marks that the text cannot contain, without invisible characters and
 * without what was hidden in its page, cut at `longest` characters.
 * @param seal letters and digits that the text's author could not know, such as a hash of the text
 */
export function asData(name: string, text: string, seal: string, longest = 12_000): string {
  const visible = withoutHiddenLines(visibleText(text));
  const unsealed = visible.slice(0, longest).replaceAll(seal, '').replace(/<(?=\/?\s*data\b)/giu, '‹');
  return `<data name="${name}" seal="${seal}">\n${unsealed}\n</data seal="${seal}">`;
}
