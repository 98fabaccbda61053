import { skillById } from '#domain/text/skills.ts';
import { isPast } from './clauses.ts';
import { chargeOf } from './lexicon.ts';
import { levelOf } from './levels.ts';
import { isDoer } from './persons.ts';
import type { FactReading, Reading } from '../reading.ts';
import { fields } from '../tables/fields.ts';
import { isTold } from './told-kinds.ts';
import { weakerWords } from '../tables/weaker-words.ts';
import { isStopWord, normalOf, stemOf, type Word } from './words.ts';

const bearers = new Map<string, Set<string>>();
for (const [weaker, stronger] of weakerWords) {
  const stems = stronger.map((word) => (word.startsWith('=') ? `=${stemOf(normalOf(word.slice(1)))}` : stemOf(normalOf(word))));
  for (const word of weaker) bearers.set(stemOf(normalOf(word)), (bearers.get(stemOf(normalOf(word))) ?? new Set<string>()).union(new Set(stems)));
}

const light = /^(?:creat|wrot|writ|made|make|making|makes|ran|run|running|runs|gave|give|giving|deliver|produc|generat|prepar|built|build|conduct|perform|complet|provid|held|hold|did|carri|compil)/u;

/** True where a fact's word says at least as much as this one. */
export function saysAtLeast(own: string, norm: string): boolean {
  const strong = bearers.get(stemOf(norm));
  return strong !== undefined && (strong.has(stemOf(own)) || strong.has(`=${stemOf(own)}`));
}

/**
 * True where the i-th word of a claim follows from what the facts tell: a weaker word for the same doing, a light verb
 * before the fact's own verb as a noun ("created an index" of "indexed"), the kind of a skill that the claim names beside
 * it ("the CRM HubSpot"), or people whom the same job serves.
 */
export function isImplied(claim: Reading, i: number, support: readonly FactReading[], nearby: readonly FactReading[]): boolean {
  const word = claim.words[i];
  if (word === undefined || /^\p{Lu}{2,}/u.test(word.text) && !isKindOfSkill(claim, i, support) && !isOfTool(word.norm, support)) return false;
  return isWeaker(claim, word, support) || isOfTitle(word, support) || isOfRoot(word.norm, support) || isOfDoer(word.norm, support) || isLight(claim, i, support) || isKindOfSkill(claim, i, support) || isServed(word.norm, support, nearby) || isOfField(claim, i, support);
}

/** Forms of doing alone: "support" as a noun and "guidance" have no object to be measured by. */
function isWeaker(claim: Reading, { norm }: Word, support: readonly FactReading[]): boolean {
  const strong = bearers.get(stemOf(norm));
  if (strong === undefined || isDoer(norm)) return false;
  return support.some(({ fact, words }) => (isTold(fact) && words.some((own, k) => strong.has(`=${stemOf(own.norm)}`) || (strong.has(stemOf(own.norm)) && isDoing(own.norm, k))))
    // "Monitoring with Nagios": a skill's kind beside its name.
    || (fact.kind === 'skill' && words.some((own) => strong.has(`=${stemOf(own.norm)}`) && claim.norms.has(own.norm))));
}

/** "A skilled negotiator" of "negotiation skills": who is good at it does it, by a name that is no title. */
export function isOfSkill(claim: Reading, i: number, support: readonly FactReading[]): boolean {
  const norm = claim.words[i]?.norm ?? '';
  if (!isDoer(norm) || chargeOf(norm) === 'leadership' || !claim.words.slice(Math.max(0, i - 3), i).some((w) => levelOf(w.norm) !== null || /^(?:active|critical|creative|effective|accomplished|talented|natural|keen|quick|clear|born|efficient)$/u.test(w.norm))) return false;
  const root = doerRoot(norm);
  return root.length > 3 && support.some(({ fact, words }) => fact.kind === 'skill' && words.some((own) => own.norm.startsWith(root)));
}

/** "Administration" of an administrator: what the holder of a title, or who names it a skill, is about. */
function isOfDoer(norm: string, support: readonly FactReading[]): boolean {
  const root = rootOf(norm);
  return root.length > 4 && !isDoer(norm) && chargeOf(norm) !== 'leadership' && support.some(({ fact, words, text }) => (fact.kind === 'employment' || fact.kind === 'skill') && !lowering.test(text) && words.some((own) => isDoer(own.norm) && rootOf(own.norm.replace(/(?:er|or|ant|ist)s?$/u, '')) === root));
}

const lowering = /(?<![\p{L}])(?:assistant|asst|aide|deputy|trainee|intern|helper|apprentice|student|aspiring|support)(?![\p{L}])/iu;
// Who does it by another ending than "-er" and "-or"; an engineer's title tells of nothing built.
const deedOf: Readonly<Record<string, string>> = { analyst: 'analyz', admin: 'administ', administrator: 'administ', caretaker: 'car', engineer: '' };

/** "Developed" of a developer, "administered" of an administrator: a title says what its holder does. */
export function isOfTitle(word: Word, support: readonly FactReading[]): boolean {
  if (chargeOf(word.norm) === 'leadership' || !(isPast(word) || word.norm.endsWith('ing'))) return false;
  const done = trunk(/(?:ed|ing)$/u.test(word.norm) ? word.norm.replace(/(?:ed|ing)$/u, '') : stemOf(word.norm));
  return done.length > 2 && support.some(({ fact, words }) => (fact.kind === 'employment' || fact.kind === 'volunteering') && fact.title !== null && !lowering.test(fact.title)
    && words.some((own) => fact.title?.includes(own.text) === true && (deedOf[own.norm] ?? (isDoer(own.norm) ? doerRoot(own.norm) : '')) === done));
}

/** What the name of a doer is made from: "negotiat" of "negotiator". */
export function doerRoot(norm: string): string {
  return trunk(norm.replace(/s$/u, '').replace(/(?:er|or|ist|(?<=y)st)$/u, ''));
}

const trunk = (stem: string): string => stem.replace(/(?:at|er|e)$/u, '').replace(/([bdgmnprt])\1$/u, '$1');

/** "CRM" of "Salesforce": what a thing of the facts is. */
function isOfTool(norm: string, support: readonly FactReading[]): boolean {
  const strong = bearers.get(stemOf(norm));
  return strong !== undefined && support.some(({ fact, words }) => (isTold(fact) || fact.kind === 'skill') && words.some((own) => strong.has(`=${stemOf(own.norm)}`)));
}

const isDoing = (norm: string, place: number): boolean => place === 0 || /(?:ed|ing)$/u.test(norm) || stemOf(norm) !== norm;

/** "Ran queries", "created an index", "gave a presentation": the noun within three words is the fact's verb. */
function isLight(claim: Reading, i: number, support: readonly FactReading[]): boolean {
  const word = claim.words[i];
  if (word === undefined || !light.test(word.norm)) return false;
  // "Built the monitoring that restarted services" tells of another deed.
  const near = claim.words.slice(i + 1, i + 4).filter(({ norm }) => !isStopWord(norm) && !norm.endsWith('ed'));
  return near.some(({ norm }) => !isDoer(norm) && support.some(({ fact, words }) => isTold(fact) && words.some((own, k) => (k === 0 || own.norm.endsWith('ed')) && sharesRoot(own.norm, norm))));
}

/** "Reconciliations" of "reconciled", "cutting" of "cutter"; never who does it. */
function isOfRoot(norm: string, support: readonly FactReading[]): boolean {
  const root = rootOf(norm);
  return !isDoer(norm) && support.some(({ fact, words }) => (isTold(fact) || fact.kind === 'skill') && words.some((own) => (root.length >= 5 && rootOf(own.norm) === root) || (norm.endsWith('ing') && stemOf(own.norm).replace(/er$/u, '').length > 2 && undoubled(stemOf(own.norm)) === stemOf(norm))));
}

const undoubled = (stem: string): string => stem.replace(/([bdgmnprt])\1er$/u, '$1').replace(/er$/u, '');
const rootOf = (norm: string): string => norm.replace(/(?:ies|s)$/u, '').replace(/(?:ational|itional|ional|(?<=.{4})able|ations?|itions?|ions?|ivity|ings?|ments?|ances?|en[cs]es?|ures?|ically|ical|ics?|ied|ed|es|y)$/u, '').replace(/(?:at|it|i|e)$/u, '');
const base = (norm: string): string => stemOf(norm).replace(/(?:ati|iti|ic|at|it|i)$/u, '');
const sharesRoot = (a: string, b: string): boolean => stemOf(a) === stemOf(b) || (base(a).length > 4 && base(a) === base(b));

/** "The CRM HubSpot", "Python, a programming language": the wider skill of one that stands in claim and facts alike. */
function isKindOfSkill(claim: Reading, i: number, support: readonly FactReading[]): boolean {
  const word = claim.words[i];
  const own = new Set(support.flatMap((s) => s.skills.map((m) => m.skill.id)));
  const named = claim.skills.filter((m) => own.has(m.skill.id)).flatMap((m) => m.skill.wider);
  if (word === undefined || !claim.skills.some((m) => own.has(m.skill.id))) return false;
  // "The CRM HubSpot", "Python, a programming language"; "databases from EC2" are something else.
  const between = claim.skills.flatMap((m) => (own.has(m.skill.id) ? [m.start > word.end ? claim.text.slice(word.end, m.start) : claim.text.slice(m.end, word.start)] : []));
  const isBeside = between.some((words) => /^[\s,:(–—-]*(?:\p{L}+[\s-]+){0,2}$/u.test(words) && !/\b(?:from|to|into|in|with|on|by|for|and|off|onto)\s/iu.test(words));
  if (isBeside && /^(?:languages?|programming|scripting|software|tools?|systems?|platforms?|packages?|frameworks?|librar(?:y|ies)|databases?|environment|suite|technolog(?:y|ies)|spreadsheets?)$/u.test(word.norm)) return true;
  const wider = new Set(named.flatMap((id) => [id, ...(skillById(id)?.wider ?? [])]));
  return claim.skills.some((m) => m.start < word.end && word.start < m.end && wider.has(m.skill.id));
}

const served: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:patients?|patienten|patientinnen)$/u, /nurs|doctor|hospital|clinic|surg|ward|medic|health|physio|dental|dentist|pfleg|krankenhaus|klinik|praxis|arzt|therap/iu],
  [/^(?:residents?|bewohner\p{L}*)$/u, /care home|nursing home|care assistant|altenpfleg|pflegeheim|seniorenheim|housing/iu],
  [/^(?:pupils?|students?|learners?|classes|class|lessons?|schuler\p{L}*)$/u, /teach|tutor|school|lectur|lehr|schule|instructor/iu],
  [/^(?:guests?|gaste\p{L}*)$/u, /hotel|hostel|inn\b|kitchen|\bcook\b|\bchef\b|covers|recept|front desk|waiter|waitress|restaurant|bar\b|host|concierge|gastro/iu],
  [/^(?:customers?|clients?|shoppers?|kund\p{L}*)$/u, /\bsales (?:rep|assistant|associate|advis|clerk|exec)|(?:shop|store) assistant|cashier|\borders\b|verk[aä]uf/iu],
  [/^(?:clients?|mandanten)$/u, /paralegal|solicitor|attorney|social work|kanzlei/iu],
  [/^(?:passengers?|fahrgaste)$/u, /driver|bus\b|taxi|rail|train|cabin|flight|fahrer/iu],
  [/^(?:visitors?|readers?|borrowers?)$/u, /librar|museum|gallery|archiv|bibliothek/iu],
  [/^(?:children|child|kids?|toddlers?|kinder\p{L}*)$/u, /nursery|kindergarten|kita|childcare|child care|nanny|preschool|erzieher/iu],
];

/** "Employment contracts" of an HR officer's contracts: the field of the job in front of what the facts name. */
function isOfField({ words, text }: Reading, i: number, support: readonly FactReading[]): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next === undefined || !/^[\s-]$/u.test(text.slice(word.end, next.start)) || isStopWord(next.norm)) return false;
  return fields.some(([field, job]) => field.test(word.norm) && support.some(({ fact, text: told }) => (isTold(fact) || fact.kind === 'employment' || fact.kind === 'volunteering') && job.test(told))) && support.some((s) => isTold(s.fact) && s.words.some((own) => stemOf(own.norm) === stemOf(next.norm)));
}

/** Patients of a nurse, pupils of a teacher: whom the same job serves, by its title or by its other facts. */
function isServed(norm: string, support: readonly FactReading[], nearby: readonly FactReading[]): boolean {
  const kinds = served.filter(([people]) => people.test(norm));
  if (kinds.length === 0) return false;
  return nearby.some((s) => s.words.some((own) => stemOf(own.norm) === stemOf(norm))) || support.some(({ fact, text }) => (fact.kind === 'employment' || fact.kind === 'volunteering' || isTold(fact)) && kinds.some(([, work]) => work.test(text)));
}
