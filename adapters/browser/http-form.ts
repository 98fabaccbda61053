import { createHash } from 'node:crypto';
import type { FormPlan, FormSystem } from '#domain/form/form-plan.ts';
import { textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { FieldTrouble, FormTrouble } from './browser.port.ts';
import type { FormBrowser, FormSession, FormTarget, SubmitOutcome, UploadFile } from './browser.port.ts';
import { challengeOn } from './challenges.ts';
import { driverFor } from './forms/index.ts';
import { greenhouseWire } from './http/greenhouse.ts';
import { leverWire } from './http/lever.ts';
import { recruiteeWire } from './http/recruitee.ts';
import type { FilledDraft, Wire, WireReply } from './http/wire.ts';
import { treeFromHtml } from './page/static-page.ts';

const wires: Partial<Readonly<Record<FormSystem, Wire>>> = { greenhouse: greenhouseWire, lever: leverWire, recruitee: recruiteeWire };

/**
 * Practice forms without Chromium, for drills and benches that need many: the same plans, the same one click, the same
 * outcomes. It speaks to the practice origin only and has no pictures (screenshots are empty).
 */
export function createHttpFormBrowser(practiceOrigin: string): FormBrowser {
  const open = async (target: FormTarget, signal: AbortSignal): Promise<{ plan: FormPlan; page: PageTree; wire: Wire }> => {
    const wire = wires[target.system];
    if (wire === undefined) throw new FormTrouble(`Practice forms of ${target.system} need a browser.`, 'give_up');
    if (target.candidateKind !== 'practice' || new URL(target.url).origin !== practiceOrigin) throw new FormTrouble(`${target.url} is no practice form.`, 'give_up');
    const reply = await fetch(target.url, { signal }).catch((error: unknown) => { throw new FormTrouble(`${target.url} did not open: ${String(error)}`, 'retry'); });
    if (reply.status === 404) throw new FormTrouble(`${target.url} answers 404: the posting is closed.`, 'give_up');
    if (!reply.ok) throw new FormTrouble(`${target.url} answers ${reply.status}.`, 'retry');
    const page = treeFromHtml(await reply.text());
    return { page, wire, plan: { system: target.system, url: target.url, questions: driverFor(target.system).questions(page), handOver: [] } };
  };
  return {
    async inspect(target, signal) {
      const { plan, page } = await open(target, signal);
      return { plan, screenshot: new Uint8Array(), pageText: textOf(page.root) };
    },
    async open(target, signal) {
      const { plan, page, wire } = await open(target, signal);
      return createHttpSession(target, plan, page, wire, async () => (await open(target, signal)).plan);
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function createHttpSession(target: FormTarget, plan: FormPlan, page: PageTree, wire: Wire, planNow: () => Promise<FormPlan>): FormSession {
  const values = new Map<string, readonly string[]>();
  const files = new Map<string, UploadFile>();
  const stored = new Map<string, unknown>();
  const draft: FilledDraft = { url: target.url, page, questions: plan.questions, values, files, stored };
  let sending: Promise<Response> | null = null;
  const stop = new AbortController();

  const questionOf = (id: string) => {
    const found = plan.questions.find((q) => q.id === id);
    if (found === undefined) throw new FieldTrouble(id, 'The form no longer asks this question. Read it again.');
    return found;
  };

  return {
    plan: () => Promise.resolve(plan),
    async fill(answers, uploads) {
      const uploadsBeforeClick: string[] = [];
      for (const file of uploads) {
        questionOf(file.questionId);
        files.set(file.questionId, file);
        const to = wire.uploadTo(draft, file.questionId);
        if (to === null) continue;
        const body = new FormData();
        body.append(to.field, new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }), file.fileName);
        const reply = await fetch(to.url, { method: 'POST', body });
        uploadsBeforeClick.push(`POST ${to.url}`);
        if (!reply.ok) throw new FieldTrouble(file.questionId, 'The form does not take the file.');
        stored.set(file.questionId, await reply.json());
      }
      for (const { questionId, values: wanted } of answers) {
        const { kind, options, label, maxLength } = questionOf(questionId);
        if (kind === 'file') continue;
        const choice = kind === 'one_of' || kind === 'yes_no' || kind === 'many_of';
        const unknown = choice ? wanted.find((value) => !options.some((o) => o.label === value)) : undefined;
        if (unknown !== undefined) throw new FieldTrouble(questionId, `“${label}” does not offer “${unknown}”.`, options.map((o) => o.label));
        if (maxLength !== null && wanted.some((value) => value.length > maxLength)) throw new FieldTrouble(questionId, `“${label}” takes ${maxLength} characters.`);
        values.set(questionId, wanted);
      }
      return { uploadsBeforeClick };
    },
    async readBack() {
      // The page is asked again, as a browser would show a question added since.
      const asked = (await planNow()).questions.filter((q) => q.kind !== 'file');
      return {
        answers: asked.map((q) => ({ questionId: q.id, values: values.get(q.id) ?? [] })),
        files: Array.from(files, ([questionId, file]) => ({ questionId, fileName: file.fileName, sha256: sha256(file.bytes), bytes: file.bytes.byteLength })),
      };
    },
    screenshot: () => Promise.resolve(new Uint8Array()),
    async click(beforeClick) {
      if (sending !== null) throw new FormTrouble('This form was clicked before. A second click needs a new attempt.', 'give_up');
      const { url, headers, body } = wire.application(draft);
      beforeClick();
      sending = fetch(url, { method: 'POST', headers, body, signal: stop.signal });
      // A reply that is lost is told by `outcome`.
      sending.catch(() => null);
    },
    async outcome(timeoutMs) {
      if (sending === null) return unknown(target.url, 'nothing was sent', null);
      const timer = setTimeout(() => stop.abort(), timeoutMs);
      try {
        const reply = await read(await sending);
        return await judged(draft, wire, reply);
      } catch (error) {
        return unknown(target.url, `the application left and its reply was lost: ${String(error)}`, null);
      } finally {
        clearTimeout(timer);
      }
    },
    recording: () => Promise.resolve({ steps: [], film: null, trace: null, missing: [] }),
    keep: () => null,
    [Symbol.asyncDispose]: () => Promise.resolve(stop.abort()),
  };
}

async function judged(draft: FilledDraft, wire: Wire, reply: WireReply): Promise<SubmitOutcome> {
  const next = wire.thenOpen(draft, reply);
  const shown = next === null ? reply : await read(await fetch(next));
  const page = treeFromHtml(new TextDecoder().decode(shown.body));
  const challenge = challengeOn(page);
  const marker = wire.judge(shown, page) ?? (challenge === null ? null : { kind: 'not_accepted' as const, words: challenge.words, handOver: challenge.point });
  if (marker === null) return unknown(shown.url, `the site answered ${reply.status} without a marker of success or refusal`, reply);
  return { kind: marker.kind, marker: marker.words, handOver: marker.handOver, url: shown.url, pageText: textOf(page.root), screenshot: new Uint8Array(), replySha256: sha256(reply.body), status: reply.status };
}

async function read(response: Response): Promise<WireReply> {
  return { status: response.status, url: response.url, body: new Uint8Array(await response.arrayBuffer()) };
}

function unknown(url: string, marker: string, reply: WireReply | null): SubmitOutcome {
  return { kind: 'unknown', marker, handOver: null, url, pageText: '', screenshot: new Uint8Array(), replySha256: reply === null ? null : sha256(reply.body), status: reply?.status ?? null };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
