import { Context } from '@temporalio/activity';
import { needsYouSays } from '#domain/application/needs-you-says.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { HandOverPoint } from '#domain/form/form-plan.ts';
import { planOfPosting } from '#domain/form/plan-of-posting.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import { destinationRefusal } from '#domain/submission/destination.ts';
import { lastClickAt } from '#domain/submission/last-click.ts';
import { FormTrouble, type FormBrowser, type Inspection } from '#adapters/browser/browser.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { keepDocument, preparationOf } from '#db/applications/document.repository.ts';
import { siteChoiceAt } from '#db/hand-over/hand-over.repository.ts';
import { readApplicationView, type ApplicationView } from '../application-view.ts';
import { BrowserFailed, byBrowser, isLastTry } from '../browser-failure.ts';
import type { StepDeps } from '../step.ts';
import { formFailure } from '../form-failure.ts';
import { handOverUnprepared, reasonOf, type HandOver } from '../hand-over.ts';
import { keepForPerson, type KeptPages } from '../hand-over/kept-pages.ts';
import { siteStateAt } from '../hand-over/site-state.ts';
import { forbiddenByRobots } from '../robots.ts';
import type { ApplicationRef, InspectActivities } from '../shapes.ts';
import type { ProtocolTimes } from '../submit/times.ts';

export interface InspectDeps extends StepDeps {
  readonly browser: FormBrowser;
  readonly files: Files;
  readonly web: WebClient;
  readonly practiceOrigin: string | null;
  readonly kept: KeptPages;
  readonly times: ProtocolTimes;
  /** The person's own browser; null where there is none to show. */
  readonly attended: FormBrowser | null;
}

/** Reads the employer's form before anything is filled in. */
export function createInspectActivities(deps: InspectDeps): InspectActivities {
  const toPerson = (ref: ApplicationRef, waits: Waits, hand: Omit<HandOver, 'lasts'>) => handOverUnprepared(deps, ref, waits, hand);

  return {
    async inspectForm(ref, waits) {
      const view = await deps.database.asPerson(ref.userId, (tx) => readApplicationView(tx, ref.applicationId));
      // A try after it moved on (it was withdrawn, or the try before handed it over) asks nothing of the employer.
      if (view.row.stage !== 'preparing') return positionOf(view.row);
      const wrong = destinationRefusal(view.candidate.kind, view.posting.applyUrl, deps.practiceOrigin);
      if (wrong !== null) return toPerson(ref, waits, { reason: 'wrong_destination', says: wrong });
      if (view.candidate.kind === 'real') {
        await keepPlan(view, (await planForPerson(view)) ?? { ...planOfPosting(view.posting), handOver: ['assisted_only'] });
        return positionOf(view.row);
      }
      try {
        const inspection = await inspect(view);
        const [wall] = inspection.plan.handOver;
        if (wall !== undefined) {
          const position = await toPerson(ref, waits, { reason: reasonOf(wall), says: needsYouSays('step_is_yours'), screenshotKey: await keepPicture(ref, inspection) });
          if (position.stage === 'needs_you') await keepPage(view, wall);
          return position;
        }
        await keepPlan(view, inspection.plan);
        return positionOf(view.row);
      } catch (error) {
        const { prepareTries } = deps.times;
        if (error instanceof BrowserFailed && isLastTry(prepareTries.browser)) return toPerson(ref, waits, { reason: 'browser_failed', says: needsYouSays('browser_failed') });
        if (!(error instanceof FormTrouble) || (error.next === 'retry' && !isLastTry(prepareTries.form))) throw formFailure(ref, error);
        const position = await toPerson(ref, waits, { reason: error.handOver === null ? 'form_unreachable' : reasonOf(error.handOver), says: error.message });
        if (error.handOver !== null && position.stage === 'needs_you') await keepPage(view, error.handOver);
        return position;
      }
    },
  };

  /**
   * The plan of a real employer's form, read from its page if it will be filled in the person's own browser. Null if it
   * will be a packet, which it also becomes if the page cannot be read or the site does not allow programs.
   */
  async function planForPerson(view: ApplicationView): Promise<Inspection['plan'] | null> {
    const url = view.posting.applyUrl;
    const chosen = await deps.database.asPerson(view.row.userId, (tx) => siteChoiceAt(tx, view.row.candidateId, new URL(url).origin));
    if (lastClickAt({ kind: 'real', system: systemOfForm(url), url }, chosen, deps.attended !== null) !== 'person') return null;
    // Nobody is watching here, so it is read as a program reads: by robots.txt and at the host's pace.
    if ((await forbiddenByRobots(deps.web, url, Context.current().cancellationSignal)) !== null) return null;
    try {
      const { plan } = await inspect(view);
      return plan.handOver.length === 0 ? plan : null;
    } catch (error) {
      if (error instanceof FormTrouble || (error instanceof BrowserFailed && isLastTry(deps.times.prepareTries.browser))) return null;
      throw error;
    }
  }

  async function inspect(view: ApplicationView): Promise<Inspection> {
    const url = view.posting.applyUrl;
    const siteState = await siteStateOf(view);
    return byBrowser({ applicationId: view.row.id, userId: view.row.userId }, () => deps.browser.inspect({ system: systemOfForm(url), url, candidateKind: view.candidate.kind }, Context.current().cancellationSignal, siteState));
  }

  /** Opens the page once more and keeps it open for its person to act in. */
  async function keepPage(view: ApplicationView, point: HandOverPoint): Promise<void> {
    const url = view.posting.applyUrl;
    const session = await deps.browser.open({ system: systemOfForm(url), url, candidateKind: view.candidate.kind }, Context.current().cancellationSignal, await siteStateOf(view));
    await keepForPerson(deps.kept, session, { row: view.row, origin: new URL(url).origin, clicked: null, attended: false }, reasonOf(point));
  }

  function siteStateOf({ row, posting }: ApplicationView): Promise<string | null> {
    return siteStateAt(deps, row, new URL(posting.applyUrl).origin);
  }

  async function keepPlan(view: ApplicationView, plan: Inspection['plan']): Promise<void> {
    await deps.database.asPerson(view.row.userId, (tx) => keepDocument(tx, preparationOf(view.row), 'form', 'writer', plan));
  }

  async function keepPicture(ref: ApplicationRef, inspection: Inspection): Promise<string> {
    return (await deps.files.put(ref.userId, inspection.screenshot, 'image/png')).key;
  }
}
