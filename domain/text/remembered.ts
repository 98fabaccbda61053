/**
 * A pure function of a text that keeps its last `most` answers, the oldest leaving first: a person's facts, and most
 * words of any text, are taken apart again and again. Answers must be read only.
 */
export function remembered<T>(compute: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = compute(text);
    if (kept.size >= most) for (const oldest of kept.keys()) {
      kept.delete(oldest);
      break;
    }
    kept.set(text, made);
    return made;
  };
}
