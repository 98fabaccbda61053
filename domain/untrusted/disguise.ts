import type { Carrier } from './hidden-line.ts';
import { wordCount } from './speech.ts';

/** Words that a text carries in a form its reader does not see as words. */
export interface Disguised {
  readonly carrier: Carrier;
  readonly words: string;
}

const zeroWidth = /[\u200B-\u200D\u2060\uFEFF]/gu;
const joinedLetters = /(?<=[a-zäöüß])[\u200B-\u200D\u2060\uFEFF]+(?=[a-zäöüß])/giu;
const tag = /[\u{E0020}-\u{E007E}]/gu;
const flag = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu;

/** Everything of a text that is written in signs nobody sees, in look-alike letters, or in base64. */
export function disguisesIn(text: string): Disguised[] {
  return [...tagged(text), ...zeroWidths(text), ...lookAlikes(text), ...encoded(text)];
}

/** Tag characters are ASCII moved out of sight; the flags of England and others are made of them too. */
function tagged(text: string): Disguised[] {
  const found = text.replace(flag, '').match(tag);
  if (found === null || found.length < 6) return [];
  return [{ carrier: 'tag_characters', words: found.map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0xe0000)).join('') }];
}

/** Signs without width between the letters of words, or in rows that stand for bits. One left behind by copying is none. */
function zeroWidths(text: string): Disguised[] {
  const rows = text.match(/[\u200B-\u200D\u2060\uFEFF]{8,}/gu) ?? [];
  const bits = rows.map(bitsOf).filter((words) => words !== '');
  if (rows.length > 0) return [{ carrier: 'zero_width', words: bits.join(' ') || `${rows.join('').length} signs without width` }];
  const pieces = (text.match(/(?:\S*[\u200B-\u200D\u2060\uFEFF]\S*\s*)+/gu) ?? []).filter((piece) => (piece.match(joinedLetters)?.length ?? 0) >= 6);
  return pieces.length === 0 ? [] : [{ carrier: 'zero_width', words: pieces.join(' ').replace(zeroWidth, '').trim() }];
}

/** Two kinds of signs read as the bits of ASCII; empty where that gives no words. */
function bitsOf(row: string): string {
  const [zero] = row;
  const bits = Array.from(row, (sign) => (sign === zero ? '0' : '1')).join('');
  const read = (text: string) => (text.match(/.{8}/gu) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
  const inverse = bits.replace(/[01]/gu, (bit) => (bit === '0' ? '1' : '0'));
  return [read(bits), read(inverse)].find((words) => /^[\x20-\x7E\s]{2,}$/u.test(words)) ?? '';
}

// Letters of other alphabets that look like Latin ones.
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  ['АA', 'ВB', 'ЕE', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ЅS', 'ІI', 'ЈJ', 'аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'ѕs', 'іi', 'јj', 'ԁd', 'һh', 'ӏl', 'ԛq', 'ԝw', 'мm', 'тt', 'кk', 'гr', 'ѵv', 'ɡg', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX', 'αa', 'οo', 'νv', 'ρp', 'τt', 'υu', 'ιi', 'κk', 'γy', 'ηn', 'ωw', 'χx', 'εe', 'ցg', 'օo', 'սu', 'հh', 'ոn']
    .map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

/** Words made of two alphabets: Latin with Cyrillic, Greek or Armenian letters that look the same. */
function lookAlikes(text: string): Disguised[] {
  const lines = text.split('\n').filter((line) => twinsIn(line) >= 2);
  return lines.length === 0 ? [] : [{ carrier: 'homoglyphs', words: lines.map((line) => line.replace(/\p{L}/gu, (letter) => twins[letter] ?? letter)).join(' ') }];
}

/** Foreign letters that stand among Latin ones. */
function twinsIn(line: string): number {
  return (line.match(/[\p{L}\p{M}'’]{3,}/gu) ?? []).filter(isMixed).reduce((sum, word) => sum + Array.from(word).filter((letter) => letter in twins).length, 0);
}

function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && Array.from(word).some((letter) => letter in twins && !/\p{Script=Latin}/u.test(letter));
}

/** Base64 that turns out to be prose. */
function encoded(text: string): Disguised[] {
  return Array.from(text.matchAll(/(?<![\w+/=-])[A-Za-z0-9+/_-]{20,}={0,2}(?![\w+/])/gu)).flatMap(([token]) => {
    const words = decoded(token);
    return words !== null && wordCount(words) >= 3 && /\s/u.test(words) ? [{ carrier: 'base64' as const, words }] : [];
  });
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text behind base64, or null where it holds other than printable signs. */
function decoded(token: string): string | null {
  let bits = 0;
  let held = 0;
  let escaped = '';
  for (const sign of token.replace(/=+$/u, '').replaceAll('-', '+').replaceAll('_', '/')) {
    held = (held << 6) | digits.indexOf(sign);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
    held &= (1 << bits) - 1;
  }
  try {
    const words = decodeURIComponent(escaped);
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\s]+$/u.test(words) ? words : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
