/** Resolves when what has changed is on the screen; in a page that is not shown, where nothing is painted, soon. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const fallback = setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(fallback);
      resolve();
    }, 0));
  });
}
