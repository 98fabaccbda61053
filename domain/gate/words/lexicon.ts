import { remembered } from '#domain/text/remembered.ts';
import { chargedKinds } from '../tables/charged-words.ts';
import { neutralWords } from '../tables/neutral-words.ts';
import { germanWork } from '../tables/german-work.ts';
import { nations } from '../tables/nations.ts';
import { synonymGroups } from '../tables/synonyms.ts';
import { tradesAndThings } from '../tables/trades.ts';
import { verbClasses } from '../tables/verb-classes.ts';
import { workThings } from '../tables/work-things.ts';
import { workVerbs } from '../tables/work-verbs.ts';
import type { RefusalKind } from '../verdict.ts';
import { normalOf, stemOf, wordsOf, type Word } from './words.ts';

// Stemming is most of the gate's work and words repeat: each is stemmed once. The bound keeps hostile text from filling it.
const known = new Map<string, readonly string[]>();
const knownAtMost = 50_000;

/** Forms under which a word is compared: normal form, English stem, and for German text the German stem. */
export function keysOf(norm: string, german: boolean): readonly string[] {
  const id = german ? `de ${norm}` : norm;
  const before = known.get(id);
  if (before !== undefined) return before;
  const stem = stemOf(norm);
  const keys = stem === norm ? [norm] : [norm, stem];
  if (german) keys.push(`de:${stemOf(norm, 'de')}`, ...participle(norm), ...present(norm), ...strongForms(norm));
  if (known.size >= knownAtMost) known.clear();
  known.set(id, keys);
  return keys;
}

// Past and participle of strong verbs, which no ending gives: "wies … ein" and "eingewiesen" are of one verb.
const strong = new Map(('wies wiesen gewiesen weis|half halfen hilfe geholfen helf|schrieb schrieben geschrieben schreib|hielt hielten gehalten halt|trug trugen getragen trag|gab gaben gabe gegeben geb|behob behoben beheb|beschrieb beschrieben beschreib|besprach besprochen besprech|verglich verglichen vergleich|überwies überwiesen überweis|unterwies unterwiesen unterweis|verband verbunden verbind|vergab vergaben vergabe vergeben vergeb|begann begonnen beginn|beschnitt beschnitten beschneid|nahm nahmen genommen nahme nehm|sprach sprachen gesprochen sprech|lief liefen gelaufen lauf|fuhr fuhren gefahren fahr|fing fingen gefangen fang|schloss schlossen schluss geschlossen schliess|bot boten geboten biet|zog zogen zug gezogen zieh|traf trafen getroffen treff|brachte brachten gebracht bring|dachte dachten gedacht denk|wusste wussten gewusst wiss|kannte kannten gekannt kenn|las lasen gelesen les|stand standen gestanden steh|ging gingen gegangen geh|kam kamen gekommen komm|fand fanden gefunden find|band banden gebunden bind|warb warben geworben werb|schnitt schnitten geschnitten schneid|goss gossen gegossen giess|mass massen gemessen mess|wog wogen gewogen wieg|hob hoben gehoben heb|schuf schufen geschaffen schaff|lud luden geladen lad|wuchs wuchsen gewachsen wachs|stieg stiegen gestiegen steig|trieb trieben getrieben treib|verlor verloren verlier|entschied entschieden entscheid|beriet berieten beraten berat|bewies bewiesen beweis|unterschrieb unterschrieben unterschreib|erhielt erhielten erhalten erhalt|übernahm übernahmen übernommen übernehm|vertrat vertraten vertreten vertretung vertret|betrieb betrieben betreib|strich strichen gestrichen streich|schlug schlugen geschlagen schlag|wusch wuschen gewaschen wasch|briet brieten gebraten brat|buk buken gebacken back|warf warfen wurf geworfen werf|satz gesetzt setz|ablage abgelegt ableg|sang sangen gesungen sing|rief riefen gerufen ruf|schob schoben geschoben schieb|bog bogen gebogen bieg|schliff schliffen geschliffen schleif|griff griffen gegriffen greif|lieh liehen geliehen leih|grub gruben gegraben grab|empfing empfingen empfangen empfang|entwarf entwarfen entworfen entwerf')
  .split('|').flatMap((verb) => { const forms = verb.split(' ').map(normalOf); return forms.map((form): readonly [string, string] => [form, `de:${stemOf(forms.at(-1) ?? form, 'de')}`]); }));

function strongForms(norm: string): string[] {
  const form = strong.get(norm) ?? strong.get(norm.replace(/^(?:frei|statt)(\p{L}{3})e$/u, '$1')) ?? strong.get(norm.replace(/^(?:frei|fest|statt|teil|mit|ein|auf|aus|an|ab|vor|um|zu|durch|bei|nach|weiter|zusammen)(?=\p{L}{4})/u, '')) ?? strong.get(norm.replace(/(?:en|n|st|t|e)$/u, ''));
  return form === undefined ? [] : [form];
}

// "Beratend" is of "beraten"; "leitend" is a standing.
function present(norm: string): string[] {
  const [, rest] = /^(\p{L}{4,})end(?:e[rnsm]?)?$/u.exec(norm) ?? [];
  return rest === undefined || chargeOf(`${rest}en`) !== null ? [] : [`de:${stemOf(`${rest}en`, 'de')}`, ...strongForms(`${rest}en`)];
}

// "gepflegt" is of "pflegte", "mitgearbeitet" of "Mitarbeit".
function participle(norm: string): string[] {
  const [, prefix = '', rest] = /^(mit|ein|auf|aus|an|ab|vor|um|zu|durch|bei|nach|weiter)?ge(\p{L}{4,}(?:t|en))$/u.exec(norm) ?? [];
  if (rest !== undefined) return [`de:${stemOf(prefix + rest, 'de')}`, ...(prefix === '' || chargeOf(`ge${rest}`) !== null ? [] : [`de:${stemOf(rest, 'de')}`])];
  // "Einarbeitung" is of "arbeitete … ein".
  const [, noun] = /^(?:ein|auf|aus|an|ab|vor|um|zu|durch|bei|nach|weiter)(\p{L}{4,}ung)$/u.exec(norm) ?? [];
  return noun === undefined || chargeOf(noun) !== null ? [] : [`de:${stemOf(noun, 'de')}`];
}

const singles = new Map<string, number[]>();
/** Two and three word phrases by their words joined with a space. */
const phrases = new Map<string, number[]>();
/** Their first words, as they stand and as stems: most words open none. */
const openers = new Set<string>();
for (const [group, members] of [...synonymGroups, ...verbClasses, ...tradesAndThings, ...workVerbs, ...workThings, ...germanWork, ...nations].entries()) for (const member of members) file(member, group);

function file(member: string, group: number): void {
  const words = wordsOf(member).map((w) => w.norm);
  const [only = ''] = words;
  const keys = words.length === 1 ? [stemOf(only), `de:${stemOf(only, 'de')}`] : Array.from(new Set([words.join(' '), byStem(words)]));
  const map = words.length === 1 ? singles : phrases;
  if (map === phrases) openers.add(only).add(stemOf(only));
  for (const key of keys) map.set(key, [...(map.get(key) ?? []), group]);
}

/** "Filled in" and "filling in" are "fill in". */
function byStem([first = '', ...others]: readonly string[]): string {
  return [stemOf(first), ...others].join(' ');
}

/** Groups of a word by its keys. */
export function groupsOf(keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => singles.get(key) ?? []);
}

/** Whether two words share a stem or a group of the lexicon; `german` adds German stems. */
export function isSameWord(a: Word, b: Word, german: boolean): boolean {
  const [own, other] = [keysOf(a.norm, german), keysOf(b.norm, german)];
  return own.some((k) => other.includes(k)) || groupsOf(own).some((g) => groupsOf(other).includes(g));
}

/** Groups of the words from `at`, and how many words the phrase takes; longest first, null where no phrase begins. */
export function phraseAt(norms: readonly string[], at: number): { groups: readonly number[]; length: number } | null {
  const first = norms[at] ?? '';
  if (!openers.has(first) && !openers.has(stemOf(first))) return null;
  for (const length of [3, 2]) {
    if (at + length > norms.length) continue;
    const words = norms.slice(at, at + length);
    const groups = [words.join(' '), byStem(words)].flatMap((key) => phrases.get(key) ?? []);
    if (groups.length > 0) return { groups, length };
  }
  return null;
}

const parting = /^(?:up|down|out|off|along|away|back|apart|together)$/u;
const farthestApart = 5;

/** Groups of phrases whose two words stand apart: "brought the run down" is "bring down"; "up to" and "out of" part nothing. */
export function partedGroups({ text, words }: { readonly text: string; readonly words: readonly Word[] }): readonly number[] {
  return words.flatMap(({ norm, start, end }, at) => {
    if (!parting.test(norm) || /^\s+of\b/u.test(text.slice(end)) || (norm === 'up' && /^\s+to\b/u.test(text.slice(end)))) return [];
    const before = words.slice(Math.max(0, at - farthestApart), at - 1).filter((word) => !/[,;.:()]/u.test(text.slice(word.end, start)));
    return before.flatMap((verb) => phraseAt([verb.norm, norm], 0)?.groups ?? []);
  });
}

const neutralNorms = new Set(neutralWords.map(normalOf));
const neutralStems = new Set(neutralWords.map((w) => stemOf(normalOf(w))));

/** True for words that state nothing about the person and need no fact. */
export const isNeutral = remembered((norm) => neutralNorms.has(norm) || (neutralStems.has(stemOf(norm)) && chargeOf(norm) === null), 20_000);

/** Which lie a word would be, or null where only its shape can tell. */
export function chargeOf(norm: string): RefusalKind | null {
  return chargedKinds.get(norm) ?? chargedKinds.get(stemOf(norm)) ?? null;
}
