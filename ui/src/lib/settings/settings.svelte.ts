import type { Language } from './language.ts';

export type Theme = 'system' | 'light' | 'dark';
export type DocumentView = 'inline' | 'side' | 'result' | 'pdf';

interface Kept {
  readonly theme: Theme;
  readonly language: Language;
  readonly singleKeys: boolean;
  readonly documentView: DocumentView;
  readonly candidateId: string | null;
  /** Whether the browser tells of what newly waits. */
  readonly notify: boolean;
}

/** The name under which this browser keeps them; `static/first-paint.js` reads theme and language from it too. */
const place = 'countersign.settings';

/** Choices of this browser. */
export class Settings {
  #kept: Kept = $state.raw({ theme: 'system', language: 'en', singleKeys: true, documentView: 'inline', candidateId: null, notify: false });
  readonly #storage: Storage;

  constructor(storage: Storage = localStorage, languages: readonly string[] = navigator.languages) {
    this.#storage = storage;
    const language: Language = languages[0]?.startsWith('de') === true ? 'de' : 'en';
    this.#kept = { ...this.#kept, language, ...parsed(storage.getItem(place)) };
  }

  get theme(): Theme { return this.#kept.theme; }
  set theme(theme: Theme) { this.#keep({ theme }); }
  get language(): Language { return this.#kept.language; }
  set language(language: Language) { this.#keep({ language }); }
  get singleKeys(): boolean { return this.#kept.singleKeys; }
  set singleKeys(singleKeys: boolean) { this.#keep({ singleKeys }); }
  get documentView(): DocumentView { return this.#kept.documentView; }
  set documentView(documentView: DocumentView) { this.#keep({ documentView }); }
  get candidateId(): string | null { return this.#kept.candidateId; }
  set candidateId(candidateId: string | null) { this.#keep({ candidateId }); }
  get notify(): boolean { return this.#kept.notify; }
  set notify(notify: boolean) { this.#keep({ notify }); }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    this.#storage.setItem(place, JSON.stringify(this.#kept));
  }
}

function parsed(text: string | null): Partial<Kept> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // Written by something else: start from the defaults.
    return {};
  }
}
