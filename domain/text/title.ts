import { withoutUmlauts } from '#domain/posting/text.ts';
import { withoutNoise } from './title-noise.ts';
import { foldedLine, isFunctionWord, wordsOf } from './words.ts';

/** A job title taken apart: what the job is, and at which level. */
export interface TitleParts {
  /** The job's words: folded, abbreviations written out, without level, gender markers, function words and given places. */
  readonly core: readonly string[];
  /** The level's words in one spelling ("senior", "3"), in order. */
  readonly level: readonly string[];
  /** The number under which the employer files it, where the title ends in one ("[Req 8081]", "JR-20417", "Ref TC/118"). */
  readonly requisition: string | null;
}

const requisitionMark = /[([]?(?<![\p{L}\d])(?:(?:req(?:uisition)?|jr|r|r[ée]f(?:erence)?|job|id|bhjob|kennziffer)(?:\s*(?:id|no|nr|number))?[\s.:#_-]*(\d{4,}(?:[_-]\d+)*)|r[ée]f(?:erence|erenz)?(?:\s*(?:id|no|nr|number))?[\s.:#]+([a-z]{0,5}[/-]?\d{2,}(?:[/-]\d+)*))(?![\p{L}\d])[)\]]?/giu;

/** Longer ones are no titles; nothing after it is read. */
const longest = 400;

const genderMarkers = [
  /[([]\s*(?:all\s*genders?|gn|[mwfdxi](?:\s*[/|,*]\s*(?:[mwfdxi]|divers|gn))+|[mwfdxi]\*?)\s*\*?\s*[)\]]/giu,
  /(?<![\p{L}\p{N}])[mwfhvk](?:\s*[/|]\s*[mwfdxihvkn]){1,3}(?![\p{L}\p{N}])/giu,
  /(?<=\p{L}{3})(?:[:*_]|\/-?|\(-?)in(?:nen)?(?:\))?(?!\p{L})/giu,
  // "Assistant(e)", "Ingeniero/a", "Développeur·euse".
  /(?<=\p{L}{3})(?:\((?:e|ne|se|a|o|euse|rice|trice)\)|[/·](?:e|ne|se|a|o|euse|rice|trice)(?:[·]s)?(?!\p{L}))/giu,
];

const spellings: Readonly<Record<string, readonly string[]>> = {
  sr: ['senior'], snr: ['senior'], jr: ['junior'], jnr: ['junior'], internship: ['intern'], trainee: ['intern'], praktikant: ['intern'],
  leitende: ['lead'], leitender: ['lead'], leitendes: ['lead'], lehrling: ['intern'], azubi: ['intern'], auszubildende: ['intern'], auszubildender: ['intern'], ausbildung: ['intern'],
  vorarbeiter: ['lead'], vorarbeiterin: ['lead'], foreman: ['lead'], exec: ['executive'], engineering: ['engineer'],
  stagiaire: ['intern'], alternant: ['intern'], alternante: ['intern'], apprenti: ['intern'], apprentie: ['intern'], becario: ['intern'], becaria: ['intern'], stagiair: ['intern'], estagiario: ['intern'], estagiaria: ['intern'],
  debutant: ['junior'], medior: ['mid'], pleno: ['mid'], starszy: ['senior'], mlodszy: ['junior'], praktikantin: ['intern'], praktikum: ['intern'], apprentice: ['intern'], werkstudent: ['intern'], werkstudentin: ['intern'],
  dev: ['developer'], devops: ['developer', 'operations'], devsecops: ['developer', 'security', 'operations'], eng: ['engineer'], engr: ['engineer'], swe: ['software', 'engineer'], sre: ['site', 'reliability', 'engineer'],
  ml: ['machine', 'learning'], qa: ['quality', 'assurance'], fullstack: ['full', 'stack'], frontend: ['front', 'end'],
  backend: ['back', 'end'], mgr: ['manager'], vp: ['vice', 'president'], svp: ['senior', 'vice', 'president'], infra: ['infrastructure'],
  admin: ['administrator'], rep: ['representative'], reps: ['representative'], asst: ['assistant'], hr: ['human', 'resources'],
  entwickler: ['developer'], entwicklerin: ['developer'], ontwikkelaar: ['developer'], developpeur: ['developer'], developpeuse: ['developer'], desarrollador: ['developer'], desarrolladora: ['developer'], sviluppatore: ['developer'],
  ingenieur: ['engineer'], ingenieurin: ['engineer'], ingenieure: ['engineer'], ingeniero: ['engineer'], ingeniera: ['engineer'], ingegnere: ['engineer'], ingenjor: ['engineer'], inzynier: ['engineer'],
  js: ['javascript'], ops: ['operations'], mktg: ['marketing'], acct: ['account'], intl: ['international'], tech: ['technical'],
};

/** Words that only say the level; "manager" or "director" say the job too and stay in the core. */
const levelOnly = new Set(['intern', 'junior', 'graduate', 'entry', 'mid', 'intermediate', 'senior', 'staff', 'lead', 'principal', 'associate', 'deputy']);
/** A level where it stands before these only: a group of products, a manager's assistant. */
const levelBefore: Readonly<Record<string, RegExp>> = { group: /^product$/u, assistant: /^(?:manager|director|store|professor|general)$/u };
const numerals: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6' };
const levelMark = /^(?:[1-6]|[le][1-9]|ic[1-9])$/u;

/** Takes a title apart. `places` are words (folded) of the posting's places, which some sources repeat in the title. */
export function readTitle(title: string, places: ReadonlySet<string> = new Set()): TitleParts {
  const line = title.slice(0, longest);
  const requisition = line.matchAll(requisitionMark).next().value;
  // "Nantes (44)" is a town with its department.
  const placed = line.replace(/(\p{L}+)\s\((?:\d{2,3}|2[AB])\)/gu, (whole, town: string) => (places.has(foldedLine(town)) ? town : whole));
  const bare = [...genderMarkers, requisitionMark].reduce((text, marker) => text.replace(marker, ' '), placed);
  const words = wordsOf(withoutNoise(bare).replace(/\bremote\b/giu, ' ')).flatMap((w) => spellings[w.replaceAll('.', '')] ?? [w]);
  const core: string[] = [];
  const level: string[] = [];
  for (const [index, said] of words.entries()) {
    // "Field Service Tech" is a person, "Tech Lead" a kind of lead.
    const word = said === 'technical' && index > 0 && index === words.length - 1 ? 'technician' : said;
    if (levelOnly.has(word) || levelBefore[word]?.test(words[index + 1] ?? '') === true || (index > 0 && isNumbered(word))) level.push(numerals[word] ?? word);
    else if (!isFunctionWord(word) && word !== 'level') core.push(word);
  }
  const withoutPlaces = core.filter((w) => !places.has(w));
  return { core: withoutPlaces.length === 0 ? core : withoutPlaces, level, requisition: requisition?.[1] ?? requisition?.[2] ?? null };
}

function isNumbered(word: string): boolean {
  return word in numerals || levelMark.test(word);
}

export interface TitleLikeness {
  /** 0 to 1 over the words of both cores. */
  readonly likeness: number;
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
}

/** How alike two cores are as bags of words; a slip of one letter in a long word is the same word. */
export function titleLikeness(a: readonly string[], b: readonly string[]): TitleLikeness {
  const left = [...b];
  const onlyInA = a.filter((word) => {
    const at = left.findIndex((other) => sameWord(word, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const total = a.length + b.length;
  return { likeness: total === 0 ? 0 : (2 * (a.length - onlyInA.length)) / total, onlyInA, onlyInB: left };
}

function sameWord(a: string, b: string): boolean {
  if (a === b || isPlural(a, b) || isPlural(b, a) || withoutUmlauts(a) === withoutUmlauts(b)) return true;
  return a.length >= 7 && b.length >= 7 && !/\d/u.test(a + b) && oneSlip(a, b);
}

/** "ferries" of "ferry", "nurses" of "nurse". */
function isPlural(many: string, one: string): boolean {
  return many === `${one}s` || (one.length > 3 && one.endsWith('y') && many === `${one.slice(0, -1)}ies`);
}

/** One letter added, dropped, changed, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The key under which titles that name one job meet: the core's words, sorted. */
export function titleKey(parts: TitleParts): string {
  return [...parts.core].sort().join(' ');
}
