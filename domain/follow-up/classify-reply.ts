import { replyRules } from './reply-rules.ts';
import type { ReplyKind, ReplyRule } from './reply-rules.ts';

/** How a mail from an employer reads. The person confirms it before anything moves. */
export interface ReplyReading {
  readonly kind: ReplyKind | 'other';
  /** 0 to 1: how far the words found speak for this kind and against the others. */
  readonly confidence: number;
  /** The sentences that say so, as written; empty for `other`. */
  readonly words: readonly string[];
}

/**
 * Reads a reply by its phrases (English and German), sentence by sentence, without what it quotes. A sentence under a
 * condition ("if your profile fits we will invite you") promises nothing and counts for no invitation or offer; a
 * refusal outweighs the courtesies around it. Out-of-office notes and what is not understood are `other`.
 */
export function classifyReply(mail: { readonly subject: string; readonly text: string }): ReplyReading {
  const found = sentencesOf(mail).flatMap((sentence) => hitsIn(sentence).map((rule) => ({ rule, sentence })));
  if (found.some(({ rule }) => rule.kind === 'automatic')) return { kind: 'other', confidence: 0.9, words: [] };
  const scores = new Map<ReplyKind, number>();
  const seen = new Set<ReplyRule>();
  for (const { rule } of found) {
    if (rule.kind === 'automatic' || seen.has(rule)) continue;
    seen.add(rule);
    scores.set(rule.kind, (scores.get(rule.kind) ?? 0) + rule.weight);
  }
  // A receipt's thanks stand in every kind of letter, so a receipt never competes with what else is said.
  const said = Array.from(scores).filter(([, score]) => score >= 2);
  const [first, second] = said.sort(([a, x], [b, y]) => Number(a === 'receipt') - Number(b === 'receipt') || y - x);
  if (first === undefined) return { kind: 'other', confidence: scores.size === 0 ? 0.5 : 0.3, words: [] };
  const against = second === undefined || second[0] === 'receipt' ? 0 : second[1];
  const [kind, score] = first;
  const words = found.filter(({ rule }) => rule.kind === kind).map(({ sentence }) => sentence);
  return { kind, confidence: confidenceOf(score, against), words: Array.from(new Set(words)) };
}

/** 2 points alone are 0.67, 4 are 0.8; points for another kind pull it down. Two decimals. */
function confidenceOf(score: number, against: number): number {
  return Math.round((100 * score) / (score + against + 1)) / 100;
}

function hitsIn(sentence: string): ReplyRule[] {
  const conditional = condition.test(sentence);
  const hits = replyRules.filter((rule) => rule.pattern.test(sentence));
  // "unable to invite you to an interview" holds the words of an invitation and is none.
  const refusing = hits.some((rule) => rule.kind === 'rejection' && rule.weight > 1);
  return hits.filter((rule) => !(rule.voidUnderCondition && (conditional || refusing)));
}

const condition = /\b(?:if|should (?:you|your|we|there|a)|in case|in the event|once we|whether|falls|sofern|sollten?|wenn|sobald|im falle|gegebenenfalls|ggf)\b/iu;

const quoteStart = /^(?:on .{4,120} wrote:|am .{4,120} schrieb.*:|-{2,} ?(?:original message|ursprüngliche nachricht|forwarded message|weitergeleitete nachricht) ?-{2,}|_{20,})\s*$/iu;

/** The subject and the mail's own sentences: quoted lines and everything below a quotation's head are not its words. */
function sentencesOf(mail: { readonly subject: string; readonly text: string }): string[] {
  const lines = mail.text.split(/\r?\n/u);
  const end = lines.findIndex((line) => quoteStart.test(line.trim()));
  const own = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>'));
  const paragraphs = own.join('\n').split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim());
  const subject = mail.subject.replace(/^(?:\s*(?:re|aw|fwd?|wg)\s*:)+/iu, '').trim();
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?:])\s+(?=[\p{Lu}\d"„])/u));
  return [subject, ...sentences].filter((sentence) => sentence !== '');
}
