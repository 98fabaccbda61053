import type { Locator, Page } from 'playwright-core';
import type { FormQuestion, FormSystem, HandOverPoint } from '#domain/form/form-plan.ts';
import type { PageTree } from '#domain/form/page-tree.ts';
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

/** What one kind of form needs beyond the common path; one file a system. */
export interface FormDriver {
  readonly system: FormSystem;
  /** CSS of what must be there before the form can be read. */
  readonly ready: string;
  /** The form's questions as the page stands. */
  questions(page: PageTree): readonly FormQuestion[];
  /** Adds what only a living page tells, such as options that are rendered when a list is opened. */
  complete(page: Page, questions: readonly FormQuestion[]): Promise<readonly FormQuestion[]>;
  /** Banners and tabs out of the way, before anything is filled. */
  prepare(page: Page): Promise<void>;
  /** The file input of a question. */
  fileInput(page: Page, question: FormQuestion): Locator;
  /** Puts a file in place and waits until the page has taken it. */
  setFile(page: Page, question: FormQuestion, file: UploadFile): Promise<void>;
  /** Puts an answer in place; no values clear it. Returns the words the form shows for it where these may differ. */
  setValues(page: Page, question: FormQuestion, values: readonly string[]): Promise<readonly string[]>;
  /** What a question holds now, in the words of the answers. */
  values(page: PageTree, question: FormQuestion): readonly string[];
  submitButton(page: Page): Locator;
  /** Whether a request carries the application itself (not an upload, not a look-up). */
  isSubmission(request: SentRequest): boolean;
  /** Whether a request that is not GET only reads; such requests may leave while a form is inspected. */
  isLookUp(request: SentRequest): boolean;
  /** A marker of this system on the page, or null. Challenges and code screens of all systems are seen elsewhere. */
  marker(page: PageTree, url: string): Marker | null;
}
