import type { Applicant, Line, Story } from './line.ts';

/** An application's attempts: number and outcome. */
export const attemptsOf = (story: Pick<Story, 'attempts'>) => story.attempts.map(({ n, outcome }) => [n, outcome]);

/** Whether the employer took each application POST of an applicant, in their order. One that it did not take counts too. */
export const posts = (line: Line, applicant: Applicant): boolean[] => line.received(applicant).map(({ accepted }) => accepted);

/** The steps of its timeline, in their order. */
export const stepsOf = (story: Pick<Story, 'timeline'>) => story.timeline.map(({ data }) => data['step']).filter((step) => typeof step === 'string');
