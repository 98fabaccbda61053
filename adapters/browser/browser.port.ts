import type { CandidateKind } from '#domain/candidate/candidate.ts';
import type { FilledForm } from '#domain/form/filled-form.ts';
import type { FormAnswer, FormPlan, FormSystem, HandOverPoint } from '#domain/form/form-plan.ts';

/** A form to be read or filled, and for whom: the kind decides what the browser may reach. */
export interface FormTarget {
  readonly system: FormSystem;
  readonly url: string;
  readonly candidateKind: CandidateKind;
}

/** The exact bytes for one file question. */
export interface UploadFile {
  readonly questionId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Inspection {
  readonly plan: FormPlan;
  /** PNG. */
  readonly screenshot: Uint8Array;
  /** The words a person reads on the page. */
  readonly pageText: string;
}

/** What became of the one click, by positive markers only; everything else is `unknown`. */
export interface SubmitOutcome {
  readonly kind: 'accepted' | 'not_accepted' | 'unknown';
  /** The marker seen, in words ("confirmation page", "This field is required."), or why there is none. */
  readonly marker: string;
  readonly url: string;
  readonly pageText: string;
  readonly screenshot: Uint8Array;
  /** SHA-256 and HTTP status of the reply to the application POST; null where no whole reply was seen. */
  readonly replySha256: string | null;
  readonly status: number | null;
  /** The step that only a person can do, where that is why it was not accepted. */
  readonly handOver: HandOverPoint | null;
}

/** A key, a movement or words of the person, in the page's own pixels. */
export type RemoteInput =
  | { readonly type: 'mouse'; readonly action: 'pressed' | 'released' | 'moved'; readonly x: number; readonly y: number; readonly clicks: number }
  | { readonly type: 'wheel'; readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }
  | { readonly type: 'key'; readonly action: 'down' | 'up'; readonly key: string; readonly code: string; readonly modifiers: number }
  | { readonly type: 'text'; readonly text: string };

/** A live picture of the page: JPEG, and the page's size in its own pixels. */
export interface RemoteFrame {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * What may leave a page that is kept for its person. `look`: nothing but GET. `use_site`: log-ins and challenges, never
 * an application. `send_once`: everything, and exactly one application.
 */
export type PersonMay = 'look' | 'use_site' | 'send_once';

/** A page that outlives its session, for the person's own hands; disposing closes its context. */
export interface KeptPage extends AsyncDisposable {
  readonly url: string;
  letPerson(may: PersonMay): void;
  /**
   * The form stands filled and the last click is the person's own: what they send is held until `mayGo`, told how the
   * form stands, resolves true; then it leaves, once. Else nothing leaves, and the page stays as it is.
   */
  holdClick(mayGo: (stands: FilledForm) => Promise<boolean>): void;
  /** Pictures until the returned function is called. */
  frames(listener: (frame: RemoteFrame) => void): Promise<() => Promise<void>>;
  input(event: RemoteInput): Promise<void>;
  readBack(): Promise<FilledForm>;
  screenshot(): Promise<Uint8Array>;
  /** Waits for what becomes of the person's own click; a challenge that stands there meanwhile settles nothing. */
  outcome(timeoutMs: number): Promise<SubmitOutcome>;
  /** Cookies and storage of the site, as text; opened again with `open`. */
  siteState(): Promise<string>;
  /** Resolves when the page is gone, whoever closed it. */
  readonly gone: Promise<void>;
}

/** A picture of one step: JPEG of the whole page, or of what was in view just before the click. */
export interface StepPicture {
  readonly step: 'opened' | 'filled' | 'before_click';
  /** Which page of the form, from 1; null where none was filled. */
  readonly page: number | null;
  readonly at: Date;
  readonly jpeg: Uint8Array;
}

/** What was recorded of a page from its opening to the outcome. */
export interface Recording {
  readonly steps: readonly StepPicture[];
  /** Motion JPEG in AVI; null where there is none. */
  readonly film: Uint8Array | null;
  /** Playwright's trace as ZIP, without headers, cookies and bodies; null where there is none. */
  readonly trace: Uint8Array | null;
  /** What could not be recorded, and why. */
  readonly missing: readonly { readonly what: 'step_screenshot' | 'recording' | 'trace'; readonly why: string }[];
}

/** One form in one browser context of its own; disposing closes the context, whatever happened. */
export interface FormSession extends AsyncDisposable {
  plan(): Promise<FormPlan>;
  /**
   * Puts every answer and file in place. Uploads that the page itself makes before the click are listed as
   * `METHOD address`. Throws `FieldTrouble` when a field cannot hold its answer.
   */
  fill(answers: readonly Pick<FormAnswer, 'questionId' | 'values'>[], files: readonly UploadFile[]): Promise<{ readonly uploadsBeforeClick: readonly string[] }>;
  /** What stands in the page now; bytes of files are hashed in the page. */
  readBack(): Promise<FilledForm>;
  screenshot(): Promise<Uint8Array>;
  /** Clicks once: a second call throws. `beforeClick` runs just before and may throw; then nothing is clicked. */
  click(beforeClick: () => void): Promise<void>;
  /** Waits up to `timeoutMs` for a marker. Afterwards the page can send nothing more. */
  outcome(timeoutMs: number): Promise<SubmitOutcome>;
  /** Ends the recording of the page and answers it. Never throws: what could not be recorded is told in it. */
  recording(): Promise<Recording>;
  /** Takes the page out of the session: disposing closes it no more. Null where there is no page to keep. */
  keep(): KeptPage | null;
}

export interface FormBrowser extends AsyncDisposable {
  /** Reads a form and its plan; nothing but GET leaves the page. */
  inspect(target: FormTarget, signal: AbortSignal, siteState?: string | null): Promise<Inspection>;
  /**
   * Opens a form. A wall that only the person can pass stands in the plan's `handOver`, with the page open behind it.
   * @param siteState what a kept page of this site said before, or null
   */
  open(target: FormTarget, signal: AbortSignal, siteState?: string | null): Promise<FormSession>;
}

/** An error of a form, typed by what happens next. */
export class FormTrouble extends Error {
  override readonly name: string = 'FormTrouble';
  /** `retry`: later, by itself. `give_up`: never again. `hand_over`: a person does the next step. */
  readonly next: 'retry' | 'give_up' | 'hand_over';
  readonly handOver: HandOverPoint | null;

  constructor(message: string, next: 'retry' | 'give_up' | 'hand_over', handOver: HandOverPoint | null = null) {
    super(message);
    this.next = next;
    this.handOver = handOver;
  }
}

/** A field that does not take its answer; `offered` are the choices it has. The person settles it. */
export class FieldTrouble extends FormTrouble {
  override readonly name = 'FieldTrouble';
  readonly questionId: string;
  readonly offered: readonly string[];

  constructor(questionId: string, message: string, offered: readonly string[] = []) {
    super(message, 'hand_over');
    this.questionId = questionId;
    this.offered = offered;
  }
}
