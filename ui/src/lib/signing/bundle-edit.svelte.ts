import type { BundleView, Claim, LetterDocument, ResumeDocument } from '#lib/api/types.ts';

/** One text that can be changed in place; its facts stay with it. */
export class EditableLine {
  text = $state('');
  dropped = $state(false);
  readonly id: string;
  readonly was: string;
  readonly role: 'greeting' | 'closing' | 'claim';
  /** Number of the letter's paragraph; 0 in a résumé. */
  readonly paragraph: number;

  constructor(id: string, text: string, role: EditableLine['role'] = 'claim', paragraph = 0) {
    this.id = id;
    this.was = text;
    this.text = text;
    this.role = role;
    this.paragraph = paragraph;
  }

  get changed(): boolean {
    return this.dropped || this.text.trim() !== this.was;
  }
}

/** The words of a bundle while the person changes them. */
export class BundleEdit {
  readonly letter: { readonly lines: readonly EditableLine[] };
  readonly resume: { readonly groups: readonly { readonly id: string; readonly title: string; readonly lines: readonly EditableLine[] }[] };
  readonly #bundle: Pick<BundleView, 'letter' | 'resume'>;
  readonly #byId: ReadonlyMap<string, EditableLine>;

  constructor(bundle: Pick<BundleView, 'letter' | 'resume'>) {
    this.#bundle = bundle;
    const { letter, resume } = bundle;
    const paragraphs = letter.paragraphs.flatMap((claims, p) => claims.map((claim, c) => new EditableLine(`letter.${p}.${c}`, claim.text, 'claim', p + 1)));
    this.letter = { lines: [new EditableLine('greeting', letter.greeting, 'greeting'), ...paragraphs, new EditableLine('closing', letter.closing, 'closing')] };
    this.resume = {
      groups: resume.sections.flatMap((section, s) =>
        section.entries
          .map((entry, e) => ({ id: `${s}.${e}`, title: entry.heading === '' ? section.title : entry.heading, lines: entry.bullets.map((b, n) => new EditableLine(`${s}.${e}.${n}`, b.text)) }))
          .filter((group) => group.lines.length > 0),
      ),
    };
    this.#byId = new Map([...this.letter.lines, ...this.resume.groups.flatMap((g) => g.lines)].map((line) => [line.id, line]));
  }

  /** What to send, or null where nothing was changed. */
  get change(): { letter: LetterDocument | null; resume: ResumeDocument | null } | null {
    const letter = this.letter.lines.some((l) => l.changed) ? this.#letter() : null;
    const resume = this.resume.groups.some((g) => g.lines.some((l) => l.changed)) ? this.#resume() : null;
    return letter === null && resume === null ? null : { letter, resume };
  }

  #letter(): LetterDocument {
    const { letter } = this.#bundle;
    return {
      ...letter,
      greeting: this.#text('greeting', letter.greeting),
      paragraphs: letter.paragraphs.map((claims, p) => this.#claims(claims, (c) => `letter.${p}.${c}`)).filter((claims) => claims.length > 0),
      closing: this.#text('closing', letter.closing),
    };
  }

  #resume(): ResumeDocument {
    const { resume } = this.#bundle;
    return {
      ...resume,
      sections: resume.sections.map((section, s) => ({
        ...section,
        entries: section.entries.map((entry, e) => ({ ...entry, bullets: this.#claims(entry.bullets, (n) => `${s}.${e}.${n}`) })),
      })),
    };
  }

  #claims(claims: readonly Claim[], idOf: (index: number) => string): Claim[] {
    return claims.flatMap((claim, index) => {
      const line = this.#byId.get(idOf(index));
      return line === undefined || line.dropped || line.text.trim() === '' ? [] : [{ ...claim, text: line.text.trim() }];
    });
  }

  #text(id: string, was: string): string {
    const text = this.#byId.get(id)?.text.trim() ?? was;
    return text === '' ? was : text;
  }
}
