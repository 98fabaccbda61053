import type { Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';

/**
 * What workflows and activities hand to each other: ids, numbers and hashes. Documents, prompts and words of the person
 * stay in the database and the file store.
 */
export interface ApplicationRef {
  readonly applicationId: string;
  readonly userId: string;
}

export interface RecordActivities {
  /** Where the application stands by its row. */
  readPosition(ref: ApplicationRef): Promise<Position>;
  /**
   * The same, after something changed outside: a posting that closed ends what was not sent yet, one that says
   * something else has it prepared anew.
   */
  lookAgain(ref: ApplicationRef): Promise<Position>;
  /** Carries out a person's decision in one transaction. A refusal is a non-retryable failure of type `Refused`. */
  decide(ref: ApplicationRef, decision: Decision, waits: Waits): Promise<Position>;
  /** Nobody decided in time: the bundle goes away, or the application closes without an answer. */
  runOut(ref: ApplicationRef): Promise<Position>;
}

export interface WriterActivities {
  /** Writes what the preparation still lacks of résumé and letter. */
  writeDocuments(ref: ApplicationRef): Promise<void>;
  draftFollowUp(ref: ApplicationRef): Promise<void>;
}

export interface InspectActivities {
  /** Reads the employer's form into a plan, or hands over where only a person can go on. */
  inspectForm(ref: ApplicationRef, waits: Waits): Promise<Position>;
}

export interface ApproveActivities {
  /**
   * Renders résumé and letter once, as the bytes that are shown and sent; answers the form from stored answers and facts,
   * runs the gate over everything, and puts together what is to be signed. What is open or refused goes to the person.
   */
  assembleBundle(ref: ApplicationRef, waits: Waits): Promise<Position>;
}

/** `token` opens exactly one attempt; `until` says when to ask again. */
export type ClaimAnswer =
  | { readonly kind: 'claimed'; readonly token: string }
  | { readonly kind: 'wait'; readonly until: string }
  | { readonly kind: 'moved'; readonly position: Position };

export interface ClaimActivities {
  /** Steps 1 and 2 of the protocol, in one transaction. Safe to repeat: before an intent it takes the attempt over. */
  claim(ref: ApplicationRef, waits: Waits): Promise<ClaimAnswer>;
  /**
   * An attempt did not report back: what its row says. Without an intent it is taken over under a new token; an intent
   * without an outcome becomes unknown when its lease has ended, never before.
   */
  recover(ref: ApplicationRef, waits: Waits): Promise<ClaimAnswer>;
}

export interface SubmitActivities {
  /**
   * Steps 3 to 5: fill, read back, intent, click once, outcome. One attempt, never retried by itself. What was accepted
   * has its first follow-up planned with the outcome.
   */
  fillAndSend(ref: ApplicationRef, token: string, waits: Waits): Promise<Position>;
}

export interface ProofActivities {
  /** Read-only look for proof of an unknown outcome (confirmation mail). */
  lookForProof(ref: ApplicationRef): Promise<Position>;
}

export type FollowUpTask =
  | { readonly do: 'wait'; readonly until: string }
  | { readonly do: 'draft' }
  | { readonly do: 'send'; readonly mailId: string }
  | { readonly do: 'close' };

export interface FollowUpActivities {
  /** After submission: plans the first follow-up. Until the date it answers, nothing is due that nobody tells of. */
  planFollowUp(ref: ApplicationRef, waits: Waits): Promise<Position>;
  /** What is due now, by the record. */
  nextFollowUp(ref: ApplicationRef, waits: Waits): Promise<FollowUpTask>;
}

export interface MailActivities {
  /** A signed mail leaves by the protocol's steps: claim, intent, DATA, outcome. Never retried by itself. */
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
  readCampaign(ref: CampaignRef): Promise<{ readonly state: 'running' | 'paused' | 'ended'; readonly boardIds: readonly string[] }>;
  /** The best eligible opening not yet taken, into the person's window. The same `take` answers the same opening. */
  takeNext(ref: CampaignRef, take: number): Promise<TakeAnswer>;
  /** Starts or re-attaches the application's workflow. */
  startApplication(ref: ApplicationRef, waits: Waits, campaignId: string): Promise<void>;
}

/** What one reading of a board brought; `busy` where another reader had it. */
export interface BoardReading {
  readonly read: number;
  readonly fresh: number;
  readonly closed: number;
  readonly state: 'read' | 'unchanged' | 'busy';
}

export interface DiscoverActivities {
  /** Ids of the boards that a schedule reads, in pages by id. */
  dueBoards(wanted: { readonly readEvery: number; readonly after: string | null; readonly limit: number }): Promise<readonly string[]>;
  /** Reads one board to its end for everybody: postings written once, merged into openings. Heartbeats the page. */
  readStoredBoard(boardId: string): Promise<BoardReading>;
  /** The same for a campaign, which sees how far it is; what discovery read within the board's own time is not asked for again. */
  readBoard(ref: CampaignRef, boardId: string): Promise<{ readonly read: number; readonly fresh: number }>;
}

export interface TellActivities {
  /** Running campaigns over any of these boards. */
  campaignsOfBoards(boardIds: readonly string[]): Promise<readonly CampaignRef[]>;
}

export interface ScoreActivities {
  /** Scores what the campaign's boards brought, in batches; answers how many became eligible. */
  scoreOpenings(ref: CampaignRef): Promise<{ readonly scored: number; readonly eligible: number }>;
}
