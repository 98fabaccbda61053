/** The same shape without `readonly`: what zod infers and answers take. */
export type Mutable<T> = T extends string | number | boolean ? T : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A copy that an answer may own; domain data stays read-only. */
export function mutable<T>(value: T): Mutable<T> {
  return structuredClone(value) as Mutable<T>;
}
