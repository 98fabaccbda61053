import { folded } from '#domain/posting/text.ts';
import { wordsOf } from '#domain/text/words.ts';

const names: Readonly<Record<string, string>> = {
  english: 'en', englisch: 'en', anglais: 'en', ingles: 'en', german: 'de', deutsch: 'de', deutschkenntnisse: 'de', englischkenntnisse: 'en', allemand: 'de',
  aleman: 'de', french: 'fr', franzosisch: 'fr', francais: 'fr', spanish: 'es', spanisch: 'es', espanol: 'es', italian: 'it', italienisch: 'it', italiano: 'it',
  portuguese: 'pt', portugiesisch: 'pt', portugues: 'pt', dutch: 'nl', niederlandisch: 'nl', nederlands: 'nl', polish: 'pl', polnisch: 'pl', polski: 'pl', swedish: 'sv', schwedisch: 'sv',
  svenska: 'sv', danish: 'da', danisch: 'da', dansk: 'da', norwegian: 'no', norwegisch: 'no', finnish: 'fi', finnisch: 'fi', czech: 'cs', tschechisch: 'cs', hungarian: 'hu', romanian: 'ro',
  greek: 'el', turkish: 'tr', turkisch: 'tr', russian: 'ru', russisch: 'ru', ukrainian: 'uk', arabic: 'ar', arabisch: 'ar', hebrew: 'he', japanese: 'ja', japanisch: 'ja', chinese: 'zh', mandarin: 'zh',
  cantonese: 'zh', korean: 'ko', hindi: 'hi', vietnamese: 'vi', thai: 'th', indonesian: 'id',
};
const englishNames: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(names).toReversed().map(([name, tag]) => [tag, name[0]!.toUpperCase() + name.slice(1)]));
const cue = /\b(?:fluen\w*|nativ\w*|proficien\w*|speak\w*|spoken|written|verbal\w*|verhandlungssicher\w*|fliessend\w*|muttersprach\w*|sprach\w*|kenntnisse|bilingual|[abc][12]|command of|language\w*|in wort und schrift|communicat\w*|sprichst|couramment|fluido|plus|von vorteil|advantage|required|mandatory)\b/u;
/** After these the word names people, a place or a market. */
const otherThings = /^(?:market\w*|customers?|clients?|companies|company|law|tax|speaking (?:market|customer|client)\w*|team|office|government|economy|accent)\b/u;

/** Languages a folded sentence asks for, as primary tags; a "German market" is none. */
export function languagesIn(plain: string): string[] {
  if (!cue.test(plain) && !/kenntnisse\b/u.test(plain)) return [];
  const words = wordsOf(plain);
  const found = words.filter((word, i) => Object.hasOwn(names, word) && !otherThings.test(words.slice(i + 1, i + 3).join(' '))).map((word) => names[word]!);
  return [...new Set(found)];
}

/** The tag of a language as a person names it ("German (C1)", "de", "Deutsch"), or null. */
export function languageNamed(words: string): string | null {
  const plain = folded(words);
  if (/^[a-z]{2}$/u.test(plain)) return plain;
  return wordsOf(plain).map((word) => names[word] ?? null).find((tag) => tag !== null) ?? null;
}

/** The English name of a tag, for sentences. */
export function languageName(tag: string): string {
  return englishNames[tag] ?? tag;
}
