/** Where an answer was learned where no form asked it; what a form asked says its employer and the day. Screens have words for each. */
export const learnedAt = { firstRun: 'first run', thisForm: 'for this application', permits: 'work permits in your preferences', bank: 'your answer' } as const;
export type LearnedAt = (typeof learnedAt)[keyof typeof learnedAt];
