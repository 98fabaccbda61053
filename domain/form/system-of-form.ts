import type { FormSystem } from './form-plan.ts';

const hosts: readonly (readonly [RegExp, FormSystem])[] = [
  [/(^|\.)greenhouse\.io$/u, 'greenhouse'],
  [/(^|\.)lever\.co$/u, 'lever'],
  [/(^|\.)ashbyhq\.com$/u, 'ashby'],
  [/(^|\.)workable\.com$/u, 'workable'],
];

/**
 * Which system's form an address shows. Practice employers and replays serve a system's paths with its host as the
 * first path segment.
 */
export function systemOfForm(address: string): FormSystem {
  const url = new URL(address);
  const names = [url.hostname, url.pathname.split('/')[1] ?? ''];
  return hosts.find(([host]) => names.some((name) => host.test(name)))?.[1] ?? 'generic';
}
