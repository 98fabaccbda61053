import { isInFacts } from './fact-words.ts';
import { doerRoot } from './implied.ts';
import { chargeOf, keysOf } from './lexicon.ts';
import { isDoer } from './persons.ts';
import { isDeed } from './plain.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isTold } from './told-kinds.ts';
import { isStopWord } from './words.ts';

/** Words that stand for a number or a verb of the facts in one turn of phrase alone. */
export function isIdiom(claim: Reading, norms: readonly string[], i: number, support: readonly FactReading[], german: boolean): boolean {
  const word = claim.words[i];
  if (word === undefined) return false;
  return isCertified(claim, i, support) || (word.norm === 'zero' && support.some((s) => /(?<![\p{L}])(?:no|without|never|zero)(?![\p{L}])/iu.test(s.text)))
    // "Servers running Linux"
    || (word.norm === 'running' && claim.skills.some((m) => m.start === word.end + 1) && isInFacts(norms, i + 1, support, german))
    // "A pair of apprentices", where the fact says two.
    || (/^(?:pair|couple)$/u.test(word.norm) && norms[i + 1] === 'of' && support.some((s) => s.quantities.some((q) => q.value === 2 && q.dimension === 'count')))
    // "The logistics sector" of somebody in logistics
    || (/^(?:sectors?|industry|fields?|domains?)$/u.test(word.norm) && i > 0 && isInFacts(norms, i - 1, support, german))
    // "Kept the service running" of who maintained it
    || (word.norm === 'running' && /\b(?:keep\w*|kept)\b[^.;,]*$/iu.test(claim.text.slice(0, word.start)) && support.some((s) => s.words.some((own) => /^(?:maintain|operat|ran$|run|administer|support|look)/u.test(own.norm))))
    // "Exceeded the quota, reaching 104 %"
    || (/^(?:exceed|surpass|beat|above|outperform)/u.test(word.norm) && support.some((s) => s.quantities.some((q) => q.dimension === 'percent' && q.value > 100 && /(?<![\p{L}])(?:quotas?|targets?|goals?|plan|ziel\p{L}*|soll)(?![\p{L}])/iu.test(s.text))))
    // "Built a model" of who trained it
    || (/^(?:built|build|develop|creat)/u.test(word.norm) && /^[^,;.]*\bmodels?\b/iu.test(claim.text.slice(word.end)) && support.some((s) => /\btrain(?:ed|ing)\b[^,;.]*\bmodels?\b/iu.test(s.text)))
    // "Introduced new officers to the alarm panel" of who showed it to them
    || (/^introduc(?:ed|ing|es?)$/u.test(word.norm) && /^\s+(?:\p{L}+\s+){0,3}?(?:\p{L}+(?:ers|ors|ants|ists|ees|ns|ts)|staff|people|colleagues?|starters?|joiners?|\p{L}{3,}(?:er|or|ee|ant)|apprentice|intern|student)\s+to\s/iu.test(claim.text.slice(word.end)) && support.some((s) => s.words.some((own) => /^(?:show|train|teach|taught|induct|onboard|familiari|instruct|explain)/u.test(own.norm))))
    // "A single evening", "each single one", where the fact says one
    || (word.norm === 'single' && /^(?:an?|one)$/u.test(norms[i - 1] ?? '') && support.some((s) => s.words.some((own, k) => /^(?:an?|one)$/u.test(own.norm) && keysOf(s.words[k + 1]?.norm ?? '', german).some((key) => keysOf(norms[i + 1] ?? '', german).includes(key)))))
    // "Managed the files" of who kept them
    || (/^(?:manag(?:e|es|ed|ing)|geführt|führ(?:t|te|en|ung)|fuhr(?:t|te|en|ung)|gefuhrt)$/u.test(word.norm) && isKeeping(claim, i, support, german))
    // "Consumables such as gloves"
    || isKindNamed(claim, i, support, german)
    // "Reviewer for a journal" of who reviewed for it
    || isDoerOfDeed(claim, i, support)
    // "A licence to drive a forklift"
    || (word.norm === 'drive' && norms[i - 1] === 'to' && support.some((s) => s.fact.kind === 'certificate'));
}

/** "Consumables such as gloves and masks": what things of the facts are, of a small word right before them. */
function isKindNamed({ text, words, norms }: Reading, i: number, support: readonly FactReading[], german: boolean): boolean {
  const word = words[i];
  if (word === undefined || !norms.has(word.norm) || !word.norm.endsWith('s') || !/^\p{Ll}/u.test(word.text) || chargeOf(word.norm) !== null || isDeed(word.norm)) return false;
  const [, turn] = /^(,?\s+(?:such as|including|like|e\.g\.|namely)\s+)\p{L}/u.exec(text.slice(word.end)) ?? [];
  const member = turn === undefined ? undefined : words.find((other) => other.start >= word.end + turn.length);
  return member !== undefined && isInFacts(words.map(({ norm }) => norm), words.indexOf(member), support, german);
}

/** "Supervisor of a trainee" of who supervised one: a deed told by the name of its doer, which is no title. */
function isDoerOfDeed({ text, words }: Reading, i: number, support: readonly FactReading[]): boolean {
  const word = words[i];
  if (word === undefined || /^(?:manag|direct|lead|head)/u.test(word.norm) || chargeOf(word.norm) === 'title' || !(isDoer(word.norm) || word.norm === 'mentor')) return false;
  if (!/^\s+(?:of|to|for|on)\b/iu.test(text.slice(word.end)) || !/(?:^\W*|\bas\s+(?:an?\s+)?)(?:co-)?$/iu.test(text.slice(0, word.start))) return false;
  const root = doerRoot(word.norm);
  return support.some(({ fact, words: told }) => isTold(fact) && told.slice(0, 2).some(({ norm }) => norm === `${word.norm}ed` || (root.length > 3 && /(?:ed|ing)$/u.test(norm) && norm.replace(/(?:ed|ing)$/u, '').replace(/(?:at|e)$/u, '') === root)));
}

const records = /^(?:files?|records?|inbox(?:es)?|mailbox(?:es)?|calendars?|diar(?:y|ies)|agendas?|correspondence|documents?|documentation|databases?|websites?|stock|inventor(?:y|ies)|orders?|bookings?|tickets?|caseloads?|appointments?|schedules?|rotas?|timetables?|data|newsletters?|blogs?|librar(?:y|ies)|archives?|lists?|registers?|ledgers?|invoices?|petty|filing|post|mail|deliver(?:y|ies)|spreadsheets?|\p{L}*(?:akten?|listen?|kassen?|kartei|protokolle?|bücher|bucher|bestande?|bestände?|statistiken|kalenders?|konten|tabellen?|dokumentation))$/u;
const kept = /^(?:ke(?:ep|pt)|maintain|updat|look|handl|process|run|ran$|fil(?:e|ed|ing)$|organi|administ|record|order|arrang|schedul|book|pfleg|gepfleg|verwalt|bearbeit|aktualis)/u;

/** What one keeps in order one manages, and leads nobody: files, stock, a calendar. */
function isKeeping(claim: Reading, i: number, support: readonly FactReading[], german: boolean): boolean {
  const behind = claim.words.slice(i + 1, i + 5).filter((word) => records.test(word.norm));
  return support.some(({ fact, words, keys }) => isTold(fact) && words.some((own) => kept.test(own.norm)) && behind.some((word) => keysOf(word.norm, german).some((key) => keys.has(key))));
}

/** "CDIA certified", "certified in CDIA" of a "CDIA certification". */
function isCertified({ words }: Reading, i: number, support: readonly FactReading[]): boolean {
  const said = words[i]?.norm ?? '';
  // "Certification in CPR" of "certified in first aid and CPR"
  if (/^certificat(?:ions?|es?)$/u.test(said)) return support.some((s) => s.words.some((own, k) => own.norm === 'certified' && s.words[k + 1]?.norm === 'in' && s.words.slice(k + 2, k + 8).some((of) => words.some((word) => word.norm === of.norm && !isStopWord(of.norm)))));
  if (said !== 'certified') return false;
  const named = [words[i - 1], words[i + 1]?.norm === 'in' ? words[i + 2] : undefined].flatMap((word) => (word === undefined ? [] : [word.norm]));
  return support.some((s) => s.words.some((own, k) => named.includes(own.norm) && /^certificat(?:ions?|es?)$/u.test(s.words[k + 1]?.norm ?? '') && !/^(?:training|course|preparation|class|workshop|program|exam)/u.test(s.words[k + 2]?.norm ?? '')));
}
