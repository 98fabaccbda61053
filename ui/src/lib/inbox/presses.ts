/**
 * When the person pressed what the page is dealing with: as the browser saw it, so that a page that was busy does not
 * take the second press of one gesture for a new one. The further clicks of a double click and a key held down belong
 * to the press that they began with.
 */
export class Presses {
  /** Milliseconds on the page's clock (`performance.now()`). */
  at = 0;

  /** Hears each press before whatever acts on it; the returned function ends it. */
  listen(target: Window): () => void {
    const hear = (event: MouseEvent | KeyboardEvent) => {
      const goesOn = event instanceof KeyboardEvent ? event.repeat : event.detail > 1;
      if (!goesOn) this.at = event.timeStamp;
    };
    target.addEventListener('click', hear, true);
    target.addEventListener('keydown', hear, true);
    return () => {
      target.removeEventListener('click', hear, true);
      target.removeEventListener('keydown', hear, true);
    };
  }
}
