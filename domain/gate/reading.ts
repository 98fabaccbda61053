import type { Fact } from '#domain/candidate/fact.ts';
import { datesIn, spansIn, type DateMention, type SpanMention } from '#domain/candidate/import/date-words.ts';
import { remembered } from '#domain/text/remembered.ts';
import { skillsIn, type SkillMention } from '#domain/text/skills.ts';
import { degreesIn, degreeWords, type DegreeMention } from './words/degrees.ts';
import { keysOf, groupsOf, partedGroups, phraseAt } from './words/lexicon.ts';
import { languagesIn, type LanguageMention } from './words/levels.ts';
import { shadowsIn, type Shadow } from './words/qualifiers.ts';
import { quantitiesIn, type Quantity } from './numbers/quantities.ts';
import { isTold } from './words/told-kinds.ts';
import { isStopWord, wordsOf, type Word } from './words/words.ts';

/** A text taken apart once, for claims and facts alike. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Normal forms and stems of all words. */
  readonly keys: ReadonlySet<string>;
  readonly norms: ReadonlySet<string>;
  /** Neighbours written as one ("backend" for "back-end"). */
  readonly joined: ReadonlySet<string>;
  readonly groups: ReadonlySet<number>;
  readonly skills: readonly SkillMention[];
  /** First letters of runs of three to six capitalised words ("cka"). */
  readonly initials: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly spans: readonly SpanMention[];
  readonly degrees: readonly DegreeMention[];
  readonly languages: readonly LanguageMention[];
}

/** A cited fact, read; its spans hold the fact's own dates too. */
export interface FactReading extends Reading {
  readonly fact: Fact;
  readonly shadows: readonly Shadow[];
  /** How many of its words are no stop words. */
  readonly weighty: number;
}

const german = /[äöüß]|\p{L}{3,}(?:ung|ungen|keit|heit|schaft|lich|ierte|iert|iere)\b|\b(?:und|der|das|mit|für|bei|von|seit|als|ich|im|bis|zum|zur|auf|aus|ein|eine|einem|einer|den|dem|des|war|bin|habe|nach|beim|vom|zur|am|sowie|eines|einen|mein\p{L}*|mir|dazu|steht|pro (?:tag|woche|monat|jahr|stunde)|täglich|personen|kunden|patienten|mitarbeiter\p{L}*)\b/iu;

// A fact of few words may be of either language.
const english = /(?<![\p{L}])(?:the|and|of|for|with|to|by|from|at|on|as|their|our|using)(?![\p{L}])/iu;

// Of either language: "I am", "war", and the names of people and towns.
const doubtful = /(?<![\p{L}])(?:am|war|den|des|bin)(?![\p{L}])|\p{Lu}\p{L}*[äöüß]\p{L}*/gu;
const surelyEnglish = /(?<![\p{L}])(?:I|a|an(?!\W*$)|the|and|of|for|with|to|by|from|as|my|our|their|is|was|were|have|has|had|which|that)(?![\p{L}])/u;

/** True for German and for German with something English in it; "I am a nurse from Zürich" is English. */
export function isGerman(text: string): boolean {
  return german.test(text) && (!surelyEnglish.test(text) || german.test(text.replace(doubtful, '')));
}

/** True for German, and for few words of either language beside facts in German ("Patientenakten gepflegt"). */
export function isGermanBeside(text: string, facts: readonly FactReading[]): boolean {
  return isGerman(text) || (!english.test(text) && facts.some(({ fact }) => isTold(fact) && isGerman(fact.text)));
}

// A résumé is read when it is written, when it is put right and before it is signed, each time with the facts behind it.
const readings = { plain: remembered((text) => takenApart(text, false), 1_000), german: remembered((text) => takenApart(text, true), 1_000) };

/** Reads a text; `germanStems` adds German stems to the keys. */
export function read(text: string, germanStems: boolean): Reading {
  return germanStems ? readings.german(text) : readings.plain(text);
}

function takenApart(text: string, germanStems: boolean): Reading {
  const words = wordsOf(text);
  const norms = words.map((w) => w.norm);
  const keys = new Set<string>();
  const groups = new Set<number>();
  for (const [i, norm] of norms.entries()) {
    const own = keysOf(norm, germanStems);
    for (const key of own) keys.add(key);
    for (const group of groupsOf(own)) groups.add(group);
    for (const group of phraseAt(norms, i)?.groups ?? []) groups.add(group);
  }
  for (const group of partedGroups({ text, words })) groups.add(group);
  const joined = new Set(norms.slice(1).map((norm, i) => `${norms[i]}${norm}`));
  return {
    text, words, keys, norms: new Set(norms), joined, groups, skills: skillsIn(text), initials: initialsOf(words), quantities: quantitiesIn(text, germanStems ? 'de' : 'en'),
    dates: datesIn(text), spans: spansIn(text), degrees: degreesIn(text), languages: languagesIn(text, words),
  };
}

// Facts are never changed, and each is cited by many claims.
const factReadings = new WeakMap<Fact, FactReading>();

/** All that a fact says, in its sentence and in its fields. */
export function readFact(fact: Fact): FactReading {
  const known = factReadings.get(fact) ?? factTakenApart(fact);
  factReadings.set(fact, known);
  return known;
}

function factTakenApart(fact: Fact): FactReading {
  const fields = [fact.title, fact.organisation, fact.place, fact.detail, ...fact.keywords].filter((p): p is string => p !== null && !fact.text.includes(p));
  const text = [fact.text, ...fields, fact.kind === 'education' ? degreeWords(`${fact.text} ${fact.title ?? ''}`) : ''].filter((p) => p !== '').join(' · ');
  const reading = read(text, isGerman(text) || !english.test(text));
  const own: SpanMention[] = fact.start === null ? [] : [{ from: fact.start, to: fact.end, open: fact.end === null, start: 0, end: 0 }];
  const dates = [fact.start, fact.end].filter((d) => d !== null).map((date) => ({ date, start: 0, end: 0 }));
  return { ...reading, fact, shadows: shadowsIn(text, fact.kind), weighty: reading.words.filter(({ norm }) => !isStopWord(norm)).length, spans: [...own, ...reading.spans], dates: [...dates, ...reading.dates] };
}

function initialsOf(words: readonly Word[]): Set<string> {
  const named = words.filter((w) => !isStopWord(w.norm));
  const initials = new Set<string>();
  for (let i = 0; i < named.length; i += 1) {
    for (let length = 3; length <= 6; length += 1) {
      const run = named.slice(i, i + length);
      if (run.length === length && run.every((w) => /^\p{Lu}/u.test(w.text))) initials.add(run.map((w) => w.norm[0]).join(''));
    }
  }
  return initials;
}
