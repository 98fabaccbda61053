import type { App } from '#lib/app/app.svelte.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { BroughtAlert } from '#lib/api/types.ts';
import { Loaded } from '#lib/components/loaded.svelte.ts';
import { errorWords } from '#lib/errors/error-words.ts';

type Security = 'tls' | 'starttls';

/** Job alerts by mail: the connected mailbox, and one alert pasted by hand. */
export class AlertMails {
  /** What is being written into the form; the password is gone once it was sent. */
  form = $state<{ host: string; port: number; security: Security; login: string; password: string; folder: string }>({ host: '', port: 993, security: 'tls', login: '', password: '', folder: 'INBOX' });
  mail = $state('');
  brought = $state.raw<readonly BroughtAlert[]>([]);
  said = $state<string | null>(null);
  readonly box;
  readonly #attempt = new Attempt();
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.box = new Loaded(() => app.api.mailbox(this.#candidate));
  }

  get busy(): boolean { return this.#attempt.busy; }

  /** What happened and what to do, where the last change was refused. */
  get refused(): string | null {
    if (this.#attempt.problem === null) return null;
    const { what, whatToDo } = errorWords(this.#attempt.problem, this.#app.i18n.t);
    return `${what} ${whatToDo}`;
  }

  async connect(): Promise<void> {
    await this.#change(async () => {
      await this.#app.api.connectMailbox(this.#candidate, this.form);
      this.form.password = '';
      this.said = this.#app.i18n.t.sources.mailbox.connected;
    });
  }

  async disconnect(): Promise<void> {
    await this.#change(async () => {
      await this.#app.api.disconnectMailbox(this.#candidate);
      this.said = this.#app.i18n.t.sources.mailbox.disconnected;
    });
  }

  async readNow(): Promise<void> {
    await this.#change(async () => {
      await this.#app.api.readMailbox(this.#candidate);
      this.said = this.#app.i18n.t.sources.mailbox.soon;
    });
  }

  async bring(): Promise<void> {
    await this.#change(async () => {
      this.brought = (await this.#app.api.bringAlertMail(this.#candidate, this.mail)).openings;
      this.said = this.#app.i18n.t.sources.mailbox.broughtNow(this.brought.length);
      this.mail = '';
    });
  }

  get #candidate(): string {
    return this.#app.session.candidate?.id ?? '';
  }

  async #change(work: () => Promise<void>): Promise<void> {
    this.said = null;
    this.brought = [];
    await this.#attempt.run(async () => {
      await work();
      await this.box.load();
    });
  }
}
