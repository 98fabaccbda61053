import type { Language } from '#lib/settings/language.ts';
import type { Settings } from '#lib/settings/settings.svelte.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';
import { Formats } from './formats.ts';

const others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Dictionary>>> = {
  de: async () => (await import('./de.ts')).de,
};

/** Words and formats in the chosen language. */
export class I18n {
  #words: Dictionary = $state.raw(en);
  #formats: Formats = $state.raw(new Formats('en'));
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get t(): Dictionary { return this.#words; }
  get f(): Formats { return this.#formats; }

  /** Fetches the words of the chosen language. */
  async load(): Promise<void> {
    const { language } = this.#settings;
    this.#words = language === 'en' ? en : await others[language]();
    this.#formats = new Formats(language);
    document.documentElement.lang = language;
  }

  async choose(language: Language): Promise<void> {
    this.#settings.language = language;
    await this.load();
  }
}
