/** What words of a brief can be about: the fields of a plan, and the number of applications. */
export const briefTopics = ['titles', 'levels', 'must', 'wish', 'never', 'avoid', 'places', 'remoteFrom', 'workModes', 'salaryFloor', 'languages', 'employment', 'daily', 'total'] as const;
export type BriefTopic = (typeof briefTopics)[number];
