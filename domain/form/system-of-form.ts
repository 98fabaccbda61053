import type { FormSystem } from './form-plan.ts';

const hosts: readonly (readonly [RegExp, FormSystem])[] = [
  [/(^|\.)greenhouse\.io$/u, 'greenhouse'],
  [/(^|\.)lever\.co$/u, 'lever'],
  [/(^|\.)ashbyhq\.com$/u, 'ashby'],
  [/(^|\.)workable\.com$/u, 'workable'],
  [/(^|\.)smartrecruiters\.com$/u, 'smartrecruiters'],
  [/(^|\.)recruitee\.com$/u, 'recruitee'],
  [/(^|\.)teamtailor\.com$/u, 'teamtailor'],
  [/(^|\.)personio\.(?:de|com)$/u, 'personio'],
  [/(^|\.)breezy\.hr$/u, 'breezy'],
  [/(^|\.)bamboohr\.com$/u, 'bamboohr'],
  [/(^|\.)myworkday(?:jobs|site)\.com$/u, 'workday'],
];

/**
 * Which system's form an address shows. Practice employers and replays serve a system's paths with its host as the
 * first path segment; the old Greenhouse form, now on employers' own pages alone, stands under a name of its own there.
 */
export function systemOfForm(address: string): FormSystem {
  const url = new URL(address);
  const first = url.pathname.split('/')[1] ?? '';
  if (first === 'greenhouse-embed.example') return 'greenhouse_old';
  return hosts.find(([host]) => [url.hostname, first].some((name) => host.test(name)))?.[1] ?? 'generic';
}
