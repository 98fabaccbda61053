import { createHash } from 'node:crypto';
import type { FilledForm } from '#domain/form/filled-form.ts';
import type { FormBrowser, FormSession, SubmitOutcome } from '#adapters/browser/browser.port.ts';
import type { WorkerSabotage } from './plan.ts';

/**
 * A browser that goes without guards: `one-click` clicks again by itself when the outcome is not known, `read-back`
 * fills in something else and says that it holds what was signed, `outcome` takes no marker for what it is.
 */
export function sabotagedBrowser(browser: FormBrowser, sabotages: readonly WorkerSabotage[]): FormBrowser {
  if (sabotages.length === 0) return browser;
  return {
    inspect: (target, signal) => browser.inspect(target, signal),
    async open(target, signal) {
      const session = await browser.open(target, signal);
      return sabotagedSession(session, sabotages, () => browser.open(target, signal));
    },
    [Symbol.asyncDispose]: () => browser[Symbol.asyncDispose](),
  };
}

function sabotagedSession(session: FormSession, sabotages: readonly WorkerSabotage[], openAgain: () => Promise<FormSession>): FormSession {
  const [again, lie, blind] = (['one-click', 'read-back', 'outcome'] as const).map((name) => sabotages.includes(name));
  const seen = (outcome: SubmitOutcome): SubmitOutcome => (blind === true ? { ...outcome, kind: 'unknown' } : outcome);
  let filling: Parameters<FormSession['fill']> = [[], []];
  return {
    ...session,
    async fill(answers, files) {
      // One in three: the others show that the work goes on.
      const other = lie === true && Math.random() < 1 / 3 ? files.map((file) => ({ ...file, bytes: Buffer.concat([file.bytes, Buffer.from(' ')]) })) : files;
      filling = [answers, files];
      return session.fill(answers, other);
    },
    async readBack(): Promise<FilledForm> {
      const filled = await session.readBack();
      if (lie !== true) return filled;
      const signed = new Map(filling[1].map((file) => [file.questionId, file]));
      return {
        ...filled,
        files: filled.files.map((file) => {
          const bytes = signed.get(file.questionId)?.bytes ?? new Uint8Array();
          return { ...file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
        }),
      };
    },
    async outcome(timeoutMs) {
      const outcome = seen(await session.outcome(timeoutMs));
      if (again !== true || outcome.kind !== 'unknown') return outcome;
      await using second = await openAgain();
      await second.fill(...filling);
      await second.click(() => undefined);
      return seen(await second.outcome(timeoutMs));
    },
  };
}
