import type { Posting } from '#domain/posting/posting.ts';
import { oneLine, unescaped } from '#domain/posting/text.ts';
import type { Stated } from './stated.ts';

export interface FieldVerdict {
  readonly field: string;
  readonly filled: boolean;
  readonly correct: boolean;
  readonly stated: Stated;
  readonly read: unknown;
}

/** One field of a posting against what its source stated. `true` asks only whether something was read. */
export function judgeField(posting: Posting, field: string, value: Exclude<Stated, null>): FieldVerdict {
  const read = valueOf(posting, field);
  const filled = read !== null && read !== '' && read !== 'unknown' && !(Array.isArray(read) && read.length === 0);
  return { field, filled, correct: filled && (value === true || same(field, read, value)), stated: value, read };
}

function valueOf(posting: Posting, field: string): unknown {
  const parts: Readonly<Record<string, unknown>> = { ...posting, country: posting.places.map((place) => place.country), salaryMin: posting.salary?.minMinor ?? null, salaryMax: posting.salary?.maxMinor ?? null, predicted: posting.salary === null ? null : String(posting.salary.predicted) };
  const value = parts[field];
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'at' in value ? value.at : value;
}

function same(field: string, read: unknown, value: string | number): boolean {
  if (field.endsWith('At')) return typeof read === 'string' && sameTime(Date.parse(read), Number(value));
  if (field === 'salaryMin' || field === 'salaryMax') return Math.abs(Number(read) - Number(value) * 100) < 1;
  if (field === 'url' || field === 'applyUrl') return new URL(String(value)).href === read;
  if (field === 'country') return Array.isArray(read) && read.includes(String(value).toUpperCase());
  if (field === 'language') return String(value).slice(0, 2).toLowerCase() === read;
  return oneLine(unescaped(String(value))) === read;
}

/** Sources without a zone are exact to the day. */
function sameTime(read: number, value: number): boolean {
  return read === value || Math.floor(read / 86_400_000) === Math.floor(value / 86_400_000);
}
