import type { Random } from '../support/random.ts';
import type { Edited } from './edits.ts';

type Retelling = (lines: readonly string[], random: Random) => string[] | null;

const entry = /^(\W*(?:\d{1,2}[.)]\s*)?\W*)(\p{Lu}[^()\n]{3,70}?)\s*[-–,]?\s*\(((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})\)\W*$/u;
const startsWithVerb = /^(\W*(?:\d{1,2}[.)]\s*)?\W*)(Developed|Designed|Managed|Created|Worked|Handled|Implemented|Provided|Performed|Conducted|Maintained|Assisted|Led|Coordinated|Utilized|Collaborated|Ensured|Supported|Operated|Monitored|Analyzed|Trained|Supervised|Prepared|Improved|Built|Executed)\b(.*)$/u;
const gerunds: Readonly<Record<string, string>> = { Led: 'leading', Built: 'building', Managed: 'managing', Created: 'creating', Handled: 'handling', Provided: 'providing', Utilized: 'utilizing', Collaborated: 'collaborating', Ensured: 'ensuring', Operated: 'operating', Analyzed: 'analyzing', Supervised: 'supervising', Prepared: 'preparing', Improved: 'improving', Executed: 'executing', Coordinated: 'coordinating' };
const gerund = (verb: string): string => gerunds[verb] ?? `${verb.toLowerCase().replace(/ed$/u, '')}ing`;

/** Changes every line that fits; null where none does. */
function each(change: (line: string, random: Random) => string | null): Retelling {
  return (lines, random) => {
    let changed = 0;
    const told = lines.map((line) => {
      const other = change(line, random);
      if (other === null || other === line) return line;
      changed += 1;
      return other;
    });
    return changed === 0 ? null : told;
  };
}

const replaced = (from: RegExp, ...to: readonly string[]): Retelling => each((line, random) => (/[@#]/u.test(line) ? null : line.replace(from, random.pick(to))));

// What honest writers do to a résumé; none of it claims more than before.
const retellings: readonly (readonly [string, Retelling])[] = [
  ['dates', each((line, random) => line.replace(entry, random.pick(['$1$2, $3–$4', '$1$2 | $3 to $4', '$1$2, from $3 to $4', '$1$2 (from $3 until $4)', '$1$3 – $4: $2'])))],
  ['worked_as', each((line) => (/\b(?:as|experience|worked|role|years?)\b/iu.test(line) ? null : line.replace(entry, '$1Worked as $2 ($3 - $4)')))],
  ['first_person', each((line) => line.replace(startsWithVerb, (_, mark: string, verb: string, rest: string) => `${mark}I ${verb.toLowerCase()}${rest}`))],
  ['gerund', each((line, random) => line.replace(startsWithVerb, (_, mark: string, verb: string, rest: string) => `${mark}${random.pick(['Tasks included ', 'Work included ', 'My tasks were '])}${gerund(verb)}${rest}`))],
  ['in_this_role', each((line, random) => line.replace(startsWithVerb, (_, mark: string, verb: string, rest: string) => `${mark}${random.pick(['In this role, ', 'Among other things, ', 'As part of the job, '])}${verb.toLowerCase()}${rest}`))],
  ['skill_words', replaced(/\b(?:Proficient|Proficiency|Skilled) (?:in|with|at)\b/u, 'Experience with', 'Competent in', 'Working knowledge of', 'Able to work with', 'Experienced in', 'Familiar with', 'Practised in')],
  ['weaker', replaced(/\b(?:Excellent|Outstanding|Exceptional|Superior|Strong|Extensive|Advanced|Expert|In-depth|Deep)\b/u, 'Good', 'Solid')],
  ['expertise', replaced(/\b(?:Expertise|Mastery|Specialization) (?:in|of|with)\b/u, 'Experience with', 'Knowledge of', 'Skilled in')],
  ['adverbs', replaced(/\b(?:effectively|successfully|efficiently|actively|highly|greatly|extensively|expertly) /u, '')],
  ['digits', each((line) => line.replace(/\b([2-9]) (?=years\b)/u, (_, n: string) => `${['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][Number(n)]} `))],
  ['clients', replaced(/\bcustomers?\b/u, 'clients')], ['help', replaced(/\bassist(?:ed|ing)?\b/u, 'support')], ['used', replaced(/\b(?:utilized|utilised|leveraged|employed)\b/u, 'used')],
  ['solve', replaced(/\b(?:resolved|troubleshot)\b/iu, 'fixed')], ['keep', replaced(/\bmaintained\b/u, 'kept up', 'looked after', 'cared for')], ['make', replaced(/\b(?:created|developed|produced)\b/u, 'made', 'put together')], ['check', replaced(/\b(?:evaluated|inspected|assessed|examined|reviewed)\b/u, 'checked', 'went through')],
  ['several', replaced(/\b(?:various|multiple|diverse|numerous)\b/u, 'several', 'different', 'a range of')], ['carry', replaced(/\b(?:performed|conducted|executed|carried out)\b/u, 'did', 'carried out')], ['work_with', replaced(/\b(?:collaborated|cooperated|liaised) with\b/iu, 'worked with', 'worked closely with', 'worked alongside')],
  ['and', replaced(/ and /u, ' & ', ' as well as ', ', and also ')], ['etc', replaced(/\bsuch as\b/u, 'like', 'including', 'e.g.')], ['it', replaced(/\bInformation Technology\b/u, 'IT')], ['senior', replaced(/\bSenior\b/u, 'Sr.')], ['degree', replaced(/\bBachelor['’]?s?(?: [Dd]egree)? (?:in|of)\b/u, 'Bachelor’s in', 'Bachelor in', 'Bachelor degree in')], ['degree_letters', replaced(/\bBachelor of Science\b/u, 'BSc', 'B.Sc.', 'B.S.')],
  ['spelling', replaced(/\b(\w+)iz(ation|ing|ed|e)\b/u, '$1is$2')], ['knowledge', replaced(/\b(?:Sound|Good|Solid|Thorough|Profound) (?:knowledge|understanding|command) (?:of|in)\b/u, 'Knows', 'Understanding of', 'Familiarity with')], ['responsible', replaced(/^(\W*)Responsible for\b/u, '$1Was responsible for', '$1In charge of', '$1Looked after', '$1Duties:')],
  ['ability', replaced(/\bAbility to\b/iu, 'Can', 'Able to', 'Capable of the task to')], ['full_stop', each((line) => (/^\W*\p{Lu}.*\p{Ll}$/u.test(line) && line.split(' ').length > 4 ? `${line}.` : null))],
  ['joined_skills', (lines) => joinSkills(lines)], ['split', (lines) => splitSentences(lines)], ['upper', each((line) => (/^#+\s*(?:Skills|Experience|Education)\W*$/iu.test(line) ? line.toUpperCase() : null))],
];

export const retellingNames: readonly string[] = retellings.map(([name]) => name);

/** One way of retelling throughout, or two where `second` is named; null where the source has no place for the first. */
export function retell(source: string, name: string, random: Random): Edited {
  const find = (wanted: string) => retellings.find(([own]) => own === wanted)?.[1];
  const first = find(name)?.(source.split('\n'), random) ?? null;
  if (first === null) return null;
  const other = random.pick(retellingNames);
  const both = other === name ? null : find(other)?.(first, random) ?? null;
  return { text: (both ?? first).join('\n'), done: both === null ? name : `${name}, ${other}` };
}

function joinSkills(lines: readonly string[]): string[] | null {
  const at = lines.findIndex((line) => /^\W*skills\W*$/iu.test(line));
  const from = at + 1;
  if (at === -1) return null;
  const after = lines.slice(from).findIndex((line) => !/^\W*(?:\d{1,2}[.)]\s*)?\W*[\p{L}\p{N}/+#. ]{2,28}\s*$/u.test(line));
  const to = after === -1 ? lines.length : from + after;
  const names = lines.slice(from, to).map((line) => line.replace(/^\W*(?:\d{1,2}[.)]\s*)?\W*/u, '').replace(/[.\s]+$/u, ''));
  return names.length < 3 || names.some((one) => one === '') ? null : [...lines.slice(0, from), names.join(', '), ...lines.slice(to)];
}

function splitSentences(lines: readonly string[]): string[] | null {
  const told = lines.flatMap((line) => (/^\W*\p{Lu}/u.test(line) && !/\d{4}|@/u.test(line) ? line.split(/(?<=[a-z]{3}\.)\s+(?=\p{Lu})/u) : [line]));
  return told.length === lines.length ? null : told;
}
