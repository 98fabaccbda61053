/** Moves the focus over the rows of a list that is all links: `j` and `k` outside the inbox; Enter opens as ever. */
export function walkRows(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const target = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by];
  target?.focus();
}
