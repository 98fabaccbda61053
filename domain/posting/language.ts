import { folded } from './text.ts';

// Short words that are frequent in one language and rare in the others.
const common: Readonly<Record<string, string>> = {
  en: 'the and you with for our are will your that have this from who what of to in we is be or as on experience work',
  de: 'und die der das wir mit fur sie ist ein eine den dem zu im auf bei dich deine ihre dein oder werden nicht aufgaben von des sind uns',
  fr: 'les des vous nous une pour dans votre avec est sur et le la du au aux notre qui que poste ou plus par en',
  es: 'los las para con una por que del como tu en el la y es nuestro equipo experiencia de un se al su trabajo',
  pt: 'para com uma os voce que do da em nao e as dos das nossa equipe experiencia um ao por mais seu trabalho',
  it: 'il di che per con una della nel del sono e le i gli la un in al lavoro alla dei delle esperienza nostro',
  nl: 'de het een van en je voor met wij ons zijn is op bij jij als onze te aan naar werk ervaring niet',
  pl: 'i w na z do oraz praca jest sie dla nas przez ze od lub pracy doswiadczenie twoje jako mamy',
  sv: 'och att som en for av ar med du vi till pa det har inom vara dig eller arbete oss soker ska jobba blir mellan hos jobb',
  da: 'og at til en af du vi for med er som det pa har vores dig eller i hos os efter arbejde soger skal bliver mellem jer hvor job',
  no: 'og at til en av du vi for med er som det pa har vare deg eller i hos oss etter a arbeid soker skal blir mellom jobbe dere hvor jobb',
  fi: 'ja on se ei etta olet tai meidan sinun kanssa seka ovat myos kun joka tyo olemme',
  cs: 'a v na se je ze do pro od nebo prace jsme vas nas nase za jako bude ve co',
};
const sets = Object.entries(common).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }));

/** The primary tag of a stated language ("en-US", "EN", "English"), or null. */
export function languageTag(stated: string | null | undefined): string | null {
  const text = folded(stated ?? '');
  const names: Readonly<Record<string, string>> = { english: 'en', german: 'de', deutsch: 'de', french: 'fr', francais: 'fr', spanish: 'es', espanol: 'es', dutch: 'nl', italian: 'it', portuguese: 'pt', polish: 'pl', swedish: 'sv', danish: 'da', norwegian: 'no', 'norwegian bokmal': 'no', norsk: 'no', finnish: 'fi', czech: 'cs', japanese: 'ja', chinese: 'zh', korean: 'ko' };
  const tag = /^([a-z]{2,3})(?:[-_].*)?$/.exec(text);
  return names[text] ?? tag?.[1] ?? null;
}

/** The language a text is written in, by its common words; null below 12 words, for a single such word, or without a clear winner. */
export function languageOf(text: string): string | null {
  const words = folded(text.slice(0, 6000)).match(/[\p{L}]+/gu) ?? [];
  if (words.length < 12) return otherScript(text);
  const scores = sets.map(({ tag, words: set }): Scored => ({ tag, set, hits: words.filter((word) => set.has(word)).length })).sort((a, b) => b.hits - a.hits);
  const [best, next] = scores;
  if (best === undefined || next === undefined || best.hits < Math.max(2, words.length * 0.08)) return otherScript(text);
  if (best.hits > next.hits * 1.15) return best.tag;
  // Neighbours share most of their common words: those that only one of them has decide.
  const own = (one: Scored, other: Scored) => words.filter((word) => one.set.has(word) && !other.set.has(word)).length;
  const [first, second] = own(best, next) >= own(next, best) ? [best, next] : [next, best];
  return own(first, second) >= 3 && own(first, second) >= 2 * own(second, first) ? first.tag : null;
}

interface Scored {
  readonly tag: string;
  readonly set: ReadonlySet<string>;
  readonly hits: number;
}

function otherScript(text: string): string | null {
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const share = (pattern: RegExp) => (text.match(pattern) ?? []).length / Math.max(letters, 1);
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return /[іїєґ]/iu.test(text) ? 'uk' : /[ыэ]/iu.test(text) ? 'ru' : null;
  if (share(/\p{Script=Greek}/gu) > 0.3) return 'el';
  if (share(/\p{Script=Hebrew}/gu) > 0.3) return 'he';
  if (share(/\p{Script=Arabic}/gu) > 0.3) return 'ar';
  return null;
}
