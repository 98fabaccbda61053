import { shingleCount, textLikeness } from '#domain/text/signature.ts';
import { marksHold } from '#domain/text/marks.ts';
import { titleLikeness } from '#domain/text/title.ts';
import { mergeReason, type MergeReason } from './reasons.ts';
import { comparePlaces } from './same-place.ts';
import type { PostingSketch } from './sketch.ts';

export type RuleName =
  | 'identity' | 'other_id' | 'company' | 'level' | 'language' | 'place' | 'title' | 'salary' | 'text';

/** What one rule found: a decision, an agreement that counts as evidence, or nothing to say. */
export interface Finding {
  readonly decides: boolean | null;
  readonly reason: MergeReason;
}

export interface Rule {
  readonly name: RuleName;
  readonly judge: (a: PostingSketch, b: PostingSketch) => Finding | null;
}

type Told = Parameters<typeof mergeReason>;
const agree = (...told: Told): Finding => ({ decides: null, reason: mergeReason(...told) });
const same = (...told: Told): Finding => ({ decides: true, reason: mergeReason(...told) });
const different = (...told: Told): Finding => ({ decides: false, reason: mergeReason(...told) });

/** Below this many shingles a description is a title and a link: it cannot show that two advertisements are one. */
const enoughText = 20;
/** Shares of the shorter text's shingles found in the other, by how sure the titles are. */
const sharedText = { sameTitle: 0.5, otherTitle: 0.85, addedByTitleAlone: 0.94, farInTime: 0.9 };
const farInTimeDays = 180;

/** A word that makes another post of the same work where one title has it: another rank, another time of day or year, who helps out, tests, or stands in for a while. */
const anotherPost: ReadonlySet<string> = new Set((
  'assistant assistenz auxiliar ayudante aide pomocnik helper helfer adjoint adjunto head chief supervisor manager teamleiter teamleiterin leiter leiterin gruppledare arbetsledare teamledare teamleder ploegleider teamleider kierownik kierowniczka jefe jefa encargado encargada capo responsable chefe '
  + 'night nights nacht nachtdienst nachtwache dauernachtdienst dauernachtwache weekend weekends wochenende evening relief springer springerin test tester demi commis sous vize stellvertretender stellvertretende dispatcher '
  + 'seasonal saisonal saisonnier saisonniere saisonkraft sommar sommerjob maternity paternity elternzeitvertretung mutterschutzvertretung krankheitsvertretung elternzeit vikariat sustitucion zastepstwo remplacement'
).split(' '));

/** In this order; the first that decides ends the comparison. */
export const rules: readonly Rule[] = [
  { name: 'identity', judge: byIdentity },
  { name: 'other_id', judge: byOtherId },
  { name: 'company', judge: byCompany },
  { name: 'level', judge: byLevel },
  { name: 'language', judge: byLanguage },
  { name: 'place', judge: byPlace },
  { name: 'title', judge: byTitle },
  { name: 'salary', judge: bySalary },
  { name: 'text', judge: byText },
];

function byIdentity(a: PostingSketch, b: PostingSketch): Finding | null {
  if (a.identity === b.identity) return same('same_id', a.identity);
  for (const id of a.vacancies) {
    const other = b.vacancies.find((candidate) => candidate.key === id.key);
    // An id that a foreign site put in its own address proves nothing about another employer's vacancy, but one page is one page.
    const samePage = a.applyAddress !== null && a.applyAddress === b.applyAddress;
    if (other !== undefined && ((!id.claimed && !other.claimed) || samePage || shareEmployer(a, b))) return same('one_vacancy', id.key);
  }
  return null;
}

/** Employers open several vacancies with one text; a different id at one board is a different vacancy unless a requisition joins them. */
function byOtherId(a: PostingSketch, b: PostingSketch): Finding | null {
  const contradicted = a.vacancies.find((id) => b.vacancies.some((other) => other.space === id.space && other.key !== id.key));
  const sameBoard = a.board !== null && a.board === b.board;
  const [filedA, filedB] = [a.titleParts.requisition, b.titleParts.requisition];
  if (filedA !== null && filedB !== null && filedA !== filedB) return different('two_requisitions', a.title, b.title);
  if (contradicted === undefined && !sameBoard) return null;
  const hint = a.hints.find((candidate) => b.hints.includes(candidate));
  if (hint !== undefined && variantFinding(a, b) === null) return same('one_requisition', hint);
  return contradicted === undefined ? different('two_ids', a.identity, b.identity) : different('two_vacancies', contradicted.space);
}

/** The first way in which two posts of one requisition still are two openings: "TBD" is a requisition at some employers. */
function variantFinding(a: PostingSketch, b: PostingSketch): Finding | null {
  const findings = [byLevel(a, b), byLanguage(a, b), byPlace(a, b), byTitle(a, b), tooLittleText(a, b) ? null : byText(a, b)];
  return findings.find((finding) => finding?.decides === false) ?? null;
}

function byCompany(a: PostingSketch, b: PostingSketch): Finding | null {
  return shareEmployer(a, b) ? agree('same_employer', a.employer) : different('different_employers', a.employer, b.employer);
}

function shareEmployer(a: PostingSketch, b: PostingSketch): boolean {
  return a.employers.some((key) => b.employers.includes(key));
}

function byLevel(a: PostingSketch, b: PostingSketch): Finding | null {
  const [levelA, levelB] = [a.titleParts.level, b.titleParts.level].map((level) => [...level].sort().join(' '));
  return levelA === levelB ? null : different('different_levels', a.title, b.title);
}

function byLanguage(a: PostingSketch, b: PostingSketch): Finding | null {
  if (a.language === null || b.language === null || a.language === b.language || wrapped(a, b)) return null;
  return different('different_languages', a.language, b.language);
}

/** One text stands whole in a much longer one: what surrounds it there (a board's own words) may be of another language. */
function wrapped(a: PostingSketch, b: PostingSketch): boolean {
  const [short, long] = [shingleCount(a.signature), shingleCount(b.signature)].toSorted((x, y) => x - y);
  return !tooLittleText(a, b) && long! > 1.4 * short! && textLikeness(a.signature, b.signature).contained >= sharedText.otherTitle;
}

function byPlace(a: PostingSketch, b: PostingSketch): Finding | null {
  const { verdict, reason } = comparePlaces(a, b);
  return { decides: verdict === 'different' ? false : null, reason };
}

function byTitle(a: PostingSketch, b: PostingSketch): Finding | null {
  const { likeness, onlyInA, onlyInB } = titleLikeness(a.titleParts.core, b.titleParts.core);
  const [hoursA, hoursB] = [hoursOf(a.title), hoursOf(b.title)];
  if (hoursA !== null && hoursB !== null && hoursA !== hoursB) return different('other_hours', a.title, b.title);
  const [termA, termB] = [termOf(a.title), termOf(b.title)];
  if (termA !== null && termB !== null && termA !== termB) return different('other_term', a.title, b.title);
  if (likeness === 1) return agree('same_title', a.title);
  const apart = [...onlyInA, ...onlyInB].find((word) => anotherPost.has(word));
  if (apart !== undefined) return different('word_in_one_title', apart, a.title, b.title);
  // A word each that the other lacks is another team or another craft, however alike the rest.
  if ((likeness < 0.6 && !toldByBoth(a, b, [...onlyInA, ...onlyInB])) || (onlyInA.length > 0 && onlyInB.length > 0)) return different('different_titles', a.title, b.title);
  return agree('title_says_more', a.title, b.title);
}

/** Whether both texts speak of what only one of the titles says ("Laboratory Assistant, HPLC"). */
function toldByBoth(a: PostingSketch, b: PostingSketch, words: readonly string[]): boolean {
  return [a.marks, b.marks].every((marks) => marks !== undefined && words.every((word) => marksHold(marks, word)));
}

/** The one of two things that a title states; null where it states none or both. */
function statedOf<T>(title: string, [one, words]: readonly [T, RegExp], [other, otherWords]: readonly [T, RegExp]): T | null {
  const [isOne, isOther] = [words.test(title), otherWords.test(title)];
  return isOne === isOther ? null : isOne ? one : other;
}

/** The hours a title states. */
function hoursOf(title: string): 'full' | 'part' | null {
  return statedOf(title, ['full', /\b(?:full[- ]?time|vollzeit|temps plein|tempo pieno|tiempo completo|voltijd)\b/iu], ['part', /\b(?:part[- ]?time|teilzeit|temps partiel|minijob|tiempo parcial|deeltijd)\b/iu]);
}

/** Whether a title says that the work is for good or for a time. */
function termOf(title: string): 'permanent' | 'limited' | null {
  return statedOf(title, ['permanent', /\b(?:permanent|unbefristet|CDI|indefinido|indeterminato)\b/iu], ['limited', /\b(?:contract|temporary|fixed[- ]term|befristet|CDD|interim|freelance)\b/iu]);
}

function bySalary(a: PostingSketch, b: PostingSketch): Finding | null {
  const [x, y] = [a.salary, b.salary];
  if (x === null || y === null || x.predicted || y.predicted || x.currency !== y.currency || x.period !== y.period) return null;
  const [lowX, lowY] = [x.minMinor ?? x.maxMinor ?? 0, y.minMinor ?? y.maxMinor ?? 0];
  const [highX, highY] = [x.maxMinor ?? lowX, y.maxMinor ?? lowY];
  if (highX < lowY || highY < lowX) return different('pay_apart', x.words, y.words);
  return lowX === lowY && highX === highY ? agree('same_pay', x.words) : null;
}

function byText(a: PostingSketch, b: PostingSketch): Finding | null {
  const sameTitle = titleLikeness(a.titleParts.core, b.titleParts.core).likeness === 1;
  if (tooLittleText(a, b)) return withoutText(a, b, sameTitle);
  const oneOnly = spokenOfByOne(a, b);
  if (oneOnly !== null) return different('words_in_one_text', oneOnly);
  const days = daysBetween(a, b);
  const far = days !== null && days > farInTimeDays;
  const wanted = far ? sharedText.farInTime : sameTitle ? sharedText.sameTitle : addedByTitleAlone(a, b) ? sharedText.addedByTitleAlone : sharedText.otherTitle;
  const { contained } = textLikeness(a.signature, b.signature);
  const percent = String(Math.round(contained * 100));
  return { decides: contained >= wanted, reason: far ? mergeReason('text_contained_apart', percent, String(Math.round(days))) : mergeReason('text_contained', percent) };
}

/** Where one title says more than the other, the words it adds and that its own text has and the other's lacks: another team. */
function spokenOfByOne(a: PostingSketch, b: PostingSketch): string | null {
  const { onlyInA, onlyInB } = titleLikeness(a.titleParts.core, b.titleParts.core);
  const [more, less, added] = onlyInA.length > 0 ? [a.marks, b.marks, onlyInA] : [b.marks, a.marks, onlyInB];
  if (more === undefined || less === undefined || added.length === 0 || !added.every((word) => marksHold(more, word))) return null;
  const missing = added.filter((word) => !marksHold(less, word));
  return missing.length === 0 ? null : missing.join(' ');
}

/** Whether one title adds words that neither text holds: nothing but the texts' being one can tell what they mean. */
function addedByTitleAlone(a: PostingSketch, b: PostingSketch): boolean {
  const { onlyInA, onlyInB } = titleLikeness(a.titleParts.core, b.titleParts.core);
  const texts = [a.marks, b.marks].filter((marks) => marks !== undefined);
  return [...onlyInA, ...onlyInB].some((word) => !texts.some((marks) => marksHold(marks, word)));
}

function tooLittleText(a: PostingSketch, b: PostingSketch): boolean {
  return Math.min(shingleCount(a.signature), shingleCount(b.signature)) < enoughText;
}

/** Title, employer and place are no key (67 real groups share all three): without text something rarer must agree. */
function withoutText(a: PostingSketch, b: PostingSketch, sameTitle: boolean): Finding {
  if (a.applyAddress !== null && a.applyAddress === b.applyAddress && sameTitle) return same('one_address', a.applyAddress);
  const samePay = bySalary(a, b) !== null;
  const days = daysBetween(a, b);
  const exact = sameTitle && comparePlaces(a, b).verdict === 'same';
  if (exact && samePay && days !== null && days <= 3) return same('same_pay_and_days');
  return different('too_little_text');
}

function daysBetween(a: PostingSketch, b: PostingSketch): number | null {
  if (a.publishedAt === null || b.publishedAt === null) return null;
  return Math.abs(Date.parse(a.publishedAt.at) - Date.parse(b.publishedAt.at)) / 86_400_000;
}
