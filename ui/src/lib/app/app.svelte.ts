import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { createApi, type Api } from '#lib/api/api.ts';
import { Attempt } from '#lib/api/attempt.svelte.ts';
import type { Problem } from '#lib/api/problem.ts';
import type { CandidateOfMe, InboxItem } from '#lib/api/types.ts';
import { Applications } from '#lib/applications/applications.ts';
import { Clock } from '#lib/clock/clock.svelte.ts';
import { painted } from '#lib/clock/painted.ts';
import { Announcer } from '#lib/components/announcer.svelte.ts';
import { DeskCounts } from '#lib/desk/desk-counts.svelte.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { errorWords } from '#lib/errors/error-words.ts';
import type { QuestionAnswer } from '#lib/needs-you/question-answer.svelte.ts';
import type { BundleEdit } from '#lib/signing/bundle-edit.svelte.ts';
import { Decisions } from '#lib/inbox/decisions.ts';
import { Drafts } from '#lib/inbox/drafts.ts';
import { InboxList, itemId } from '#lib/inbox/inbox-list.svelte.ts';
import { Presses } from '#lib/inbox/presses.ts';
import type { InterviewDay } from '#lib/interviews/interview-day.svelte.ts';
import { Notices } from '#lib/notices/notices.svelte.ts';
import { Keyboard } from '#lib/keys/keyboard.svelte.ts';
import { LiveStream } from '#lib/live/live-stream.svelte.ts';
import { Outbox } from '#lib/outbox/outbox.svelte.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { Settings } from '#lib/settings/settings.svelte.ts';

/** Everything the screens share, made once a page. */
export class App {
  readonly api: Api;
  readonly settings = new Settings();
  readonly i18n = new I18n(this.settings);
  readonly clock = new Clock();
  readonly announcer = new Announcer();
  readonly notices = new Notices();
  readonly keys = new Keyboard(this.settings);
  readonly presses = new Presses();
  readonly session: Session;
  readonly live: LiveStream;
  readonly inbox: InboxList;
  readonly desk: DeskCounts;
  readonly outbox: Outbox;
  readonly applications: Applications;
  readonly decisions: Decisions;
  /** By the hash of the bundle whose words are changed. */
  readonly edits = new Drafts<BundleEdit>();
  /** By the application and the questions it asks. */
  readonly answers = new Drafts<readonly QuestionAnswer[]>();
  /** Notes to a rejection, by application. */
  readonly rejectNotes = new Drafts<{ words: string }>();
  /** By the mail that was read as an invitation. */
  readonly interviewDays = new Drafts<InterviewDay>();
  #step = 0;
  #stepping = false;

  constructor(api: Api = createApi()) {
    this.api = api;
    this.session = new Session(api, this.settings);
    this.live = new LiveStream({ api });
    this.inbox = new InboxList(api);
    this.desk = new DeskCounts(api);
    this.outbox = new Outbox(api);
    this.applications = new Applications(api);
    this.decisions = new Decisions({
      api,
      inbox: this.inbox,
      outbox: this.outbox,
      show: (item) => this.show(item),
      say: (words) => this.announcer.say(words),
      notRead: () => this.notices.tell(this.i18n.t.notices.notRead),
      late: (item) => this.notices.tell(this.i18n.t.notices.late(item.title)),
      refuse: (item, problem) => this.#refuse(item, problem),
      pressedAt: () => this.presses.at,
      now: () => performance.now(),
    });
    this.live.onEvents((events) => {
      this.applications.forget(events);
      void this.inbox.refresh();
      void this.outbox.follow(events);
      void this.session.load();
      this.desk.refresh();
    });
  }

  /** Reads who is here in the words they chose. */
  async start(): Promise<void> {
    await Promise.all([this.i18n.load(), this.session.load()]);
  }

  /** Opens the candidate's inbox and follows their stream. */
  async follow({ id, seq }: CandidateOfMe): Promise<void> {
    this.outbox.clear();
    const inbox = await this.inbox.load(id);
    // What waits is drawn first.
    await painted();
    // Another candidate was chosen meanwhile: theirs is the stream.
    if (id !== this.session.candidate?.id) return;
    if (inbox !== null) this.outbox.adopt(inbox.held);
    // From before anything on this page was read: what happened during a reading is told after it.
    this.live.start(id, seq);
    void this.desk.load(id);
  }

  /** Shows an item of the inbox, or the inbox itself. From item to item history keeps one entry: back leads to the list. */
  async show(item: InboxItem | null): Promise<void> {
    const step = (this.#step += 1);
    this.#stepping = true;
    if (item !== null) this.inbox.tab = item.tab;
    this.inbox.open.id = item === null ? null : itemId(item);
    // The queue shows the step at once; the item is drawn after that, and not at all where the next step has come.
    await painted();
    if (step !== this.#step) return;
    try {
      await goto(item === null ? '/inbox' : `/inbox/${itemId(item)}`, { reset: false, replace: page.route.id === '/inbox/[id]' });
    } finally {
      if (step === this.#step) {
        this.#stepping = false;
        this.arrive(page.params['id'] ?? null);
      }
    }
  }

  /** The address names this item now; while steps are on their way, the last of them counts. */
  arrive(id: string | null): void {
    if (!this.#stepping) this.inbox.open.id = id;
  }

  /** Tries a change for a screen that has no place of its own for a refusal: it is told over the desk. Null where it was refused. */
  async attempt<T>(work: () => Promise<T>, about: string | null = null): Promise<{ readonly done: T } | null> {
    const attempt = new Attempt();
    const answer = await attempt.run(work);
    if (attempt.problem !== null) this.tellRefused(attempt.problem, about);
    return answer;
  }

  /** Says on any screen what was refused and what to do; `about` names what it was about. */
  tellRefused(problem: Problem, about: string | null = null): void {
    this.notices.tell(this.#refusal(problem, about));
  }

  #refuse(item: InboxItem, problem: Problem): void {
    this.announcer.warn(this.#refusal(problem, item.title));
  }

  #refusal(problem: Problem, about: string | null): string {
    const { what, whatToDo } = errorWords(problem, this.i18n.t);
    return `${about === null ? '' : `${about}: `}${what} ${whatToDo}`;
  }
}

export const [getApp, setApp] = createContext<App>();
