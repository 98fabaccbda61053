/** One line over the desk, gone by itself: why a key did nothing, or what is not confirmed yet. */
export class Notices {
  words = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stays: number;

  /** `stays`: milliseconds until a line goes by itself. */
  constructor(stays = 8000) {
    this.#stays = stays;
  }

  tell(words: string): void {
    clearTimeout(this.#timer);
    this.words = words;
    this.#timer = setTimeout(() => this.dismiss(), this.#stays);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.words = '';
  }
}
