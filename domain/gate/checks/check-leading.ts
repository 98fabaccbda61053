import type { Finding } from '../finding.ts';
import { groupsOf, keysOf } from '../words/lexicon.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isDoer } from '../words/persons.ts';
import { isStopWord, type Word } from '../words/words.ts';

const leading = /^(?:lead|leads|led|leading|leader|leaders|leadership|manag(?:e|es|ed|ing|er|ers|ement)|head|heads|headed|heading|direct(?:s|ed|ing)|director|supervi[sz]\p{L}+|oversee\p{L}*|oversaw|mentor\p{L}*|coach\p{L}*|chair(?:s|ed|ing)?|command(?:s|ed|ing|er)|charge|responsible|leit\p{L}+|fuhr\p{L}+|gefuhrt\p{L}*|geleitet\p{L}*|vorgesetzt\p{L}*)$/u;
const collective = /^(?:teams?|crews?|groups?|squads?|departments?|divisions?|units?|staff|shops?|stores?|branch(?:es)?|offices?|filialen?|abteilung\p{L}*|gruppen?)$/u;
const people = /^(?:people|persons?|employees?|colleagues?|reports|members?|nurses?|students?|interns?|volunteers?|workers?|others|everybody|everyone|peers|personen|leute|mitarbeit(?:er\p{L}*|ende\p{L}*)|kolleg\p{L}+)$/u;
const naming = /^(?:lead|leads|leader|leaders|leadership|management|managers?|heads?|directors?|supervi[sz]ors?|leit(?:er|erin|ung)|f[uü]hrung)$/u;
const customers = /^(?:customers?|clients?|users?|suppliers?|vendors?|visitors?|subscribers?|investors?|tenants?|consumers?|buyers?|readers?|followers?)$/u;
const places = /^(?:shops?|stores?|branch(?:es)?|offices?|filialen?)$/u;
const ending = /[,;.:!?()]/u;
const verb = /^(?:\p{L}+(?:ed|ing)|ran|built|led|wrote|kept|taught|made|sold)$/u;
// "In charge of training staff" is about the training.
const charged = /^(?:charge|responsible)$/u;
// "Led projects in three teams", "coordinated with the team".
const apart = /(?<![\p{L}])(?:with|alongside|in|within|across|mit|im)\s/iu;
const farthest = 8;

interface Pair {
  readonly lead: Word;
  readonly led: Word;
}

/**
 * Who is told to have led people, has a fact that says so in one breath: "managed the stock list and worked with forty
 * colleagues" does not make them managed. Each word alone may stand in the facts.
 */
export function checkLeading(claim: Reading, support: readonly FactReading[]): Finding[] {
  const turned = turnedRound(claim, support);
  if (turned !== null) return [{ kind: 'leadership', start: turned.start, end: turned.end }];
  const told = pairsIn(claim);
  if (told.length === 0) return [];
  const known = support.flatMap((fact) => pairsIn(fact));
  const bare = told.filter(({ led }) => !known.some((pair) => isAlike(pair.led, led)));
  return bare.slice(0, 1).map(({ lead, led }) => ({ kind: 'leadership', start: Math.min(lead.start, led.start), end: Math.max(lead.end, led.end) }));
}

// Verbs whose noun or passive says something else of the person: "sales leads", "direct mail", "was mentored by".
const active = /^(?:led|leading|lead|directed|directing|direction|managed|headed|supervi[sz]ed|mentored|coached|trained|taught|guided|instructed|advised|advized|chaired|overseen)$/u;
const bears = /^(?:led|leading|lead|leader|leaders|leadership|manag\p{L}+|head|heads|headed|heading|direct(?:s|ed|ing|ion|ions|or|ors)|overs\p{L}+|supervi[sz]\p{L}+|chair\p{L}*|leit\p{L}+|fuhr\p{L}+|geleitet|gefuhrt|run|ran|running|runs|charge|responsible)$/u;

const leiten = /^(?:geleitet|leitete|leite|leiten)$/u;

const records = /(?<![\p{L}])(?:\p{L}*(?:protokoll|kasse|akte|liste|gespräch|telefonat|kartei|statistik|buch|kalender|tagebuch)\p{L}{0,2})(?![\p{L}])/iu;

/** "An die Leitung weitergegeben", "Protokolle geführt": the only leading in the facts is somebody they dealt with, or keeping records. */
function isOthersLeitung(support: readonly FactReading[]): boolean {
  const held = support.flatMap((fact) => fact.words.filter(({ norm }) => /^(?:(?:ge)?leit|(?:ge)?fuhr(?!ersch))/u.test(norm)).map((own) => ({ own, before: fact.text.slice(0, own.start) })));
  return held.length > 0 && held.every(({ own, before }) => own.norm.includes('fuhr') ? records.test(before) : own.norm === 'leitung' && /(?<![\p{L}])(?:an|von|mit|bei|für|durch)\s+(?:die|der)\s+$/iu.test(before));
}

/** A leading word that the facts have as a noun alone, or only of somebody who did it to the person. */
function turnedRound(claim: Reading, support: readonly FactReading[]): Word | null {
  const isTaken = (word: Word): boolean => {
    if (leiten.test(word.norm)) return isOthersLeitung(support);
    if (!active.test(word.norm)) return false;
    const held = support.flatMap((fact) => fact.words.map((own, i) => ({ fact, own, i }))).filter(({ own }) => keysOf(own.norm, false).some((k) => keysOf(word.norm, false).includes(k)));
    if (held.length === 0) return false;
    if (/^(?:led|lead|leading|direct)/u.test(word.norm) && !support.some((fact) => fact.words.some((own, i) => (bears.test(own.norm) && !(own.norm.startsWith('lead') && /^\s+to\b/iu.test(fact.text.slice(own.end)))) || (own.norm === 'leads' && i === 0)))) return true;
    return !/\bby\b/iu.test(claim.text) && held.every(({ fact, own }) => (/^(?:trained|taught|mentored|coached|instructed|supervi[sz]ed)$/u.test(own.norm) && /\b(?:was|were|been|being|got|is|am)\s+$/iu.test(fact.text.slice(0, own.start)) && !/\b(?:was|were|been|being|am|is)\s+$/iu.test(claim.text.slice(0, word.start)) && !/^\s+(?:as|in|on|at|for|to)\b/iu.test(claim.text.slice(word.end))) || /\bunder\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+){0,2}$/iu.test(fact.text.slice(0, own.start)) || /^\s+(?:\p{L}+\s+){0,2}?by\b/iu.test(fact.text.slice(own.end)) || (/\b(?:was|were|been|being|got|is|am)\s+$/iu.test(fact.text.slice(0, own.start)) && /^[^.;,]*\bby\b/iu.test(fact.text.slice(own.end))));
  };
  // "Which led to fewer errors" leads nobody.
  return claim.words.find((word) => isTaken(word) && !/^\s+to\b(?!\s+the\b)/iu.test(claim.text.slice(word.end))) ?? null;
}

/** Leading words with the people behind them in the same breath, or right before them ("team lead"). */
function pairsIn({ text, words }: Reading): Pair[] {
  const said = words.filter((w) => !isStopWord(w.norm));
  return said.flatMap((lead, i): Pair[] => {
    // "Helped the lead to plan": somebody else.
    if (!leading.test(lead.norm) || (lead.norm === 'lead' && /^\s+to\b/iu.test(text.slice(lead.end)))) return [];
    const before = said[i - 1];
    if (before !== undefined && naming.test(lead.norm) && isPeople(before) && text.slice(before.end, lead.start).trim() === '') return [{ lead, led: before }];
    // A name leads only what is named behind "of": "head of a team", and not "manager, head office".
    if (naming.test(lead.norm) && !/^\s+(?:of|for|der|des|von|einer|eines)\b/iu.test(text.slice(lead.end)) && !/^(?:lead|leads|head|heads)$/u.test(lead.norm)) return [];
    for (let at = i + 1, objects = 0; at < said.length && at <= i + farthest; at += 1) {
      const word = said[at];
      const between = text.slice(said[at - 1]?.end ?? 0, word?.start ?? 0);
      if (word === undefined || ending.test(between)) break;
      // Behind an object, "and worked with …" begins another breath; "supervised and trained staff" does not.
      if ((objects > 0 || charged.test(lead.norm)) && verb.test(word.norm) && !leading.test(word.norm)) break;
      if (apart.test(between)) break;
      if (isPeople(word) && !isPaper(text, word) && !(charged.test(lead.norm) && isFirstOfTwo(text, word, said[at + 1]))) return [{ lead, led: word }];
      if (!leading.test(word.norm) && !verb.test(word.norm)) objects += 1;
    }
    return [];
  });
}

/** "Responsible for staff rotas": the rotas. */
function isFirstOfTwo(text: string, word: Word, next: Word | undefined): boolean {
  return next !== undefined && !verb.test(next.norm) && /^\s+$/u.test(text.slice(word.end, next.start));
}

/** "Consolidate reports": papers, unless they are somebody's. */
function isPaper(text: string, word: Word): boolean {
  return word.norm === 'reports' && !/(?:direct|\d|of|two|three|four|five|six|seven|eight|nine|ten|several|many|my|his|her)\s+$/iu.test(text.slice(0, word.start));
}

function isPeople(word: Word): boolean {
  return !customers.test(word.norm) && (collective.test(word.norm) || people.test(word.norm) || (word.norm.endsWith('s') && isDoer(word.norm)));
}

/** The same people, whatever they are called: a crew for a team is a matter of words. */
function isAlike(a: Word, b: Word): boolean {
  const [own, other] = [keysOf(a.norm, true), keysOf(b.norm, true)];
  return own.some((k) => other.includes(k)) || groupsOf(own).some((g) => groupsOf(other).includes(g)) || ([a, b].every((word) => isPeople(word) && !places.test(word.norm)));
}
