import type { Ending, Stage } from '#lib/api/types.ts';

const stages: Record<Stage, string> = {
  preparing: 'Being prepared', awaiting_approval: 'Waits for your signature', needs_you: 'Needs you', held: 'Signed, held', submitting: 'Leaving',
  outcome_unknown: 'Sent or not?', submitted: 'Sent', following_up: 'Waiting for a reply', closed: 'Closed',
};
const endings: Record<Ending, string> = {
  interview: 'Interview', offer: 'Offer', rejected_by_employer: 'Declined by the employer', no_answer: 'No answer', withdrawn: 'Withdrawn', rejected_by_person: 'Rejected by you',
  expired: 'Expired', posting_closed: 'The posting closed',
};
const next: Record<Stage, string> = {
  preparing: 'Résumé, letter and answers are being written. Then it waits for you.',
  awaiting_approval: 'It waits for your signature and closes by itself when its time is over.',
  needs_you: 'It waits for you and closes by itself when its time is over.',
  held: 'It leaves when the time to undo is over.',
  submitting: 'It is leaving now; what the employer’s page says decides where it goes.',
  outcome_unknown: 'Nothing is clicked again. It stays here until there is proof or you settle it.',
  submitted: 'A follow-up mail is drafted when it is due, and waits for your signature.',
  following_up: 'A follow-up mail is drafted when it is due, and waits for your signature. Without an answer it closes as “no answer”.',
  closed: 'Nothing. You may reopen it.',
};

/** What each event says; data fields are read by the timeline. */
const steps: Record<string, string> = {
  taken: 'Taken', noted: 'You wrote a note', taken_by_hand: 'Taken by you', started: 'Taken', prepared: 'Résumé, letter and answers written', hand_over: 'Handed to you', answered: 'You answered', edited: 'You changed the words', signed: 'Signed by you', undone: 'You took the signature back',
  rejected: 'Rejected by you', withdrawn: 'Withdrawn by you', expired: 'Its time was over', claimed: 'Taken up to be sent', released: 'Put back before anything was sent', accepted: 'Sent, once', not_accepted: 'The page did not accept it',
  outcome_lost: 'No answer came after the click', proven: 'Proof was found that it arrived', settled_sent: 'You said: it went through', settled_not_sent: 'You said: it did not', packet_sent: 'You sent it', recorded: 'You sent it', sent_elsewhere: 'Sent by you elsewhere', signed_in_page: 'Signed by you in the page itself', own_click: 'Your click in your own browser', opened_again: 'Opened in your own browser again, under the same signature', follow_up_planned: 'A follow-up is planned',
  follow_up_drafted: 'A follow-up was drafted', thank_you_drafted: 'Thanks for the interview were drafted', interview_set: 'An interview is in your calendar', interview_dropped: 'You took an interview off', mail_signed: 'You signed the follow-up', mail_sent: 'The follow-up went out', mail_dismissed: 'You dropped the follow-up', reply_received: 'They wrote back', reply_confirmed: 'You confirmed their reply', no_answer: 'No answer came', posting_changed: 'The posting changed', facts_changed: 'You changed a fact it rests on: prepared anew',
  posting_closed: 'The posting closed', reopened: 'Reopened by you', intent: 'The last click', matched: 'Scored', found: 'Found', put_off: 'Held: sending was stopped', not_clicked: 'Nothing was clicked: its time had run out', mail_put_off: 'The mail server asked to come back later', mail_not_sent: 'The follow-up did not go out: its time had run out', mail_settled_sent: 'You said: the follow-up went out', mail_settled_not_sent: 'You said: the follow-up did not go out', snoozed: 'You put it aside', woken: 'It came back', mail_undone: 'You took that signature back', mail_refused: 'The mail server refused the follow-up', mail_cancelled: 'The follow-up was called off', mail_outcome_unknown: 'The follow-up may or may not have gone out', mail_signature_refused: 'The signature on the follow-up did not hold',
};

export const story = {
  stages, endings, next, steps,
  foundOn: (sources: string) => `Found on ${sources}`,
  takenByYou: 'Taken by you',
  takenScored: (score: string) => `Taken by the campaign, scored ${score}`,
  packetMade: 'A packet was made for you to send',
  attended: 'Filled in your own browser; the click is yours',
  claims: (n: string) => `${n} claims, each with a fact behind it`,
  bundleIs: (hash: string) => `bundle ${hash}`,
  scored: (score: string) => `Scored ${score}`,
  attempt: (n: string) => `attempt ${n}`,
  nextTitle: 'Next', waitsForYou: 'It waits for you.', decide: 'Read and decide',
  wasSent: 'What was sent', willBeSent: 'What would be sent',
  asSigned: 'as signed', answers: 'Answers', readThem: 'read them', receipt: 'Receipt', sentAt: 'Sent', files: 'Files', bundle: 'Bundle',
  none: 'Nothing was prepared yet.',
  evidence: 'Evidence', evidenceAll: 'All of it, byte for byte',
  temporal: 'Its workflow in Temporal',
  posting: 'The posting at its source',
  idle: 'If nothing more happens',
  mails: 'Mails',
  mailOut: 'You wrote', mailIn: 'They wrote',
  withdraw: 'Withdraw', reopen: 'Reopen', withdrawAsk: 'Withdraw this application?', withdrawSays: 'Nothing more leaves for it. What was already sent stays sent.',
  bring: { open: 'They wrote to me', title: 'A mail that reached you elsewhere', says: 'Paste it here. It is read, and waits in Replies for your yes.', from: 'Their address', subject: 'Subject', text: 'What they wrote', keep: 'Read it' },
  interviews: { title: 'Interviews', none: 'None is known yet.', set: 'Say when an interview is', says: 'The application stays open. Once the interview is over, thanks are drafted and wait for your signature.', thanks: 'Thanks are drafted once it is over.', day: 'Day', time: 'Time, if you know it', keep: 'Keep it', unknown: 'The day is not known yet', proposed: 'This is what their mail names; change it where it is not what you agreed on.', drop: 'Take off' },
  factsUsed: (n: number) => `${n} facts used`,
  since: (at: string) => `since ${at}`,
  timeline: 'Timeline',
  attempts: 'Tries to send',
  outcomes: { submitted: 'arrived', not_accepted: 'not accepted', outcome_unknown: 'unknown', released: 'put back', withdrawn: 'withdrawn' } as Record<string, string>,
  channels: { form: 'through the form', browser: 'by browser', packet: 'by you', attended: 'in your own browser', mail: 'by mail', by_person: 'by you, elsewhere' } as Record<string, string>,
};
