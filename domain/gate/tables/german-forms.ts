import { isNeutral, keysOf } from '../words/lexicon.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, type Word } from '../words/words.ts';

const particles = /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|statt|teil|um|vor|weiter|zu|zuruck|zusammen|durch|weg|frei)$/u;
const helped = /^(?:half|halfen|hilft|helfe|geholfen|mitgeholfen)$/u;
const tasks = /^(?:zustandig|verantwortlich|betraut)$/u;
// Who was responsible for these had more than a task.
const houses = /(?<![\p{L}])(?:team|mitarbeit\p{L}*|kolleg\p{L}*|personal|abteilung\p{L}*|budget\p{L}*|gesamt\p{L}*|filial\p{L}*|leit\p{L}*|standort\p{L}*|bereich\p{L}*|alle\p{L}*|projekt\p{L}*|betrieb|haus|strategie\p{L}*|führung)(?![\p{L}])/iu;
const aiding = /(?<![\p{L}])(?:unterstütz\p{L}*|mitgewirk\p{L}*|mitgearbeit\p{L}*|mitgeholf\p{L}*|mit vorbereit\p{L}*|beteilig\p{L}*|geholfen|mitarbeit|mitwirkung|assist\p{L}*|begleit\p{L}*)(?![\p{L}])/iu;
const matters = /^(\p{L}{4,})(?:s|en|n)?(?:wesen|arbeit|arbeiten|aufgabe|aufgaben|tatigkeit|tatigkeiten|vorgang|vorgange|bereich|dienst)$/u;

/**
 * Forms of a fact's own German words that no ending gives: a verb parted from its prefix ("legte … ab" of "abgelegt",
 * "einzuführen" of "Einführung"), "Mahnwesen" of "Mahnungen", having helped, and "zuständig für" what one did.
 */
export function isGermanForm({ text, words }: Reading, i: number, support: readonly FactReading[]): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (helped.test(word.norm)) return true;
  if (tasks.test(word.norm)) return !houses.test(text) && !support.some((s) => aiding.test(s.text)) && words.some(({ norm }, k) => k !== i && !isNeutral(norm) && isBorne(norm, support));
  const parted = words.slice(i + 1).find(({ norm }) => particles.test(norm));
  if (parted !== undefined && /^\p{L}{4,}$/u.test(word.norm) && !/[,;.]/u.test(text.slice(word.end, parted.start)) && isBorne(parted.norm + word.norm, support)) return true;
  const [, prefix, rest] = /^(ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|um|vor|weiter|zusammen|durch)zu(\p{L}{4,})$/u.exec(word.norm) ?? [];
  if (prefix !== undefined && rest !== undefined && isBorne(prefix + rest, support)) return true;
  // "Am Telefon" of "telefonisch"
  if (/^\p{Lu}\p{L}{4,}$/u.test(word.text) && support.some((s) => isTold(s.fact) && s.words.some(({ norm }) => norm.startsWith(`${word.norm}isch`)))) return true;
  const of = /^(\p{L}{4,})isch(?:e[rnsm]?)?$/u.exec(word.norm)?.[1];
  if (of !== undefined && support.some((s) => isTold(s.fact) && [of, `${of}en`, `${of}ien`].some((name) => s.norms.has(name)))) return true;
  if (/^uber(?:nahm|nomm|nehm)/u.test(word.norm)) return !houses.test(text) && isTaskNamed(words.slice(i + 1, i + 6), support);
  const matter = matters.exec(word.norm)?.[1];
  return matter !== undefined && support.some((s) => s.words.some(({ norm }) => norm.startsWith(matter.slice(0, Math.max(4, matter.length - 2)))));
}

/** "Übernahm die Pflege" of "Pflege von 14 Bewohnern": a fact without a verb names a task of its own. */
function isTaskNamed(behind: readonly Word[], support: readonly FactReading[]): boolean {
  const noun = behind.find(({ text }) => /^\p{Lu}/u.test(text));
  return noun !== undefined && support.some(({ fact, words, text }) => isTold(fact) && !aiding.test(text) && words.every((own) => /^(?:\p{Lu}|\p{N})/u.test(own.text) || isStopWord(own.norm) || isNeutral(own.norm)) && words.slice(0, 3).some((own) => own.norm === noun.norm));
}

function isBorne(norm: string, support: readonly FactReading[]): boolean {
  return keysOf(norm, true).some((key) => support.some((s) => s.keys.has(key)));
}
