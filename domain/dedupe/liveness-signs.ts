/** What speaks against a vacancy being open, in English: parts of a sentence, without capital and full stop. */
export const livenessSentences = {
  closed: (day) => `its source stopped listing it on ${day}`,
  closed_elsewhere: (posting, day) => `${posting} was closed on ${day}`,
  ended: (day) => `it took applications until ${day}`,
  unlisted: (day) => `no list of its source has named it since ${day}`,
  reposted: (posting, day) => `put up again: ${posting} had the same text and went on ${day}`,
  old: (days) => `open for ${days} days`,
  unchanged: (days) => `not a word changed for ${days} days`,
  says_so: (words) => `it says so itself: “${words}”`,
} as const satisfies Readonly<Record<string, (...of: string[]) => string>>;

export type LivenessSign = keyof typeof livenessSentences;
export const livenessSigns = Object.keys(livenessSentences) as LivenessSign[];
