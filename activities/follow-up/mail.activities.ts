import { mayClick } from '#domain/submission/may-click.ts';
import { quietUntil } from '#domain/submission/pacing.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import type { Mail, MailOutcome } from '#adapters/mail/mail.port.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import { lockApplication } from '#db/applications/application.repository.ts';
import { writeIntent } from '#db/applications/attempt.repository.ts';
import { lockCandidate } from '#db/candidates/candidate.repository.ts';
import { lockMail } from '#db/mails/mail.repository.ts';
import { refused, type StepDeps } from '../step.ts';
import type { ApplicationRef, MailActivities } from '../shapes.ts';
import type { Fail } from '../submit/failpoints.ts';
import type { ProtocolTimes } from '../submit/times.ts';
import { claimMail } from './claim-mail.ts';
import { recordSeen, recordUnsent, type ClaimedMail } from './mail-outcome.ts';

export interface MailDeps extends StepDeps {
  readonly mail: Mail;
  readonly verifier: ApprovalVerifier;
  readonly fail: Fail;
  readonly times: ProtocolTimes;
}

/** A signed mail leaves by the same steps as a form: claim, intent, DATA, outcome. No 250 seen means unknown. */
export function createMailActivities(deps: MailDeps): MailActivities {
  return {
    async sendMail(ref, mailId) {
      const claimed = await deps.database.asPerson(ref.userId, (tx) => claimMail(tx, ref, mailId, deps));
      if (claimed === null) return;
      deps.fail('mail_after_claim');
      const outcome = await send(deps, ref, claimed);
      deps.fail('mail_after_data');
      await deps.database.asPerson(ref.userId, (tx) =>
        outcome.kind === 'late' ? recordUnsent(tx, claimed, outcome.why) : recordSeen(tx, claimed, outcome, deps.times.mailRetry),
      );
      deps.notifier.changed(claimed.mail.candidateId);
      deps.fail('mail_after_record');
    },
  };
}

/** What was seen of the mail, or why it was kept back after its intent. */
async function send(deps: MailDeps, ref: ApplicationRef, { mail, attempt }: ClaimedMail): Promise<MailOutcome | { readonly kind: 'late'; readonly why: string }> {
  const { from, to, subject, text } = mail.content;
  let late: string | null = null;
  try {
    return await deps.mail.send({ key: mail.id, from, to, subject, text, references: [], date: deps.clock.now() }, {
      async beforeData() {
        late = await intend(deps, ref, attempt);
        if (late !== null) throw refused(late);
      },
    });
  } catch (error) {
    const why: string | null = late;
    if (why === null) throw error;
    return { kind: 'late', why };
  }
}

/** Writes the intent; then why it is too late for the content after all, by both clocks as before a click, or null. */
async function intend(deps: MailDeps, ref: ApplicationRef, attempt: AttemptRow): Promise<string | null> {
  const intentAt = deps.clock.monotonicMs();
  const clickBefore = await deps.database.asPerson(ref.userId, async (tx) => {
    const { sendingPausedAt, pacing } = await lockCandidate(tx, attempt.candidateId);
    const row = await lockApplication(tx, ref.applicationId);
    const mail = await lockMail(tx, attempt.subjectId);
    const now = (await databaseNow(tx)).getTime();
    const mayGo = row.stage !== 'closed' && mail?.state === 'sending' && sendingPausedAt === null && quietUntil(now, pacing?.quietHours ?? null) <= now;
    return mayGo ? writeIntent(tx, attempt.token, deps.times.outcomeLease) : null;
  });
  if (clickBefore === null) throw refused('the mail was taken back, or quiet hours began, before it left');
  deps.fail('mail_after_intent');
  return mayClick({ wallNow: deps.clock.now().getTime(), clickBefore: clickBefore.getTime(), monotonicSinceIntent: deps.clock.monotonicMs() - intentAt });
}
