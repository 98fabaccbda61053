import type { Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { Problem } from '#lib/api/problem.ts';
import type { ElsewhereBody, ElsewhereMail, ElsewhereRow, EnteredElsewhere } from '#lib/api/types.ts';

type ElsewhereApi = Pick<Api, 'enterElsewhere' | 'listElsewhere' | 'readElsewhereMail'>;

/** The form, the list and the mail on the page of what was made elsewhere. */
export class ElsewherePage {
  readonly form = $state({ employer: '', title: '', place: '', link: '', sentOn: '' });
  mail = $state('');
  reading = $state.raw<ElsewhereMail | null>(null);
  csv = $state.raw<string | null>(null);
  rows = $state.raw<readonly ElsewhereRow[]>([]);
  entered = $state.raw<EnteredElsewhere | null>(null);
  readonly #attempt = new Attempt();
  readonly #api: ElsewhereApi;
  readonly #candidateId: string;

  constructor(api: ElsewhereApi, candidateId: string, today: string) {
    this.#api = api;
    this.#candidateId = candidateId;
    this.form.sentOn = today;
  }

  get busy(): boolean { return this.#attempt.busy; }

  get problem(): Problem | null { return this.#attempt.problem; }

  /** Rows of the list that can still be entered. */
  get ready(): number {
    return this.rows.filter((row) => row.outcome === 'read').length;
  }

  /** The mail that is kept as proof: only one that came from somebody. */
  get receipt(): NonNullable<ElsewhereBody['receipt']> | null {
    const mail = this.reading;
    return mail === null || mail.from === '' ? null : { from: mail.from, subject: mail.subject, text: mail.text };
  }

  enter(): Promise<boolean> {
    return this.#does(async () => {
      const { link, ...rest } = this.form;
      this.entered = await this.#api.enterElsewhere(this.#candidateId, { ...rest, link: link.trim() === '' ? null : link.trim(), receipt: this.receipt });
      Object.assign(this.form, { employer: '', title: '', place: '', link: '' });
      this.reading = null;
      this.mail = '';
    });
  }

  readMail(): Promise<boolean> {
    return this.#does(async () => {
      const reading = await this.#api.readElsewhereMail(this.#candidateId, this.mail);
      this.reading = reading;
      this.entered = null;
      Object.assign(this.form, { employer: reading.employer ?? '', title: reading.title ?? '', sentOn: reading.sentOn });
    });
  }

  readList(csv: string): Promise<boolean> {
    this.rows = [];
    return this.#does(async () => {
      this.csv = csv;
      this.rows = await this.#api.listElsewhere(this.#candidateId, csv, false);
    });
  }

  keepList(): Promise<boolean> {
    return this.#does(async () => {
      this.rows = await this.#api.listElsewhere(this.#candidateId, this.csv ?? '', true);
    });
  }

  async #does(work: () => Promise<void>): Promise<boolean> {
    return (await this.#attempt.run(work)) !== null;
  }
}
