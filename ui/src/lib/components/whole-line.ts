/** A line that is cut short can be read whole by resting on it; one that is not cut says nothing twice. */
export function showWholeLine({ target }: Event): void {
  const line = target instanceof Element ? target.closest<HTMLElement>('.clip-line, .clip-title') : null;
  if (line === null) return;
  if (line.scrollWidth > line.clientWidth) line.title = line.textContent.replaceAll(/\s+/gu, ' ').trim();
  else line.removeAttribute('title');
}
