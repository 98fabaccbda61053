/** Puts the focus on the title of the item just opened, once it is there; `id` is only read to follow it. */
export function focusTitle(id: string): () => void {
  let frame = 0;
  let tries = 0;
  const look = () => {
    const title = document.getElementById('item-title');
    if (title !== null) title.focus({ preventScroll: true });
    else if (id !== '' && (tries += 1) < 120) frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
