import { clauseAt, isPast, opensClause } from '../words/clauses.ts';
import { isMaking } from '../words/making.ts';
import type { Finding } from '../finding.ts';
import { chargeOf, groupsOf, isNeutral, keysOf } from '../words/lexicon.ts';
import { isGerman, type FactReading, type Reading } from '../reading.ts';
import { isTold } from '../words/told-kinds.ts';
import type { Word } from '../words/words.ts';

// Who made, held or led what the noun names did it: "made calls", "ran tests", "managed the migration".
const doing = /^(?:made|mak|did|do|done|g[ai]v|held|hold|had|took|tak|carri|conduct|perform|provid|deliver|complet|prepar|creat|wrote|writ|produc|issu|ran|run|led|lead|manag|head|direct|undert|execut|implement|built|build|design|develop|draft|compos|offer|plac|sent|send|post|kept|keep|set|put|work|responsible|publish|present|start|launch|initiat|introduc|pair|took|tak|shar|participat|compris|consist|includ|encompass|cover|entail)/u;

/**
 * A noun of the facts is not told as a deed: who "compared quotes" quoted nothing, who "read drawings" drew nothing, who
 * "arranged training" trained nobody. The noun bears the verb only where the fact's own verb is one of doing it.
 */
export function checkNouns(claim: Reading, cited: readonly FactReading[]): Finding[] {
  if (isGerman(claim.text)) return [];
  const facts = cited.filter(({ fact }) => isTold(fact) || fact.kind === 'employment');
  const taken = claim.words.find((word, i) => isPast(word) && opensClause(claim, i) && chargeOf(word.norm) === null && !isNeutral(word.norm) && isNounAlone(word, facts));
  return taken === undefined ? [] : [{ kind: 'ownership', start: taken.start, end: taken.end }];
}

function isNounAlone(word: Word, facts: readonly FactReading[]): boolean {
  const keys = keysOf(word.norm, false);
  const groups = groupsOf(keys);
  const isBearing = (own: Word): boolean => keysOf(own.norm, false).some((k) => keys.includes(k)) || ((own.norm.endsWith('ing') || (isMaking(word.norm) && !isPast(own))) && groupsOf(keysOf(own.norm, false)).some((g) => groups.includes(g)));
  // "Developed a tool" of who wrote it, whatever else "tool" is like.
  if (facts.some((fact) => fact.words.some((own, i) => isPast(own) && opensClause(fact, i) && groupsOf(keysOf(own.norm, false)).some((g) => groups.includes(g))))) return false;
  const bearing = facts.flatMap((fact) => fact.words.flatMap((own, i) => (isBearing(own) ? [{ fact, own, i }] : [])));
  return bearing.length > 0 && bearing.every(({ fact, own, i }) => {
    if (isPast(own) || (own.norm.endsWith('ing') && opensClause(fact, i))) return false;
    const start = clauseAt(fact.text, own.start);
    const before = fact.words.slice(0, i).filter((w) => w.start >= start);
    // A clause without a verb of its own goes on with the one before.
    const verb = before.findLast((w) => isPast(w)) ?? fact.words.slice(0, i).findLast((w) => isPast(w));
    // "…, thoroughly testing it", "… raising output by 5 %": a verb that stands behind another's object.
    const isVerb = own.norm.endsWith('ing') && (/\p{L}{3}ly\s+$/u.test(fact.text.slice(0, own.start)) || /^\s+(?:\p{L}+\s+){1,3}by\s/u.test(fact.text.slice(own.end)));
    const isTask = /(?:responsib\p{L}+|\bdut(?:y|ies)|\btasks?|\bin charge|\b(?:role|work|job) (?:\p{L}+ )?(?:involv|includ|compris|consist)\p{L}*)(?![\p{L}])[^.;]*$/iu.test(fact.text.slice(0, own.start));
    const isMeans = /\b(?:with|using|via|through)\s+(?:\p{L}+\s+){0,2}$/iu.test(fact.text.slice(0, own.start));
    const isInfinitive = /\b(?:to|by|of|for|in|while|when|after|before|not|help\p{L}*)\s+$/iu.test(fact.text.slice(0, own.start)) && !own.norm.endsWith('s');
    return verb !== undefined && !isInfinitive && !isVerb && !isTask && !isMeans && !doing.test(verb.norm);
  });
}
