/** Where the arrow keys lead on the board: up and down in a column, left and right to the nearest column with a card. */
export function walkBoard(columns: readonly (readonly string[])[], from: string | null, key: 'up' | 'down' | 'left' | 'right'): string | null {
  const column = columns.findIndex((ids) => from !== null && ids.includes(from));
  if (column === -1) return columns.find((ids) => ids.length > 0)?.[0] ?? null;
  const row = columns[column]?.indexOf(from ?? '') ?? 0;
  if (key === 'up' || key === 'down') return columns[column]?.[row + (key === 'down' ? 1 : -1)] ?? null;
  const step = key === 'right' ? 1 : -1;
  for (let at = column + step; at >= 0 && at < columns.length; at += step) {
    const ids = columns[at] ?? [];
    if (ids.length > 0) return ids[Math.min(row, ids.length - 1)] ?? null;
  }
  return null;
}
