import { readFilm } from '#domain/evidence/film.ts';

/** Milliseconds between two looks at the time while it plays. */
const tick = 100;

/** A recording that is fetched when it is first played. */
export class Film {
  /** Milliseconds from the beginning. */
  at = $state(0);
  duration = $state(0);
  playing = $state(false);
  state: 'idle' | 'loading' | 'ready' | 'failed' = $state('idle');
  #frames: readonly { readonly at: number; readonly url: string }[] = $state([]);
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** The picture that stood there, or null before the first. */
  get picture(): string | null {
    return this.#frames.findLast(({ at }) => at <= this.at)?.url ?? this.#frames[0]?.url ?? null;
  }

  async play(): Promise<void> {
    if (this.state !== 'ready') await this.#load();
    if (this.state !== 'ready') return;
    if (this.at >= this.duration) this.at = 0;
    this.playing = true;
    this.#timer = setInterval(() => {
      this.at = Math.min(this.duration, this.at + tick);
      if (this.at >= this.duration) this.pause();
    }, tick);
  }

  pause(): void {
    clearInterval(this.#timer);
    this.playing = false;
  }

  /** Gives its memory back. */
  close(): void {
    this.pause();
    for (const { url } of this.#frames) URL.revokeObjectURL(url);
  }

  async #load(): Promise<void> {
    this.state = 'loading';
    const reply = await fetch(this.#url).catch(() => null);
    const film = reply?.ok === true ? readFilm(new Uint8Array(await reply.arrayBuffer())) : null;
    if (film === null) {
      this.state = 'failed';
      return;
    }
    this.#frames = film.frames.map(({ at, jpeg }) => ({ at, url: URL.createObjectURL(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' })) }));
    this.duration = film.durationMs;
    this.state = 'ready';
  }
}
