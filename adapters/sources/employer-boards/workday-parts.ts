import { z } from 'zod';
import { listOf, optionalNumber } from '../reading/reading.ts';

/** Results stop here; offsets past the end repeat the first page. */
export const mostResults = 2_000;
/** More is refused. */
export const pageSize = 20;
/** A reading of a board ends at some hundred pages: a board that needs more is not split, and only its first results are seen. */
const pagesAtMost = 450;
const deepest = 3;

/** Values of facets that narrow the list, each within the one before. */
export type Part = readonly (readonly [parameter: string, id: string])[];

/** Where a reading stands: a part of the list (none: the whole), the offset in it, its first id, and whether anything was cut before. */
export interface Cursor {
  readonly part: Part;
  readonly offset: number;
  readonly first: string | null;
  readonly cut: boolean;
}

const cursorShape = z.tuple([z.number(), z.string().nullable(), z.boolean(), z.array(z.tuple([z.string(), z.string()]))]);

/** `40:R-7` in a list that is not split; with its part as JSON. */
export function cursorText({ part, offset, first, cut }: Cursor): string {
  return part.length === 0 ? `${offset}:${first ?? ''}` : JSON.stringify([offset, first, cut, part]);
}

/** A page token back as the place it names; null is the beginning. Throws for JSON that `cursorText` did not write. */
export function cursorOf(page: string | null): Cursor {
  if (page?.startsWith('[') === true) {
    const [offset, first, cut, part] = cursorShape.parse(JSON.parse(page));
    return { part, offset, first, cut };
  }
  const [offset = '0', ...first] = (page ?? '0').split(':');
  return { part: [], offset: Number(offset), first: first.length === 0 ? null : first.join(':'), cut: false };
}

const value = z.object({ id: z.string(), count: optionalNumber });
const facet = z.object({ facetParameter: z.string(), values: z.array(z.unknown()) });
/** The list with what it can be narrowed by; a facet in a form that cannot be read narrows nothing. */
export const narrowable = z.object({ total: optionalNumber, facets: listOf(z.unknown()).catch([]) });

interface Facet {
  readonly parameter: string;
  readonly values: readonly { readonly id: string; readonly count: number }[];
  /** Of all its values together; an opening with two of them counts twice. */
  readonly sum: number;
}

/** Facets, also those that stand grouped within another, with their values in the order of their ids. */
export function facetsOf(facets: readonly unknown[]): readonly Facet[] {
  return facets.flatMap((item): readonly Facet[] => {
    const read = facet.safeParse(item).data;
    if (read === undefined) return [];
    const values = read.values.flatMap((one) => value.safeParse(one).data ?? []).map(({ id, count }) => ({ id, count: count ?? 0 })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const own = { parameter: read.facetParameter, values, sum: values.reduce((sum, { count }) => sum + count, 0) };
    return values.length > 0 ? [own] : facetsOf(read.values);
  });
}

/**
 * The facet that splits a list above the cap into the smallest parts, by its first value; null for a list below it, or
 * one that no facet splits. `whole` is true where every opening surely has one value: the counts make up the total or,
 * where that stops at the cap too, what the value above counts, or another facet.
 */
export function splitOf({ total, facets }: z.infer<typeof narrowable>, within: Part): { readonly next: readonly [string, string]; readonly whole: boolean } | null {
  if ((total ?? 0) < mostResults || within.length >= deepest) return null;
  const told = facetsOf(facets);
  const all = told.filter(({ parameter }) => !within.some(([name]) => name === parameter));
  const [narrowedBy = '', narrowedTo = ''] = within.at(-1) ?? [];
  const narrowed = told.find(({ parameter }) => parameter === narrowedBy)?.values.find(({ id }) => id === narrowedTo)?.count;
  const isWhole = (one: Facet) => one.sum === total || one.sum === narrowed || all.some((other) => other !== one && other.sum === one.sum);
  const largest = ({ values }: Facet) => Math.max(...values.map(({ count }) => count));
  const pages = ({ values }: Facet) => values.reduce((sum, { count }) => sum + Math.ceil(count / pageSize), 0);
  const [best] = all.filter((one) => one.values.length > 1 && one.sum >= mostResults && pages(one) <= pagesAtMost).toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || largest(a) - largest(b));
  const [first] = best?.values ?? [];
  return best === undefined || first === undefined ? null : { next: [best.parameter, first.id], whole: isWhole(best) };
}
