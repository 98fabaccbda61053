import { chargeOf, groupsOf, keysOf } from '../words/lexicon.ts';
import type { Finding } from '../finding.ts';
import { admissions, isDoer } from '../words/persons.ts';
import { read, type FactReading, type Reading } from '../reading.ts';
import { isStopWord, type Word } from '../words/words.ts';

const ownKinds: ReadonlySet<string> = new Set(['employment', 'volunteering', 'headline', 'education', 'certificate', 'project']);
const asOne = /(?<![\p{L}])(?:(?<!\b(?:many|much|few|long|well) )as(?! (?:many|much|few|well) as)|als|am|was|bin|war|been|became|promoted to|wurde|befördert zu[rm]?)\s+(?:(?:an?|the|ein\p{L}*|de[rmn]|die|one of|(?:two|three|four|five|six|seven|eight|nine|ten|\d+))\s+){0,3}(?:[\p{L}’'-]+\s+){0,2}(?:co-)?$/iu;
const headings = /^(?:head|chief|president|dean|chair|leiter|leiterin|leitung|geschaftsfuhrung|direktion|vorstand|chefin?)$/u;
const joins = /^\s*(?:[:(–—]|\p{L}{3,}ing\b|with\b|since\b|mit\b|seit\b)/iu;
const trades = new RegExp(String.raw`^(?:${admissions}|senior|chief|head|lead|leading|principal|master|examined|zugelassene\p{L}*|zertifizierte\p{L}*|geprüfte\p{L}*|leitende\p{L}*)$`, 'iu');

/**
 * What somebody else is in the facts ("helped by the manufacturer's engineer", "for licensed electricians") is not told
 * as what the person is: "as the engineer", "Licensed electrician: …". What the person is stands in a title, at the
 * start of a sentence or behind "as".
 */
export function checkPosing(claim: Reading, support: readonly FactReading[]): Finding[] {
  const posed = claim.words.flatMap((word, i) => ((isDoer(word.norm) || headings.test(word.norm)) && isPosed(claim, i) ? [{ word, before: modifiers(claim, i) }] : []));
  const taken = posed.find(({ word, before }) => {
    const held = support.flatMap((fact) => fact.words.flatMap((own, i) => (keysOf(own.norm, true).some((k) => keysOf(word.norm, true).includes(k)) ? [{ fact, own, i }] : [])));
    if (held.length === 0) return false;
    const own = held.filter(({ fact, i }) => isOwn(fact, i));
    return own.length === 0 || before.some((m) => chargeOf(m.norm) !== null && trades.test(m.text) && !own.some(({ fact, i }) => modifiers(fact, i).some((k) => k.norm === m.norm) || keysOf(m.norm, false).some((k) => fact.keys.has(k) && fact.fact.kind !== 'achievement') || ownKinds.has(fact.fact.kind) && fact.norms.has(m.norm)));
  });
  return taken === undefined ? posedAsNamed(claim, support) : [{ kind: 'title', start: taken.before[0]?.start ?? taken.word.start, end: taken.word.end }];
}

/** "I am a Site Manager", "As Head Baker, I …": names of standing with capitals that no title and no headline has. */
function posedAsNamed({ text }: Reading, support: readonly FactReading[]): Finding[] {
  const found = /(?:(?:^|[.;]\s+)(?:I(?: a|['’])m (?:an? )?|As (?:an? )?)|\b[Aa]ct(?:ed|ing|s)? as (?:an? |the )?)((?:\p{Lu}[\p{L}&/'’-]*)(?:\s+(?:(?:of|and|for|with|the|\/|&|-)\s+)*\p{Lu}[\p{L}&/'’-]*)*)/u.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined || /^(?:At|In|On)\b/u.test(name)) return [];
  const words = read(name, false).words.filter(({ norm }) => !isStopWord(norm));
  const isHeld = words.every(({ norm }) => support.some(({ fact, keys, text: own }) => (ownKinds.has(fact.kind) || /\b(?:I am|as|worked as)\b/iu.test(own)) && keysOf(norm, false).some((key) => keys.has(key) || groupsOf([key]).some((group) => support.some((s) => ownKinds.has(s.fact.kind) && s.groups.has(group))))));
  const start = found.index + found[0].length - name.length;
  return isHeld ? [] : [{ kind: 'title', start, end: start + name.length }];
}

/** "As a licensed electrician", or a line that opens with it: "Licensed electrician: …", "Engineer with …". */
function isPosed({ text, words }: Reading, i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  if (asOne.test(text.slice(0, word.start))) return true;
  // "Therapist for ten parents"
  if ((i === 0 || (i < 3 && words.slice(0, i).every((w) => !isStopWord(w.norm) && !/\d/u.test(w.norm) && (trades.test(w.text) || (!/(?:ed|ing)$/u.test(w.norm) && chargeOf(w.norm) === null))))) && /^\s+(?:for|of|to|on|at|in|für|bei|im)\b/iu.test(text.slice(word.end)) && /^[^,;:.]*$/u.test(text.slice(words[0]?.start ?? 0, word.start))) return true;
  return i < 4 && words.slice(0, i).every((w) => !isStopWord(w.norm) && !/(?:ed|ing)$/u.test(w.norm.replace(/^(?:licensed|certified|registered|qualified|chartered|accredited|skilled|experienced|leading)$/u, ''))) && joins.test(text.slice(word.end)) && /^[^,;:.]*$/u.test(text.slice(words[0]?.start ?? 0, word.start));
}

function isOwn(fact: FactReading, i: number): boolean {
  const word = fact.words[i];
  if (word === undefined) return false;
  if (ownKinds.has(fact.fact.kind) && !/['’]s?\b/u.test(word.text)) return true;
  // "Member of the committee": a sentence that opens so tells it of the person.
  const opens = i === 0 && /^\s+(?:of|in|at|on|for|der|des|im|in)\b/iu.test(fact.text.slice(word.end));
  return opens || isPosed(fact, i) || i < 3 && fact.fact.kind !== 'achievement';
}

function modifiers({ text, words }: Reading, i: number): readonly Word[] {
  const before: Word[] = [];
  for (let at = i - 1; at >= 0 && before.length < 3; at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || isStopWord(word.norm) || text.slice(word.end, next.start).trim().replace('-', '') !== '') break;
    before.unshift(word);
  }
  return before;
}
