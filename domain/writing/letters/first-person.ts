import type { DocumentLanguage } from '#domain/documents/labels.ts';

const irregularPast = new Set('ran led built cut wrote made took gave grew held kept met sold spoke oversaw won brought found drove chose began bought dealt drew set taught rose spent shipped understood undertook rebuilt rewrote put sought swept thought got became'.split(' '));
const notVerbs = new Set('used based skilled experienced certified detailed advanced dedicated need speed seed embedded distributed related'.split(' '));
/** Verbs that résumés begin with in the present; none that is more often a noun there, but for those below. */
const present = new Set('manage lead mentor develop maintain build run write coordinate own operate train teach coach oversee handle deliver drive advise create automate monitor improve organise organize implement provide prepare analyse analyze conduct supervise assist collaborate define introduce keep teach take serve sell schedule resolve represent present negotiate inspect install identify help guide forecast facilitate evaluate ensure edit diagnose configure compile administer'.split(' '));
/** Those of them that are nouns too ("Help desk", "Lead developer"): verbs only before an article, a number or a plural. */
const nounToo = new Set('lead mentor build run own train coach drive monitor schedule present help guide forecast handle'.split(' '));
const afterNounToo = /^ (?:an?|the|all|our|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+[^\Ws]s)(?!\p{L})/u;
const standing = /^(?:responsible|accountable|on call|in charge)(?= (?:for|of) )/iu;

/** German weak verbs that résumés begin with: "Prüfte Rechnungen", "Betreut 40 Kunden". */
const germanVerb = /^(ver|be|er|ent|über|unter)?(kürz|prüf|treu|führ|leit|wickel|senk|steiger|stell|plan|bau|setz|kauf|walt|antwort|arbeit|schul|fertig|wart|koch|pfleg|liefer|buch|sorg|besser|mittel|einfach|doppel|\p{L}{3,}ier)(t|te|et|ete) (?=\S)(.+)$/iu;
// "Automatisierte Tests", "Erstellte Berichte": what stands before a noun without an article may describe it.
const afterVerb = /^(?:den|die|das|dem|der|ein\p{L}*|alle|mehrere|rund|etwa|über|täglich|\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(?![\p{L}])/iu;
const germanThing = /^(?:\p{Lu}\p{Ll}+e )?\p{Lu}[\p{L}-]*?(?:(ung|ion|tät|heit|keit|schaft|pflege|analyse|montage)|(bau|betrieb|kauf|vertrieb|einsatz|umzug|entwurf)|(management))(?= )/u;
/** "Dokumentation erstellt": what was done to the thing stands behind it, and its sentence needs a verb. */
const participle = /(?<!\p{L})(?!(?:ins)?gesamt)(?:(?:\p{Ll}*ge\p{Ll}+|(?:be|ent|er|ver|zer|über|unter)\p{Ll}+|\p{Ll}+ier)t(?!\p{L})|(?:\p{Ll}*ge|be|ent|er|ver|zer|über|unter)\p{Ll}+en$)/u;

/** A fact's words as part of a sentence about oneself: told with a verb ("I ran …"), as a duty ("die Leitung … gehörte zu …"), or neither. */
export type Spoken = { readonly as: 'verb' | 'duty'; readonly words: string } | null;

/** `isPast` where the employment the fact belongs to has ended: what its words say in the present is then left as it is. */
export function inFirstPerson(text: string, language: DocumentLanguage, isPast: boolean): Spoken {
  return language === 'de' ? inGerman(text, isPast) : inEnglish(text, isPast);
}

/** "Ran forty clusters" → "ran forty clusters", ready for "I …". Verbs later in a list ("… and tested it") read on as they are. */
function inEnglish(text: string, isPast: boolean): Spoken {
  if (standing.test(text)) return { as: 'verb', words: `${isPast ? 'was' : 'am'} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` };
  const first = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(text)?.[0].toLowerCase();
  if (first === undefined) return null;
  const rest = text.slice(first.length);
  if (irregularPast.has(first) || (first.endsWith('ed') && !notVerbs.has(first))) return { as: 'verb', words: first + rest };
  if (isPast || /^ (?:of|for|and)\b/u.test(rest)) return null;
  if (nounToo.has(first) && !afterNounToo.test(rest)) return null;
  if (present.has(first)) return { as: 'verb', words: first + rest };
  const own = baseOf(first);
  const isAloneInIt = !(rest.match(/(?<=\band |, )\p{Ll}+s\b/gu) ?? []).some((word) => baseOf(word) !== null);
  return own === null || !isAloneInIt ? null : { as: 'verb', words: own + rest };
}

/** "leads" → "lead"; null for words that are no such verb. */
function baseOf(word: string): string | null {
  return [word.replace(/s$/u, ''), word.replace(/es$/u, '')].find((base) => base !== word && present.has(base)) ?? null;
}

/** "Prüfte Rechnungen" → "prüfte ich Rechnungen", "Fachliche Leitung des Teams" → "die fachliche Leitung des Teams". */
function inGerman(text: string, isPast: boolean): Spoken {
  const [, prefix = '', stem = '', ending = '', rest = ''] = germanVerb.exec(text) ?? [];
  const isPreterite = ending.endsWith('te');
  const isVerb = stem !== '' && (isPreterite ? afterVerb.test(rest) || (prefix === '' && !stem.endsWith('ier')) : !isPast && !/ und \p{Ll}+t(?= |$)/u.test(rest));
  const verb = (prefix + stem).toLowerCase();
  if (isVerb) return { as: 'verb', words: `${isPreterite ? verb + ending : `${verb.replace(/el$/u, 'l')}e`} ich ${rest}` };
  const [, feminine, masculine, neuter] = germanThing.exec(text) ?? [];
  const article = feminine !== undefined ? 'die' : masculine !== undefined ? 'der' : neuter !== undefined ? 'das' : null;
  if (article === null || text.includes(',') || participle.test(text)) return null;
  const isDescribed = /^\p{Lu}\p{Ll}+e \p{Lu}/u.test(text);
  return isDescribed && article !== 'die' ? null : { as: 'duty', words: `${article} ${isDescribed ? text.slice(0, 1).toLowerCase() + text.slice(1) : text}` };
}
