import type { Told, ToldSentences } from '#domain/text/told.ts';

/** What a person reads who is needed, beside what the reason says, in English. */
export const needsYouSentences = {
  asks_one: (label) => `Asks: ${label}`,
  asks_many: (count) => `Asks ${count} things only you can answer.`,
  gate_refuses: (words) => `The gate refuses “${words}”.`,
  sent_before: () => 'You sent this application before. Say that you want to apply once more, or reject it.',
  applied_already: () => 'You applied for this vacancy already, through another posting.',
  stopped_applied_already: () => 'It was stopped just before it left: you applied for this vacancy already, through another posting. Nothing was sent.',
  stopped_signature: () => 'It was stopped just before it left: the signature no longer held. Nothing was sent.',
  nothing_signed: () => 'There is nothing signed to send.',
  signature_fails: (why) => `It cannot be sent: ${why}. Sign it again.`,
  form_differs: () => 'The form asks something else than when you signed.',
  page_differs: (label) => `The page does not hold what you signed: ${label}.`,
  step_is_yours: () => 'The site asks for something only you can do. Nothing was sent.',
  tries_over: () => 'The form could not be filled in several tries. Nothing was sent.',
  not_taken: (marker) => `The employer did not take it: ${marker}`,
  time_ran_out: () => 'Nothing was clicked: its time had run out. Prepare it anew and sign again.',
  said_not_sent: () => 'You said that it did not go through. Answer to prepare it anew, or reject it.',
  packet_ready: () => 'Signed and ready: send the packet at the employer’s form, then say that you did.',
  own_browser_ready: () => 'Your own browser shows the form, filled as you signed it. Look through it and press its button.',
  browser_failed: () => 'Chromium did not start here, or stopped, in several tries. Run “npm ci”, start Countersign again, and have this prepared again. The log of the workers says what was wrong.',
} as const satisfies Readonly<Record<string, (...of: string[]) => string>>;

export type NeedsYouWhy = keyof typeof needsYouSentences;
export const needsYouWhys = Object.keys(needsYouSentences) as NeedsYouWhy[];

/** One of ours, or a sentence as it came, from the employer's page or from a record of before. */
export type NeedsYouSays = Told<NeedsYouWhy> | string;

export function needsYouSays(why: NeedsYouWhy, ...of: string[]): NeedsYouSays {
  return { why, of };
}

export function needsYouSentence(says: NeedsYouSays): string {
  if (typeof says === 'string') return says;
  const sentences: ToldSentences<NeedsYouWhy> = needsYouSentences;
  return sentences[says.why](...says.of);
}
