import type { Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';

/**
 * The contract between workflows and activities. What they pass to each other is ids, numbers and hashes: it is kept in
 * Temporal's histories. Documents, prompts and the person's words stay in the database and the file store.
 */
export interface ApplicationRef {
  readonly applicationId: string;
  readonly userId: string;
}

export interface RecordActivities {
  /** Where the application stands by its row. */
  readPosition(ref: ApplicationRef): Promise<Position>;
  /**
   * Where the application stands, after something has changed outside: if its posting closed, an application that was
   * not sent yet ends; if the posting or a cited fact says something else now, it is prepared again.
   */
  lookAgain(ref: ApplicationRef): Promise<Position>;
  /** Carries out a person's decision in one transaction, once for each message id. A refusal is a non-retryable failure of type `Refused` with a sentence for the person. */
  decide(ref: ApplicationRef, decision: Decision, waits: Waits): Promise<Position>;
  /**
   * Nobody acted in time: what waits for the person expires, and what was sent closes without an answer. Both only if it
   * is so by the record as it stands now; an answer or a decision may have come since the workflow asked.
   */
  runOut(ref: ApplicationRef, waits: Waits): Promise<Position>;
}

export interface WriterActivities {
  /** Writes résumé and letter, each unless the preparation has it already. A repeat writes what is still missing. */
  writeDocuments(ref: ApplicationRef): Promise<void>;
  /** Drafts the follow-up or thank-you mail that is due; it waits for the person's signature. A repeat finds it written. */
  draftFollowUp(ref: ApplicationRef): Promise<void>;
}

export interface InspectActivities {
  /** Reads the employer's form into a plan, or hands the application over if only a person can go on. */
  inspectForm(ref: ApplicationRef, waits: Waits): Promise<Position>;
}

export interface ApproveActivities {
  /**
   * Renders résumé and letter once, as the bytes that will be shown and sent; answers the form from stored answers and
   * facts, runs the gate over everything, and puts together the bundle to be signed. Hands the application over if a
   * question is open or a claim refused.
   */
  assembleBundle(ref: ApplicationRef, waits: Waits): Promise<Position>;
}

/** The `token` lets its holder send one attempt; `until` (ISO 8601 UTC) says when to ask again; `moved`: nothing is to be sent now. */
export type ClaimAnswer =
  | { readonly kind: 'claimed'; readonly token: string }
  | { readonly kind: 'wait'; readonly until: string }
  | { readonly kind: 'moved'; readonly position: Position };

export interface ClaimActivities {
  /** Steps 1 and 2 of the protocol, in one transaction. Safe to repeat: before an intent it takes the attempt over. */
  claim(ref: ApplicationRef, waits: Waits): Promise<ClaimAnswer>;
  /**
   * For an attempt that did not report back: what its row says. Without an intent it is taken over under a new token,
   * which makes the old one worthless. An intent without an outcome becomes unknown when its lease has ended, never before.
   */
  recover(ref: ApplicationRef, waits: Waits): Promise<ClaimAnswer>;
}

export interface SubmitActivities {
  /**
   * Steps 3 to 5 of the protocol: fill, read back, intent, click once, outcome. To be called with one attempt and never
   * retried; after any failure the row says what happened. Where the employer accepted, the first follow-up is planned in
   * the same transaction as the outcome.
   */
  fillAndSend(ref: ApplicationRef, token: string, waits: Waits): Promise<Position>;
}

export interface ProofActivities {
  /** Looks for proof of an unknown outcome in the mails that were read since (a receipt). Reaches nobody outside. */
  lookForProof(ref: ApplicationRef): Promise<Position>;
}

export type FollowUpTask =
  | { readonly do: 'wait'; readonly until: string }
  | { readonly do: 'draft' }
  | { readonly do: 'send'; readonly mailId: string }
  | { readonly do: 'close' };

export interface FollowUpActivities {
  /** After submission: plans the first follow-up. Before the date that it answers, nothing is due that the workflow is not told of. */
  planFollowUp(ref: ApplicationRef, waits: Waits): Promise<Position>;
  /** What the record says is due now. */
  nextFollowUp(ref: ApplicationRef, waits: Waits): Promise<FollowUpTask>;
}

export interface MailActivities {
  /** Sends a signed mail by the protocol's steps: claim, intent, DATA, outcome. To be called with one attempt, as `fillAndSend`. */
  sendMail(ref: ApplicationRef, mailId: string): Promise<void>;
}

export interface CampaignRef {
  readonly campaignId: string;
  readonly userId: string;
}

export type TakeAnswer =
  | { readonly kind: 'taken'; readonly applicationId: string }
  | { readonly kind: 'window_full' }
  | { readonly kind: 'day_full' }
  | { readonly kind: 'nothing_eligible' }
  | { readonly kind: 'limit_reached' };

export interface CampaignActivities {
  /** The campaign's state by its row, and how many boards it reads. A campaign's workflow asks every few minutes, so it is told no ids. */
  readCampaign(ref: CampaignRef): Promise<{ readonly state: 'running' | 'paused' | 'ended'; readonly boards: number }>;
  /** Ids of the boards that a campaign reads, in their order, after the one of the id (null: from the first); none unless it runs. */
  boardsToRead(ref: CampaignRef, after: string | null): Promise<readonly string[]>;
  /**
   * Takes the best eligible opening not yet taken into the person's window, or says why none. A repeat with the same
   * `take` answers the same opening. Nothing is taken before all openings are judged by the present plan.
   */
  takeNext(ref: CampaignRef, take: number): Promise<TakeAnswer>;
  /** Starts the application's workflow, or finds it running. */
  startApplication(ref: ApplicationRef, waits: Waits, campaignId: string): Promise<void>;
}

/** What one reading of a board brought; `busy` where another reader had it. */
export interface BoardReading {
  readonly read: number;
  readonly fresh: number;
  /** Known ones that say something else, are listed no longer or came to another opening: what stands in their openings is scored anew. Unsaid by readings of earlier versions. */
  readonly changed?: number;
  readonly closed: number;
  readonly state: 'read' | 'unchanged' | 'busy';
}

export interface DiscoverActivities {
  /** Ids of the boards that are read every `readEvery` minutes: the next `limit` after the id `after`. */
  dueBoards(wanted: { readonly readEvery: number; readonly after: string | null; readonly limit: number }): Promise<readonly string[]>;
  /** Reads one board to its end, for everybody: postings are written once and merged into openings. The heartbeat carries the page to go on with. */
  readStoredBoard(boardId: string): Promise<BoardReading>;
  /** The same for a campaign, which is shown the progress. A board that discovery has read within its own pace is not read again. */
  readBoard(ref: CampaignRef, boardId: string): Promise<{ readonly read: number; readonly fresh: number }>;
  /** The running campaigns that read any of these boards, or others that list one of their openings too. */
  campaignsOfBoards(boardIds: readonly string[]): Promise<readonly CampaignRef[]>;
}

export interface ScoreActivities {
  /** Scores the campaign's openings that have no score yet, in batches; answers how many, and how many of them are eligible. */
  scoreOpenings(ref: CampaignRef): Promise<{ readonly scored: number; readonly eligible: number }>;
}
