import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BoardSystem, PracticeEmployer, PracticePosting } from '../employers/employer.ts';
import { createFaults, seededRandom } from './faults.ts';
import type { Faults } from './faults.ts';
import { employerLetter } from './letters.ts';
import { openLog, readJsonLines } from './log.ts';
import type { EmployerLog, ReceivedFile } from './log.ts';
import { openMailbox } from './mailbox.ts';
import type { Mailbox } from './mailbox.ts';
import type { PracticeOptions } from './options.ts';

/** A posting as it stands now: faults that change or close it are applied. */
export interface Standing {
  readonly employer: PracticeEmployer;
  readonly posting: PracticePosting;
}

/** An application POST as a form's route read it. */
export interface Arrival extends Standing {
  readonly path: string;
  readonly body: Uint8Array;
  readonly email: string | null;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly ReceivedFile[];
  /** Required fields that are missing or wrong, as the form names them. */
  readonly problems: readonly FieldProblem[];
  readonly securityCode: string | null;
}

export interface FieldProblem {
  readonly field: string;
  readonly label: string;
  readonly message: string;
}

export type Verdict =
  | { readonly kind: 'accepted' | 'hang_up' | 'silent' | 'error' | 'code' | 'captcha' | 'duplicate' }
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] };

/** What all boards and forms share: employers, faults, log, mailbox, and the one way an application is received. */
export interface Site {
  readonly origin: () => string;
  readonly faults: Faults;
  readonly log: EmployerLog;
  readonly mailbox: Mailbox;
  readonly openedAt: Date;
  readonly employers: readonly PracticeEmployer[];
  employer(system: BoardSystem, token: string): PracticeEmployer | null;
  postings(employer: PracticeEmployer): readonly PracticePosting[];
  standing(system: BoardSystem, token: string, posting: string): Standing | null;
  receive(arrival: Arrival): Promise<Verdict>;
  /** An employer's later answer, sent now. */
  answer(kind: 'interview' | 'rejection', standing: Standing, to: string, delayMs: number): Promise<void>;
}

export function createSite(options: PracticeOptions, origin: () => string): Site {
  const faults = createFaults(seededRandom(options.seed));
  const log = openLog(options.folder, options.now);
  const mailbox = openMailbox(options.folder, options.now, options.smtpUrl, options.report);

  const now = (employer: PracticeEmployer, posting: PracticePosting): PracticePosting => {
    const inForce = (fault: Parameters<Faults['inForce']>[0]) => faults.inForce(fault, employer.token, posting.id);
    let current = posting;
    if (inForce('change_posting')) current = { ...current, tasks: [...current.tasks, 'Travel to customers up to two days a week'] };
    if (inForce('rename_option')) current = { ...current, questions: current.questions.map((q) => (q.options.length > 2 ? { ...q, options: q.options.map((o, i) => (i === 0 ? `${o} (new)` : o)) } : q)) };
    if (inForce('add_question')) current = { ...current, questions: [...current.questions, { key: 'added', label: 'Which of our sites would you like to visit first?', kind: 'text', required: true, options: [] }] };
    return current;
  };

  const site: Site = {
    origin, faults, log, mailbox,
    openedAt: openingDay(options),
    employers: options.employers,
    employer: (system, token) => options.employers.find((e) => e.system === system && e.token === token) ?? null,
    postings: (employer) => employer.postings.filter((p) => !faults.inForce('close_posting', employer.token, p.id)).map((p) => now(employer, p)),
    standing(system, token, id) {
      const employer = site.employer(system, token);
      const posting = employer === null ? undefined : site.postings(employer).find((p) => p.id === id);
      return employer === null || posting === undefined ? null : { employer, posting };
    },
    async receive(arrival) {
      const { employer, posting } = arrival;
      const code = securityCode(arrival);
      const codeGiven = arrival.securityCode !== null && arrival.securityCode === code;
      const fault = codeGiven ? null : faults.strike(employer.token, posting.id);
      const verdict = judge(arrival, fault?.fault ?? null);
      const accepted = verdict.kind === 'accepted' || fault?.fault === 'drop_reply' || fault?.fault === 'no_answer';
      log.add({
        kind: 'application', system: employer.system, employer: employer.token, posting: posting.id, requisition: posting.requisition, path: arrival.path,
        bytes: arrival.body.byteLength, sha256: sha256(arrival.body), accepted: accepted && verdict.kind !== 'refused', fault: fault?.fault ?? null, email: arrival.email, fields: arrival.fields, files: arrival.files,
      });
      if (fault?.fault === 'slow') await sleep(fault.delayMs);
      if (verdict.kind === 'code' && arrival.email !== null) await mailbox.write({ ...employerLetter('code', employer, posting, arrival.email, null), text: `Your security code is ${code}\n` }, 0);
      if (accepted && verdict.kind !== 'refused' && arrival.email !== null) await acknowledge(arrival, arrival.email);
      return verdict;
    },
    async answer(kind, standing, to, delayMs) {
      await mailbox.write(employerLetter(kind, standing.employer, standing.posting, to, null), delayMs);
    },
  };

  async function acknowledge(standing: Standing, to: string): Promise<void> {
    if (options.receiptDelayMs !== null) await mailbox.write(employerLetter('receipt', standing.employer, standing.posting, to, null), options.receiptDelayMs);
    if (options.replyDelayMs !== null) await site.answer(decision(standing.posting, to), standing, to, options.replyDelayMs);
  }
  return site;
}

/** Two of five applicants are invited, the others hear a no; the same applicant always hears the same. */
function decision(posting: PracticePosting, to: string): 'interview' | 'rejection' {
  return createHash('sha256').update(`${posting.requisition} ${to}`).digest().readUInt8(0) % 5 < 2 ? 'interview' : 'rejection';
}

function judge(arrival: Arrival, fault: string | null): Verdict {
  if (fault === 'reset') return { kind: 'hang_up' };
  if (fault === 'error_500') return { kind: 'error' };
  if (fault === 'code' || fault === 'captcha' || fault === 'duplicate') return { kind: fault };
  if (fault === 'refuse') return { kind: 'refused', problems: [{ field: 'email', label: 'Email', message: 'Please enter a different e-mail address.' }] };
  if (arrival.problems.length > 0) return { kind: 'refused', problems: arrival.problems };
  if (fault === 'drop_reply') return { kind: 'hang_up' };
  if (fault === 'no_answer') return { kind: 'silent' };
  return { kind: 'accepted' };
}

/** The eight characters mailed to an applicant whose reCAPTCHA score was low. */
function securityCode(arrival: Pick<Arrival, 'email' | 'posting'>): string {
  return createHash('sha256').update(`${arrival.email ?? ''} ${arrival.posting.id}`).digest('hex').slice(0, 8);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The day the employers first opened in this folder: dates of postings stay the same after a restart. */
function openingDay(options: PracticeOptions): Date {
  const file = join(options.folder, 'opened.jsonl');
  const [line] = readJsonLines<{ at: string }>(file);
  if (line !== undefined) return new Date(line.at);
  const at = `${options.now().toISOString().slice(0, 10)}T08:00:00.000Z`;
  appendFileSync(file, `${JSON.stringify({ at })}\n`);
  return new Date(at);
}
