import * as applications from '../applications/application.entities.ts';
import * as approvals from '../applications/approval.entities.ts';
import * as attempts from '../applications/attempt.entities.ts';
import * as bundles from '../applications/bundle.entities.ts';
import * as documents from '../applications/document.entities.ts';
import * as evidence from '../applications/evidence.entities.ts';
import * as notes from '../applications/note.entities.ts';
import * as campaigns from '../campaigns/campaign.entities.ts';
import * as candidates from '../candidates/candidate.entities.ts';
import * as events from '../events/event.entities.ts';
import * as handOvers from '../hand-over/hand-over.entities.ts';
import * as interviews from '../follow-up/interview.repository.ts';
import * as mails from '../mails/mail.entities.ts';
import * as models from '../models/model-call.entities.ts';
import * as mailboxes from '../openings/mailbox.repository.ts';
import * as readings from '../openings/match-reading.repository.ts';
import * as openings from '../openings/opening.entities.ts';
import * as session from '../session/session.entities.ts';

/** Every entity of the house, for the ORM. */
export const entities = [
  candidates.AppUserRow, candidates.CandidateRow, candidates.FactRow, candidates.FactVersionRow, candidates.MasterResumeRow, candidates.OwnFileRow, candidates.StoredAnswerRow,
  openings.BoardRow, openings.RawAnswerRow, openings.OpeningRow, openings.PostingRow, openings.MatchRow, readings.MatchReadingRow, mailboxes.ConnectedMailboxRow,
  campaigns.CampaignRow, campaigns.CampaignBoardRow, campaigns.CampaignRunRow, campaigns.CampaignOpeningRow,
  applications.ApplicationRow, documents.DocumentRow, bundles.BundleRow, applications.MessageRow, approvals.ApprovalRow, approvals.ApprovalVoidRow,
  attempts.AttemptRow, attempts.VacancyIdentityRow, evidence.EvidenceRow, evidence.EvidenceRemovedRow, notes.NoteRow,
  interviews.InterviewRow, models.ModelCallRow, handOvers.HandOverRow, handOvers.SiteSessionRow, handOvers.SiteChoiceRow, mails.MailRow, events.EventCounterRow, events.EventRow,
  session.SessionRow, session.LoginTokenRow, session.ApiKeyRow, session.LiveTicketRow, session.IdempotencyKeyRow,
];
