/** Lines over the desk, and what changed in an item since it was read. */
export const notices = {
  notRead: 'It is not on the screen yet. Nothing was decided: press the key again when you can read it.',
  late: (title: string) => `Not confirmed yet: ${title}. It is kept and will be carried out as soon as the program answers.`,
  dismiss: 'Dismiss',
  remade: 'made anew: see what changed',
  changes: {
    title: 'Made anew since it first waited.',
    posting: 'The posting says something else now.',
    form: 'The form asks differently.',
    destination: 'It goes to another address.',
    resume: 'The résumé is another.',
    letter: (n: number) => (n === 1 ? 'One sentence of the letter is new:' : `${n} sentences of the letter are new:`),
    answers: (labels: string) => `Answered differently: ${labels}.`,
    same: 'Every word is as it was; only the bytes are others.',
  },
  seenOn: (sources: string) => `seen on ${sources}`,
  scoredSince: (when: string) => `of 100, since ${when}`,
  leftBecause: { mail: 'a mail is signed by itself', refused: 'the gate refuses a claim', open_question: 'a question is open', unread: 'could not be read', not_now: 'does not wait for a signature' },
  goesFrom: (at: string, why: string) => `from ${at} on: ${why}`,
  goesBecause: { undo_window: 'the time to undo', sending_paused: 'sending is stopped', woke_late: 'the program slept; you can still undo', same_employer: 'one application at a time at this employer', daily_cap: 'today’s limit is reached', underway: 'another one is leaving', spacing: 'applications leave at a distance', host_spacing: 'a distance is kept at this host', quiet_hours: 'nothing leaves in the quiet hours' },
  cost: 'Cost so far',
  writtenBy: (driver: string) => `written by ${driver}`,
};
