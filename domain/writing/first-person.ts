const irregularPast = new Set('ran led built cut wrote made took gave grew held kept met sold spoke oversaw won brought found drove chose began bought dealt drew set taught rose spent shipped understood undertook rebuilt rewrote put sought swept thought got became'.split(' '));
const notVerbs = new Set('used based skilled experienced certified detailed advanced dedicated need speed seed embedded distributed related'.split(' '));

/**
 * "Ran forty clusters" → "ran forty clusters", ready for "I …"; null where the text does not begin with an English verb
 * in the past. Verbs later in a list ("… and tested it") read on as they are.
 */
export function inFirstPerson(text: string): string | null {
  const first = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(text)?.[0].toLowerCase();
  if (first === undefined) return null;
  const past = irregularPast.has(first) || (first.endsWith('ed') && !notVerbs.has(first));
  return past ? first + text.slice(first.length) : null;
}
