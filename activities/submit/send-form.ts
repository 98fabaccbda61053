import type { FormSession, UploadFile } from '#adapters/browser/browser.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { needsYouSays, type NeedsYouSays } from '#domain/application/needs-you-says.ts';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';
import { unlikeSigned } from '#domain/form/filled-form.ts';
import { formFingerprint } from '#domain/form/fingerprint.ts';
import type { BundleContent } from '#db/applications/bundle.entities.ts';
import { reasonOf } from '../hand-over.ts';
import { keepForPerson, pageOf } from '../hand-over/kept-pages.ts';
import { moveApplication } from '../step.ts';
import { waitForPerson } from './attended.ts';
import { clickOnce } from './click-once.ts';
import { releaseAttempt, type AttemptAt } from './outcome.ts';
import type { SubmitDeps, Watched } from './submit-deps.ts';
import type { UntilIntent } from './until-intent.ts';

/**
 * Steps 3 to 5 of the protocol in an open page: fills the form and reads it back against what was signed; then the intent
 * and the click, which are left to the person in their own browser. Answers where the application stands.
 */
export async function sendForm(deps: SubmitDeps, at: AttemptAt, session: FormSession, waits: Waits, seen: Watched, task: UntilIntent): Promise<Position> {
  const ref = { applicationId: at.row.id, userId: at.row.userId };
  const { content } = at;
  const asksElse = needsYouSays('form_differs');
  const release = (says: NeedsYouSays) => moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason: 'form_changed', says }, waits.needsYou));

  const plan = await session.plan();
  const [wall] = plan.handOver;
  if (wall !== undefined) {
    const position = await moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason: reasonOf(wall), says: needsYouSays('step_is_yours') }, waits.needsYou));
    if (position.stage === 'needs_you') await keepForPerson(deps.kept, session, pageOf(at, null), reasonOf(wall));
    return position;
  }
  if (sha256(formFingerprint(plan)) !== content.bundle.formFingerprint) return release(asksElse);
  seen.filled = true;
  const { uploadsBeforeClick } = await session.fill(content.answers, await uploadsOf(deps.files, ref.userId, content));
  deps.fail('after_fill');
  const filled = await session.readBack();
  deps.fail('after_read_back');
  const unlike = unlikeSigned(content.plan, content.answers, filled);
  if (unlike !== null) return release('label' in unlike ? needsYouSays('page_differs', unlike.label) : asksElse);
  const picture = await session.screenshot();
  if (at.attempt.channel === 'attended') {
    seen.kept = true;
    return waitForPerson({ ...deps, waits }, at, session, { picture, uploadsBeforeClick });
  }
  const landed = deps.clicks.begin();
  try {
    task.detach();
    return await clickOnce(deps, at, session, { filled, picture, uploadsBeforeClick }, waits, seen);
  } finally {
    landed();
  }
}

/** The signed files, as bytes. */
async function uploadsOf(files: Files, userId: string, content: BundleContent): Promise<UploadFile[]> {
  return Promise.all(
    content.bundle.files.map(async ({ questionId, fileName, mediaType, sha256: hash }) => {
      const key = content.files.find((file) => file.sha256 === hash)?.key;
      if (key === undefined) throw new Error(`a signed file is not in the bundle: ${hash}`);
      return { questionId, fileName, mediaType, bytes: (await files.get(userId, key)).bytes };
    }),
  );
}
