import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Waits } from '#domain/application/waits.ts';
import type { Ceilings } from '#domain/models/ceilings.ts';
import type { SourceName } from '#domain/posting/posting.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { ApprovalSigner } from '#adapters/keys/approval-keys.ts';
import type { PersonKey } from '#adapters/keys/person-keys.ts';
import type { Limits } from '#adapters/limits/limits.port.ts';
import type { Llm } from '#adapters/llm/llm.port.ts';
import type { AlertMailbox } from '#adapters/mail/alert-mailbox.port.ts';
import type { FormBrowser } from '#adapters/browser/browser.port.ts';
import type { PdfRenderer } from '#adapters/browser/pdf.ts';
import type { ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import type { BoardSearch } from '#adapters/sources/finding/find-boards.ts';
import type { Collection, Vectors } from '#adapters/vectors/vectors.port.ts';
import type { Database } from '#db/access/database.ts';
import type { EventNotifier, Events } from '#adapters/events/events.port.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import type { Decide } from './applications/decide.ts';
import type { PracticeSample } from './candidates/practice.usecase.ts';

/** Looking for boards and reading one now. */
export interface BoardsAtHand {
  /** Boards of an employer by link or name, each tried. */
  find(words: string): Promise<BoardSearch>;
  /** Has a board read soon, whatever its pace; one that is being read is left alone. */
  readNow(boardId: string): Promise<void>;
}

/** What handlers may use. The composition root gives all of it; a feature that needs more adds a line here. */
export interface ApiDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly notifier: EventNotifier;
  /** What live streams are woken by. */
  readonly events: Pick<Events, 'by' | 'listen' | 'away'>;
  readonly files: Files;
  readonly personKey: (userId: string) => Promise<PersonKey>;
  readonly alertMailbox: AlertMailbox;
  /** The one holder of the private approval key. */
  readonly signer: ApprovalSigner;
  /** Public keys of approvals by id, PEM: what anybody may know, for showing that an approval is genuine. */
  readonly approvalKeys: ReadonlyMap<string, string>;
  /** Days that pictures of evidence are kept; 0 for good. */
  readonly pictureDays: number;
  readonly llm: Llm;
  /** What the settings let write: asked for wishes that the rules of a brief left unread, and priced before a campaign runs. No models: none is asked. */
  readonly planning: { readonly llm: Llm; readonly models: readonly { readonly provider: string; readonly model: string }[] };
  readonly resumeFiles: ResumeFiles;
  readonly pdf: PdfRenderer;
  /** Reads a form from its page as it stands now; nothing but GET leaves it. */
  readonly readForm: FormBrowser['inspect'];
  readonly workflows: WorkflowStarter;
  /** Opens and seals payloads for the tools that look at Temporal. */
  readonly codecServer: RequestHandler;
  readonly decide: Decide;
  readonly waits: Waits;
  /** Sample candidate and practice employers; null where none run. */
  readonly practice: PracticeSample | null;
  /** Null where nothing reads boards beside the API. */
  readonly boards: BoardsAtHand | null;
  /** Another origin that serves the sources' paths (a replay of recorded answers); null for the real hosts. */
  readonly boardOrigin: string | null;
  /** Sources that ask for a key, as far as theirs is set. */
  readonly keyedSources: readonly SourceName[];
  /** Temporal's own UI, without a slash at the end, and the namespace; null where it is not known. */
  readonly temporalUi: { readonly url: string; readonly namespace: string } | null;
  /** What waits in each queue of Temporal; throws where it does not answer. */
  readonly queues: () => Promise<readonly { readonly queue: string; readonly waiting: number; readonly oldestMs: number; readonly workers: number }[]>;
  readonly modelCeilings: Ceilings;
  /** The index of which openings are like each other, and where in it they are. */
  readonly vectors: { readonly index: Pick<Vectors, 'by' | 'nearest' | 'remove' | 'away'>; readonly collection: Collection };
  /** Counts tries to sign in and the requests of each API key. */
  readonly tries: Pick<Limits, 'by' | 'take' | 'away'>;
  readonly limits: { readonly dailyCap: number; readonly window: number };
}
