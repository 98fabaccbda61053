import type { Fact, FactBody } from '#lib/api/types.ts';

/** A fact while it is written, every field as text. */
export class FactDraft {
  kind = $state<Fact['kind']>('achievement');
  text = $state('');
  of = $state('');
  organisation = $state('');
  title = $state('');
  start = $state('');
  end = $state('');
  place = $state('');
  detail = $state('');
  keywords = $state('');
  readonly #pinned: boolean;

  constructor(fact: Fact | null) {
    this.#pinned = fact?.pinned ?? false;
    if (fact === null) return;
    this.kind = fact.kind;
    this.text = fact.text;
    this.of = fact.of ?? '';
    for (const part of ['organisation', 'title', 'start', 'end', 'place', 'detail'] as const) this[part] = fact[part] ?? '';
    this.keywords = fact.keywords.join('\n');
  }

  get body(): FactBody {
    const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
    return {
      kind: this.kind, text: this.text.trim(), of: orNull(this.of), organisation: orNull(this.organisation), title: orNull(this.title), start: orNull(this.start), end: orNull(this.end),
      place: orNull(this.place), detail: orNull(this.detail), keywords: this.keywords.split('\n').map((k) => k.trim()).filter((k) => k !== ''), pinned: this.#pinned,
    };
  }
}
