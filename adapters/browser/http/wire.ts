import type { FormQuestion } from '#domain/form/form-plan.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import type { UploadFile } from '../browser.port.ts';
import type { Marker } from '../forms/driver.ts';

/** Everything that stands in a form before it is sent. */
export interface FilledDraft {
  readonly url: string;
  readonly page: PageTree;
  readonly questions: readonly FormQuestion[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, UploadFile>;
  /** What the site answered to each upload, by question. */
  readonly stored: ReadonlyMap<string, unknown>;
}

export interface WireReply {
  readonly status: number;
  readonly url: string;
  readonly body: Uint8Array;
}

/** How one system's practice form goes over the wire without a browser. */
export interface Wire {
  /** Where a file goes before the click; null where it goes with the application. */
  readonly uploadTo: (draft: Pick<FilledDraft, 'url'>, questionId: string) => { readonly url: string; readonly field: string } | null;
  readonly application: (draft: FilledDraft) => { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string | FormData };
  /** A page to fetch after the reply, as the form's script would go to it; null for none. */
  readonly thenOpen: (draft: FilledDraft, reply: WireReply) => string | null;
  /** What the reply (or the page opened after it) says; null where it says nothing certain. */
  readonly judge: (reply: WireReply, page: PageTree) => Marker | null;
}
