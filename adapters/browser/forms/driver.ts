import type { Frame, Locator } from 'playwright-core';
import type { FormQuestion, FormSystem, HandOverPoint } from '#domain/form/form-plan.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import type { UploadFile } from '../browser.port.ts';

/** Something on the page that settles an attempt. `words` are what a person reads there. */
export interface Marker {
  readonly kind: 'accepted' | 'not_accepted';
  readonly words: string;
  readonly handOver: HandOverPoint | null;
}

/** A request as a driver judges it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
}

/** How a form of several pages goes on within itself, before anything is sent. */
export interface FormSteps {
  /** Whether a further page follows the one that is open. */
  goesOn(page: PageTree): boolean;
  /** The button that leads there. */
  next(form: Frame): Locator;
  /** Whether a question stands on the page that is open now. */
  isHere(page: PageTree, question: FormQuestion): boolean;
}

/** What one kind of form needs beyond the common path; one file a system. `form` is the frame that holds the form. */
export interface FormDriver {
  readonly system: FormSystem;
  /** CSS of what must be there before the form can be read; null where only a person fills these forms. */
  readonly ready: string | null;
  /** The form's questions as the page stands. */
  questions(page: PageTree): readonly FormQuestion[];
  /** Adds what only a living page tells, such as options that are rendered when a list is opened. */
  complete(form: Frame, questions: readonly FormQuestion[], page: PageTree): Promise<readonly FormQuestion[]>;
  /** Banners and tabs out of the way, before anything is filled. */
  prepare(form: Frame, page: PageTree): Promise<void>;
  /** What holds a question's file: its input, or the place where it was dropped. */
  fileInput(form: Frame, question: FormQuestion): Locator;
  /** Puts a file in place and waits until the page has taken it. */
  setFile(form: Frame, question: FormQuestion, file: UploadFile, page: PageTree): Promise<void>;
  /**
   * Puts an answer in place; no values clear it. Returns the words the form shows for it where these may differ.
   * @param page the form as it was just before; a question that came since is looked for anew
   */
  setValues(form: Frame, question: FormQuestion, values: readonly string[], page: PageTree): Promise<readonly string[]>;
  /** What a question holds now, in the words of the answers. */
  values(page: PageTree, question: FormQuestion): readonly string[];
  readonly steps: FormSteps | null;
  /** The button that sends the application. */
  submitButton(form: Frame): Promise<Locator>;
  /** Whether a request carries the application itself (not an upload, not a look-up). */
  isSubmission(request: SentRequest): boolean;
  /** Whether a request that is not GET only reads; such requests may leave while a form is inspected. */
  isLookUp(request: SentRequest): boolean;
  /** A marker of this system on the page, or null. Challenges and code screens of all systems are seen elsewhere. */
  marker(page: PageTree, url: string): Marker | null;
}
