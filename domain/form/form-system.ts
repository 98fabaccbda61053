import type { FormSystem } from './form-plan.ts';

const hosts: readonly (readonly [RegExp, FormSystem])[] = [
  [/^job-boards(?:\.eu)?\.greenhouse\.io$/u, 'greenhouse'],
  [/^boards(?:\.eu)?\.greenhouse\.io$/u, 'greenhouse'],
  [/^jobs(?:\.eu)?\.lever\.co$/u, 'lever'],
  [/^jobs\.ashbyhq\.com$/u, 'ashby'],
  [/^apply\.workable\.com$|\.workable\.com$/u, 'workable'],
  [/^jobs\.smartrecruiters\.com$/u, 'smartrecruiters'],
  [/\.recruitee\.com$/u, 'recruitee'],
  [/\.teamtailor\.com$/u, 'teamtailor'],
  [/\.jobs\.personio\.(?:de|com)$/u, 'personio'],
  [/\.breezy\.hr$/u, 'breezy'],
  [/\.bamboohr\.com$/u, 'bamboohr'],
  [/\.myworkday(?:jobs|site)\.com$/u, 'workday'],
];

/** Practice forms stand under the real host as first segment; the old Greenhouse form and careers sites only there. */
const practice: Readonly<Record<string, FormSystem>> = { 'boards.greenhouse.io': 'greenhouse_old', 'recruitee.com': 'recruitee', 'teamtailor.com': 'teamtailor', 'jobs.personio.de': 'personio', 'breezy.hr': 'breezy', 'bamboohr.com': 'bamboohr', 'careers.example': 'generic' };

/**
 * Which form stands at an apply address, by its host; `generic` where none is known. For addresses of the practice
 * origin the host is the first segment of the path.
 */
export function formSystemOf(url: string, practiceOrigin: string | null = null): FormSystem {
  const at = new URL(url);
  const isPractice = practiceOrigin !== null && at.origin === practiceOrigin;
  const host = isPractice ? (at.pathname.split('/')[1] ?? '') : at.hostname.toLowerCase();
  return (isPractice ? practice[host] : undefined) ?? hosts.find(([pattern]) => pattern.test(host))?.[1] ?? 'generic';
}
