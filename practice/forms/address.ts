import type { PracticeEmployer } from '../employers/employer.ts';

/** The address of a posting's form at the practice origin. */
export function formAddress(origin: string, employer: Pick<PracticeEmployer, 'system' | 'token'>, posting: string): string {
  switch (employer.system) {
    case 'greenhouse': return `${origin}/job-boards.greenhouse.io/${employer.token}/jobs/${posting}`;
    case 'lever': return `${origin}/jobs.lever.co/${employer.token}/${posting}/apply`;
    case 'ashby': return `${origin}/jobs.ashbyhq.com/${employer.token}/${posting}/application`;
    case 'workable': return `${origin}/apply.workable.com/${employer.token}/j/${posting}/apply/`;
  }
}
