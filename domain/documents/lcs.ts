/** One step from an old list to a new one; indexes into each. */
export type Edit = { readonly kind: 'kept'; readonly a: number; readonly b: number } | { readonly kind: 'removed'; readonly a: number } | { readonly kind: 'added'; readonly b: number };

/**
 * The shortest way from `a` to `b` by keeping a longest common subsequence (Wagner–Fischer, O(n·m)); removals come
 * before additions. Lists here are words of a sentence and nodes of a section, some hundred long at most.
 */
export function editsBetween<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean = Object.is): Edit[] {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  const equal = (i: number, j: number) => same(a[i] as T, b[j] as T);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) longest[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && equal(i, j)) edits.push({ kind: 'kept', a: i++, b: j++ });
    else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) edits.push({ kind: 'removed', a: i++ });
    else edits.push({ kind: 'added', b: j++ });
  }
  return edits;
}
